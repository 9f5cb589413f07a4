import { rm } from 'node:fs/promises';
import { encode } from 'cborg';
import { type Listed, type Part, readList, readValue, writeList, writeValue } from './index-files.ts';
import { type Word, weighWords } from './weigh-words.ts';

/** Most bytes of a part before it is compressed, unless one word has more: less than 2 KB on their way. */
const LARGEST = 9_000;

/**
 * Takes out of the index what this site does not ask for, and cuts it into parts anew. A search loads the parts that may hold its
 * words, so they are small; each is a line in the list of parts, which every search loads, so they are not smaller still.
 *
 * @param folder where the index is
 * @throws if Pagefind writes its index in another way than it did
 */
export async function packIndex(folder: URL): Promise<void> {
	const at = (name: string) => new URL(`index/${name}.pf_index`, folder);
	const list = await readList(folder);
	const { prefix, documents, parts } = list;
	const contents = (await Promise.all(parts.map(([, , file]) => readValue(at(file))))) as (readonly [
		readonly Word[],
	])[];
	await Promise.all(parts.map(([, , file]) => rm(at(file))));
	const pieces = cut(weighWords(contents.flatMap(([words]) => words)), LARGEST);
	const packed = await Promise.all(
		pieces.map(async (words, number): Promise<Part> => {
			const file = `${prefix}${number.toString(36)}`;
			await writeValue(at(file), [words]);
			return [words[0]?.[0] ?? '', words.at(-1)?.[0] ?? '', file];
		}),
	);
	const lengths = documents.map(([name, words]): Listed => [name, roughly(words)]);
	await writeList({ ...list, documents: lengths, parts: packed });
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
