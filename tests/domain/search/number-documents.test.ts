import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { expect, test } from 'vitest';
import { numberDocuments } from '../../../src/search/number-documents.ts';

type Documents = readonly (readonly [id: string, words: number])[];
type Parts = readonly (readonly [first: string, last: string, file: string])[];

const SIGNATURE = Buffer.from('pagefind_dcd');

/** Numbers the documents with these ids, and returns the list and the names of the files of documents that come out. */
async function numbered(documents: Documents, parts: Parts, ids: readonly string[]) {
	const folder = mkdtempSync(join(tmpdir(), 'index-'));
	const list = join(folder, 'pagefind.en_abcd123456.pf_meta');
	mkdirSync(join(folder, 'fragment'));
	for (const id of ids) writeFileSync(join(folder, 'fragment', `${id}.pf_fragment`), id);
	writeFileSync(list, gzipSync(Buffer.concat([SIGNATURE, encode(['1.5.2', documents, parts])])));
	await numberDocuments(pathToFileURL(`${folder}/`), ids);
	const written = decode(gunzipSync(readFileSync(list)).subarray(SIGNATURE.length)) as [string, Documents, Parts];
	const names = readdirSync(join(folder, 'fragment')).map((file) => file.replace('.pf_fragment', ''));
	rmSync(folder, { recursive: true });
	return { documents: written[1], parts: written[2], names };
}

test('a document whose hash begins like that of another one gets a number of its own', async () => {
	const ids = ['en_1234567', 'en_1234567a'] as const;
	const others = [['en_fffffff', 1]] as const;
	const { documents, names } = await numbered([[ids[0], 5], [ids[1], 6], ...others], [], ids);
	expect(new Set(names).size).toBe(2);
	expect(documents).toEqual([[names[0], 5], [names[1], 6], ...others]);
});

test('a part of the index whose hash is that of a document keeps its name, by which its file is found', async () => {
	const id = 'en_1234567';
	const { documents, parts } = await numbered([[id, 5]], [['aaa', 'bbb', id]], [id]);
	expect(documents[0]?.[0]).not.toBe(id);
	expect(parts).toEqual([['aaa', 'bbb', id]]);
});
