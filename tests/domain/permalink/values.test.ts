import { describe, expect, test } from 'vitest';
import { percentage, sequence } from '../../../src/domain/permalink/decimal.ts';
import {
	type Codec,
	choice,
	flag,
	halfStep,
	integer,
	list,
	text,
	tuple,
} from '../../../src/domain/permalink/values.ts';

/** What a codec reads, as value and corrections; a refusal as its sentence. */
function read<T>(codec: Codec<T>, written: string): unknown {
	const outcome = codec.read(written);
	return 'error' in outcome ? outcome.error : [outcome.value, ...outcome.corrections];
}

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

describe('choice()', () => {
	const words = Array.from({ length: 21 }, (_, index) => `w${index}`);
	const twenty = words.slice(0, 20);

	test('is written as the word itself', () => {
		expect(choice(['a', 'b']).write('b')).toBe('b');
	});

	test('names all words that are allowed up to twenty, and of more the first twenty', () => {
		expect(read(choice(twenty), 'x')).toBe(`“x” is none of ${twenty.join(', ')}`);
		expect(read(choice(words), 'x')).toBe(`“x” is none of the 21 that there are, such as ${twenty.join(', ')}`);
	});
});

test('a flag is 0 or 1, and nothing else', () => {
	expect([read(flag, '0'), read(flag, '1')]).toEqual([[false], [true]]);
	expect(read(flag, '2')).toBe('“2” is neither 0 nor 1');
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

	test('counts an entry once, and empty ones not at all', () => {
		expect(read(list(choice(['a', 'b']), 2), 'a..a.b')).toEqual([['a', 'b']]);
	});
});

describe('text()', () => {
	test('is read as it was written, without a word', () => {
		expect(read(text(10), text(10).write('a b–c'))).toEqual(['a b–c']);
	});

	test('is shortened and cleaned, and says so', () => {
		expect(read(text(3), 'abcd')).toEqual(['abc', 'the text was shortened or cleaned']);
		expect(read(text(9), 'a~0ab')).toEqual(['a b', 'the text was shortened or cleaned']);
	});

	test('is written as far as it would be read', () => {
		expect(text(3).write('abcd')).toBe('abc');
	});

	test('is never cut through the middle of a character', () => {
		expect(read(text(3), text(3).write('ab🙂c'))).toEqual(['ab🙂']);
	});

	test('that is no UTF-8 is refused', () => {
		expect(read(text(9), '~ff')).toBe('the text is not valid');
	});
});

test('a tuple with one value that cannot be read is refused as a whole', () => {
	expect(read(tuple(integer(0, 9), 2), '1.x')).toBe('“x” is not a whole number');
});

describe('sequence()', () => {
	test('may be as long as is allowed', () => {
		expect(read(sequence(integer(0, 9), 3), '1.2.3')).toEqual([[1, 2, 3]]);
	});

	test('passes on what was corrected', () => {
		expect(read(sequence(integer(0, 9), 3), '12.1')).toEqual([[9, 1], '12 was changed to 9']);
	});

	test('quotes only the beginning of one that is too long', () => {
		expect(read(sequence(integer(0, 9), 3), '1.'.repeat(50))).toBe(`“${'1.'.repeat(20)}” holds more than 3 values`);
	});
});

test('percentage() has its lower bound in percent', () => {
	expect(read(percentage(0.1, 0.5), '5')).toEqual([0.1, '5 was changed to 10']);
	expect(read(percentage(0.1, 0.5), '10')).toEqual([0.1]);
});
