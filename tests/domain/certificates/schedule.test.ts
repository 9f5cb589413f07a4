import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../../../src/domain/certificates/certificate.ts';
import { datesOf, standingOf } from '../../../src/domain/certificates/schedule.ts';
import { dayText } from '../../../src/domain/certificates/time.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const root = { layer: 'root', from: day('2024-11-21'), to: day('2034-11-19') } as const;
const intermediate = { layer: 'intermediate', from: day('2026-04-21'), to: day('2027-04-21') } as const;

const written = (dates: object) => Object.fromEntries(Object.entries(dates).map(([name, at]) => [name, dayText(at)]));

describe('datesOf()', () => {
	test('has an intermediate replaced a leaf before its end, and begun after two thirds of its life', () => {
		expect(written(datesOf(intermediate, { lifetime: 24 * HOUR, next: undefined }, 7 * DAY))).toEqual({
			from: '2026-04-21',
			start: '2026-12-20',
			lastStart: '2027-04-13',
			doneBy: '2027-04-20',
			end: '2027-04-21',
			to: '2027-04-21',
		});
	});

	test('has a root replaced as long before its end as an intermediate lives', () => {
		const dates = datesOf(root, { lifetime: 365 * DAY, next: day('2026-12-20') }, 30 * DAY);
		expect(written(dates)).toMatchObject({ start: '2031-07-21', lastStart: '2033-10-20', doneBy: '2033-11-19' });
	});

	test('gives a root time until the next intermediate, where both end together', () => {
		const both = { from: day('2026-01-01'), to: day('2027-01-01') };
		const issuer = datesOf({ layer: 'intermediate', ...both }, { lifetime: 24 * HOUR, next: undefined }, 7 * DAY);
		const anchor = datesOf({ layer: 'root', ...both }, { lifetime: 365 * DAY, next: issuer.start }, 30 * DAY);
		// The next issuer of a year would outlive the anchor, so the anchor has to go first.
		expect(anchor.doneBy).toBe(issuer.start);
		expect(anchor.lastStart).toBeLessThan(issuer.start);
	});

	test('plans the rotation of a short-lived certificate within its life', () => {
		const short = { layer: 'intermediate', from: 0, to: 48 * HOUR } as const;
		const dates = datesOf(short, { lifetime: 4 * HOUR, next: undefined }, 7 * DAY);
		expect(dates.start).toBe(28 * HOUR);
		expect(dates.lastStart).toBe(28 * HOUR);
		expect(dates.doneBy).toBe(44 * HOUR);
	});

	const moment = fc.integer({ min: day('2000-01-01'), max: day('2100-01-01') });
	const span = fc.integer({ min: 1, max: 50 * 365 * DAY });

	test('orders its dates, and never plans after the end', () => {
		fc.assert(
			fc.property(
				moment,
				span,
				span,
				fc.option(moment, { nil: undefined }),
				span,
				span,
				(from, life, below, next, lead, left) => {
					const { start, lastStart, doneBy, end, to } = datesOf(
						{ layer: 'root', from, to: from + life },
						{ lifetime: below, next },
						lead,
						from + Math.min(life, left),
					);
					expect(from).toBeLessThanOrEqual(start);
					expect(start).toBeLessThanOrEqual(lastStart);
					expect(lastStart).toBeLessThanOrEqual(doneBy);
					expect(doneBy).toBeLessThanOrEqual(end);
					expect(end).toBe(from + Math.min(life, left));
					expect(end).toBeLessThanOrEqual(to);
					expect([start, lastStart, doneBy].every(Number.isInteger)).toBe(true);
				},
			),
			{ numRuns: 1000 },
		);
	});

	test('never begins later because the rotation takes longer', () => {
		fc.assert(
			fc.property(moment, span, span, span, span, (from, life, below, lead, more) => {
				const at = (days: number) =>
					datesOf({ layer: 'root', from, to: from + life }, { lifetime: below, next: undefined }, days);
				expect(at(lead + more).lastStart).toBeLessThanOrEqual(at(lead).lastStart);
			}),
		);
	});
});

test('an authority stands as its dates say', () => {
	const dates = datesOf(intermediate, { lifetime: 24 * HOUR, next: undefined }, 7 * DAY);
	expect(
		['2026-04-20', '2026-04-21', '2026-12-20', '2027-04-13', '2027-04-21'].map((text) => standingOf(dates, day(text))),
	).toEqual(['future', 'fine', 'fine', 'late', 'expired']);
	const days = { from: 0, start: 10, lastStart: 20, doneBy: 25, end: 30, to: 40 };
	expect([9, 10, 19, 20, 29, 30].map((now) => standingOf(days, now))).toEqual([
		...['fine', 'due', 'due', 'late', 'late', 'expired'],
	]);
	// The first two thirds of the life end in the afternoon.
	expect(standingOf(dates, day('2026-12-21'))).toBe('due');
});
