import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/domain/scoring/candidates.ts';
import { allChances, chances } from '../../../src/domain/scoring/draws.ts';
import { drawTriangular, hashOf, seededRandom } from '../../../src/domain/scoring/random.ts';
import { EQUAL, scoreOf } from '../../../src/domain/scoring/ranking.ts';
import { normalize, type Weights } from '../../../src/domain/scoring/weights.ts';
import { candidates, weights } from '../candidates.ts';

const only = (id: string, low: number, typical: number, high: number): Candidate => ({
	id,
	scores: { cost: { low, typical, high } },
});

/** The plain way: every total of every draw is made, and the random numbers of each candidate are taken one after the other. */
function plainChances(entrants: readonly Candidate[], given: Weights, draws: number, seed: number): number[] {
	const shares = Object.entries(normalize(given)).filter(([, share]) => share > 0);
	const streams = entrants.map(({ id }) => seededRandom(hashOf(id) ^ seed));
	const wins = entrants.map(() => 0);
	for (let draw = 0; draw < draws; draw++) {
		const totals = entrants.map((entrant, index) =>
			shares.reduce((sum, [criterion, share]) => {
				const { low, typical, high } = scoreOf(entrant, criterion);
				const position = low === high ? 0 : (streams[index]?.() ?? Number.NaN);
				return sum + share * drawTriangular(low, typical, high, position);
			}, 0),
		);
		const best = Math.max(...totals);
		const winners = totals.flatMap((total, index) => (best - total < EQUAL ? [index] : []));
		for (const index of winners) wins[index] = (wins[index] ?? 0) + 1 / winners.length;
	}
	return wins.map((count) => count / draws);
}

describe('allChances()', () => {
	test('leaves out no total that could have won', () => {
		fc.assert(
			fc.property(candidates, weights, fc.integer(), (entrants, given, seed) => {
				const found = allChances(entrants, given, 60, seed).map(({ first }) => first);
				expect(found).toEqual(plainChances(entrants, given, 60, seed));
			}),
			{ numRuns: 300 },
		);
	});

	test('shares all draws among the candidates', () => {
		fc.assert(
			fc.property(candidates, weights, (entrants, given) => {
				const total = allChances(entrants, given, 400, 1).reduce((sum, { first }) => sum + first, 0);
				expect(total).toBeCloseTo(1, 9);
			}),
		);
	});

	test('is the same for the same seed, and in whatever order the candidates come', () => {
		fc.assert(
			fc.property(candidates, weights, fc.integer(), (entrants, given, seed) => {
				const byId = (list: readonly Candidate[]) =>
					Object.fromEntries(allChances(list, given, 300, seed).map(({ id, first }) => [id, first.toFixed(9)]));
				expect(byId(entrants)).toEqual(byId(entrants));
				expect(byId(entrants.toReversed())).toEqual(byId(entrants));
			}),
		);
	});

	test('never lets a candidate win whose best is worse than the worst of another', () => {
		const result = allChances([only('worse', 1, 2, 2.5), only('better', 3, 4, 5)], { cost: 1 }, 1000, 1);
		expect(result).toEqual([
			{ id: 'worse', first: 0 },
			{ id: 'better', first: 1 },
		]);
	});

	test('halves the draws between candidates that are certain and equal', () => {
		const result = allChances([only('one', 3, 3, 3), only('other', 3, 3, 3)], { cost: 1 }, 100, 1);
		expect(result.map(({ first }) => first)).toEqual([0.5, 0.5]);
	});

	test('gives equal candidates about equal chances', () => {
		const [one] = allChances([only('one', 1, 3, 5), only('other', 1, 3, 5)], { cost: 1 }, 10_000, 1);
		expect(one?.first).toBeGreaterThan(0.47);
		expect(one?.first).toBeLessThan(0.53);
	});

	test('ignores criteria that do not count', () => {
		const unscored: Candidate = { id: 'unscored', scores: { cost: { low: 3, typical: 3, high: 3 } } };
		expect(allChances([unscored], { cost: 1, ease: 0 }, 10, 1)).toEqual([{ id: 'unscored', first: 1 }]);
	});

	test('has nothing to say about nobody', () => {
		expect(allChances([], { cost: 1 }, 100, 1)).toEqual([]);
	});
});

test('allChances() draws as often as it is told: one draw has one winner', () => {
	const entrants = [only('one', 1, 3, 5), only('other', 1, 3, 5)];
	for (let seed = 0; seed < 20; seed++) {
		const shares = allChances(entrants, { cost: 1 }, 1, seed).map(({ first }) => first);
		expect(shares.toSorted()).toEqual([0, 1]);
	}
});

test('chances() yields results on the way, so that a page can take breaks', () => {
	const entrants = [only('one', 1, 3, 5), only('other', 1, 3, 5)];
	const all = allChances(entrants, { cost: 1 }, 2000, 1);
	const steps = [...chances(entrants, { cost: 1 }, 2000, 1)];
	expect(steps.length).toBeGreaterThan(1);
	expect(steps.at(-1)).toEqual(all);
	const drawn = chances(entrants, { cost: 1 }, 2000, 1);
	let step = drawn.next();
	while (!step.done) step = drawn.next();
	expect(step.value).toEqual(all);
});

describe('drawTriangular()', () => {
	test('stays within its range', () => {
		const random = seededRandom(7);
		for (let draw = 0; draw < 5000; draw++) {
			const value = drawTriangular(1.5, 2, 4.5, random());
			expect(value).toBeGreaterThanOrEqual(1.5);
			expect(value).toBeLessThanOrEqual(4.5);
		}
	});

	test('has the mean of a triangular distribution', () => {
		const random = seededRandom(11);
		const draws = Array.from({ length: 20_000 }, () => drawTriangular(1, 2, 5, random()));
		const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length;
		expect(mean).toBeCloseTo((1 + 2 + 5) / 3, 1);
	});

	test.each([
		// From 1 over 2 to 5, a quarter of all draws is below 2.
		[0, 1],
		[1 / 16, 1.5],
		[1 / 4, 2],
		[13 / 16, 3.5],
	])('turns the position %d into %d, as the inverse of the distribution does', (position, value) => {
		expect(drawTriangular(1, 2, 5, position)).toBeCloseTo(value, 12);
	});

	test('goes up as far as the middle of a range that is even', () => {
		// The square root of 1/8 x 4 x 2 above the low end.
		expect(drawTriangular(1, 3, 5, 1 / 8)).toBeCloseTo(2, 12);
	});

	test.each([0, 0.5, 0.999])('returns the only possible value where there is no range, at %d too', (position) => {
		expect(drawTriangular(3, 3, 3, position)).toBe(3);
	});
});

test('seededRandom() repeats itself for the same seed and differs for another', () => {
	const take = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
	expect(take(42)).toEqual(take(42));
	expect(take(42)).not.toEqual(take(43));
	expect(take(42).every((value) => value >= 0 && value < 1)).toBe(true);
});

test('seededRandom() follows Mulberry32', () => {
	// From another program in another language.
	expect(Array.from({ length: 3 }, seededRandom(0))).toEqual([
		0.26642920868471265, 0.0003297457005828619, 0.2232720274478197,
	]);
	expect(Array.from({ length: 3 }, seededRandom(0xffffffff))).toEqual([
		0.8964226141106337, 0.189478256739676, 0.7156526781618595,
	]);
});

test('hashOf() follows FNV-1a', () => {
	// Test vectors of the specification.
	expect(hashOf('')).toBe(0x811c9dc5);
	expect(hashOf('a')).toBe(0xe40c292c);
	expect(hashOf('foobar')).toBe(0xbf9cf968);
});
