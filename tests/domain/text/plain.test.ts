import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteLines } from '../../../src/domain/text/note.ts';
import {
	cleaned,
	escapeLineStart,
	escapeMarkdown,
	escapeMarkup,
	escapeText,
	oneLine,
} from '../../../src/domain/text/plain.ts';

describe('a text that is cleaned', () => {
	test.each([
		['a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h', 'a\nb\nc\nd\ne\nf\ng\nh'],
		['a \t  b', 'a b'],
		['a  \n\t b', 'a\nb'],
		['a \nb\n c', 'a\nb\nc'],
		[' \n a \n ', 'a'],
		['a\n\nb', 'a\n\nb'],
		['a\u0000\u0008\u000e\u001f\u007f\u0080\u0084\u0086\u009f\ufeff\ufffe\uffffb', 'ab'],
		['a\u061c\u200e\u200f\u202a\u202e\u2066\u2069b', 'ab'],
		['half \ud83d of 👩‍👩‍👧', 'half \ufffd of 👩‍👩‍👧'],
	])('%j is %j', (text, clean) => {
		expect(cleaned(text)).toBe(clean);
	});

	test('stands on one line where it has to', () => {
		expect(oneLine('a\n\n b\r\nc')).toBe('a b c');
	});
});

test('every sign that some program takes for markup is escaped, and no other', () => {
	expect(escapeMarkup(' \\ ` * _ [ ] < > | ~ # { } $ & @ ')).toBe(
		' \\\\ \\` \\* \\_ \\[ \\] \\< \\> \\| \\~ \\# \\{ \\} \\$ \\& \\@ ',
	);
	expect(escapeMarkup(`ab 12 .,:;!?()/'"+-=%^é`)).toBe(`ab 12 .,:;!?()/'"+-=%^é`);
});

test('no part of a line becomes a link that nobody asked for', () => {
	expect(escapeText(' https://x.example, WWW.x.example ')).toBe(' https\\://x.example, WWW\\.x.example ');
});

describe('the start of a line begins no list, rule or heading', () => {
	test.each([
		['- a', '\\- a'],
		['+1', '\\+1'],
		['=== ---', '\\=== ---'],
		[': a', '\\: a'],
		['12) a', '12\\) a'],
		['123456789. a', '123456789\\. a'],
		['1234567890. a', '1234567890. a'],
		['2 of 3', '2 of 3'],
		['a - b', 'a - b'],
	])('%j is %j', (line, written) => {
		expect(escapeLineStart(line)).toBe(written);
	});
});

describe('escapeMarkdown()', () => {
	test('puts a text on one line, with single spaces and none around it', () => {
		expect(escapeMarkdown(' a  b\n\tc ')).toBe('a b c');
	});

	test('keeps every character that a reader sees', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 40 }), (text) => {
				expect(escapeMarkdown(text).replace(/\\([\\`*_[\]<>|~#{}$&@:.])/g, '$1')).toBe(oneLine(text));
			}),
		);
	});

	test('keeps words that look like a sign of HTML', () => {
		expect(escapeMarkdown('&lt;b&gt;')).toBe('\\&lt;b\\&gt;');
	});
});

test('a note holds nothing that a text elsewhere would not hold', () => {
	expect(noteLines('a\u200f\u202eb\u009fc\ud83d\n{x} $y$')).toEqual(['abc\ufffd', '\\{x\\} \\$y\\$']);
});
