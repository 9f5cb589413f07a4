import type { Collections } from './types.ts';

/** Collections whose entries carry prose below their front matter; the others are plain YAML. */
const WITH_PROSE: ReadonlySet<keyof Collections> = new Set([
	'platforms',
	'needs',
	'questions',
	'verdicts',
	'decisions',
	'scenarios',
]);

/** Path of the file of an entry, from the root of the project, for messages that send an author there. */
export function contentFile(collection: keyof Collections, id: string): string {
	return `content/${collection}/${id}.${WITH_PROSE.has(collection) ? 'mdx' : 'yaml'}`;
}
