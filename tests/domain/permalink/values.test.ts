import { describe, expect, test } from 'vitest';
import { integer } from '../../../src/domain/permalink/numbers.ts';
import { choice, flag, optional, text } from '../../../src/domain/permalink/values.ts';
import { read } from './read.ts';

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

test('an optional value is written as nothing where it is missing', () => {
	const number = optional(integer(0, 9), undefined);
	expect([number.write(undefined), number.write(0), number.write(3)]).toEqual(['', '0', '3']);
	expect([read(number, ''), read(number, '3')]).toEqual([[undefined], [3]]);
	expect(read(number, 'x')).toBe('“x” is not a whole number');
	const word = optional(choice(['a', 'b']), '');
	expect([word.write(''), word.write('a')]).toEqual(['', 'a']);
	expect([read(word, ''), read(word, 'b')]).toEqual([[''], ['b']]);
	expect(read(word, 'c')).toBe('“c” is none of a, b');
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

	test('writes a space for what is never shown, so that its own link needs no correction', () => {
		expect(text(9).write('a\u2028b\tc')).toBe('a~20b~20c');
		expect(read(text(9), text(9).write('a\u2028b\tc'))).toEqual(['a b c']);
	});

	test('is never cut through the middle of a character', () => {
		expect(read(text(3), text(3).write('ab🙂c'))).toEqual(['ab🙂']);
	});

	test('that is no UTF-8 is refused', () => {
		expect(read(text(9), '~ff')).toBe('the text is not valid');
	});
});
