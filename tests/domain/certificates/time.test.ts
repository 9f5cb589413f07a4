import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../../../src/domain/certificates/certificate.ts';
import { rateIn, shareIn, spanIn } from '../../../src/domain/certificates/figure.ts';
import {
	compact,
	FIRST_MOMENT,
	fromCompact,
	fromDay,
	LAST_MOMENT,
	spanText,
} from '../../../src/domain/certificates/time.ts';
import { scaleOf, ticksOf } from '../../../src/domain/certificates/timeline.ts';

describe('moments in links', () => {
	test('are read as they were written, to the second', () => {
		fc.assert(
			fc.property(fc.integer({ min: FIRST_MOMENT / 1000, max: Math.floor(LAST_MOMENT / 1000) }), (second) => {
				expect(fromCompact(compact(second * 1000))).toBe(second * 1000);
			}),
			{ seed: 1 },
		);
	});

	test.each(['20260231T000000Z', '20261121T240000Z', '18991231T000000Z', '2026-11-21', '', '20261121T000000'])(
		'are refused when they are none: "%s"',
		(text) => {
			expect(fromCompact(text)).toBeUndefined();
		},
	);

	test('are days where a day is enough', () => {
		expect(fromDay('2026-11-21')).toBe(Date.UTC(2026, 10, 21));
		expect(fromDay('2026-02-30')).toBeUndefined();
		expect(fromDay('20261121')).toBeUndefined();
	});
});

test.each([
	[40_000, '40 s'],
	[90 * 60_000, '90 min'],
	[16.8 * HOUR, '16.8 h'],
	[72 * HOUR, '72 h'],
	[5 * DAY, '5 days'],
	[29.3 * DAY, '29 days'],
	[3650 * DAY, '3,650 days'],
	[-2 * HOUR, '−2 h'],
])('a length of %d ms is written as %s', (span, text) => {
	expect(spanText(span)).toBe(text);
});

describe('figures of facts', () => {
	test('are read with the unit of their key', () => {
		expect(spanIn({ leaf_lifetime_hours: 24 }, 'leaf_lifetime_hours')).toBe(DAY);
		expect(spanIn({ root_lifetime_h: 48 }, 'root_lifetime_h')).toBe(2 * DAY);
		expect(spanIn({ lifetime_days: 30 }, 'lifetime_days')).toBe(30 * DAY);
		expect(shareIn({ renew_fraction: 0.7 }, 'renew_fraction')).toBe(0.7);
		expect(shareIn({ renewal_point_pct: 50 }, 'renewal_point_pct')).toBe(0.5);
		expect(rateIn({ csr_max_per_second: 50 }, 'csr_max_per_second')).toBe(50);
	});

	test('are not guessed where the unit or the figure is missing', () => {
		expect(spanIn({ lifetime: 24 }, 'lifetime')).toBeUndefined();
		expect(spanIn(undefined, 'lifetime_h')).toBeUndefined();
		expect(spanIn({ lifetime_h: '24' }, 'lifetime_h')).toBeUndefined();
		expect(shareIn({ renew_fraction: 1.5 }, 'renew_fraction')).toBeUndefined();
		expect(shareIn({ renewal: 0.5 }, 'renewal')).toBeUndefined();
		expect(rateIn({ csr_max: 50 }, 'csr_max')).toBeUndefined();
	});
});

describe('the time line', () => {
	const dates = (from: number, to: number) => ({ from, start: from, lastStart: to, doneBy: to, to });
	const authority = (from: number, to: number) =>
		({ layer: 'root', number: 1, dates: dates(from, to), standing: 'fine' }) as const;
	const moment = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2060, 0, 1) });

	test('shows everything within its width, and a handful of labels in order', () => {
		fc.assert(
			fc.property(moment, moment, fc.integer({ min: HOUR, max: 60 * 365 * DAY }), (now, from, life) => {
				const scale = scaleOf({ now, authorities: [authority(from, from + life)] });
				for (const at of [now, from, from + life]) {
					expect(scale.x(at)).toBeGreaterThanOrEqual(0);
					expect(scale.x(at)).toBeLessThanOrEqual(1);
				}
				const ticks = ticksOf(scale).map((tick) => tick.moment);
				expect(ticks.length).toBeLessThanOrEqual(7);
				expect(ticks).toEqual([...ticks].sort((a, b) => a - b));
				expect(ticks.every((at) => at >= scale.from && at <= scale.to)).toBe(true);
			}),
			{ seed: 1 },
		);
	});

	test('labels years, months or days, whichever says something', () => {
		const labels = (days: number) =>
			ticksOf({ from: Date.UTC(2026, 10, 21), to: Date.UTC(2026, 10, 21) + days * DAY }).map(({ label }) => label);
		expect(labels(3650)).toEqual(['2028', '2030', '2032', '2034', '2036']);
		expect(labels(200)).toEqual(['2027-01', '2027-03', '2027-05']);
		expect(labels(4)).toEqual(['11-21', '11-22', '11-23', '11-24', '11-25']);
	});
});
