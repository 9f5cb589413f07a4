import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownLines } from '../../../src/domain/record/document.ts';
import { continued, inline, link, listed, paragraphs } from '../../../src/domain/record/prose.ts';
import { oneLine } from '../../../src/domain/text/plain.ts';
import { anyText } from './any-text.ts';
import { elements, rendered, visible } from './markdown.ts';

const RUNS = { numRuns: 400 };

describe('inline()', () => {
	test('makes a text that means nothing but itself, whatever it holds', async () => {
		await fc.assert(
			fc.asyncProperty(anyText, async (text) => {
				const html = await rendered(`* Good, because ${inline(text)}.`);
				expect(elements(html)).toEqual(['li', 'ul']);
				expect(visible(html)).toBe(`Good, because ${oneLine(text)}.`.replace(/\s+/g, ' '));
			}),
			RUNS,
		);
	});

	test('stays inside the cell of a table', async () => {
		await fc.assert(
			fc.asyncProperty(anyText, async (text) => {
				const html = await rendered(`| a | b |\n| --- | --- |\n| ${inline(text)} | end |`);
				expect(elements(html)).toEqual(['table', 'tbody', 'td', 'th', 'thead', 'tr']);
				expect(html.match(/<td/g)).toHaveLength(2);
			}),
			RUNS,
		);
	});

	test('has single spaces, whatever separates words', () => {
		expect(inline(' a \u0085\t b\u2028c\u0085d ')).toBe('a b c d');
	});

	test('leaves out what turns the direction of the text around it', () => {
		expect(inline('a\u202eb\u2066c\u200fd')).toBe('abcd');
	});

	test('would let markup through if it did not escape', async () => {
		expect(elements(await rendered('* Good, because <b>x</b> *y*.'))).not.toEqual(['li', 'ul']);
	});
});

describe('paragraphs()', () => {
	test('makes paragraphs, lists and links, and nothing else', async () => {
		await fc.assert(
			fc.asyncProperty(anyText, async (text) => {
				const html = await rendered(markdownLines(paragraphs(text)).join('\n'));
				expect(['a', 'li', 'p', 'ul']).toEqual(expect.arrayContaining(elements(html)));
				expect(html).not.toMatch(/(?:href|src)="(?!https?:|mailto:)/);
			}),
			RUNS,
		);
	});

	test.each([
		['one\ntwo', ['one', 'two']],
		['one\n\n\ntwo\n', ['one', '', 'two']],
		['because:\n- a\n• b\nend', ['because:', '', '* a', '* b', '', 'end']],
		['-no list', ['\\-no list']],
		['no list - but words', ['no list - but words']],
		['1. no list', ['1\\. no list']],
		['see https://x.example/a_b?c=1.', ['see [https\\://x.example/a\\_b?c=1](https://x.example/a_b?c=1).']],
		['  \n ', []],
	])('%j becomes %j', (text, lines) => {
		expect(markdownLines(paragraphs(text)).slice(0, -1)).toEqual(lines);
	});
});

test('a link leads where it says, whatever its label and address hold', async () => {
	await fc.assert(
		fc.asyncProperty(anyText, fc.webUrl({ withQueryParameters: true, withFragments: true }), async (label, address) => {
			const html = await rendered(`x ${link(label, address)} y`);
			expect(['a', 'p']).toEqual(expect.arrayContaining(elements(html)));
			expect(html).toContain('<a href="');
			expect(html.startsWith('<p>x <a ') && html.endsWith('</a> y</p>')).toBe(true);
		}),
		RUNS,
	);
});

test('an address with signs that would end a link keeps them in another form', () => {
	expect(link('A (b)', 'https://x.example/(b) <c>\\')).toBe('[A (b)](https://x.example/%28b%29%20%3Cc%3E%5C)');
});

test('names are taken apart at commas, semicolons and lines', () => {
	expect(listed(' Ana Ruiz, Bo;\n Chen ,,')).toEqual(['Ana Ruiz', 'Bo', 'Chen']);
});

test('a sentence goes on in small letters, unless it begins with a name', () => {
	const common = new Set(['No', 'In', 'Gateway']);
	expect(continued('In Istio the mesh can.', common)).toBe('in Istio the mesh can.');
	expect(continued('No proxy in the path.', common)).toBe('no proxy in the path.');
	expect(continued('Gateway routes work.', common)).toBe('gateway routes work.');
	expect(continued('Gateway, API and routes work.', common)).toBe('Gateway, API and routes work.');
	expect(continued('Istio encrypts.', common)).toBe('Istio encrypts.');
	expect(continued('Gateway API routes work.', common)).toBe('Gateway API routes work.');
	expect(continued('“Encrypt calls” is met.', common)).toBe('“Encrypt calls” is met.');
});
