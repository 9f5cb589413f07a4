import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../../../src/domain/certificates/certificate.ts';
import { rateIn, shareIn, spanIn } from '../../../src/domain/certificates/figure.ts';
import {
	compact,
	dayText,
	FIRST_MOMENT,
	fromCompact,
	fromDay,
	LAST_MOMENT,
	momentText,
	spanText,
} from '../../../src/domain/certificates/time.ts';
import { scaleOf, ticksOf } from '../../../src/domain/certificates/timeline.ts';

describe('moments in links', () => {
	test('are read as they were written, to the second', () => {
		fc.assert(
			fc.property(fc.integer({ min: FIRST_MOMENT / 1000, max: Math.floor(LAST_MOMENT / 1000) }), (second) => {
				expect(fromCompact(compact(second * 1000))).toBe(second * 1000);
			}),
		);
	});

	test.each(['20260231T000000Z', '20261121T240000Z', '18991231T000000Z', '2026-11-21', '', '20261121T000000'])(
		'are refused when they are none: "%s"',
		(text) => {
			expect(fromCompact(text)).toBeUndefined();
		},
	);

	test('begin with the year 1900', () => {
		expect(fromCompact('19000101T000000Z')).toBe(Date.UTC(1900, 0, 1));
	});

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
	[0, '0 s'],
	[119_000, '119 s'],
	[120_000, '2 min'],
	[2 * HOUR - 60_000, '119 min'],
	[2 * HOUR, '2 h'],
	[3 * DAY + HOUR, '3 days'],
	[9.94 * DAY, '9.9 days'],
	[10 * DAY, '10 days'],
	[10.6 * DAY, '11 days'],
])('a length of %d ms is written as %s', (span, text) => {
	expect(spanText(span)).toBe(text);
});

test('a moment is written with its day, and with the minute where that counts', () => {
	const moment = Date.UTC(2026, 10, 21, 9, 30, 59);
	expect([dayText(moment), momentText(moment)]).toEqual(['2026-11-21', '2026-11-21 09:30 UTC']);
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
		expect(rateIn({ max_per_second: '50' }, 'max_per_second')).toBeUndefined();
		expect(rateIn(undefined, 'max_per_second')).toBeUndefined();
		expect(shareIn({ renew_fraction: '0.5' }, 'renew_fraction')).toBeUndefined();
		expect(shareIn(undefined, 'renew_fraction')).toBeUndefined();
	});

	test('are not taken where they mean nothing or everything', () => {
		expect([0, 1].map((renew_fraction) => shareIn({ renew_fraction }, 'renew_fraction'))).toEqual([
			undefined,
			undefined,
		]);
		expect(spanIn({ lifetime_h: 0 }, 'lifetime_h')).toBeUndefined();
		expect(rateIn({ max_per_second: 0 }, 'max_per_second')).toBeUndefined();
	});
});

describe('the time line', () => {
	const dates = (from: number, to: number) => ({ from, start: from, lastStart: to, doneBy: to, end: to, to });
	const authority = (from: number, to: number) =>
		({ layer: 'root', number: 1, endsWith: undefined, dates: dates(from, to), standing: 'fine' }) as const;
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
		);
	});

	test('has a margin of two hundredths at both ends, and a day where nothing is planned', () => {
		const scale = scaleOf({ now: 5 * DAY, authorities: [authority(2 * DAY, 12 * DAY)] });
		expect([scale.from, scale.to].map((at) => at / DAY)).toEqual([2, 12]);
		expect([2, 7, 12].map((day) => scale.x(day * DAY).toFixed(4))).toEqual(['0.0200', '0.5000', '0.9800']);
		expect(scaleOf({ now: DAY, authorities: [] })).toMatchObject({ from: DAY, to: 2 * DAY });
	});

	test('begins its labels on the line itself, and ends them there', () => {
		const labels = (from: string, to: string) =>
			ticksOf({ from: Date.parse(from), to: Date.parse(to) }).map(({ label }) => label);
		expect(labels('2026-01-01', '2030-01-01')).toEqual(['2026', '2027', '2028', '2029', '2030']);
		expect(labels('2026-01-01', '2028-01-02')).toEqual(['2026', '2027', '2028']);
		expect(labels('2026-01-01', '2028-01-01')).toEqual(['2026-01', '2026-06', '2026-11', '2027-04', '2027-09']);
		expect(labels('2026-01-01', '2026-03-16')).toEqual(['2026-01', '2026-02', '2026-03']);
		expect(labels('2026-01-01', '2026-03-15')).toEqual(['01-01', '01-16', '01-31', '02-15', '03-02']);
		expect(labels('2026-01-01T06:00', '2026-01-01T18:00')).toEqual([]);
	});

	test('labels years, months or days, whichever says something', () => {
		const labels = (days: number) =>
			ticksOf({ from: Date.UTC(2026, 10, 21), to: Date.UTC(2026, 10, 21) + days * DAY }).map(({ label }) => label);
		expect(labels(3650)).toEqual(['2028', '2030', '2032', '2034', '2036']);
		const ends = { from: Date.UTC(2026, 10, 21), to: Date.UTC(2030, 0, 1) };
		expect(ticksOf(ends).map(({ moment }) => moment)).toEqual(
			[2027, 2028, 2029, 2030].map((year) => Date.UTC(year, 0)),
		);
		expect(labels(200)).toEqual(['2027-01', '2027-03', '2027-05']);
		expect(labels(4)).toEqual(['11-21', '11-22', '11-23', '11-24', '11-25']);
	});
});
