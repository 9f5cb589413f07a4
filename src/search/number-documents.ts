import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { idOf } from '../domain/search/names.ts';

/** What Pagefind calls its list of all documents: by a hash of what is in it. */
const LIST = /^pagefind\.(?<language>\w+)_(?<hash>\w{4})\w*\.pf_meta$/;

/**
 * A hash in the list, which is that of a document or of a part of the index, behind the sign that says how long it is. Where two
 * would be the same, Pagefind makes one of them longer.
 */
const HASH = /([j-w])(en_[\da-f]{7,})/g;

/** What the sign of a text without letters would be. */
const EMPTY = 0x60;

/**
 * Gives all documents numbers for names. Pagefind calls them by hashes, of which the list of all documents is mostly made, and
 * hashes cannot be compressed. A part of the list's own hash stays in each name, so that no copy of an older file is taken for it.
 *
 * @param folder where the index is
 * @param ids the documents in the order of their numbers
 * @returns what all ids begin with
 * @throws if the list does not hold just these documents
 */
export async function numberDocuments(folder: URL, ids: readonly string[]): Promise<string> {
	const file = (await readdir(folder)).find((name) => LIST.test(name)) ?? '';
	const { language, hash } = LIST.exec(file)?.groups ?? {};
	const prefix = `${language}_${hash}`;
	const named = new Map(ids.map((id, number) => [id, idOf(prefix, number)]));
	const found = new Set<string>();
	const list = gunzipSync(await readFile(new URL(file, folder))).toString('latin1');
	const numbered = list.replace(HASH, (text, sign: string, letters: string) => {
		const id = letters.slice(0, sign.charCodeAt(0) - EMPTY);
		const name = named.get(id);
		// The documents stand first. A part of the index whose hash is that of a document comes later, and keeps its name.
		if (name === undefined || found.has(id)) return text;
		found.add(id);
		return String.fromCharCode(EMPTY + name.length) + name + letters.slice(id.length);
	});
	if (found.size !== ids.length) throw new Error(`The search index lists ${found.size} of ${ids.length} documents`);
	await writeFile(new URL(file, folder), gzipSync(Buffer.from(numbered, 'latin1'), { level: 9 }));
	for (const [id, name] of named) {
		await rename(new URL(`fragment/${id}.pf_fragment`, folder), new URL(`fragment/${name}.pf_fragment`, folder));
	}
	return prefix;
}
