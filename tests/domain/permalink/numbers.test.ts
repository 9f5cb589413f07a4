import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, halfStep, integer, percentage } from '../../../src/domain/permalink/numbers.ts';
import { read } from './read.ts';

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

test('percentage() has its lower bound in percent', () => {
	expect(read(percentage(0.1, 0.5), '5')).toEqual([0.1, '5 was changed to 10']);
	expect(read(percentage(0.1, 0.5), '10')).toEqual([0.1]);
});

describe('halfStep()', () => {
	const score = halfStep(1, 12);

	test('reads numbers of one or two digits, with one behind the point', () => {
		expect(read(score, '3')).toEqual([3]);
		expect(read(score, '11.5')).toEqual([11.5]);
	});

	test('rounds to the nearest half and moves into the bounds, and says so', () => {
		expect(read(score, '3.4')).toEqual([3.5, '3.4 was changed to 3.5']);
		expect(read(score, '0')).toEqual([1, '0 was changed to 1']);
		expect(read(score, '99')).toEqual([12, '99 was changed to 12']);
	});

	test.each(['', 'x', '-1', 'x3', '3x', '3.45', '100'])('refuses %j', (written) => {
		expect(read(score, written)).toBe(`“${written}” is not a number such as 3.5`);
	});
});

test.each(['', 'x3', '3x', '1.5', '--1', '1234567890'])('%j is no whole number', (written) => {
	expect(read(integer(0, 9), written)).toBe(`“${written}” is not a whole number`);
});
