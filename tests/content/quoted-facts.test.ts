import type { Link, PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { quotedFacts } from '../../src/markdown/quoted-facts.ts';
import { readContent } from './read.ts';

const [{ id: FACT = '' } = {}] = readContent().collections.facts;

const text = (value: string): Text => ({ type: 'text', value });
const term: Link = { type: 'link', url: '#', children: [text('sidecars')] };
const mark = (): MdxJsxTextElement => ({
	type: 'mdxJsxTextElement',
	name: 'Cite',
	attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: FACT }],
	children: [],
});

/** What becomes of a sentence: its words, each mark as its number, with a letter for what it stands next to. */
function printed(...children: PhrasingContent[]): string {
	quotedFacts()({ type: 'root', children: [{ type: 'paragraph', children }] }, new VFile({ path: 'page.mdx' }));
	return children.map(wordsOf).join('');
}

function wordsOf(node: PhrasingContent): string {
	if ('value' in node) return node.value;
	if (node.type !== 'mdxJsxTextElement') return 'children' in node ? node.children.map(wordsOf).join('') : '';
	const given = new Map(node.attributes.flatMap((own) => ('name' in own ? [[own.name, own.value] as const] : [])));
	return `[${given.get('number')}${String(given.get('nextTo') ?? '').charAt(0)}]`;
}

test('a mark stands at the end of its sentence without a space', () => {
	expect(printed(text('It does. '), mark(), text(' More.'))).toBe('It does.[1] More.');
	expect(printed(text('It does.\n'), mark())).toBe('It does.[1]');
	expect(printed({ type: 'inlineCode', value: 'x' }, text(' '), mark(), text(', then'))).toBe('x[1], then');
});

test('a mark behind a term of the glossary stands at it without a space, and says that it does', () => {
	expect(printed(term, text(' '), mark(), text(', then'))).toBe('sidecars[1l], then');
});

test('two marks stay two numbers, on one line', () => {
	expect(printed(text('It does. '), mark(), text(' '), mark())).toBe('It does.[1]\u00a0[1m]');
});

test('a mark that stands alone on a line is refused', () => {
	const alone: Root = { type: 'root', children: [{ ...mark(), type: 'mdxJsxFlowElement', children: [] }] };
	expect(() => quotedFacts()(alone, new VFile({ path: 'page.mdx' }))).toThrow('stands alone');
});
