import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../../src/domain/certificates/calendar.ts';
import { DAY, HOUR } from '../../../src/domain/certificates/certificate.ts';
import { type CalendarEvent, eventsOf } from '../../../src/domain/certificates/events.ts';
import type { AuthorityPlan, Plan } from '../../../src/domain/certificates/plan.ts';
import { datesOf, standingOf } from '../../../src/domain/certificates/schedule.ts';
import { NOW } from './certificates.ts';
import { type Component, momentOf, onlyValue, parseCalendar, textOf } from './ics.ts';

const PROVENANCE = {
	url: 'https://site.example/adopt/certificate-planner/#v=1&kb=2026.11.21',
	lines: ['[1] A source; x'],
};

const EVENT: CalendarEvent = {
	uid: 'root-end@x',
	at: NOW,
	title: 'The root expires',
	text: 'Replace it',
	reminders: [7 * DAY, 90 * 60_000],
};

const only = (file: string) => parseCalendar(file).inside[0] as Component;

/** What a calendar keeps of a text: control characters have no place in it, and line breaks become one kind. */
function kept(text: string): string {
	const characters = [...text.replace(/\r\n?/g, '\n')];
	return characters
		.map((character) => (/\p{Cc}/u.test(character) && !/[\n\u0080-\u009f]/.test(character) ? ' ' : character))
		.join('');
}

describe('calendarFile()', () => {
	test('writes what a strict reader reads', () => {
		const event = only(calendarFile([EVENT], PROVENANCE, NOW));
		expect(event.name).toBe('VEVENT');
		expect(textOf(event, 'SUMMARY')).toBe('The root expires');
		expect(textOf(event, 'DESCRIPTION')).toBe(`Replace it\n\n[1] A source; x\n${PROVENANCE.url}`);
		expect(onlyValue(event, 'URL')).toBe(PROVENANCE.url);
		expect([momentOf(event, 'DTSTART'), momentOf(event, 'DTSTAMP')]).toEqual([NOW, NOW]);
		expect(event.inside.map((alarm) => [alarm.name, onlyValue(alarm, 'ACTION'), onlyValue(alarm, 'TRIGGER')])).toEqual([
			['VALARM', 'DISPLAY', '-P7D'],
			['VALARM', 'DISPLAY', '-PT90M'],
		]);
	});

	test('keeps every text as it is, whatever is in it', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ unit: 'binary' }), (title, text) => {
				const event = only(calendarFile([{ ...EVENT, title, text }], PROVENANCE, NOW));
				expect(textOf(event, 'SUMMARY')).toBe(kept(title));
				expect(textOf(event, 'DESCRIPTION').startsWith(kept(text))).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});

	test('has no way for a text to begin a line of its own', () => {
		const evil = 'x\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nACTION:AUDIO';
		const calendar = parseCalendar(calendarFile([{ ...EVENT, title: evil, text: evil }], PROVENANCE, NOW));
		expect(calendar.inside).toHaveLength(1);
		expect(calendar.inside[0]?.inside).toHaveLength(EVENT.reminders.length);
	});
});

describe('the strict reader refuses', () => {
	const file = calendarFile([EVENT], PROVENANCE, NOW);

	test.each([
		['lines that end with LF alone', file.replaceAll('\r\n', '\n')],
		['a line of more than 75 octets', file.replace('SUMMARY:', `SUMMARY:${'é'.repeat(40)}`)],
		['a component that does not end', file.replace('END:VEVENT\r\n', '')],
		['a component that ends under another name', file.replace('END:VALARM', 'END:VEVENT')],
		['something behind the calendar', `${file}X:1\r\n`],
		['a calendar of nothing', calendarFile([], PROVENANCE, NOW)],
	])('%s', (_, broken) => {
		expect(() => parseCalendar(broken)).toThrow();
	});

	test.each([
		['a bare comma', 'The root, expires'],
		['an unknown escape', 'The root\\x'],
	])('%s', (_, value) => {
		const event = only(file.replace('SUMMARY:The root expires', `SUMMARY:${value}`));
		expect(() => textOf(event, 'SUMMARY')).toThrow();
	});

	test('a moment without a time zone', () => {
		const event = only(file.replace(/DTSTART:(\w+)Z/, 'DTSTART:$1'));
		expect(() => momentOf(event, 'DTSTART')).toThrow();
	});
});

describe('eventsOf()', () => {
	const authority = (from: number, to: number, now: number): AuthorityPlan => {
		const dates = datesOf({ layer: 'root', from, to }, { lifetime: DAY, next: undefined }, 30 * DAY);
		return { layer: 'root', number: 1, endsWith: undefined, dates, standing: standingOf(dates, now) };
	};
	const plan = (authorities: readonly AuthorityPlan[], now: number, validity?: Plan['leaf']['validity']) =>
		({ now, authorities, leaf: { validity } }) as unknown as Plan;
	const words = {
		id: 'linkerd',
		title: 'Linkerd',
		names: { root: 'trust anchor', intermediate: 'issuer', leaf: 'leaf' },
		steps: { root: ['Create it.', 'Restart.'], intermediate: [] },
	};
	const events = (from: number, to: number, now: number) => eventsOf(plan([authority(from, to, now)], now), words);

	test('asks to begin, warns on the last day, and names the end', () => {
		const [start, last, end] = events(NOW, NOW + 3650 * DAY, NOW);
		expect(start?.title).toBe('Begin to rotate the trust anchor (Linkerd)');
		expect(start?.text).toContain('1. Create it.\n2. Restart.');
		expect(last?.title).toBe('Last day to begin the rotation of the trust anchor (Linkerd)');
		expect(end?.at).toBe(NOW + 3650 * DAY);
	});

	test('never asks to begin after the end, nor in the past, and always names the end', () => {
		const moment = fc.integer({ min: 0, max: 4_000_000_000_000 });
		fc.assert(
			fc.property(moment, fc.integer({ min: HOUR, max: 9000 * DAY }), moment, (from, life, now) => {
				const found = events(from, from + life, now);
				for (const { at, title } of found) {
					expect(at).toBeLessThanOrEqual(from + life);
					if (!title.includes('expires')) expect(at).toBeGreaterThan(now);
				}
				expect(found.filter(({ title }) => title.includes('expires'))).toHaveLength(1);
				expect(found.map(({ at }) => at)).toEqual(found.map(({ at }) => at).sort((a, b) => a - b));
			}),
		);
	});

	test('names an entry by the certificate, not by dates that a reader can move', () => {
		const uids = (now: number) => events(NOW, NOW + 3650 * DAY, now).map(({ uid }) => uid);
		expect(uids(NOW + DAY)).toEqual(uids(NOW));
		expect(new Set(uids(NOW)).size).toBe(3);
		expect(uids(NOW)[0]).toMatch(/^linkerd-root-20261121T120000Z-\d{8}T120000Z-start@/);
	});

	test('leaves the many short leaves to the alerts, unless there is nothing else', () => {
		const short = { layer: 'leaf', from: NOW, to: NOW + DAY } as const;
		const long = { layer: 'leaf', from: NOW, to: NOW + 90 * DAY } as const;
		const top = authority(NOW, NOW + 3650 * DAY, NOW);
		expect(eventsOf(plan([top], NOW, short), words)).toHaveLength(3);
		expect(eventsOf(plan([top], NOW, long), words)).toHaveLength(4);
		expect(eventsOf(plan([], NOW, short), words)).toHaveLength(1);
	});
});
