import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { numberDocuments } from '../../../src/search/number-documents.ts';

test('a document whose hash begins like that of another one gets a number of its own', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'index-'));
	const list = join(folder, 'pagefind.en_abcd123456.pf_meta');
	const ids = ['en_1234567', 'en_1234567a'];
	mkdirSync(join(folder, 'fragment'));
	for (const id of ids) writeFileSync(join(folder, 'fragment', `${id}.pf_fragment`), id);
	writeFileSync(list, gzipSync(Buffer.from('\x82jen_1234567\x05\x82ken_1234567a\x06\x82jen_fffffff\x01', 'latin1')));
	await numberDocuments(pathToFileURL(`${folder}/`), ids);
	const names = readdirSync(join(folder, 'fragment')).map((file) => file.replace('.pf_fragment', ''));
	expect(new Set(names).size).toBe(2);
	const [first, second] = names;
	const numbered = `\x82j${first}\x05\x82j${second}\x06\x82jen_fffffff\x01`;
	expect(gunzipSync(readFileSync(list)).toString('latin1')).toBe(numbered);
	rmSync(folder, { recursive: true });
});

test('a part of the index whose hash is that of a document keeps its name, by which its file is found', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'index-'));
	const list = join(folder, 'pagefind.en_abcd123456.pf_meta');
	mkdirSync(join(folder, 'fragment'));
	writeFileSync(join(folder, 'fragment', 'en_1234567.pf_fragment'), '');
	writeFileSync(list, gzipSync(Buffer.from('\x82jen_1234567\x05\x83aaabjen_1234567', 'latin1')));
	await numberDocuments(pathToFileURL(`${folder}/`), ['en_1234567']);
	const numbered = gunzipSync(readFileSync(list)).toString('latin1');
	expect(numbered.startsWith('\x82jen_1234567')).toBe(false);
	expect(numbered.endsWith('\x05\x83aaabjen_1234567')).toBe(true);
	rmSync(folder, { recursive: true });
});
