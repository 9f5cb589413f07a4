import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile, eventsOf } from '../../../src/domain/record/calendar.ts';
import { NO_TEXTS, type Texts } from '../../../src/domain/record/texts.ts';
import { oneLine } from '../../../src/domain/text/plain.ts';
import { anyText } from './any-text.ts';
import { anyTexts } from './records.ts';

const URL = 'https://site.example/decide/record/#v=1&kb=2026.11.21';
const RECORD = { id: 'abcdefgh12345678', revision: 3, url: URL, now: new Date('2026-11-22T17:55:10.123Z') };
const file = (texts: Texts, title = 'Not yet') => calendarFile({ ...RECORD, events: eventsOf(texts, title) });

/** Properties of the events, as a calendar reads them: unfolded, and with their text taken out of its escapes. */
function events(text: string): Record<string, string>[] {
	const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
	const found: Record<string, string>[] = [];
	for (const line of lines) {
		const [, name = '', value = ''] = /^([A-Z]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
		if (line === 'BEGIN:VEVENT') found.push({});
		const event = found.at(-1);
		if (event && !(name in event))
			event[name] = value.replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
	}
	return found;
}

const DATED: Texts = {
	...NO_TEXTS,
	owner: 'Ana; Bo',
	revisit: '2027-05-20',
	watches: [
		{ text: 'A third language, with patient data', owner: 'Bo', date: '2027-01-04' },
		{ text: 'Without a day', owner: 'Bo', date: '' },
	],
};

describe('the calendar file', () => {
	test('has an event for the day of reading again and for each trigger with a day', () => {
		expect(events(file(DATED))).toMatchObject([
			{
				UID: 'abcdefgh12345678-revisit@mesh-or-not',
				DTSTAMP: '20261122T175510Z',
				SEQUENCE: '3',
				DTSTART: '20270520',
				SUMMARY: 'Read again: Not yet',
				DESCRIPTION: `Owner: Ana; Bo. Read the whole record again, whatever has happened.\n${URL}`,
				URL,
			},
			{ DTSTART: '20270104', SUMMARY: 'Look at: A third language, with patient data' },
		]);
	});

	test('has no event without a day, and none for a trigger that says nothing', () => {
		expect(eventsOf(NO_TEXTS, 'x')).toEqual([]);
		const watches = [{ text: ' ', owner: 'Bo', date: '2027-01-04' }];
		expect(eventsOf({ ...NO_TEXTS, owner: 'Ana', watches }, 'x')).toEqual([]);
	});

	test('names an owner only where there is one', () => {
		const watches = [{ text: 'A third language', owner: ' ', date: '2027-01-04' }];
		const described = eventsOf({ ...NO_TEXTS, revisit: '2027-05-20', watches }, 'x').map(
			({ description }) => description,
		);
		expect(described.map((text) => text.includes('Owner'))).toEqual([false, false]);
	});

	test('names the same event the same, whatever else changes', () => {
		const uids = (texts: Texts) => events(file(texts)).map(({ UID }) => UID);
		const [revisit, trigger] = uids(DATED);
		const later = { ...DATED, revisit: '2028-01-01', watches: [...DATED.watches].reverse(), title: 'x' };
		expect(uids(later)).toEqual([revisit, trigger]);
		expect(uids({ ...DATED, watches: [] })).toEqual([revisit]);
	});

	test('keeps every line within 75 bytes, and cuts no character apart', () => {
		fc.assert(
			fc.property(anyTexts, anyText, (texts, title) => {
				const text = file(texts, title);
				const lines = text.split('\r\n');
				expect(lines.pop()).toBe('');
				expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
				expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
				expect(lines.filter((line) => !line.isWellFormed())).toEqual([]);
				expect(lines.filter((line) => line.startsWith('BEGIN:')).length).toBe(
					lines.filter((line) => line.startsWith('END:')).length,
				);
			}),
			{ numRuns: 500 },
		);
	});

	test('says what was entered, whatever that holds', () => {
		fc.assert(
			fc.property(anyText, (title) => {
				const [event] = events(file({ ...NO_TEXTS, revisit: '2027-05-20' }, title));
				expect(event?.['SUMMARY']).toBe(oneLine(`Read again: ${title}`));
			}),
			{ numRuns: 500 },
		);
	});
});
