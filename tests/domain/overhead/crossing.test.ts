import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crossing } from '../../../src/domain/overhead/crossing.ts';
import { LIMITS } from '../../../src/domain/overhead/inputs.ts';
import { endToEnd } from '../../../src/domain/overhead/latency.ts';
import { type Lognormal, quantile, through } from '../../../src/domain/overhead/lognormal.ts';
import { normalProbability } from '../../../src/domain/overhead/normal.ts';
import { BASE_RATIO, TAIL_RATIO } from '../../../src/domain/overhead/validity.ts';

const TOLERANCE = 1e-6;

type Bracket = readonly [f: (x: number) => number, low: number, high: number];

/** The slow and sure way: half of the bracket is left after each step. */
function halved([f, low, high]: Bracket): number {
	let [left, right] = [low, high];
	while (right - left > TOLERANCE * right) {
		const middle = (left + right) / 2;
		if (f(middle) < 0) left = middle;
		else right = middle;
	}
	return (left + right) / 2;
}

/** The function that `endToEnd` looks for the crossing of, with its bracket. */
function bracketOf(base: Lognormal, added: Lognormal, q: number): Bracket {
	const parts = Array.from({ length: 1000 }, (_, index) => quantile(added, (index + 0.5) / 1000));
	const chance = (x: number) => (x <= 0 ? 0 : normalProbability((Math.log(x) - base.mu) / base.sigma));
	const f = (x: number) => parts.reduce((sum, part) => sum + chance(x - part), 0) / parts.length - q;
	const alone = quantile(base, q);
	return [f, alone + Math.min(...parts), alone + Math.max(...parts)];
}

/** Numbers of which each order of magnitude is as frequent as the others, and both ends are. */
const magnitude = (min: number, max: number) =>
	fc.oneof(
		{ weight: 8, arbitrary: fc.double({ min: Math.log(min), max: Math.log(max), noNaN: true }).map(Math.exp) },
		{ weight: 1, arbitrary: fc.constantFrom(min, max) },
	);

const latency = (p50: fc.Arbitrary<number>, ratio: fc.Arbitrary<number>) =>
	fc.tuple(p50, ratio).map(([median, times]) => through(median, median * times));

/** Everything that the estimator takes for the latency of today. */
const base = latency(magnitude(...LIMITS.baseP50Ms), magnitude(BASE_RATIO.min, BASE_RATIO.max));

/** From next to nothing, all at one moment, to a chain that is slower than all the rest. */
const added = latency(magnitude(1e-6, 20_000), magnitude(1 + 1e-9, TAIL_RATIO.refuse));

describe('the latency of a system with what a mesh adds', () => {
	test('is what halving finds, for whatever a reader may enter', () => {
		fc.assert(
			fc.property(base, added, fc.constantFrom(0.5, 0.99), (before, mesh, q) => {
				const found = endToEnd(before, mesh, q);
				expect(Math.abs(found / halved(bracketOf(before, mesh, q)) - 1)).toBeLessThan(2 * TOLERANCE);
			}),
			{ numRuns: 150 },
		);
	});

	test.each([0.5, 0.99])('is found in fewer than half of the steps of halving, for the quantile %f', (q) => {
		const [f, low, high] = bracketOf(through(20, 80), through(0.5, 3), q);
		let asked = 0;
		const counted = (x: number) => {
			asked++;
			return f(x);
		};
		crossing(counted, low, high, TOLERANCE);
		const quick = asked;
		asked = 0;
		halved([counted, low, high]);
		expect(quick).toBeLessThan(asked / 2);
	});
});

/** A function that jumps, or stays level, at each of some places; it crosses zero at one of them. */
const stairs = fc
	.tuple(
		fc.uniqueArray(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 }),
		fc.nat(),
		fc.constantFrom(0, 1e-12, 1),
	)
	.map(([places, chosen, slope]) => {
		const steps = places.toSorted((a, b) => a - b);
		const at = steps[chosen % steps.length] ?? 1;
		const height = (x: number) => steps.filter((step) => step <= x).length - steps.filter((step) => step <= at).length;
		return { at, f: (x: number) => height(x) + 0.5 + slope * Math.min(0.1, Math.max(-0.1, x - at)) };
	});

describe('a crossing', () => {
	test('is found where a function jumps and is level everywhere else', () => {
		fc.assert(
			fc.property(stairs, ({ at, f }) => {
				expect(Math.abs(crossing(f, 0.5, 2e6, TOLERANCE) / at - 1)).toBeLessThanOrEqual(TOLERANCE);
			}),
			{ numRuns: 300 },
		);
	});

	test('is never looked for outside the bracket', () => {
		fc.assert(
			fc.property(stairs, ({ f }) => {
				const asked: number[] = [];
				crossing((x) => asked.push(x) && f(x), 0.5, 2e6, TOLERANCE);
				expect(asked.every((x) => x >= 0.5 && x <= 2e6)).toBe(true);
			}),
			{ numRuns: 100 },
		);
	});

	test('is the end of the bracket beyond which it lies', () => {
		expect(crossing((x) => x, 1, 2, TOLERANCE)).toBe(1);
		expect(crossing((x) => x - 3, 1, 2, TOLERANCE)).toBe(2);
	});

	test('is the middle of a bracket that is closed from the beginning, without a look', () => {
		const never = () => {
			throw new Error('asked');
		};
		expect(crossing(never, 1, 1 + TOLERANCE / 2, TOLERANCE)).toBeCloseTo(1 + TOLERANCE / 4, 12);
	});
});
