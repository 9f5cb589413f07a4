import { describe, expect, test } from 'vitest';
import { cleaned, escapeXml, oneLine, referring } from '../../../src/domain/share/words.ts';

describe('a text that is cleaned', () => {
	test.each([
		['a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h', 'a\nb\nc\nd\ne\nf\ng\nh'],
		['a \t  b', 'a b'],
		['a  \n\t b', 'a\nb'],
		['a \nb\n c', 'a\nb\nc'],
		[' \n a \n ', 'a'],
		['a\n\nb', 'a\n\nb'],
		['a\u0000\u0008\u000e\u001f\u007f\u0084\u0086\u009f\ufeff\ufffe\uffffb', 'ab'],
		['a\u200e\u200f\u202a\u202e\u2066\u2069b', 'ab'],
		['half \ud83d of 👩‍👩‍👧', 'half \ufffd of 👩‍👩‍👧'],
	])('%j is %j', (text, clean) => {
		expect(cleaned(text)).toBe(clean);
	});

	test('stands on one line where it has to', () => {
		expect(oneLine('a\n\n b\r\nc')).toBe('a b c');
	});
});

test('every sign of XML is escaped, and nothing else', () => {
	expect(escapeXml(`<a href="x">'&amp;'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;');
});

test('what a pattern matches is written as references, character by character', () => {
	expect(referring('a == 👩 =', /==|👩/gu)).toBe('a &#61;&#61; &#128105; =');
});
