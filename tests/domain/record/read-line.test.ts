import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, markdownLines } from '../../../src/domain/record/document.ts';
import { KINDS } from '../../../src/domain/record/file-name.ts';
import { gap } from '../../../src/domain/record/page.ts';
import { inline, link, paragraphs } from '../../../src/domain/record/prose.ts';
import { plainText, type Span, spansIn } from '../../../src/domain/record/read-line.ts';
import { write } from '../../../src/domain/record/write.ts';
import { oneLine } from '../../../src/domain/text/plain.ts';
import { spansToMarkdown } from '../../../src/domain/text/spans-markdown.ts';
import { anyText } from './any-text.ts';
import { rendered, visible } from './markdown.ts';
import { DRAFT, manuscriptOf } from './one-draft.ts';
import { anyTexts } from './records.ts';

const RUNS = { numRuns: 400 };
const text = (words: string): Span => ({ kind: 'text', text: words });

describe('what others wrote', () => {
	test('means nothing but itself inside a line', () => {
		fc.assert(
			fc.property(anyText, (words) => {
				expect(spansIn(`Good, because ${inline(words)}.`)).toEqual([text(`Good, because ${oneLine(words)}.`)]);
			}),
			RUNS,
		);
	});

	test('stays inside the emphasis and the label around it', () => {
		fc.assert(
			fc.property(anyText, (words) => {
				const said = oneLine(words);
				const inside = said === '' ? [] : [text(said)];
				expect(spansIn(gap(words))).toEqual([{ kind: 'emphasis', spans: [text(`To fill in: ${said}`)] }]);
				expect(spansIn(`**${inline(words)}.**`)).toEqual([{ kind: 'strong', spans: [text(`${said}.`)] }]);
				expect(spansIn(link(words, 'https://x.example/(b)'))).toEqual([
					{ kind: 'link', label: inside.map(() => said).join(''), address: 'https://x.example/%28b%29' },
				]);
			}),
			RUNS,
		);
	});

	test('makes links to the address that is read, and nothing else', () => {
		const lines = (block: Block) =>
			block.kind === 'list' ? block.items : block.kind === 'paragraph' ? block.lines : [];
		fc.assert(
			fc.property(anyText, (words) => {
				for (const span of paragraphs(words).flatMap(lines).flatMap(spansIn)) {
					if (span.kind === 'text') continue;
					expect(span).toEqual({ kind: 'link', label: expect.stringMatching(/^https?:/), address: expect.any(String) });
				}
			}),
			RUNS,
		);
	});

	test('would be taken for markup if it were not escaped', () => {
		expect(spansIn('**x** [a](javascript:b)')).not.toEqual([text('**x** [a](javascript:b)')]);
	});
});

describe('a line', () => {
	test.each<[string, Span[]]>([
		['', []],
		['Encryption (required) [2][1]', [text('Encryption (required) [2][1]')]],
		[
			'**Adopt now.** A need *remains*.',
			[
				{ kind: 'strong', spans: [text('Adopt now.')] },
				text(' A need '),
				{ kind: 'emphasis', spans: [text('remains')] },
				text('.'),
			],
		],
		[spansToMarkdown('Run `get *` now'), [text('Run '), { kind: 'code', text: 'get *' }, text(' now')]],
		[
			'* [1] [Retries](https://x.example/a). Facts: `a/b`',
			[
				text('* [1] '),
				{ kind: 'link', label: 'Retries', address: 'https://x.example/a' },
				text('. Facts: '),
				{ kind: 'code', text: 'a/b' },
			],
		],
		['Record: [[0007-mesh|Do we *need* it?]]', [text('Record: Do we *need* it?')]],
		['Record: [[0007-mesh]]', [text('Record: 0007-mesh')]],
		['1\\. \\- \\| \\\\ a\\b ends\\', [text('1. - | \\ a\\b ends\\')]],
		['a * b c ` d [e] (f) [', [text('a * b c ` d [e] (f) [')]],
	])('%j is taken apart', (line, spans) => {
		expect(spansIn(line)).toEqual(spans);
	});

	test('has its words without marks', () => {
		expect(plainText(`**a** \`c\` ${link('A', 'https://x.example')} ${gap('b')}`)).toBe('a c A To fill in: b');
	});
});

/** Every word of a document, front matter apart, without spaces. */
function wordsOf(blocks: readonly Block[]): string {
	const lines = blocks.flatMap((block): readonly string[] => {
		if (block.kind === 'fields') return [];
		if (block.kind === 'heading') return [block.line];
		if (block.kind === 'table') return [block.head, ...block.rows].flat();
		return block.kind === 'list' ? block.items : block.lines;
	});
	return lines.map(plainText).join('').replace(/\s/g, '');
}

test.each(KINDS)(
	'the text “%s” reads on the page as in a program for Markdown, whatever its author enters',
	async (kind) => {
		await fc.assert(
			fc.asyncProperty(anyTexts, async (texts) => {
				const { blocks } = write(kind, manuscriptOf(DRAFT, { ...texts, links: 'ordinary' }));
				const html = await rendered(markdownLines(blocks.filter((block) => block.kind !== 'fields')).join('\n'));
				expect(wordsOf(blocks)).toBe(visible(html).replace(/\s/g, ''));
			}),
			{ numRuns: 60 },
		);
	},
);

test('the file says what the page says, and holds the data besides', () => {
	for (const kind of KINDS) {
		const { blocks, text: file } = write(kind, manuscriptOf(DRAFT));
		expect(file.startsWith(markdownLines(blocks).join('\n'))).toBe(true);
		expect(wordsOf(blocks)).not.toContain('Openthisfileagain');
	}
});
