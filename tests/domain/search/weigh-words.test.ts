import { describe, expect, test } from 'vitest';
import { type Word, weighWords } from '../../../src/search/weigh-words.ts';

/** How much a word weighs in its first document, as the index program reads it: from signs and places. */
function weightOf([, [holder]]: Word): { readonly weight: number; readonly places: number } {
	const places = new Set<number>();
	let now = 25;
	let at = 0;
	let weight = 0;
	for (const value of holder?.[1] ?? []) {
		if (value < 0) {
			now = -value - 1;
			at = 0;
		} else {
			at += value;
			// Of several words at one place only one counts.
			if (!places.has(at)) weight += now;
			places.add(at);
		}
	}
	expect(now).toBeLessThanOrEqual(255);
	return { weight, places: places.size };
}

const word = (places: readonly number[], fields: readonly number[] = []): Word => ['mesh', [[3, places, fields]], []];

describe('weighWords()', () => {
	test('keeps what a word weighs in a document, at one place', () => {
		// Twice in the text, once in a heading, once in the title.
		const [weighed] = weighWords([word([-25, 10, 5, -145, 2, -13, 40])]);
		expect(weightOf(weighed as Word)).toEqual({ weight: 24 + 24 + 144 + 12, places: 1 });
	});

	test('keeps more places where one cannot be heavy enough', () => {
		const often = Array.from({ length: 100 }, (_, index) => (index === 0 ? -25 : 3));
		const [weighed] = weighWords([word(often)]);
		expect(weightOf(weighed as Word)).toEqual({ weight: 99 * 24, places: 10 });
	});

	test('takes places without a sign for ordinary ones', () => {
		expect(weightOf(weighWords([word([4, 4])])[0] as Word).weight).toBe(50);
	});

	test('keeps the documents, and each field once', () => {
		const [weighed] = weighWords([word([-25, 10], [-8, 1, 4, -2, 7])]);
		expect(weighed?.[0]).toBe('mesh');
		expect(weighed?.[1]).toMatchObject([[3, expect.anything(), [-8, 0, -2, 0]]]);
	});

	test('lets no two words meet at a place', () => {
		const heavy = word(Array.from({ length: 5000 }, (_, index) => (index === 0 ? -146 : 1)));
		const places = weighWords([heavy, word([-25, 1])]).map(([, [holder]]) =>
			(holder?.[1] ?? []).filter((value) => value >= 0),
		);
		const [first = [], second = []] = places;
		expect(first.filter((place) => second.includes(place))).toEqual([]);
	});

	test('treats other spellings alike, at the places of their word', () => {
		const holder = [0, [-25, 1, 1], []] as const;
		const [, , spellings] = weighWords([word([-25, 1]), ['naïve', [holder], [['naive', [holder]]]]])[1] as Word;
		expect(spellings).toEqual([['naive', [[0, [-49, 64], []]]]]);
	});

	test('reads words of older indexes, without fields and spellings', () => {
		expect(weighWords([['mesh', [[0, [-25, 1]]]]])).toEqual([['mesh', [[0, [-25, 0], []]], []]]);
	});
});
