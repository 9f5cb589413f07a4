import { rename } from 'node:fs/promises';
import { idOf } from '../domain/search/names.ts';
import { type Listed, readList, writeList } from './index-files.ts';

/**
 * Gives all documents numbers for names. Pagefind calls them by hashes, of which the list of all documents is mostly made, and
 * hashes cannot be compressed.
 *
 * @param folder where the index is
 * @param ids the documents in the order of their numbers
 * @returns what all ids begin with
 * @throws if the list does not hold just these documents
 */
export async function numberDocuments(folder: URL, ids: readonly string[]): Promise<string> {
	const list = await readList(folder);
	const { prefix, documents } = list;
	const named = new Map(ids.map((id, number) => [id, idOf(prefix, number)]));
	const found = documents.filter(([id]) => named.has(id)).length;
	if (found !== ids.length) throw new Error(`The search index lists ${found} of ${ids.length} documents`);
	await writeList({ ...list, documents: documents.map(([id, words]): Listed => [named.get(id) ?? id, words]) });
	for (const [id, name] of named) {
		await rename(new URL(`fragment/${id}.pf_fragment`, folder), new URL(`fragment/${name}.pf_fragment`, folder));
	}
	return prefix;
}
