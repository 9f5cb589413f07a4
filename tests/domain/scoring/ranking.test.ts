import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesOf } from '../../../src/domain/scoring/places.ts';
import { rank, totalOf } from '../../../src/domain/scoring/ranking.ts';
import { normalize, withShare } from '../../../src/domain/scoring/weights.ts';
import { CRITERIA, candidates, weights } from '../candidates.ts';

const NEAR = 9;

describe('rank()', () => {
	test('computes a weighted mean that a reader can check by hand', () => {
		const sheet = (performance: number, cost: number) => ({
			performance: { low: performance, typical: performance, high: performance },
			cost: { low: cost, typical: cost, high: cost },
		});
		const ranking = rank(
			[
				{ id: 'slow-and-free', scores: sheet(2, 5) },
				{ id: 'fast-and-paid', scores: sheet(5, 1) },
			],
			{ performance: 30, cost: 10 },
		);
		expect(ranking.map(({ id, total }) => [id, total])).toEqual([
			['fast-and-paid', (5 * 30 + 1 * 10) / 40],
			['slow-and-free', (2 * 30 + 5 * 10) / 40],
		]);
	});

	test('depends on the proportions of the weights only', () => {
		fc.assert(
			fc.property(candidates, weights, fc.integer({ min: 2, max: 50 }), (entrants, given, factor) => {
				const scaled = Object.fromEntries(Object.entries(given).map(([name, weight]) => [name, weight * factor]));
				const [once, again] = [rank(entrants, given), rank(entrants, scaled)];
				for (const { id, total } of once) {
					expect(again.find((ranked) => ranked.id === id)?.total).toBeCloseTo(total, NEAR);
				}
			}),
		);
	});

	test('never lowers a candidate whose score rises', () => {
		fc.assert(
			fc.property(candidates, weights, fc.constantFrom(...CRITERIA), (entrants, given, criterion) => {
				const [first, ...others] = entrants;
				if (first === undefined) return;
				const best = { low: 5, typical: 5, high: 5 };
				const risen = { ...first, scores: { ...first.scores, [criterion]: best } };
				const place = (list: typeof entrants) => rank(list, given).findIndex(({ id }) => id === first.id);
				expect(place([risen, ...others])).toBeLessThanOrEqual(place(entrants));
			}),
		);
	});

	test('puts no candidate first that another one beats on every criterion', () => {
		fc.assert(
			fc.property(candidates, weights, (entrants, given) => {
				const leader = rank(entrants, given)[0];
				const scores = entrants.find(({ id }) => id === leader?.id)?.scores ?? {};
				const dominated = entrants.some((other) =>
					CRITERIA.every((criterion) => (other.scores[criterion]?.typical ?? 0) > (scores[criterion]?.typical ?? 0)),
				);
				expect(dominated).toBe(false);
			}),
		);
	});

	test('gives the same result in whatever order the candidates come', () => {
		fc.assert(
			fc.property(candidates, weights, (entrants, given) => {
				expect(rank(entrants.toReversed(), given)).toEqual(rank(entrants, given));
			}),
		);
	});

	test('puts equal ones in alphabetical order', () => {
		const score = { low: 3, typical: 3, high: 3 };
		const equal = ['b', 'c', 'a'].map((id) => ({ id, scores: { cost: score } }));
		expect(rank(equal, { cost: 1 }).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
	});

	test('keeps the total between the low and the high', () => {
		fc.assert(
			fc.property(candidates, weights, (entrants, given) => {
				for (const { low, total, high } of rank(entrants, given)) {
					expect(low).toBeLessThanOrEqual(total + 1e-9);
					expect(total).toBeLessThanOrEqual(high + 1e-9);
				}
			}),
		);
	});

	test('adds up the contributions to the total', () => {
		fc.assert(
			fc.property(candidates, weights, (entrants, given) => {
				for (const { total, contributions } of rank(entrants, given)) {
					expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(total, NEAR);
				}
			}),
		);
	});

	test('refuses a candidate without a score instead of counting it as nothing', () => {
		expect(() => rank([{ id: 'unscored', scores: {} }], { cost: 1 })).toThrow('"unscored" has no score for "cost"');
	});
});

describe('placesOf()', () => {
	const places = (...totals: number[]) => placesOf(totals.map((total) => ({ total })));

	test('gives a place to all who have the same points, and leaves out as many behind', () => {
		expect(places(4, 3.5, 3.5, 3)).toEqual([1, 2, 2, 4]);
		expect(places(4, 4, 4)).toEqual([1, 1, 1]);
		expect(places()).toEqual([]);
	});

	test('takes points for the same that are printed as the same', () => {
		expect(places(3.134, 3.126, 3.124)).toEqual([1, 1, 3]);
	});
});

describe('normalize()', () => {
	test('turns weights into shares of one', () => {
		expect(normalize({ performance: 30, cost: 10 })).toEqual({ performance: 0.75, cost: 0.25 });
	});

	test('lets everything count the same when nothing counts', () => {
		expect(normalize({ performance: 0, cost: 0 })).toEqual({ performance: 0.5, cost: 0.5 });
	});
});

describe('withShare()', () => {
	test('keeps the proportions of the others', () => {
		const shares = withShare({ performance: 0.5, ease: 0.3, cost: 0.2 }, 'performance', 0);
		expect(shares['ease']).toBeCloseTo(0.6, NEAR);
		expect(shares['cost']).toBeCloseTo(0.4, NEAR);
	});

	test('spreads evenly what a criterion that was everything gives up', () => {
		expect(withShare({ performance: 1, ease: 0, cost: 0 }, 'performance', 0.5)).toEqual({
			performance: 0.5,
			ease: 0.25,
			cost: 0.25,
		});
	});

	test('always adds up to one', () => {
		fc.assert(
			fc.property(
				weights,
				fc.constantFrom(...CRITERIA),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(given, name, share) => {
					const shares = withShare(normalize(given), name, share);
					expect(Object.values(shares).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, NEAR);
				},
			),
		);
	});
});

test('totalOf() of a candidate with one score everywhere is that score, whatever the weights', () => {
	fc.assert(
		fc.property(weights, (given) => {
			const three = { low: 3, typical: 3, high: 3 };
			const flat = { id: 'flat', scores: Object.fromEntries(CRITERIA.map((criterion) => [criterion, three])) };
			expect(totalOf(flat, normalize(given))).toBeCloseTo(3, NEAR);
		}),
	);
});
