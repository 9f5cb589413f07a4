import { describe, expect, test } from 'vitest';
import { type Cap, NO_CAP } from '../../../src/domain/retries/caps.ts';
import { changes } from '../../../src/domain/retries/changes.ts';
import { flow } from '../../../src/domain/retries/flow.ts';

/** One layer with three attempts; six requests are in flight. */
const CHAIN = { attempts: [3], cap: NO_CAP, rate: 60, instances: 1, attemptSeconds: 0.1 };

const worst = (cap: Cap, attempts = CHAIN.attempts, failure = 0.5) =>
	Object.fromEntries(
		changes({ ...CHAIN, cap, attempts }, failure).map(({ id, worst }) => [id, Number(worst.toFixed(6))]),
	);

describe('what each change is worth where everything fails', () => {
	test('without a cap', () => {
		expect(worst(NO_CAP)).toEqual({ 'no-retries': 1, budget: 1.1, 'fewer-attempts': 2, 'half-the-failures': 3 });
	});

	test('with a ratio of 20% and 6 retries per second on top, which is 10% of 60 requests', () => {
		expect(worst({ kind: 'ratio', share: 0.2, perSecond: 6, window: 10 })).toEqual({
			...{ 'no-retries': 1, 'half-budget': 1.2, 'no-minimum': 1.2 },
			...{ 'fewer-attempts': 1.3, 'half-the-failures': 1.3, 'no-cap': 3 },
		});
	});

	test('with a budget of half of what is in flight, or three retries beside six requests', () => {
		// Half: as many retries as requests. A quarter: one retry for three requests, so the three decide.
		expect(worst({ kind: 'active', share: 0.5, parallel: 3 })).toEqual({
			...{ 'no-retries': 1, 'half-budget': 1.5, 'no-minimum': 2 },
			...{ 'fewer-attempts': 2, 'half-the-failures': 2, 'no-cap': 3 },
		});
	});

	test('with three retries in flight beside six requests', () => {
		expect(worst({ kind: 'parallel', parallel: 3 })).toEqual({
			...{ 'no-retries': 1, budget: 1.1, 'fewer-attempts': 1.5, 'half-the-failures': 1.5, 'no-cap': 3 },
		});
	});

	test('without a minimum there is none to give up', () => {
		expect(worst({ kind: 'ratio', share: 0.2, perSecond: 0, window: 10 })).not.toHaveProperty('no-minimum');
		expect(worst({ kind: 'active', share: 0.2, parallel: 0 })).not.toHaveProperty('no-minimum');
	});
});

test('only the layer that is left retries, and it needs another one that gives up', () => {
	expect(worst(NO_CAP, [2, 3, 1])).toMatchObject({ 'last-layer-only': 3, 'fewer-attempts': 2 });
	expect(worst(NO_CAP, [1, 3, 1])).not.toHaveProperty('last-layer-only');
});

test('where nothing fails there are no failures to halve, and what is equal keeps the order of the list', () => {
	expect(changes({ ...CHAIN, attempts: [2] }, 0).map(({ id }) => id)).toEqual([
		'no-retries',
		'fewer-attempts',
		'budget',
	]);
});

test('of two changes with the same worst case the one that helps more at the given share goes first', () => {
	// Half of 0.8 fail: 1 + 0.4 requests instead of 1 + 0.8.
	const found = changes({ ...CHAIN, attempts: [2], cap: { kind: 'ratio', share: 1, perSecond: 0, window: 1 } }, 0.8);
	const [half, uncapped] = ['half-the-failures', 'no-cap'].map((id) => found.find((change) => change.id === id));
	expect([half?.worst, half?.usual]).toEqual([2, expect.closeTo(1.4, 9)]);
	expect([uncapped?.worst, uncapped?.usual]).toEqual([2, expect.closeTo(1.8, 9)]);
	expect(found.indexOf(half as never)).toBeLessThan(found.indexOf(uncapped as never));
});

describe('flow()', () => {
	test('of requests that never fail sends each of them once', () => {
		expect(flow({ ...CHAIN, attempts: [3, 2] }, 0)).toEqual({
			...{ arriving: [1, 1, 1], failing: 0, capped: [false, false] },
		});
	});

	test('says what arrives at each service, what fails, and where the cap holds back', () => {
		// The lower layer: 1 + 1/2; what fails there, a quarter, is tried again by the upper one: 1 + 1/4.
		expect(flow({ ...CHAIN, attempts: [2, 2] }, 0.5)).toEqual({
			...{ arriving: [1, 1.25, 1.875], failing: expect.closeTo(0.0625, 12), capped: [false, false] },
		});
	});

	test('with a cap of one retry for ten requests lets nine tenths of the failures through', () => {
		// 1.1 requests of which half succeed: 0.55 of one.
		const capped = flow({ ...CHAIN, cap: { kind: 'ratio', share: 0.1, perSecond: 0, window: 1 } }, 0.5);
		expect(capped).toEqual({ arriving: [1, expect.closeTo(1.1, 9)], failing: expect.closeTo(0.45, 9), capped: [true] });
	});

	test('does not call a layer capped whose cap allows exactly what it wants', () => {
		expect(flow({ ...CHAIN, attempts: [2], cap: { kind: 'parallel', parallel: 6 } }, 1).capped).toEqual([false]);
		expect(flow({ ...CHAIN, attempts: [2], cap: { kind: 'parallel', parallel: 5 } }, 1).capped).toEqual([true]);
	});
});
