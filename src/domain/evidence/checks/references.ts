import { nearestWord } from '../../search/spelling.ts';
import { contentFile } from '../files.ts';
import type { Check, Collections, Problem } from '../types.ts';
import type { Reference } from './reference.ts';
import { referencesIn } from './references-in.ts';

/** Every id that one entry uses for another must exist; a renamed fact is named by its new id. */
export const references: Check = (collections) => {
	const ids = idsOf(collections);
	const moved = new Map(collections.tombstones.map((tombstone) => [tombstone.id, tombstone]));
	return [...referencesIn(collections)].flatMap((reference) => {
		const known = ids[reference.collection];
		if (known.has(reference.id)) return [];
		return [dangling(reference, known, reference.collection === 'facts' ? moved.get(reference.id) : undefined)];
	});
};

function idsOf(collections: Collections): Record<keyof Collections, ReadonlySet<string>> {
	const pairs = Object.entries(collections).map(([name, entries]) => [name, new Set(entries.map(({ id }) => id))]);
	return Object.fromEntries(pairs);
}

function dangling(
	{ file, field, id, collection }: Reference,
	known: ReadonlySet<string>,
	tombstone: Collections['tombstones'][number] | undefined,
): Problem {
	const message = `there is no entry "${id}" in ${collection}`;
	if (tombstone?.moved) return { file, field, message, remedy: `it was moved: write "${tombstone.moved}"` };
	if (tombstone) return { file, field, message, remedy: `it was withdrawn: ${tombstone.withdrawn}` };
	const meant = nearestWord(id, known);
	const create = `add ${contentFile(collection, id)}`;
	return { file, field, message, remedy: meant ? `did you mean "${meant}"? Otherwise ${create}` : create };
}
