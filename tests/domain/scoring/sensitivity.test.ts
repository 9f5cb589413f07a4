import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rivalryOf, tooCloseToCall } from '../../../src/domain/scoring/closeness.ts';
import { judge } from '../../../src/domain/scoring/knockouts.ts';
import { rank } from '../../../src/domain/scoring/ranking.ts';
import { flips } from '../../../src/domain/scoring/sensitivity.ts';
import { normalize, withShare } from '../../../src/domain/scoring/weights.ts';
import { CRITERIA, candidates, weights } from '../candidates.ts';

const exact = (typical: number) => ({ low: typical, typical, high: typical });

describe('flips()', () => {
	test('finds the share that can be computed by hand', () => {
		const fast = { id: 'fast', scores: { performance: exact(5), cost: exact(1) } };
		const cheap = { id: 'cheap', scores: { performance: exact(3), cost: exact(4) } };
		// 5p + (1 - p) = 3p + 4 (1 - p) at p = 3/5.
		const found = flips([fast, cheap], { performance: 80, cost: 20 });
		expect(found.map(({ criterion, winner }) => [criterion, winner])).toEqual([
			['performance', 'cheap'],
			['cost', 'cheap'],
		]);
		expect(found[0]?.at).toBeCloseTo(0.6, 9);
		expect(found[1]?.at).toBeCloseTo(0.4, 9);
	});

	test('names a winner that really wins beyond the share, and the present one before it', () => {
		fc.assert(
			fc.property(candidates, weights, (entrants, given) => {
				const shares = normalize(given);
				for (const { criterion, at, weight, winner } of flips(entrants, given)) {
					const direction = weight === 'more' ? 1 : -1;
					const beyond = rank(entrants, withShare(shares, criterion, at + direction * 1e-5))[0];
					expect([beyond?.id, beyond?.total]).toEqual([winner, expect.any(Number)]);
				}
			}),
			{ numRuns: 300 },
		);
	});

	test('leaves out no change: the winner is first exactly between the shares that are found', () => {
		fc.assert(
			fc.property(candidates, weights, fc.constantFrom(...CRITERIA), (entrants, given, criterion) => {
				const [first] = rank(entrants, given);
				const shares = normalize(given);
				const found = flips(entrants, given).filter((flip) => flip.criterion === criterion);
				const below = found.find(({ weight }) => weight === 'less')?.at ?? -1;
				const above = found.find(({ weight }) => weight === 'more')?.at ?? 2;
				for (let percent = 1; percent < 100; percent++) {
					const share = percent / 100;
					if (Math.min(Math.abs(share - below), Math.abs(share - above)) < 1e-6) continue;
					const winner = rank(entrants, withShare(shares, criterion, share))[0];
					expect([percent, winner?.id === first?.id]).toEqual([percent, below < share && share < above]);
				}
			}),
			{ numRuns: 100 },
		);
	});

	test('names the nearest share on either side, in the order of distance', () => {
		const entrants = [
			// First at 40% performance: 3.6 against 3.4, 3.2 and 2.6.
			{ id: 'both', scores: { performance: exact(3), cost: exact(4) } },
			{ id: 'fast', scores: { performance: exact(4), cost: exact(3) } },
			{ id: 'cheap', scores: { performance: exact(0.5), cost: exact(5) } },
			{ id: 'faster', scores: { performance: exact(5), cost: exact(1) } },
		];
		// 3p + 4 (1 - p) meets 4p + 3 (1 - p) at 1/2, 5p + (1 - p) at 3/5, and p/2 + 5 (1 - p) at 2/7.
		const found = flips(entrants, { performance: 40, cost: 60 });
		expect(found.map(({ criterion, winner, at, share }) => [criterion, winner, at.toFixed(4), share])).toEqual([
			['performance', 'fast', '0.5000', 0.4],
			['cost', 'fast', '0.5000', 0.6],
			['performance', 'cheap', '0.2857', 0.4],
			['cost', 'cheap', '0.7143', 0.6],
		]);
	});

	test('names the present share where two tie, on the side on which the other one passes', () => {
		const fast = { id: 'fast', scores: { performance: exact(5), cost: exact(1) } };
		const cheap = { id: 'cheap', scores: { performance: exact(3), cost: exact(4) } };
		expect(rank([fast, cheap], { performance: 60, cost: 40 })[0]?.id).toBe('cheap');
		const found = flips([fast, cheap], { performance: 60, cost: 40 });
		expect(found.map(({ criterion, winner, at, weight }) => [criterion, winner, at.toFixed(4), weight])).toEqual([
			['performance', 'fast', '0.6000', 'more'],
			['cost', 'fast', '0.4000', 'less'],
		]);
	});

	test('takes no notice of two that are equal only where a criterion counts nothing or everything', () => {
		const fast = { id: 'fast', scores: { performance: exact(5), cost: exact(3) } };
		const slow = { id: 'slow', scores: { performance: exact(3), cost: exact(3) } };
		expect(flips([slow, fast], { performance: 50, cost: 50 })).toEqual([]);
	});

	test('finds nothing where one candidate is better in everything', () => {
		const best = { id: 'best', scores: { performance: exact(5), cost: exact(5) } };
		const other = { id: 'other', scores: { performance: exact(2), cost: exact(1) } };
		expect(flips([best, other], { performance: 50, cost: 50 })).toEqual([]);
	});

	test('is not misled by candidates that tie but for rounding', () => {
		const scores = (performance: number, ease: number, features: number, cost: number) => ({
			performance: exact(performance),
			ease: exact(ease),
			features: exact(features),
			cost: exact(cost),
		});
		const entrants = [
			{ id: 'a', scores: scores(3, 4, 2.5, 3.5) },
			{ id: 'b', scores: scores(3, 4, 3, 3) },
			{ id: 'c', scores: scores(4.5, 1, 2, 3) },
		];
		const found = flips(entrants, { performance: 49, ease: 0, features: 53, cost: 53 });
		for (const { criterion, at, weight, winner } of found) {
			const beyond = withShare(
				normalize({ performance: 49, ease: 0, features: 53, cost: 53 }),
				criterion,
				at + (weight === 'more' ? 1e-5 : -1e-5),
			);
			expect([criterion, rank(entrants, beyond)[0]?.id]).toEqual([criterion, winner]);
		}
	});

	test('finds nothing among nobody', () => {
		expect(flips([], { cost: 1 })).toEqual([]);
	});
});

describe('tooCloseToCall()', () => {
	test('accepts a clear winner', () => {
		expect(
			tooCloseToCall([
				{ id: 'a', first: 0.8 },
				{ id: 'b', first: 0.2 },
			]),
		).toBe(false);
	});

	test('warns when the leader wins less than half of the draws', () => {
		expect(
			tooCloseToCall([
				{ id: 'a', first: 0.49 },
				{ id: 'b', first: 0.2 },
				{ id: 'c', first: 0.31 },
			]),
		).toBe(true);
	});

	test('warns when the runner-up wins at least half as often', () => {
		expect(
			tooCloseToCall([
				{ id: 'a', first: 0.6 },
				{ id: 'b', first: 0.3 },
			]),
		).toBe(true);
	});

	test('accepts a winner of exactly half of the draws with others far behind, in whatever order they come', () => {
		const chances = [
			{ id: 'a', first: 0.2 },
			{ id: 'b', first: 0.5 },
			{ id: 'c', first: 0.15 },
			{ id: 'd', first: 0.15 },
		];
		expect(tooCloseToCall(chances)).toBe(false);
	});

	test('warns of less than half, however far behind the others are', () => {
		const others = ['b', 'c', 'd'].map((id) => ({ id, first: 0.17 }));
		expect(tooCloseToCall([...others, { id: 'a', first: 0.49 }])).toBe(true);
	});

	test('does not warn where there is nothing to compare', () => {
		expect(tooCloseToCall([{ id: 'a', first: 1 }])).toBe(false);
	});
});

describe('rivalryOf()', () => {
	const rivalry = (shares: Readonly<Record<string, number>>) =>
		rivalryOf(
			'a',
			Object.entries(shares).map(([id, first]) => ({ id, first })),
		);

	test.each([
		['near', { a: 0.52, c: 0.09, b: 0.39 }],
		['level', { a: 0.52, b: 0.45 }],
		['level', { a: 0.4, b: 0.34, c: 0.26 }],
		['level', { a: 0.4, b: 0.45, c: 0.15 }],
		['spread', { a: 0.4, b: 0.33, c: 0.27 }],
		['ahead', { a: 0.4, b: 0.6 }],
		['ahead', { a: 0.1, b: 0.8, c: 0.1 }],
	])('says "%s" of %o', (standing, shares) => {
		expect(rivalry(shares)).toEqual({ rival: 'b', share: shares.b, standing });
	});

	test('says nothing of a first place that is clear, or of one that has not been drawn yet', () => {
		expect(rivalry({ a: 0.8, b: 0.2 })).toBeUndefined();
		expect(rivalry({ a: 1 })).toBeUndefined();
		expect(rivalry({ b: 0.6, c: 0.4 })).toBeUndefined();
	});
});

describe('judge()', () => {
	const fips = { capability: 'fips', full: false };
	const fact = 'linkerd/fips';

	test.each([
		['yes', false, 'met', undefined],
		['yes', true, 'met', undefined],
		['partial', false, 'met', undefined],
		['partial', true, 'missed', 'accept-partial'],
		['no', false, 'missed', 'product-changes'],
		['unknown', true, 'open', undefined],
		['described', false, 'open', undefined],
		['n/a', false, 'open', undefined],
	] as const)('judges "%s" (full support needed: %s) as %s', (answer, full, outcome, lift) => {
		expect(judge({ answer, fact }, { ...fips, full })).toEqual({ mustHave: { ...fips, full }, fact, outcome, lift });
	});
});
