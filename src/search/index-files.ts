import { readdir, readFile, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What Pagefind writes in front of what a file of its index holds. */
const SIGNATURE = 'pagefind_dcd';

/** What Pagefind calls its list of all documents: by a hash of what is in it. */
const LIST = /^pagefind\.(?<language>\w+)_(?<hash>\w{4})\w*\.pf_meta$/;

/** A document: its name, and how many words it has. */
export type Listed = readonly [name: string, words: number];

/** A part of the index: its first and its last word, and its file. */
export type Part = readonly [first: string, last: string, file: string];

/** The list of all documents, which every search loads. */
export type List = {
	readonly file: URL;
	/**
	 * What all names in the index may begin with: a part of the list's own hash, so that no copy of an older file is taken for one
	 * of this index.
	 */
	readonly prefix: string;
	readonly version: unknown;
	readonly documents: readonly Listed[];
	readonly parts: readonly Part[];
	/** What this site leaves as it is. */
	readonly rest: readonly unknown[];
};

/**
 * @param folder where the index is
 * @throws if Pagefind writes its list in another way than it did
 */
export async function readList(folder: URL): Promise<List> {
	const name = (await readdir(folder)).find((one) => LIST.test(one)) ?? '';
	const { language, hash } = LIST.exec(name)?.groups ?? {};
	const file = new URL(name, folder);
	const [version, documents, parts, ...rest] = (await readValue(file)) as [unknown, Listed[], Part[], ...unknown[]];
	if (!parts?.every((part) => part.length === 3 && part.every((text) => typeof text === 'string')))
		throw new Error('The list of the search index does not name its parts where it did.');
	return { file, prefix: `${language}_${hash}`, version, documents, parts, rest };
}

export const writeList = ({ file, version, documents, parts, rest }: List): Promise<void> =>
	writeValue(file, [version, documents, parts, ...rest]);

/** What a file of the index holds, without the signature. */
export const readPacked = async (file: URL): Promise<Buffer> =>
	gunzipSync(await readFile(file)).subarray(SIGNATURE.length);

export const writePacked = (file: URL, content: Uint8Array | string): Promise<void> =>
	writeFile(file, gzipSync(Buffer.concat([Buffer.from(SIGNATURE), Buffer.from(content)]), { level: 9 }));

/** What a list or a part holds. */
export const readValue = async (file: URL): Promise<unknown> =>
	decode(await readPacked(file), { allowIndefinite: true });

export const writeValue = (file: URL, value: unknown): Promise<void> => writePacked(file, encode(value));
