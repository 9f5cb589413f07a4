import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { NO_CAP } from '../../../src/domain/retries/caps.ts';
import { type Chain, expectedAmplification, worstAmplification } from '../../../src/domain/retries/chain.ts';
import { amplification, flow } from '../../../src/domain/retries/flow.ts';
import { attempts, chain, failure } from './chains.ts';

type Example = Partial<Chain> & {
	readonly name: string;
	readonly attempts: readonly number[];
	readonly failure: number;
	readonly amplification: number;
};

const EXAMPLES = parse(readFileSync(new URL('./worked-examples.yaml', import.meta.url), 'utf8')) as Example[];

const PLAIN = { cap: NO_CAP, rate: 100, instances: 1, attemptSeconds: 0.1 };

/** Relative error that rounding may cause. */
const ROUNDING = 1e-9;
const near = (a: number, b: number) => Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b), 1);
const atMost = (a: number, b: number) => a <= b || near(a, b);

const always = <T>(property: fc.IProperty<T>) => expect(() => fc.assert(property, { numRuns: 2000 })).not.toThrow();

test.each(EXAMPLES)('$name', ({ failure, amplification: expected, ...part }) => {
	const result = amplification(flow({ ...PLAIN, ...part }, failure));
	expect(Math.abs(result - expected) / expected).toBeLessThan(0.001);
});

describe('a chain without a cap', () => {
	test('has a closed form where everything fails, too', () => {
		expect(expectedAmplification([3, 4], 1)).toBe(12);
	});

	test('agrees with the closed form', () => {
		always(
			fc.property(attempts, failure, (attempts, failure) => {
				const result = flow({ ...PLAIN, attempts }, failure);
				return (
					near(amplification(result), expectedAmplification(attempts, failure)) &&
					near(result.failing, failure ** worstAmplification(attempts))
				);
			}),
		);
	});

	test('agrees with the recursion from the last service upwards', () => {
		always(
			fc.property(attempts, failure, (attempts, failure) => {
				let product = 1;
				let share = failure;
				for (const own of attempts.toReversed()) {
					product *= Array.from({ length: own }, (_, before) => share ** before).reduce((sum, part) => sum + part, 0);
					share **= own;
				}
				return near(amplification(flow({ ...PLAIN, attempts }, failure)), product);
			}),
		);
	});

	test('multiplies the attempts where everything fails, and adds nothing where nothing does', () => {
		always(
			fc.property(attempts, (attempts) => {
				const [none, all] = [0, 1].map((failure) => amplification(flow({ ...PLAIN, attempts }, failure)));
				return none === 1 && all === worstAmplification(attempts);
			}),
		);
	});

	test('is the same in whatever order the layers stand', () => {
		always(
			fc.property(attempts, failure, (attempts, failure) =>
				near(
					amplification(flow({ ...PLAIN, attempts }, failure)),
					amplification(flow({ ...PLAIN, attempts: attempts.toReversed() }, failure)),
				),
			),
		);
	});
});

describe('every chain', () => {
	test('gives finite numbers, never less than one request for one, and never more than the worst case', () => {
		always(
			fc.property(chain, failure, (chain, failure) => {
				const { arriving, failing } = flow(chain, failure);
				return (
					arriving.length === chain.attempts.length + 1 &&
					arriving.every((value) => Number.isFinite(value) && value >= 1) &&
					failing >= 0 &&
					atMost(failing, failure) &&
					atMost(arriving.at(-1) ?? 0, worstAmplification(chain.attempts))
				);
			}),
		);
	});

	test('sends no fewer requests to a service than to the one before it', () => {
		always(
			fc.property(chain, failure, (chain, failure) =>
				flow(chain, failure).arriving.every((value, service, all) => service === 0 || value >= (all[service - 1] ?? 0)),
			),
		);
	});

	test('grows with the share of failures', () => {
		always(
			fc.property(chain, failure, failure, (chain, one, other) =>
				atMost(amplification(flow(chain, Math.min(one, other))), amplification(flow(chain, Math.max(one, other)))),
			),
		);
	});

	test('grows with each attempt', () => {
		always(
			fc.property(chain, failure, fc.nat({ max: 9 }), (chain, failure, layer) => {
				const more = chain.attempts.map((own, index) => (index === layer % chain.attempts.length ? own + 1 : own));
				return atMost(amplification(flow(chain, failure)), amplification(flow({ ...chain, attempts: more }, failure)));
			}),
		);
	});

	test('grows with each layer', () => {
		always(
			fc.property(chain, failure, fc.integer({ min: 1, max: 10 }), (chain, failure, own) =>
				atMost(
					amplification(flow(chain, failure)),
					amplification(flow({ ...chain, attempts: [...chain.attempts, own] }, failure)),
				),
			),
		);
	});

	test('is never worse with a cap, but fails no fewer requests', () => {
		always(
			fc.property(chain, failure, (chain, failure) => {
				const [capped, free] = [chain, { ...chain, cap: NO_CAP }].map((each) => flow(each, failure));
				if (capped === undefined || free === undefined) return false;
				return atMost(amplification(capped), amplification(free)) && atMost(free.failing, capped.failing);
			}),
		);
	});

	test('lets as many requests succeed at the edge as at the last service', () => {
		always(
			fc.property(chain, failure, (chain, failure) => {
				const result = flow(chain, failure);
				return Math.abs(1 - result.failing - amplification(result) * (1 - failure)) < 1e-7;
			}),
		);
	});

	test('is as without a cap, unless it says where the cap holds retries back', () => {
		always(
			fc.property(chain, failure, (chain, failure) => {
				const result = flow(chain, failure);
				return (
					result.capped.includes(true) ||
					near(amplification(result), amplification(flow({ ...chain, cap: NO_CAP }, failure)))
				);
			}),
		);
	});
});

describe('a cap', () => {
	const worst = (part: Partial<Chain>) => amplification(flow({ ...PLAIN, attempts: [10, 10], ...part }, 1));

	test('of a ratio holds less where traffic is low, because each instance has its minimum', () => {
		const cap = { kind: 'ratio', share: 0.2, perSecond: 10, window: 10 } as const;
		expect(worst({ cap, rate: 10_000 })).toBeLessThan(1.5);
		expect(worst({ cap, rate: 10 })).toBeGreaterThan(3);
		expect(worst({ cap, rate: 10, instances: 10 })).toBeGreaterThan(worst({ cap, rate: 10 }));
	});

	test('of a number in flight holds more where attempts take long', () => {
		const cap = { kind: 'parallel', parallel: 3 } as const;
		expect(worst({ cap, attemptSeconds: 0.001 })).toBeCloseTo(40, 9);
		expect(worst({ cap, attemptSeconds: 10 })).toBeLessThan(1.01);
	});

	test('of everything in flight allows any number of retries, so that the attempts decide', () => {
		expect(worst({ cap: { kind: 'active', share: 1, parallel: 0 } })).toBe(100);
	});

	test('of nothing at all allows no retry', () => {
		expect(worst({ cap: { kind: 'parallel', parallel: 0 } })).toBe(1);
		expect(worst({ cap: { kind: 'ratio', share: 0, perSecond: 0, window: 10 } })).toBe(1);
	});
});
