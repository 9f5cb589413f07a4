import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { list, sequence } from '../../../src/domain/permalink/lists.ts';
import { decimal, integer } from '../../../src/domain/permalink/numbers.ts';
import { choice } from '../../../src/domain/permalink/values.ts';
import { read } from './read.ts';

test.each([
	['list()', list(decimal(0, 100), 4)],
	['sequence()', sequence(decimal(0, 100), 4, 0)],
])('%s keeps the decimals of its numbers, in characters that every wiki keeps', (_, codec) => {
	expect(codec.write([0.5, 2, 3.25])).toBe('0_5.2.3_25');
	const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 4 });
	fc.assert(
		fc.property(numbers, (hundredths) => {
			const values = hundredths.map((value) => value / 100);
			expect(codec.write(values)).toMatch(/^[0-9._]*$/);
			expect(codec.read(codec.write(values))).toEqual({ value: values, corrections: [] });
		}),
	);
});

describe('list()', () => {
	test('is written with dots', () => {
		expect(list(integer(0, 9), 3).write([1, 2])).toBe('1.2');
	});

	test('keeps as many entries as may be, and says that there were more', () => {
		const three = list(integer(0, 9), 3);
		expect(read(three, '1.2.3')).toEqual([[1, 2, 3]]);
		expect(read(three, '1.2.3.4')).toEqual([[1, 2, 3], 'only the first 3 entries were kept']);
	});

	test('passes on what was corrected in an entry, and leaves out what cannot be read', () => {
		expect(read(list(integer(0, 9), 3), '12.x')).toEqual([
			[9],
			'12 was changed to 9',
			'“x” is not a whole number and was left out',
		]);
	});

	test('is refused if nothing in it can be read: an empty list would say that nothing was chosen', () => {
		expect(list(integer(0, 9), 3).read('x.y')).toEqual({ error: '“x” is not a whole number' });
		expect(read(list(integer(0, 9), 3), '')).toEqual([[]]);
	});

	test('leaves a word as it came that holds what stands for a decimal point', () => {
		const words = list(choice(['a_b', '_', 'c1']), 3);
		expect(words.write(['a_b', '_', 'c1'])).toBe('a_b._.c1');
		expect(read(words, 'a_b._.__proto__')).toEqual([
			['a_b', '_'],
			'“__proto__” is none of a_b, _, c1 and was left out',
		]);
	});

	test('counts an entry once, and empty ones not at all', () => {
		expect(read(list(choice(['a', 'b']), 2), 'a..a.b')).toEqual([['a', 'b']]);
	});
});

describe('sequence()', () => {
	const upToFour = sequence(integer(1, 9), 4, 1);

	test('keeps its order and what occurs twice', () => {
		expect(upToFour.write([1, 1, 3])).toBe('1.1.3');
		expect(read(upToFour, '1.1.3')).toEqual([[1, 1, 3]]);
	});

	test('may be as long and as short as is allowed', () => {
		expect(read(upToFour, '1.2.3.4')).toEqual([[1, 2, 3, 4]]);
		expect(read(upToFour, '1')).toEqual([[1]]);
		expect(read(upToFour, '1.2.3.4.5')).toBe('“1.2.3.4.5” does not hold 1 to 4 values');
		expect(read(sequence(integer(1, 9), 4, 2), '1')).toBe('“1” does not hold 2 to 4 values');
	});

	test('has exactly as many values as its field, unless it may have fewer', () => {
		const two = sequence(integer(0, 9), 2);
		expect(read(two, '1.2')).toEqual([[1, 2]]);
		expect([read(two, '1'), read(two, '1.2.3')]).toEqual([
			'“1” does not hold 2 values',
			'“1.2.3” does not hold 2 values',
		]);
	});

	test('passes on what was corrected', () => {
		expect(read(upToFour, '12.1')).toEqual([[9, 1], '12 was changed to 9']);
	});

	test('with one value that cannot be read is refused as a whole', () => {
		expect(read(upToFour, '1.x.y')).toBe('“x” is not a whole number');
		expect(read(upToFour, '1..3')).toBe('“” is not a whole number');
		expect(read(upToFour, '')).toBe('“” is not a whole number');
	});

	test('quotes only the beginning of one that is too long', () => {
		expect(read(upToFour, '1.'.repeat(50))).toBe(`“${'1.'.repeat(20)}” does not hold 1 to 4 values`);
	});
});
