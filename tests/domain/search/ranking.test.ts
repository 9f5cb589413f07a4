import { describe, expect, test } from 'vitest';
import { mergeHits, withPages } from '../../../src/domain/search/ranking.ts';
import { stemOf } from '../../../src/domain/search/stem.ts';

const term = (word: string, weight = 1) => ({ word, weight });
const documents = (scores: Readonly<Record<string, number>>) =>
	Object.entries(scores).map(([id, score]) => ({ id, score }));

/** Two words: one in both documents, one, which is a guess, in one of them. */
const HITS = [
	{ term: term('retry'), documents: documents({ both: 4, one: 1 }) },
	{ term: term('budget', 0.9), documents: documents({ both: 7 }) },
];
const COMMON = Math.log(1 + 2 / 3);
const RARE = Math.log(1 + 2 / 2) * 0.9;

const scores = (...args: Parameters<typeof mergeHits>) =>
	Object.fromEntries(mergeHits(...args).map(({ id, score }) => [id, score]));
const named = (...names: readonly (readonly string[])[]) => new Map([['one', names.map((name) => name.map(stemOf))]]);

describe('the score of a document', () => {
	test('adds for each word how rare it is and how well it matches, and how much of the query is covered', () => {
		const found = scores(HITS);
		expect(found['both']).toBeCloseTo(2.2 * (COMMON + RARE), 10);
		expect(found['one']).toBeCloseTo((0.5 + 1.2) * COMMON, 10);
	});

	test('counts a match of nothing as nothing, and covers the word all the same', () => {
		expect(scores([{ term: term('retry'), documents: documents({ one: 0 }) }])['one']).toBeCloseTo(
			1.2 * Math.log(1 + 1 / 2),
			10,
		);
	});

	test('adds what the best of its names says of what was asked', () => {
		const plain = scores(HITS)['one'] ?? 0;
		const added = (...names: readonly (readonly string[])[]) => (scores(HITS, named(...names))['one'] ?? 0) - plain;
		const typical = (COMMON + RARE) / 2;
		expect(added(['retry'])).toBeCloseTo(1.5 * COMMON, 10);
		expect(added(['retry', 'budget'])).toBeCloseTo(1.5 * (COMMON + RARE), 10);
		expect(added(['retry', 'storm'])).toBeCloseTo((1.5 * COMMON ** 2) / (COMMON + typical), 10);
		expect(added(['storm'])).toBe(0);
		expect(added(['storm'], ['retry', 'budget'], ['retry'])).toBeCloseTo(1.5 * (COMMON + RARE), 10);
	});

	test('counts no name for words that stand in the place of others', () => {
		const other = [{ term: term('retry', 0.6), documents: documents({ one: 1 }) }];
		expect(scores(other, named(['retry']))).toEqual(scores(other));
		const guess = [{ term: term('retry', 0.61), documents: documents({ one: 1 }) }];
		expect(scores(guess, named(['retry']))).not.toEqual(scores(guess));
	});
});

describe('mergeHits()', () => {
	test('finds nothing where nothing was found', () => {
		expect(mergeHits([])).toEqual([]);
		expect(mergeHits([{ term: term('retry'), documents: [] }])).toEqual([]);
	});

	test('puts equal documents into the order of their ids', () => {
		const order = (...ids: readonly string[]) =>
			mergeHits([{ term: term('retry'), documents: ids.map((id) => ({ id, score: 1 })) }]).map(({ id }) => id);
		expect(order('b', 'c', 'a')).toEqual(['a', 'b', 'c']);
		expect(order('c', 'b', 'a')).toEqual(['a', 'b', 'c']);
		expect(order('a', 'b', 'c')).toEqual(['a', 'b', 'c']);
	});

	test('tells a cell how rare each word is that was asked for', () => {
		let told: ReadonlyMap<string, number> = new Map();
		mergeHits([...HITS, { term: term('storm', 0.6), documents: [] }], new Map(), (asked) => {
			told = asked;
			return undefined;
		});
		expect([...told.keys()]).toEqual(['retry', 'budget'].map(stemOf));
		expect([...told.values()]).toEqual([COMMON, RARE].map((value) => expect.closeTo(value, 10)));
	});

	test('moves the best of several facts that answer, and leaves the others where they are', () => {
		const hits = [{ term: term('retry'), documents: documents({ page: 9, first: 8, term: 7, second: 6 }) }];
		const order = (ids: readonly string[]) =>
			mergeHits(hits, new Map(), () => ({ ids, editions: [], named: 1 })).map(({ id }) => id);
		expect(order(['second', 'first'])).toEqual(['first', 'page', 'term', 'second']);
		expect(order(['page'])).toEqual(['page', 'first', 'term', 'second']);
	});
});

describe('withPages()', () => {
	const order = (...ids: readonly string[]) =>
		withPages(
			ids.map((id) => ({ id })),
			(id) => id.startsWith('p'),
		)
			.map(({ id }) => id)
			.join(' ');

	test.each([
		['', ''],
		['f1', 'f1'],
		['f1 f2 f3 f4 p1', 'f1 f2 p1 f3 f4'],
		['f1 f2 f3 f4 p1 p2 p3', 'f1 p1 p2 f2 f3 f4 p3'],
		['p1 f1 f2 f3 p2 p3', 'p1 f1 p2 f2 f3 p3'],
		['p1 p2 f1 p3', 'p1 p2 f1 p3'],
		['f1 p1 f2 p2', 'f1 p1 p2 f2'],
	])('makes of “%s” “%s”', (found, shown) => {
		expect(order(...found.split(' ').filter(Boolean))).toBe(shown);
	});
});
