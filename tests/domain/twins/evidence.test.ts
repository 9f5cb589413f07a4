import { toMarkdown } from 'mdast-util-to-markdown';
import { expect, test } from 'vitest';
import { withBrackets } from '../../../src/twins/evidence.ts';

/** The mark of a source before the page is written. */
const mark = (number: number) => `\u2045S${number}\u2046`;

test('a mark stays whole behind bold text, with and without a point at its end', () => {
	for (const value of ['It is so.', 'It is so']) {
		const strong = { type: 'strong' as const, children: [{ type: 'text' as const, value }] };
		const tree = toMarkdown({ type: 'paragraph', children: [strong, { type: 'text', value: mark(46) }] });
		expect(withBrackets(tree)).toBe(`**${value}**[S46]\n`);
	}
});

test('a source is named once behind a statement, and again behind the next', () => {
	expect(withBrackets(`opt-in ${mark(31)}${mark(32)}.${mark(31)}${mark(32)}`)).toBe('opt-in [S31][S32].');
	expect(withBrackets(`annotate.${mark(22)} ${mark(36)}${mark(22)} Then it does.${mark(22)}`)).toBe(
		'annotate.[S22][S36] Then it does.[S22]',
	);
});
