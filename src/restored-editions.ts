import type { z } from 'astro/zod';
import { collectionsOf } from './domain/editions/contents.ts';
import type { PublishedEdition } from './domain/editions/stored.ts';
import { type Library, libraryOf } from './domain/evidence/library.ts';
import type { Collections } from './domain/evidence/types.ts';
import { SCHEMAS } from './schema/collections.ts';

/**
 * An edition as the tools can calculate with it.
 *
 * @param asRead what its texts look like to a reader; left out, they are as they were typed, and give its hash
 * @returns `undefined` if its entries have a form that the schemas of today refuse: then the tools say that they cannot
 * calculate with it, and its contents stay as they are
 */
export function restored(
	{ id, hash, contents }: PublishedEdition,
	asRead: (collections: Collections) => Collections = (collections) => collections,
): Library | undefined {
	const collections = parsed(collectionsOf(contents));
	if (collections === undefined) return undefined;
	const days = collections.facts.map(({ checked }) => checked).sort();
	return libraryOf(asRead(collections), { id, hash, date: days.at(-1) ?? '', facts: days.length });
}

function parsed(collections: Collections): Collections | undefined {
	const names = Object.keys(collections) as (keyof Collections)[];
	const results = names.map(
		(name) => [name, collections[name].map((entry) => parsedEntry(SCHEMAS[name], entry))] as const,
	);
	if (results.some(([, entries]) => entries.includes(undefined))) return undefined;
	return Object.fromEntries(results) as unknown as Collections;
}

/** Id and subject stand beside an entry, not in it. */
function parsedEntry(schema: z.ZodType, entry: { readonly id: string; readonly subject?: string }): object | undefined {
	const { id, subject, ...own } = entry;
	const result = schema.safeParse(own);
	if (!result.success) return undefined;
	return { ...(result.data as object), id, ...(subject === undefined ? {} : { subject }) };
}
