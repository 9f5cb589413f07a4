import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { SIGNATURE } from './fragments.ts';
import { type Word, weighWords } from './weigh-words.ts';

/** A part of the index: its first and its last word, and its file. */
type Part = readonly [first: string, last: string, file: string];

/** A document: its name, and how many words it has. */
type Length = readonly [name: string, words: number];

/** Where the list of all documents, which is an array, has the documents, and where it names the parts of the index. */
const DOCUMENTS = 1;
const PARTS = 2;

/** Most bytes of a part before it is compressed, unless one word has more: less than 2 KB on their way. */
const LARGEST = 9_000;

/**
 * Takes out of the index what this site does not ask for, and cuts it into parts anew. A search loads the parts that may hold its
 * words, so they are small; each is a line in the list of parts, which every search loads, so they are not smaller still.
 *
 * @param folder where the index is
 * @param prefix what the names of the parts begin with, as those of the documents do
 * @throws if Pagefind writes its index in another way than it did
 */
export async function packIndex(folder: URL, prefix: string): Promise<void> {
	const at = (name: string) => new URL(`index/${name}.pf_index`, folder);
	const list = new URL((await readdir(folder)).find((name) => name.endsWith('.pf_meta')) ?? '', folder);
	const meta = (await read(list)) as unknown[];
	const parts = meta[PARTS] as readonly Part[];
	if (!parts?.every((part) => part.length === 3 && part.every((text) => typeof text === 'string')))
		throw new Error('The list of the search index does not name its parts where it did.');
	const contents = (await Promise.all(parts.map(([, , file]) => read(at(file))))) as (readonly [readonly Word[]])[];
	await Promise.all(parts.map(([, , file]) => rm(at(file))));
	const pieces = cut(weighWords(contents.flatMap(([words]) => words)), LARGEST);
	const packed = await Promise.all(
		pieces.map(async (words, number): Promise<Part> => {
			const file = `${prefix}${number.toString(36)}`;
			await write(at(file), [words]);
			return [words[0]?.[0] ?? '', words.at(-1)?.[0] ?? '', file];
		}),
	);
	const documents = (meta[DOCUMENTS] as readonly Length[]).map(([name, words]) => [name, roughly(words)]);
	await write(list, meta.with(DOCUMENTS, documents).with(PARTS, packed));
}

/**
 * A count to three binary digits, 1003 as 1024. The order of results needs no more: whether a document is long. Lengths are
 * most of the list of documents, and this takes a sixth off it.
 */
function roughly(count: number): number {
	const step = 2 ** Math.max(0, Math.floor(Math.log2(count)) - 2);
	return Math.round(count / step) * step;
}

/** Words in their order, as few to a piece as fit its size. */
function cut(words: readonly Word[], largest: number): Word[][] {
	const pieces: Word[][] = [];
	let room = 0;
	for (const word of words) {
		const size = encode(word).length;
		if (size > room) {
			pieces.push([]);
			room = largest;
		}
		pieces.at(-1)?.push(word);
		room -= size;
	}
	return pieces;
}

const read = async (file: URL): Promise<unknown> =>
	decode(gunzipSync(await readFile(file)).subarray(SIGNATURE.length), { allowIndefinite: true });

const write = (file: URL, value: unknown) =>
	writeFile(file, gzipSync(Buffer.concat([Buffer.from(SIGNATURE), encode(value)]), { level: 9 }));
