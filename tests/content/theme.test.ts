import { describe, expect, test } from 'vitest';
import { COMPONENTS } from '../../src/markdown/quoted-facts.ts';
import { PROSE, readText, type Text, texts } from './prose/texts.ts';

/** Asides are the only syntax of the theme in prose. Another one has its own, which a search can replace. */
const ASIDES = ['note', 'tip', 'caution', 'danger'];

/** Fields of pages that only the theme reads: whether a page lists its headings, and the layout of the first page. */
const FIELDS_OF_THE_THEME = ['tableOfContents', 'template'];

const FIELDS = ['title', 'description', 'kind', 'reviewed', 'aliases', ...FIELDS_OF_THE_THEME];

/** What would have to be rewritten if the theme were replaced. */
function tiesToTheTheme({ file, frontMatter, body }: Text): string[] {
	const components = [...body.matchAll(/<([A-Z]\w*)/g)].map(([, name = '']) => name);
	const directives = [...body.matchAll(/^\s*:::+\s*([a-z-]+)/gm)].map(([, name = '']) => name);
	return [
		...[...body.matchAll(/^(?:import|export)\s.*$/gm)].map(([line]) => line),
		...components.filter((name) => !(name in COMPONENTS)).map((name) => `<${name}>`),
		...directives.filter((name) => !ASIDES.includes(name)).map((name) => `:::${name}`),
		...[...body.matchAll(/\b(?:sl-[a-z-]+|starlight)\b/gi)].map(([word]) => word),
		...(file.includes('content/docs/') ? Object.keys(frontMatter).filter((field) => !FIELDS.includes(field)) : []),
	].map((what) => `${file}: ${what}`);
}

test('content knows no theme: only components of our own, asides, and two fields', () => {
	expect(texts(...PROSE).flatMap(tiesToTheTheme)).toEqual([]);
});

describe('refused is', () => {
	const page = (body: string, front = 'title: x') =>
		tiesToTheTheme(readText('content/docs/x.mdx', `---\n${front}\n---\n${body}`));

	test.each([
		['an import', "import { Card } from '@astrojs/starlight/components';"],
		['a component that is not ours', 'Text. <Card title="x">y</Card>'],
		['a directive that is no aside', ':::steps\n1. x\n:::'],
		['a class of the theme', '<p class="sl-hidden">x</p>'],
	])('%s', (_, body) => {
		expect(page(body)).not.toEqual([]);
	});

	test('a field that only the theme reads', () => {
		expect(page('Text.', 'title: x\nhero: y')).toEqual(['content/docs/x.mdx: hero']);
	});

	test('but not an aside, nor what stands in an example of code', () => {
		expect(page(':::caution\nText.\n:::\n\n```ts\nimport x from "y";\n```')).toEqual([]);
	});
});
