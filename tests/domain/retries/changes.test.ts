import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { burst, NO_CAP } from '../../../src/domain/retries/caps.ts';
import { changes } from '../../../src/domain/retries/changes.ts';
import { amplification, flow } from '../../../src/domain/retries/flow.ts';
import { chain, failure } from './chains.ts';

const PLAIN = { attempts: [3, 3, 3], cap: NO_CAP, rate: 100, instances: 1, attemptSeconds: 0.1 };

describe('changes()', () => {
	test('tries one thing at a time, and puts the one that helps most first', () => {
		const found = changes(PLAIN, 0.5);
		expect(found.map(({ id, worst }) => [id, worst])).toEqual([
			['no-retries', 1],
			['budget', expect.closeTo(1.331, 9)],
			['last-layer-only', 3],
			['fewer-attempts', 8],
			['half-the-failures', 27],
		]);
		expect(found.find(({ id }) => id === 'no-retries')?.failing).toBe(0.5);
		expect(found.find(({ id }) => id === 'last-layer-only')?.failing).toBeCloseTo(0.125, 12);
		expect(found.find(({ id }) => id === 'half-the-failures')?.usual).toBeCloseTo(4 / 3, 6);
	});

	test('says what a cap is worth, and what becomes of it if it is halved or loses its minimum', () => {
		const cap = { kind: 'ratio', share: 0.2, perSecond: 10, window: 10 } as const;
		const found = new Map(changes({ ...PLAIN, cap }, 0.1).map(({ id, worst }) => [id, worst]));
		const now = amplification(flow({ ...PLAIN, cap }, 1));
		expect(found.get('no-cap')).toBe(27);
		expect(found.get('no-minimum')).toBeCloseTo(1.2 ** 3, 9);
		expect(found.get('half-budget')).toBeLessThan(now);
		expect(found.has('budget')).toBe(false);
	});

	test('keeps the layer that is nearest to the failing service', () => {
		const found = changes({ ...PLAIN, attempts: [5, 4, 1] }, 1).find(({ id }) => id === 'last-layer-only');
		expect(found?.worst).toBe(4);
	});

	test('has nothing to say where nothing retries', () => {
		expect(changes({ ...PLAIN, attempts: [1, 1] }, 0.5)).toEqual([]);
	});

	test('is always in order, and only giving up a cap makes things worse', () => {
		fc.assert(
			fc.property(chain, failure, (chain, failure) => {
				const now = amplification(flow(chain, 1));
				const found = changes(chain, failure);
				expect(found.map(({ worst }) => worst)).toEqual(found.map(({ worst }) => worst).sort((a, b) => a - b));
				// A budget in place of a number of parallel retries may allow more than the number did.
				const worse = found.filter(({ worst }) => worst > now * (1 + 1e-9)).map(({ id }) => id);
				const mayBeWorse = chain.cap.kind === 'parallel' ? ['no-cap', 'budget'] : ['no-cap'];
				expect(worse.filter((id) => !mayBeWorse.includes(id))).toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});
});

test('a ratio saves up retries for a burst, the other caps do not', () => {
	const load = { rate: 100, instances: 3 };
	expect(burst({ kind: 'ratio', share: 0.2, perSecond: 10, window: 10 }, load)).toBe(500);
	expect(burst({ kind: 'active', share: 0.2, parallel: 3 }, load)).toBe(0);
});
