import { type CollectionEntry, getCollection } from 'astro:content';

let entries: Promise<ReadonlyMap<string, CollectionEntry<'docs'>>> | undefined;

/**
 * The file in `content/docs` that a page was written in. A generated page has none, which is nothing to warn of; and every
 * page asks, so the list is read once.
 */
export async function writtenPage(id: string): Promise<CollectionEntry<'docs'> | undefined> {
	entries ??= getCollection('docs').then((all) => new Map(all.map((entry) => [entry.id, entry])));
	return (await entries).get(id);
}
