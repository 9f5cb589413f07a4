import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { numberDocuments } from '../../src/search/number-documents.ts';

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
