import { describe, expect, test } from 'vitest';
import { noteLines } from '../../../src/domain/text/note.ts';

describe('noteLines()', () => {
	test.each([
		['one\r\n\r\n two\tthree ', ['one', 'two three']],
		['two  spaces \t and a tab', ['two spaces and a tab']],
		['- not a list', ['\\- not a list']],
		['1. not a list', ['1\\. not a list']],
		['# not a heading', ['\\# not a heading']],
		['=== ---', ['\\=== ---']],
		['&lt; <b> `x`', ['\\&lt; \\<b\\> \\`x\\`']],
		['a\u0000b', ['ab']],
		['a\u0008\u000e\u001f\u007fb', ['ab']],
		['a\vb\fc\rd\u0085e\u2028f\u2029g', [...'abcdefg']],
		['12) not a list', ['12\\) not a list']],
		['1234567890. no list at all', ['1234567890. no list at all']],
		['+1 and -1', ['\\+1 and -1']],
		[': a', ['\\: a']],
		['2 of 3', ['2 of 3']],
		['', []],
		[' \n ', []],
	])('%j becomes %j', (note, lines) => {
		expect(noteLines(note)).toEqual(lines);
	});

	test('keeps addresses as they are, so that they lead where they should', () => {
		expect(noteLines('See https://wiki.example/a_b?c=1&d=2#e_f, or ask.')).toEqual([
			'See <https://wiki.example/a_b?c=1&d=2#e_f>, or ask.',
		]);
		expect(noteLines('http://a.b/c. Or (https://d.e/~f).')).toEqual(['<http://a.b/c>. Or (<https://d.e/~f>).']);
	});

	test('makes no links that nobody asked for', () => {
		expect(noteLines('WWW.x')).toEqual(['WWW\\.x']);
		expect(noteLines('www.example.com/a_b a_b@example.com ftp://x')).toEqual([
			'www\\.example.com/a\\_b a\\_b\\@example.com ftp\\://x',
		]);
	});
});
