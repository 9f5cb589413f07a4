import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { SIGNATURE } from './fragments.ts';

/** A part of the index: its first and its last word, and its file. */
type Part = readonly [first: string, last: string, file: string];

/** A word, and where it stands. */
type Word = readonly [string, ...unknown[]];

/** Where the list of all documents, which is an array, names the parts of the index. */
const PARTS = 2;

/** Most bytes of a part before it is compressed, unless one word has more: about 4 KB on their way. */
const LARGEST = 9_000;

/**
 * Cuts the parts of the index into smaller ones. A search loads the parts that may hold its words, and Pagefind makes them so
 * large that the first search would weigh a fifth more for one word than for another.
 *
 * @param folder where the index is
 * @throws if Pagefind writes its index in another way than it did
 */
export async function splitIndex(folder: URL): Promise<void> {
	const list = new URL((await readdir(folder)).find((name) => name.endsWith('.pf_meta')) ?? '', folder);
	const meta = (await read(list)) as unknown[];
	const parts = meta[PARTS] as readonly Part[];
	if (!parts?.every((part) => part.length === 3 && part.every((text) => typeof text === 'string')))
		throw new Error('The list of the search index does not name its parts where it did.');
	const smaller = await Promise.all(parts.map((part) => split(folder, part)));
	await write(list, meta.with(PARTS, smaller.flat()));
}

async function split(folder: URL, [, , file]: Part): Promise<Part[]> {
	const at = (name: string) => new URL(`index/${name}.pf_index`, folder);
	const [words] = (await read(at(file))) as readonly [readonly Word[]];
	const pieces = cut(words, LARGEST);
	if (pieces.length > 1) await rm(at(file));
	return Promise.all(
		pieces.map(async (piece, index): Promise<Part> => {
			const name = pieces.length > 1 ? `${file}${String.fromCharCode(97 + index)}` : file;
			await write(at(name), [piece]);
			return [piece[0]?.[0] ?? '', piece.at(-1)?.[0] ?? '', name];
		}),
	);
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
