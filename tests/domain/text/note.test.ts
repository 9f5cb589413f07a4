import { describe, expect, test } from 'vitest';
import { noteLines } from '../../../src/domain/text/note.ts';

describe('noteLines()', () => {
	test.each([
		['one\r\n\r\n two\tthree ', ['one', 'two three']],
		['- not a list', ['\\- not a list']],
		['1. not a list', ['1\\. not a list']],
		['# not a heading', ['\\# not a heading']],
		['=== ---', ['\\=== ---']],
		['&lt; <b> `x`', ['\\&lt; \\<b\\> \\`x\\`']],
		['a\u0000b', ['ab']],
		['', []],
		[' \n ', []],
	])('%j becomes %j', (note, lines) => {
		expect(noteLines(note)).toEqual(lines);
	});

	test('keeps addresses as they are, so that they lead where they should', () => {
		expect(noteLines('See https://wiki.example/a_b?c=1&d=2#e_f, or ask.')).toEqual([
			'See <https://wiki.example/a_b?c=1&d=2#e_f>, or ask.',
		]);
	});

	test('makes no links that nobody asked for', () => {
		expect(noteLines('www.example.com/a_b a_b@example.com ftp://x')).toEqual([
			'www\\.example.com/a\\_b a\\_b\\@example.com ftp\\://x',
		]);
	});
});
