import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { expect, test } from 'vitest';
import { numberDocuments } from '../../src/search/number-documents.ts';
import { splitIndex } from '../../src/search/split-index.ts';

const LIST = 'pagefind.en_abcd012345.pf_meta';

/** An index of two documents and one part, whose name is a hash as well. */
async function index(): Promise<URL> {
	const folder = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'index-'))}/fragment/`);
	await mkdir(folder);
	const ids = ['en_1111111', 'en_2222222'];
	await Promise.all(ids.map((id) => writeFile(new URL(`${id}.pf_fragment`, folder), id)));
	const root = new URL('..', folder);
	await writeFile(new URL(LIST, root), gzipSync(Buffer.from(`\x82j${ids.join('\x82j')}\xffjen_3333333`, 'latin1')));
	return root;
}

const listIn = async (folder: URL) => gunzipSync(await readFile(new URL(LIST, folder))).toString('latin1');

test('documents go by numbers, in the list and in the names of their files, and nothing else changes', async () => {
	const folder = await index();
	expect(await numberDocuments(folder, ['en_2222222', 'en_1111111'])).toBe('en_abcd');
	expect(await listIn(folder)).toBe('\x82jen_abcd001\x82jen_abcd000\xffjen_3333333');
	expect((await readdir(new URL('fragment/', folder))).sort()).toEqual([
		'en_abcd000.pf_fragment',
		'en_abcd001.pf_fragment',
	]);
	expect(await readFile(new URL('fragment/en_abcd000.pf_fragment', folder), 'utf8')).toBe('en_2222222');
});

test('a document that the list does not know is refused', async () => {
	await expect(numberDocuments(await index(), ['en_1111111', 'en_4444444'])).rejects.toThrow('lists 1 of 2 documents');
});

const packed = (value: unknown) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(value)]));
const unpacked = async (file: URL) => decode(gunzipSync(await readFile(file)).subarray('pagefind_dcd'.length));

/** An index with one part. Each word stands in one document, at as many places as asked for. */
async function indexOf(words: readonly string[], places: number): Promise<URL> {
	const root = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'index-'))}/`);
	await mkdir(new URL('index/', root));
	const entries = words.map((word) => [word, [[0, Array.from({ length: places }, (_, place) => 1000 + place)]], []]);
	await writeFile(new URL('index/en_3333333.pf_index', root), packed([entries]));
	const parts = [[words[0], words.at(-1), 'en_3333333']];
	await writeFile(new URL(LIST, root), packed(['1.5.2', [['en_1111111', 7]], parts, [], [], []]));
	return root;
}

const partsIn = async (root: URL) =>
	((await unpacked(new URL(LIST, root))) as unknown[])[2] as [string, string, string][];

test('a large part of the index becomes several, which hold the same words in the same order', async () => {
	const words = ['alpha', 'beta', 'delta', 'gamma', 'omega'];
	const root = await indexOf(words, 1300);
	const before = ((await unpacked(new URL('index/en_3333333.pf_index', root))) as unknown[][])[0];
	await splitIndex(root);
	const parts = await partsIn(root);
	expect(parts.map(([first, last]) => [first, last])).toEqual([
		['alpha', 'beta'],
		['delta', 'gamma'],
		['omega', 'omega'],
	]);
	expect((await readdir(new URL('index/', root))).sort()).toEqual(parts.map(([, , file]) => `${file}.pf_index`));
	const after = await Promise.all(
		parts.map(async ([, , file]) => ((await unpacked(new URL(`index/${file}.pf_index`, root))) as unknown[][])[0]),
	);
	expect(after.flat()).toEqual(before);
});

test('a small part of the index stays as it is', async () => {
	const root = await indexOf(['alpha', 'beta'], 3);
	await splitIndex(root);
	expect(await partsIn(root)).toEqual([['alpha', 'beta', 'en_3333333']]);
	expect(await readdir(new URL('index/', root))).toEqual(['en_3333333.pf_index']);
});

test('an index that is written in another way is refused', async () => {
	const root = await indexOf(['alpha'], 3);
	await writeFile(new URL(LIST, root), packed(['2.0.0', [['en_1111111', 7]], [['alpha', 'alpha']]]));
	await expect(splitIndex(root)).rejects.toThrow('does not name its parts where it did');
});
