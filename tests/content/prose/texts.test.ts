import { expect, test } from 'vitest';
import { readText } from './texts.ts';

const SOURCE = '---\ntitle: A page\n---\n\nIt says something.\n\n```sh\nodd\n```\n';

test('a file is taken apart into front matter and prose without code', () => {
	const { frontMatter, body } = readText('content/docs/page.mdx', SOURCE);
	expect(frontMatter).toEqual({ title: 'A page' });
	expect(body.trim()).toBe('It says something.');
});

test.each([
	['lines that end as on Windows', SOURCE.replaceAll('\n', '\r\n'), 'end its lines with LF'],
	['no front matter', 'It says something.\n', 'begin it with its fields'],
	['a front matter without an end', '---\ntitle: A page\n', 'begin it with its fields'],
])('a file is refused with %s', (_, source, remedy) => {
	expect(() => readText('content/docs/page.mdx', source)).toThrow(
		new RegExp(`^content/docs/page\\.mdx: .* To fix it: ${remedy}`),
	);
});
