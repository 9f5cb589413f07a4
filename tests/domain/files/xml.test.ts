import { expect, test } from 'vitest';
import { xmlText } from '../../../src/domain/files/xml.ts';

test.each([
	['<a href="x">&\'</a>', '&lt;a href=&quot;x&quot;&gt;&amp;&#39;&lt;/a&gt;'],
	['tab\tand\nline\r', 'tab\tand\nline\r'],
	['\u0000a\u0008b\u001fc\u007fd\u0085e', ' a b c d e'],
	['\ufffe\uffff\ud800', '   '],
	['😀 é “x”', '😀 é “x”'],
])('in XML the text %j is %j', (text, written) => {
	expect(xmlText(text)).toBe(written);
});
