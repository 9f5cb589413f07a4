import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { knownWords, wordsIn } from '../../src/domain/search/vocabulary.ts';
import { type SearchWords, searchWords } from '../../src/schema/search-words.ts';
import { PROSE, texts } from './prose/texts.ts';
import { PROJECT, readContent } from './read.ts';

const FOLDER = join(PROJECT, 'content/search-words');

const languages = readdirSync(FOLDER).map((file) => searchWords.parse(parse(readFileSync(join(FOLDER, file), 'utf8'))));

/** Words that the pages use, to which a word of another language can lead. */
const used = new Set([
	...knownWords(readContent().collections),
	...texts(...PROSE).flatMap(({ body }) => wordsIn(body)),
]);

/** What is wrong with the words of a language. */
function problems({ words }: SearchWords): string[] {
	const names = Object.values(words).flat();
	const twice = names.filter((name, index) => names.indexOf(name) !== index);
	const unknown = Object.keys(words).filter((english) => !wordsIn(english).every((word) => used.has(word)));
	return [...twice.map((name) => `${name} is there twice`), ...unknown.map((english) => `no page uses "${english}"`)];
}

test('words of other languages lead to words that the pages use, and each to one', () => {
	expect(languages.flatMap(problems)).toEqual([]);
	expect(languages.map(({ language }) => language)).toEqual(['German', 'Spanish']);
});

test('a word that leads nowhere or to two places is refused', () => {
	const words = { certificate: ['Zertifikat'], rotation: ['Zertifikat'], gobbledygook: ['Unsinn'] };
	expect(problems({ language: 'German', fillers: [], words })).toEqual([
		'Zertifikat is there twice',
		'no page uses "gobbledygook"',
	]);
});

test('a file that breaks the schema is refused', () => {
	expect(searchWords.safeParse({ language: 'German', fillers: [], words: { certificate: [] } }).success).toBe(false);
});
