import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '../../../scripts/install.mjs';
import { CATALOG, catalogOf } from '../../../src/words/catalog.ts';
import { languages, PSEUDO, translationTo } from '../../../src/words/locale.ts';
import { objectionTo } from '../../../src/words/template.ts';

const catalog = catalogOf(PROJECT);
const messages = [...new Set(Object.values(catalog).flat())];

test('the messages of the interface are written down in one place; `npm run words` does it', () => {
	expect(JSON.parse(readFileSync(join(PROJECT, CATALOG), 'utf8'))).toEqual(catalog);
});

describe.each(languages())('a translation: %s', (language) => {
	test('keeps every place of every message', () => {
		const translate = translationTo(language);
		const objections = messages.flatMap((message) => objectionTo(message, translate(message)) ?? []);
		expect(objections).toEqual([]);
	});
});

test('a language without a translation is refused with the names of those there are', () => {
	expect(() => translationTo('tlh')).toThrow(`Write one of ${PSEUDO}`);
});

test.each([
	['Rank {0} of {1}', 'Platz {0}', 'has the places {0} instead of {0} {1}'],
	['<0>Write</0> it', '<0>Schreib es', 'has the places <0> instead of </0> <0>'],
	['<0>a</0> and <1>b</1>', '<0>a<1></0>b</1>', 'closes <0> where another is open'],
])('a translation of "%s" that would break it is refused', (original, translation, objection) => {
	expect(objectionTo(original, translation)).toBe(objection);
});

test('a translation may order the places anew', () => {
	expect(objectionTo('<0>Write</0> it to {1}', 'an {1} <0>schreiben</0>')).toBeUndefined();
});
