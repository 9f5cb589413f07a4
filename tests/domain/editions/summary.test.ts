import { describe, expect, test } from 'vitest';
import type { Difference } from '../../../src/domain/editions/difference.ts';
import { baseOf, comparisonPath } from '../../../src/domain/editions/paths.ts';
import { type Counts, countsOf, sentenceOf } from '../../../src/domain/editions/summary.ts';

const NONE: Counts = {
	added: 0,
	changed: 0,
	withdrawn: 0,
	checked: 0,
	cells: 0,
	scores: 0,
	coefficients: 0,
	platforms: 0,
	others: 0,
};

const SAID = { statement: 'x', scope: 'x' };

test('countsOf() counts facts by what became of them, and entries of other kinds together', () => {
	const difference: Difference = {
		facts: [
			{ id: 'a/new', after: SAID },
			{ id: 'a/other', before: SAID, after: SAID },
			{ id: 'a/another', before: SAID, after: SAID },
			{ id: 'a/gone', before: SAID },
		],
		checked: ['a/same'],
		cells: [],
		scores: [],
		coefficients: [],
		platforms: [],
		others: [
			{ collection: 'needs', added: ['a', 'b', 'c'], changed: ['d'], removed: ['e', 'f'] },
			{ collection: 'advice', added: [], changed: ['g'], removed: [] },
		],
	};
	expect(countsOf(difference)).toEqual({ ...NONE, added: 1, changed: 2, withdrawn: 1, checked: 1, others: 7 });
});

describe('sentenceOf()', () => {
	test.each<[Partial<Counts>, string]>([
		[{}, 'Nothing differs'],
		[{ added: 1 }, '1 fact added'],
		[{ added: 2, withdrawn: 1 }, '2 facts added, 1 fact withdrawn'],
		[{ checked: 3, platforms: 1 }, '3 facts checked again, 1 platform differs'],
		[{ checked: 1204 }, '1,204 facts checked again'],
		[{ scores: 1, coefficients: 2, others: 1 }, '1 score differs, 2 coefficients differ, 1 other entry differs'],
	])('of %j is “%s”', (counts, sentence) => {
		expect(sentenceOf({ ...NONE, ...counts })).toBe(sentence);
	});
});

test('a comparison begins at the published edition, also for content that has gone on since', () => {
	for (const edition of ['2026.11.20', '2026.11.20.482913']) {
		expect(baseOf(edition)).toBe('2026.11.20');
		expect(comparisonPath(edition)).toBe('/reference/editions/#v=1&kb=live&from=2026.11.20&to=live');
	}
});
