import { expect, test } from 'vitest';
import { running } from '../../../src/domain/text/running.ts';

test.each([
	['Say `x` and ```mdx\ny\n``` twice.', 'Say  and  twice.'],
	['Set `timeout: 5s` for all.', 'Set  for all.'],
	['A fact.<Cite id="a/b" /> And <b>bold</b>.', 'A fact. And <b>bold</b>.'],
	['<Fact\n  id="a/b"\n/>Then', 'Then'],
	['See [the page](/a/ "title") and [that](/b/).', 'See [the page] and [that].'],
	['Not `over\nlines`', 'Not `over\nlines`'],
])('of %j readers read %j', (source, text) => {
	expect(running(source)).toBe(text);
});
