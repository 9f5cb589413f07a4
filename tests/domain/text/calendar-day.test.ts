import { expect, test } from 'vitest';
import { isCalendarDay } from '../../../src/domain/text/calendar-day.ts';

test.each(['2026-11-23', '2028-02-29', '2000-02-29', '9999-12-31'])('%s is a day', (text) => {
	expect(isCalendarDay(text)).toBe(true);
});

test.each([
	'',
	'2026-02-29',
	'1900-02-29',
	'2026-04-31',
	'2026-13-01',
	'2026-00-10',
	'2026-1-1',
	'26-01-01',
	'2026-11-23T00:00:00Z',
	' 2026-11-23',
])('“%s” is none', (text) => {
	expect(isCalendarDay(text)).toBe(false);
});
