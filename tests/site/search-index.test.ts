import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { expect, test } from 'vitest';
import { numberDocuments } from '../../src/search/number-documents.ts';
import { packIndex } from '../../src/search/pack-index.ts';

const LIST = 'pagefind.en_abcd012345.pf_meta';

const packed = (value: unknown) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(value)]));
const unpacked = async (file: URL) => decode(gunzipSync(await readFile(file)).subarray('pagefind_dcd'.length));

/** What stands in the list beside two documents, among it a part, whose name is a hash as well. */
const BESIDE = [[['alpha', 'omega', 'en_3333333']], [], [], []] as const;

async function index(): Promise<URL> {
	const folder = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'index-'))}/fragment/`);
	await mkdir(folder);
	const ids = ['en_1111111', 'en_2222222'];
	await Promise.all(ids.map((id) => writeFile(new URL(`${id}.pf_fragment`, folder), id)));
	const root = new URL('..', folder);
	await writeFile(new URL(LIST, root), packed(['1.5.2', ids.map((id) => [id, 7]), ...BESIDE]));
	return root;
}

test('documents go by numbers, in the list and in the names of their files, and nothing else changes', async () => {
	const folder = await index();
	expect(await numberDocuments(folder, ['en_2222222', 'en_1111111'])).toBe('en_abcd');
	const documents = ['en_abcd001', 'en_abcd000'].map((id) => [id, 7]);
	expect(await unpacked(new URL(LIST, folder))).toEqual(['1.5.2', documents, ...BESIDE]);
	expect((await readdir(new URL('fragment/', folder))).sort()).toEqual([
		'en_abcd000.pf_fragment',
		'en_abcd001.pf_fragment',
	]);
	expect(await readFile(new URL('fragment/en_abcd000.pf_fragment', folder), 'utf8')).toBe('en_2222222');
});

test('a document that the list does not know is refused', async () => {
	await expect(numberDocuments(await index(), ['en_1111111', 'en_4444444'])).rejects.toThrow('lists 1 of 2 documents');
});

type Word = readonly [string, readonly unknown[], readonly unknown[]];

const LENGTHS = [0, 1, 7, 9, 100, 1003].map((words, number) => [`en_111111${number}`, words]);

/** An index with a part for each list of words. */
async function indexOf(...parts: readonly (readonly Word[])[]): Promise<URL> {
	const root = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'index-'))}/`);
	await mkdir(new URL('index/', root));
	const list = await Promise.all(
		parts.map(async (words, number) => {
			await writeFile(new URL(`index/en_333333${number}.pf_index`, root), packed([words]));
			return [words[0]?.[0], words.at(-1)?.[0], `en_333333${number}`];
		}),
	);
	await writeFile(new URL(LIST, root), packed(['1.5.2', LENGTHS, list, [], [], []]));
	return root;
}

/** The parts as the list names them, with the words of each. */
async function partsIn(root: URL) {
	const [, , parts] = (await unpacked(new URL(LIST, root))) as [string, unknown, readonly [string, string, string][]];
	expect((await readdir(new URL('index/', root))).sort()).toEqual(parts.map(([, , file]) => `${file}.pf_index`).sort());
	return Promise.all(
		parts.map(async ([first, last, file]) => {
			const [words] = (await unpacked(new URL(`index/${file}.pf_index`, root))) as [readonly Word[]];
			return { first, last, words };
		}),
	);
}

/** A word that stands once in each of so many documents. */
const heldBy = (word: string, documents: number): Word => [
	word,
	Array.from({ length: documents }, () => [1, [-25, 7], []]),
	[],
];

test('the parts of the index become of one size, with the same words in the same order', async () => {
	const root = await indexOf(
		[heldBy('alpha', 400), heldBy('beta', 400), heldBy('delta', 2000)],
		[heldBy('gamma', 1), heldBy('omega', 1)],
	);
	await packIndex(root);
	const parts = await partsIn(root);
	expect(parts.map(({ first, last }) => [first, last])).toEqual([
		['alpha', 'beta'],
		['delta', 'delta'],
		['gamma', 'omega'],
	]);
	expect(parts.map(({ words }) => words.map(([word, holders]) => [word, holders.length]))).toEqual([
		[
			['alpha', 400],
			['beta', 400],
		],
		[['delta', 2000]],
		[
			['gamma', 1],
			['omega', 1],
		],
	]);
});

test('the lengths of documents are rounded, by an eighth at most', async () => {
	const root = await indexOf([heldBy('alpha', 1)]);
	await packIndex(root);
	const [, documents] = (await unpacked(new URL(LIST, root))) as [string, readonly [string, number][]];
	expect(documents.map(([name]) => name)).toEqual(LENGTHS.map(([name]) => name));
	expect(documents.map(([, words]) => words)).toEqual([0, 1, 7, 10, 96, 1024]);
});

test('an index that is written in another way is refused', async () => {
	const root = await indexOf([heldBy('alpha', 1)]);
	await writeFile(new URL(LIST, root), packed(['2.0.0', [['en_1111111', 7]], [['alpha', 'alpha']]]));
	await expect(packIndex(root)).rejects.toThrow('does not name its parts where it did');
});
