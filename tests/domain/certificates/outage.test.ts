import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, HOUR } from '../../../src/domain/certificates/certificate.ts';
import { outageOf } from '../../../src/domain/certificates/outage.ts';

const lifetime = fc.integer({ min: HOUR, max: 365 * DAY });
const renewal = fc
	.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))
	.map(([a, b]) => ({ from: Math.min(a, b) / 100, to: Math.max(a, b) / 100 }));

test('the first leaf never expires before the worst case, nor any after its lifetime', () => {
	fc.assert(
		fc.property(lifetime, renewal, fc.integer({ min: 1, max: 100_000 }), (life, window, leaves) => {
			const { worst, mildest, typical, half, last } = outageOf(life, window, leaves);
			expect(worst).toBeGreaterThan(0);
			expect(worst).toBeLessThanOrEqual(mildest);
			expect(typical).toBeLessThanOrEqual(half);
			expect(half).toBeLessThan(last);
			expect(last).toBe(life);
			if (window.from === window.to) expect(typical).toBeGreaterThan(worst);
		}),
	);
});

test('with more leaves, the first one expires earlier and nears the worst case', () => {
	const at = (leaves: number) => outageOf(24 * HOUR, { from: 0.5, to: 0.5 }, leaves).typical / HOUR;
	// One leaf is on average a quarter of its lifetime old.
	expect(at(1)).toBe(18);
	expect(at(11)).toBe(13);
	expect(at(100_000)).toBeCloseTo(12, 3);
});
