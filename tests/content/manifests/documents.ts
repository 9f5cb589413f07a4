import { readdirSync, readFileSync } from 'node:fs';
import { parseManifest, type Resource } from '../../../src/domain/manifests/manifest.ts';
import { PROJECT } from '../read.ts';

/** One resource of an example, and where it stands. */
export type Document = {
	/** Path of the file, from the root of the project. */
	readonly file: string;
	/** Place in the file, counted from one. */
	readonly number: number;
	readonly resource: Resource;
};

const FOLDER = 'content/manifests';

/** Ids of all examples. */
export const manifestIds = (): string[] =>
	readdirSync(`${PROJECT}/${FOLDER}`)
		.filter((file) => file.endsWith('.yaml'))
		.map((file) => file.slice(0, -'.yaml'.length))
		.sort();

/** Every resource of every example. */
export const allDocuments = (): Document[] => manifestIds().flatMap((id) => documentsOf(`${FOLDER}/${id}.yaml`));

function documentsOf(file: string): Document[] {
	const { resources } = parseManifest(readFileSync(`${PROJECT}/${file}`, 'utf8'));
	return resources.map((resource, index) => ({ file, number: index + 1, resource }));
}

/** An objection in the words that all validators share: where, and what is wrong there. */
export function objection({ file, number }: Document, path: readonly PropertyKey[], message: string): string {
	return `${file}, document ${number}, ${path.map(String).join('.') || 'the resource'}: ${message}`;
}
