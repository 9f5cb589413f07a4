import { describe, expect, test } from 'vitest';
import { isDay, isWritten, LIMITS, NO_TEXTS, readTexts } from '../../../src/domain/record/texts.ts';

describe('texts that come from a file', () => {
	test('are taken as they are where they fit', () => {
		const fitting = {
			...{ ...NO_TEXTS, title: 'x'.repeat(LIMITS.title), context: 'Why?', revisit: '2027-05-20', status: 'accepted' },
			...{ links: 'wiki', watches: [{ text: 'A third language', owner: 'Bo', date: '2027-01-04' }] },
		};
		expect(readTexts(fitting)).toEqual({ value: fitting, corrections: [] });
	});

	test('are empty where they are missing', () => {
		expect(readTexts({})).toEqual({ value: NO_TEXTS, corrections: [] });
		expect(readTexts({ revisit: '' })).toEqual({ value: NO_TEXTS, corrections: [] });
	});

	test('are cut or left out where they do not fit, each with a sentence', () => {
		const { value, corrections } = readTexts({
			...{
				title: 'x'.repeat(LIMITS.title + 1),
				context: 3,
				revisit: '2026-02-31',
				due: 20270520,
				status: 'no',
				links: 1,
			},
		});
		expect(value).toEqual({ ...NO_TEXTS, title: 'x'.repeat(LIMITS.title) });
		expect(corrections).toEqual([
			'“title” was cut to 160 characters.',
			'“context” is no text and was left out.',
			'“revisit” is no day such as 2027-05-20 and was left out.',
			'“due” is no day such as 2027-05-20 and was left out.',
			'“status” is none of proposed, accepted, rejected, deprecated, superseded: “proposed” is used.',
			'“links” is none of ordinary, wiki: “ordinary” is used.',
		]);
	});

	test('keep triggers of which anything is known', () => {
		const { value, corrections } = readTexts({
			watches: [{ text: 'a' }, { owner: 'Bo' }, { date: '2027-01-04' }, {}, null, 'b', { text: 7 }],
		});
		const none = { text: '', owner: '', date: '' };
		expect(value.watches).toEqual([
			{ ...none, text: 'a' },
			{ ...none, owner: 'Bo' },
			{ ...none, date: '2027-01-04' },
		]);
		expect(corrections).toEqual(['“trigger” is no text and was left out.']);
	});

	test('hold no triggers where these are no list', () => {
		expect(readTexts({ watches: 'none' })).toEqual({
			...{ value: NO_TEXTS, corrections: ['“watches” is no list of triggers and was left out.'] },
		});
	});

	test('keep thirty triggers, and a text of each twice as long as a title', () => {
		const watches = (count: number) => Array.from({ length: count }, () => ({ text: 'x'.repeat(320) }));
		expect(readTexts({ watches: watches(30) }).corrections).toEqual([]);
		expect(readTexts({ watches: watches(31) }).value.watches).toHaveLength(30);
		expect(readTexts({ watches: watches(31) }).corrections).toEqual([
			'“watches” holds more than 30 triggers: the last 1 were left out.',
		]);
		expect(readTexts({ watches: [{ text: 'x'.repeat(321) }] }).corrections).toEqual([
			'“trigger” was cut to 320 characters.',
		]);
	});
});

test('a day is one that the calendar has, as it is written there', () => {
	expect(['2027-05-20', '2028-02-29'].every(isDay)).toBe(true);
	expect(
		[
			'',
			'2027',
			'2027-05',
			'+012027-05-20',
			'2027-02-29',
			'2027-13-01',
			'2027-00-10',
			'27-05-20',
			'2027-5-20',
			' 2027-05-20',
			'2027-05-20T00:00:00Z',
		].filter(isDay),
	).toEqual([]);
});

test('something is written where an author would lose it, and a day that the page fills in is not', () => {
	expect([isWritten(NO_TEXTS), isWritten({ ...NO_TEXTS, date: '2026-11-22' })]).toEqual([false, false]);
	expect(isWritten({ ...NO_TEXTS, title: '  ' })).toBe(false);
	expect(isWritten({ ...NO_TEXTS, title: 'Not yet' })).toBe(true);
	expect(isWritten({ ...NO_TEXTS, revisit: '2027-05-20' })).toBe(true);
	expect(isWritten({ ...NO_TEXTS, watches: [{ text: '', owner: '', date: '' }] })).toBe(true);
});
