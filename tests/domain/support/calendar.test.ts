import { describe, expect, test } from 'vitest';
import type { Platform } from '../../../src/domain/evidence/types.ts';
import { endsSeenFrom, supportCalendar, supportEnds } from '../../../src/domain/support/calendar.ts';
import { PLATFORM } from '../../content/canary.ts';
import { dayOf, momentOf, onlyValue, parseCalendar, textOf } from '../certificates/ics.ts';

const LINES: Platform['lifecycle']['lines'] = [
	{ line: '2.21', fact: 'linkerd/support' },
	{ line: '2.20', ends: '2027-05-01', note: 'Estimated; may move, by weeks.', fact: 'linkerd/support' },
	{ line: '2.19', ends: '2026-12-01', fact: 'linkerd/support' },
];
const LIVING: Platform = { ...PLATFORM, lifecycle: { ...PLATFORM.lifecycle, lines: LINES } };
const fact = () => ({
	statement: 'Each line is supported for a year; “long-term” lines, for two.',
	checked: '2026-11-21',
	url: 'https://site.example/compare/linkerd/#fact-support',
});
const eventsIn = (platform: Platform) =>
	parseCalendar(supportCalendar('Support of Linkerd', supportEnds(platform), { fact })).inside;

describe('a calendar of support windows', () => {
	test('has an event for each published end, in the order of the days', () => {
		const events = eventsIn(LIVING);
		expect(events.map((event) => [dayOf(event, 'DTSTART'), textOf(event, 'SUMMARY')])).toEqual([
			['2026-12-01', 'Support ends: Linkerd 2.19'],
			['2027-05-01', 'Support ends: Linkerd 2.20'],
		]);
		expect(textOf(events[1] as never, 'DESCRIPTION').split('\n')).toEqual([
			'Estimated; may move, by weeks.',
			fact().statement,
			`Checked 2026-11-21: ${fact().url}`,
		]);
		expect(textOf(events[0] as never, 'DESCRIPTION').split('\n')[0]).toBe(fact().statement);
		expect(momentOf(events[0] as never, 'DTSTAMP')).toBe(Date.UTC(2026, 10, 21));
	});

	test('keeps the id of an event when its day moves, and is the same file when it is made again', () => {
		const moved = LINES.map((line) => (line.ends ? { ...line, ends: '2028-01-01' } : line));
		const ids = (lines: typeof LINES) =>
			eventsIn({ ...LIVING, lifecycle: { ...LIVING.lifecycle, lines } })
				.map((event) => onlyValue(event, 'UID'))
				.sort();
		expect(ids(moved)).toEqual(ids(LINES));
		expect(supportCalendar('x', supportEnds(LIVING), { fact })).toBe(
			supportCalendar('x', supportEnds(LIVING), { fact }),
		);
	});

	test('is the same file, whatever order the lines are given in', () => {
		const ends = supportEnds({
			...LIVING,
			lifecycle: { lines: [...LINES, { line: '2.18', ends: '2026-12-24', fact: 'linkerd/support' }] },
		});
		const file = supportCalendar('x', ends, { fact });
		expect(parseCalendar(file).inside.map((event) => dayOf(event, 'DTSTART'))).toEqual([
			...['2026-12-01', '2026-12-24', '2027-05-01'],
		]);
		expect(supportCalendar('x', ends.toReversed(), { fact })).toBe(file);
	});

	test('names the end of a retired platform', () => {
		const retired = { ...PLATFORM.lifecycle, retired: { date: '2026-09-30', fact: 'linkerd/end' } };
		const [event] = eventsIn({ ...PLATFORM, lifecycle: retired });
		expect(event && [dayOf(event, 'DTSTART'), textOf(event, 'SUMMARY')]).toEqual(['2026-09-30', 'Retired: Linkerd']);
	});

	test('calls the lines of the baseline what they are: those of Kubernetes', () => {
		const [event] = eventsIn({ ...LIVING, kind: 'baseline', name: 'No mesh' });
		expect(event && textOf(event, 'SUMMARY')).toBe('Support ends: Kubernetes 2.19');
	});

	test('is not made without an event', () => {
		expect(() => supportCalendar('x', supportEnds(PLATFORM), { fact })).toThrow('has no event');
	});
});

describe('ends seen from a day', () => {
	const retired = { date: '2026-09-30', fact: 'linkerd/end' };
	const ends = supportEnds({ ...LIVING, lifecycle: { ...LIVING.lifecycle, retired } });
	const names = (day: string) => {
		const { ahead, over } = endsSeenFrom(day, ends.toReversed());
		return { ahead: ahead.map(({ name }) => name), over: over.map(({ name }) => name) };
	};

	test('come in the order in which they are met, and those that have passed by the latest', () => {
		expect(names('2026-09-01')).toEqual({ ahead: ['Linkerd', 'Linkerd 2.19', 'Linkerd 2.20'], over: [] });
		expect(names('2027-01-01')).toEqual({ ahead: ['Linkerd 2.20'], over: ['Linkerd 2.19', 'Linkerd'] });
	});

	test('come in that order in whichever they are given', () => {
		const seen = (given: typeof ends) => endsSeenFrom('2026-09-01', given).ahead.map(({ day }) => day);
		expect(seen(ends)).toEqual(seen(ends).toSorted());
		expect(seen(ends.toReversed())).toEqual(seen(ends));
		expect(seen([...ends.slice(1), ...ends.slice(0, 1)])).toEqual(seen(ends));
	});

	test('tell a line from a platform that was given up as a whole', () => {
		expect(ends.filter(({ retired }) => retired).map(({ name }) => name)).toEqual(['Linkerd']);
	});

	test('have not passed on their day', () => {
		expect(names('2026-12-01').ahead).toEqual(['Linkerd 2.19', 'Linkerd 2.20']);
		expect(names('2026-12-02').over).toContain('Linkerd 2.19');
	});
});

test('a calendar with a day that is none is refused', () => {
	const file = supportCalendar('x', supportEnds(LIVING), { fact });
	const [event] = parseCalendar(file.replace('DATE:20261201', 'DATE:20261301')).inside;
	expect(() => event && dayOf(event, 'DTSTART')).toThrow();
	expect(() => parseCalendar(file.replaceAll('\r\n', '\n'))).toThrow('CR LF');
});
