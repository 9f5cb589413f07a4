import fc from 'fast-check';
import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/twins/plain-text.ts';

/** What a text is made of: ordinary words, and everything that means something in Markdown. */
const PIECES = [
	'Istio',
	'w',
	'www.',
	'é',
	'1',
	'12',
	'.',
	')',
	'(',
	'-',
	' ',
	',',
	':',
	'’',
	'*',
	'_',
	'[',
	']',
	'#',
	'|',
	'\n',
];

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(''));

const part: fc.Arbitrary<PhrasingContent> = fc.oneof(
	text.map((value) => ({ type: 'text' as const, value })),
	text.map((value) => ({ type: 'strong' as const, children: [{ type: 'text' as const, value }] })),
	text.map((value) => ({ type: 'link' as const, url: '/', children: [{ type: 'text' as const, value }] })),
	fc.constant({ type: 'break' as const }),
);

const paragraph = fc
	.array(part, { maxLength: 4 })
	.map((children): Root => ({ type: 'root', children: [{ type: 'paragraph', children } satisfies Paragraph] }));

const written = (tree: Root, handlers = {}) => toMarkdown(tree, { extensions: [gfmToMarkdown()], handlers });

describe('the text of a twin', () => {
	test('is written as if every sign had been looked for', () => {
		fc.assert(
			fc.property(paragraph, (tree) => {
				expect(written(tree, { text: plainText })).toBe(written(tree));
			}),
			{ numRuns: 500 },
		);
	});

	test('begins no list and makes no link', () => {
		const tree = (value: string): Root => ({
			type: 'root',
			children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
		});
		expect(written(tree('1. Istio'), { text: plainText })).toBe('1\\. Istio\n');
		expect(written(tree('See www.example.org'), { text: plainText })).toBe(written(tree('See www.example.org')));
	});
});
