import { expect, test } from 'vitest';
import { typedNumber } from '../../../src/domain/text/typed-number.ts';

test.each([
	['12', 12],
	[' 12.5 ', 12.5],
	['.5', 0.5],
	['2,500', 2500],
	['1,234,567.25', 1_234_567.25],
	['007', 7],
])('reads %j', (text, value) => {
	expect(typedNumber(text)).toBe(value);
});

test.each([
	'',
	' ',
	'12,5',
	'1,5',
	'1,23,456',
	'12,5000',
	'1.000,5',
	'1.',
	'-3',
	'+3',
	'1e3',
	'0x10',
	'٣',
	'12 %',
	'Infinity',
])('guesses nothing from %j', (text) => {
	expect(typedNumber(text)).toBeNaN();
});
