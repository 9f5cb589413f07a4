import type { Resource } from '../../../src/domain/manifests/manifest.ts';
import { manifestIds, manifestOf } from '../../../src/manifests.ts';

/** One resource of an example, and where it stands. */
export type Document = {
	/** Path of the file, from the root of the project. */
	readonly file: string;
	/** Place in the file, counted from one. */
	readonly number: number;
	readonly resource: Resource;
};

/** Every resource of every example. */
export const allDocuments = (): Document[] =>
	manifestIds().flatMap((id) =>
		manifestOf(id).resources.map((resource, index) => ({
			file: `content/manifests/${id}.yaml`,
			number: index + 1,
			resource,
		})),
	);

/** An objection in the words that all validators share: where, and what is wrong there. */
export function objection({ file, number }: Document, path: readonly PropertyKey[], message: string): string {
	return `${file}, document ${number}, ${path.map(String).join('.') || 'the resource'}: ${message}`;
}
