import { describe, expect, test } from 'vitest';
import { blocks, readText, type Text, texts } from './texts.ts';

/** Fewer facts mean that the page speaks from hearsay. */
const LEAST_FACTS = 3;

/** Fewer words cannot answer the question of such a page. */
const LEAST_WORDS = { concept: 400, guide: 400, decision: 350 } as const;

/** Pages about the handbook itself, which is not a subject of facts: file and reason. */
const ABOUT_THE_HANDBOOK: Readonly<Record<string, string>> = {
	'content/docs/start/using.mdx': 'explains how to read the handbook, with one fact as the example',
	'content/docs/reference/embedding.mdx': 'explains how to embed the tools',
	'content/docs/reference/contributing.mdx': 'explains how to change the handbook',
};

/** Sentences that say what a product supports, as opposed to whether a release still gets support. */
const SUPPORT = /\b(?:supports (?!windows)|(?:does|do) not support|support for)\b/i;

const QUOTES = /<(?:Cite|Value|Fact|Cells)\s[^>]*>/g;

function objections({ file, frontMatter, body }: Text): string[] {
	const least = LEAST_WORDS[frontMatter['kind'] as keyof typeof LEAST_WORDS];
	if (least === undefined || file in ABOUT_THE_HANDBOOK) return [];
	const facts = new Set([...body.matchAll(/<(?:Cite|Value|Fact)\s+id="([^"]+)"/g)].map(([, id]) => id)).size;
	const words = body.split(/\s+/).length;
	return [
		...(facts < LEAST_FACTS ? [`${file}: quotes ${facts} facts; a page needs at least ${LEAST_FACTS}`] : []),
		...(words < least ? [`${file}: has ${words} words; such a page needs at least ${least}`] : []),
	];
}

/** Passages that say what something supports and quote no fact for it. */
function unsupported({ file, body }: Text): string[] {
	return blocks(body)
		.filter((block) => SUPPORT.test(block) && !block.match(QUOTES))
		.map((block) => `${file}: no fact stands behind "${block.slice(0, 80)}"`);
}

test('every page says enough and rests on facts', () => {
	expect(texts('docs').flatMap(objections)).toEqual([]);
});

test('what something supports is always a quoted fact', () => {
	const products = texts('docs', 'platforms', 'needs', 'decisions').filter(
		({ file }) => !/docs\/(?:index|start\/using|reference\/)/.test(file),
	);
	expect(products.flatMap(unsupported)).toEqual([]);
});

test('the list of exceptions holds only pages that need it', () => {
	const files = new Set(texts('docs').map(({ file }) => file));
	expect(Object.keys(ABOUT_THE_HANDBOOK).filter((file) => !files.has(file))).toEqual([]);
});

describe('refused is', () => {
	const page = (body: string) => readText('here', `---\nkind: concept\n---\n${body}`);

	test('a page without facts', () => {
		expect(objections(page('word '.repeat(500)))).toHaveLength(1);
	});

	test('a page that says too little', () => {
		const cites = ['a/b', 'c/d', 'e/f'].map((id) => `<Cite id="${id}" />`).join(' ');
		expect(objections(page(`Too little. ${cites}`))).toHaveLength(1);
	});

	test('a support statement without a fact', () => {
		expect(unsupported(page('Linkerd supports retries.'))).toHaveLength(1);
		expect(unsupported(page('Linkerd supports retries. <Cite id="linkerd/retries" />'))).toEqual([]);
	});
});
