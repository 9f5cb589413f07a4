import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarText, textValue } from '../../../src/domain/files/icalendar.ts';

const octets = (text: string) => new TextEncoder().encode(text).length;
const lines = (content: string) => calendarText('Planner', [content]).split('\r\n').slice(4, -2);

describe('a calendar file', () => {
	test('has a head that names what made it, and ends every line with CR LF', () => {
		expect(calendarText('Planner', ['BEGIN:VEVENT', 'END:VEVENT'])).toBe(
			[
				...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Mesh or Not//Planner//EN', 'CALSCALE:GREGORIAN'],
				...['BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR', ''],
			].join('\r\n'),
		);
	});

	test('folds a line after 75 octets, and a continuation after 74 of its own', () => {
		expect(lines('x'.repeat(75))).toEqual(['x'.repeat(75)]);
		expect(lines('x'.repeat(76))).toEqual(['x'.repeat(75), ' x']);
		expect(lines('x'.repeat(75 + 74))).toEqual(['x'.repeat(75), ` ${'x'.repeat(74)}`]);
		expect(lines('x'.repeat(75 + 75))).toEqual(['x'.repeat(75), ` ${'x'.repeat(74)}`, ' x']);
	});

	test('counts octets and breaks no character', () => {
		expect(lines(`${'x'.repeat(74)}é`)).toEqual(['x'.repeat(74), ' é']);
		expect(lines(`${'x'.repeat(73)}é`)).toEqual([`${'x'.repeat(73)}é`]);
	});

	test('can be unfolded again, whatever a line holds', () => {
		const text = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((value) => !/[\r\n]/.test(value));
		fc.assert(
			fc.property(text, (content) => {
				const rows = lines(content);
				for (const row of rows) expect(octets(row)).toBeLessThanOrEqual(75);
				expect(rows.map((row, index) => (index === 0 ? row : row.slice(1))).join('')).toBe(content);
			}),
		);
	});
});

test.each([
	['a, b; c\\d', 'a\\, b\\; c\\\\d'],
	['one\ntwo\r\nthree\rfour', 'one\\ntwo\\nthree\\nfour'],
	['a\tb\u0000c\u007fd', 'a b c d'],
	['plain: text', 'plain: text'],
])('the value %j is written as %j', (text, value) => {
	expect(textValue(text)).toBe(value);
});
