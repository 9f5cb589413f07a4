import { expect, test } from 'vitest';
import { escapeXml, referring } from '../../../src/domain/share/escapes.ts';

test('every sign of XML is escaped, and nothing else', () => {
	expect(escapeXml(`<a href="x">'&amp;'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;');
});

test('what a pattern matches is written as references, character by character', () => {
	expect(referring('a == 👩 =', /==|👩/gu)).toBe('a &#61;&#61; &#128105; =');
});
