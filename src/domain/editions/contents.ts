import type { Collections } from '../evidence/types.ts';
import { canonicalJson, sha256 } from './canonical.ts';

/**
 * Collections that an edition holds: everything that a result of a tool follows from. The glossary explains words and the
 * claims are read as pages; no tool calculates with either.
 */
export const COLLECTIONS_OF_EDITIONS = [
	'facts',
	'tombstones',
	'sources',
	'subjects',
	'groups',
	'capabilities',
	'platforms',
	'criteria',
	'presets',
	'retries',
	'clusters',
	'testbeds',
	'scores',
	'needs',
	'questions',
	'verdicts',
	'capacities',
	'emphases',
	'advice',
	'checklist',
	'decisions',
	'scenarios',
	'rotations',
] as const satisfies readonly (keyof Collections)[];

export type CollectionOfEdition = (typeof COLLECTIONS_OF_EDITIONS)[number];

/** An entry without its id, under which it is kept. */
export type Entry = Readonly<Record<string, unknown>>;

/** What an edition holds: by collection and id. */
export type Contents = Readonly<Record<CollectionOfEdition, Readonly<Record<string, Entry>>>>;

/** The contents of an edition, from the content as it is now. */
export function contentsOf(collections: Collections): Contents {
	const named = COLLECTIONS_OF_EDITIONS.map((name) => [
		name,
		Object.fromEntries(collections[name].map(({ id, ...entry }) => [id, withoutSubject(name, entry)])),
	]);
	return Object.fromEntries(named) as Contents;
}

/** The subject of a fact is the first part of its id. */
function withoutSubject(name: CollectionOfEdition, entry: object): Entry {
	if (name !== 'facts' || !('subject' in entry)) return { ...entry };
	const { subject: _, ...fact } = entry;
	return fact;
}

/** The content as it was, from the contents of an edition. What no edition holds is empty. */
export function collectionsOf(contents: Contents): Collections {
	const named = COLLECTIONS_OF_EDITIONS.map((name) => [
		name,
		Object.entries(contents[name] ?? {})
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([id, entry]) => ({ ...entry, id, ...(name === 'facts' ? { subject: id.slice(0, id.indexOf('/')) } : {}) })),
	]);
	return { claims: [], glossary: [], ...Object.fromEntries(named) } as unknown as Collections;
}

/**
 * The text over which the hash of an edition is made, which is also the file that is published. A collection without entries
 * is left out: one that the handbook gets later must not change the hashes of editions that were made before.
 */
export function textOfContents(contents: Contents): string {
	return canonicalJson(Object.fromEntries(Object.entries(contents).filter(([, set]) => Object.keys(set).length > 0)));
}

/** SHA-256 over the contents, in hexadecimal. */
export const hashOfContents = (contents: Contents): Promise<string> => sha256(textOfContents(contents));
