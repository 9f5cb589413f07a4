import { expect, test } from 'vitest';
import { doubtAbout, inField, typedNumber, typedWhole } from '../../../src/domain/text/typed-number.ts';

test.each([
	['12', 12],
	[' 12.5 ', 12.5],
	['.5', 0.5],
	['0.125', 0.125],
	['0.000', 0],
	['1.25', 1.25],
	['5.9150', 5.915],
	['1000.125', 1000.125],
	['2,500', 2500],
	['2,500.125', 2500.125],
	['1,234,567.25', 1_234_567.25],
	['20 000', 20_000],
	['1 250 000.5', 1_250_000.5],
	['20\u00a0000', 20_000],
	['20\u2007000', 20_000],
	['20\u2009000', 20_000],
	['1\u202f250\u202f000', 1_250_000],
	["20'000", 20_000],
	['1’250’000', 1_250_000],
	['007', 7],
])('reads %j', (text, value) => {
	expect(typedNumber(text)).toBe(value);
	expect(doubtAbout(text)).toBeUndefined();
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
	'1 2',
	'1 2345',
	'2000 000',
	'1 250,000',
	'1,250 000',
	'1\n250',
	'1.250.00',
	'01.250.000',
])('guesses nothing from %j', (text) => {
	expect(typedNumber(text)).toBeNaN();
	expect(doubtAbout(text)).toBeUndefined();
});

test.each([
	['20.000', '“20.000” can mean two numbers: type 20000 or 20.'],
	['1.000', '“1.000” can mean two numbers: type 1000 or 1.'],
	[' 1.250 ', '“1.250” can mean two numbers: type 1250 or 1.25.'],
	['5.915', '“5.915” can mean two numbers: type 5915 or 5.9150.'],
	['999.001', '“999.001” can mean two numbers: type 999001 or 999.0010.'],
	['1.250.000', '“1.250.000” can mean two numbers: type 1250000 or 1.25.'],
])('asks what %j means, and says what to type', (text, sentence) => {
	expect(typedNumber(text)).toBeNaN();
	expect(doubtAbout(text)).toBe(sentence);
});

test.each(['20.000', '1.250.000', '3.0', '0.125', '.5', '2,500.0', '3.'])(
	'a whole number is not read from %j',
	(text) => {
		expect(typedWhole(text)).toBeNaN();
	},
);

test.each([
	['20000', 20_000],
	['20,000', 20_000],
	['20 000', 20_000],
	['0', 0],
])('a whole number is read from %j', (text, value) => {
	expect(typedWhole(text)).toBe(value);
});

test.each([0, 7, 1000, 20_000, 0.125, 1.5, 5.915, 123.456, 1234.567, 0.000001])(
	'%d stands in a field as it is read again',
	(value) => {
		expect(typedNumber(inField(value))).toBe(value);
	},
);
