import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { optional, percentage, sequence } from '../../../src/domain/permalink/decimal.ts';
import { decimal, integer } from '../../../src/domain/permalink/values.ts';

const RUNS = { seed: 1 };
const ALLOWED = /^[A-Za-z0-9._~-]*$/;

describe('a decimal', () => {
	test.each([
		[0, '0'],
		[100, '100'],
		[0.5, '0.5'],
		[0.000001, '0.000001'],
		[1200.25, '1200.25'],
	])('%d is written as %s', (value, text) => {
		expect(decimal(0, 10_000).write(value)).toBe(text);
		expect(decimal(0, 10_000).read(text)).toEqual({ value, corrections: [] });
	});

	test('comes back as it was, in characters that every wiki keeps', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e12 }), (millionths) => {
				const codec = decimal(0, 1e6);
				const written = codec.write(millionths / 1e6);
				expect(written).toMatch(ALLOWED);
				expect(codec.read(written)).toEqual({ value: millionths / 1e6, corrections: [] });
			}),
			RUNS,
		);
	});

	test('has as many places as its field, and no more', () => {
		const percent = decimal(0, 100, 1);
		expect([0, 10, 100, 12.5, 33.34].map(percent.write)).toEqual(['0', '10', '100', '12.5', '33.3']);
		expect(percent.read('12.5')).toEqual({ value: 12.5, corrections: [] });
		expect(percent.read('1.23')).toEqual({ error: '“1.23” is not a number with at most 1 decimal places' });
	});

	test('outside its bounds is moved to the nearest one, and the reader is told', () => {
		expect(decimal(1, 5).read('9.5')).toEqual({ value: 5, corrections: ['9.5 was changed to 5'] });
	});

	test.each(['', '-1', '1e9', '.5', '5.', '1,5', 'NaN', '0x10', '1.1234567'])('"%s" is refused', (text) => {
		expect(decimal(0, 10).read(text)).toHaveProperty('error');
	});
});

test('a percentage is written in percent and kept as a share', () => {
	expect(percentage(0, 1).write(0.07)).toBe('7');
	expect(percentage(0, 1).read('7')).toEqual({ value: 0.07, corrections: [] });
	expect(percentage(0, 1).read('170')).toMatchObject({ value: 1 });
});

test('an optional value is written as nothing where it is missing', () => {
	const codec = optional(integer(0, 9));
	expect([codec.write(undefined), codec.write(3)]).toEqual(['', '3']);
	expect(codec.read('')).toEqual({ value: undefined, corrections: [] });
	expect(codec.read('x')).toHaveProperty('error');
});

test('a sequence keeps its order and what occurs twice', () => {
	const codec = sequence(integer(1, 9), 4);
	expect(codec.write([1, 1, 3])).toBe('1.1.3');
	expect(codec.read('1.1.3')).toEqual({ value: [1, 1, 3], corrections: [] });
	expect(codec.read('1.1.30')).toMatchObject({ value: [1, 1, 9] });
	expect(codec.read('1..3')).toHaveProperty('error');
	expect(codec.read('1.1.1.1.1')).toHaveProperty('error');
});
