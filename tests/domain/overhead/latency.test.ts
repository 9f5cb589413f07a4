import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainLatency, endToEnd } from '../../../src/domain/overhead/latency.ts';
import { momentsOf, quantile, slowestOf, sumOf, through, withMoments } from '../../../src/domain/overhead/lognormal.ts';
import { normalProbability, normalQuantile } from '../../../src/domain/overhead/normal.ts';
import { gibFromMb, mbFromMib, mibFromMb } from '../../../src/domain/overhead/units.ts';

const RUNS = { numRuns: 200 };

/** A call whose p99 is one to ten times its p50. */
const call = fc
	.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 101, max: 1000 }))
	.map(([hundredths, ratio]) => through(hundredths / 100, (hundredths / 100) * (ratio / 100)));

describe('the normal distribution', () => {
	test.each([
		[0.5, 0],
		[0.9, 1.2815516],
		[0.99, 2.3263479],
		[0.999, 3.0902323],
		[0.01, -2.3263479],
	])('has the quantile of %f at %f', (q, z) => {
		expect(normalQuantile(q)).toBeCloseTo(z, 6);
	});

	test('has quantiles that give their probability back', () => {
		for (let q = 0.0005; q < 1; q += 0.0005) expect(normalProbability(normalQuantile(q))).toBeCloseTo(q, 6);
	});
});

/** A call whose p99 is at most four times its p50, for which the chain formula errs by less than 1%. */
const gentle = call.filter(({ sigma }) => sigma < Math.log(4) / 2.33);

test('a lognormal distribution goes through its two percentiles, and is found again from its moments', () => {
	fc.assert(
		fc.property(call, (one) => {
			const again = withMoments(momentsOf(one));
			expect(again.mu).toBeCloseTo(one.mu, 9);
			expect(again.sigma).toBeCloseTo(one.sigma, 9);
			expect(quantile(one, 0.99) / quantile(one, 0.5)).toBeCloseTo(Math.exp(one.sigma * normalQuantile(0.99)), 9);
		}),
		RUNS,
	);
});

test('a chain of one call is that call, and the slowest of one is that one', () => {
	fc.assert(
		fc.property(call, (one) => {
			const { p50, p99 } = chainLatency(one, [1], 0);
			expect([p50 / quantile(one, 0.5), p99 / quantile(one, 0.99)].map((ratio) => Math.abs(ratio - 1) < 1e-9)).toEqual([
				true,
				true,
			]);
			expect(slowestOf(1, one)).toEqual(one);
		}),
		RUNS,
	);
});

test('the bounds hold, whatever the correlation', () => {
	const chain = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 20 });
	fc.assert(
		fc.property(gentle, chain, fc.constantFrom(0, 0.3), (one, widths, correlation) => {
			const { p50, p99, p99AtLeast, p99AtMost } = chainLatency(one, widths, correlation);
			expect(p50).toBeLessThanOrEqual(p99 * 1.000001);
			expect(p99).toBeGreaterThanOrEqual(p99AtLeast * 0.99);
			expect(p99).toBeLessThanOrEqual(p99AtMost * 1.01);
		}),
		RUNS,
	);
});

test('calls that are all slow at once add up like numbers', () => {
	fc.assert(
		fc.property(call, fc.integer({ min: 1, max: 20 }), (one, depth) => {
			const together = sumOf(Array(depth).fill(one), 1);
			expect(quantile(together, 0.99) / (depth * quantile(one, 0.99))).toBeCloseTo(1, 9);
		}),
		RUNS,
	);
});

test('end to end agrees with a simulation', () => {
	const [base, added] = [through(20, 80), through(4.761, 7.742)];
	// Two low-discrepancy sequences instead of chance: the result is the same in every run.
	const samples = Array.from({ length: 40_000 }, (_, index) => {
		const [a, b] = [((index + 0.5) * 0.7548776662466927) % 1, ((index + 0.5) * 0.5698402909980532) % 1];
		return quantile(base, a) + quantile(added, b);
	}).toSorted((x, y) => x - y);
	for (const q of [0.5, 0.99]) {
		const simulated = samples[Math.floor(q * samples.length)] ?? Number.NaN;
		expect(Math.abs(endToEnd(base, added, q) / simulated - 1)).toBeLessThan(0.003);
	}
});

test('end to end is never below what it was, and never below what was added', () => {
	fc.assert(
		fc.property(gentle, gentle, fc.constantFrom(0.5, 0.99), (base, added, q) => {
			const then = endToEnd(base, added, q);
			// Between two of the thousand midpoints a tail is not seen: 1% where next to nothing is added to it.
			expect(then).toBeGreaterThanOrEqual(quantile(base, q) * 0.99);
			expect(then).toBeGreaterThanOrEqual(quantile(added, q) * 0.99);
		}),
		{ numRuns: 40 },
	);
});

test('units of memory are kept apart', () => {
	expect(mbFromMib(1)).toBe(1.048576);
	expect(mibFromMb(mbFromMib(123))).toBeCloseTo(123, 12);
	expect(gibFromMb(14_080)).toBeCloseTo(13.113, 3);
});
