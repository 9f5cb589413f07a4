import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { builtPages } from '../../src/built/pages.ts';
import { cardOf, cardPng } from '../../src/og/draw-images.ts';
import { canDraw, linesOf, widthOf } from '../../src/og/letters.ts';
import { DIST, headValues, readPages } from './dist.ts';

const pages = readPages().filter(({ path }) => !path.startsWith('/embed/') && path !== '/404.html');
const SITE = 'https://mesh-or-not.example';
const only = (html: string, marked: string) => {
	const [value = '', ...more] = headValues(html, marked);
	return more.length === 0 ? value : `${more.length + 1} times`;
};

/** Values that several pages share. */
function shared(values: readonly { path: string; value: string }[]): string[] {
	const byValue = new Map<string, string[]>();
	for (const { path, value } of values) byValue.set(value, [...(byValue.get(value) ?? []), path]);
	return [...byValue].filter(([, paths]) => paths.length > 1).map(([value, paths]) => `${paths.join(' ')}: ${value}`);
}

describe('every page', () => {
	test('names its permanent address, which the sitemap lists', () => {
		const sitemap = readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8');
		for (const { path, html } of pages) {
			expect(only(html, 'rel="canonical"')).toBe(`${SITE}${path}`);
			expect([path, sitemap.includes(`<loc>${SITE}${path}</loc>`)]).toEqual([path, true]);
		}
		expect(sitemap).not.toContain('/embed/');
		expect(readFileSync(join(DIST, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${SITE}/sitemap-index.xml`);
	});

	test('has a title and a description of its own', () => {
		const of = (read: (html: string) => string) => pages.map(({ path, html }) => ({ path, value: read(html) }));
		expect(shared(of((html) => /<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''))).toEqual([]);
		const descriptions = of((html) => only(html, 'name="description"'));
		expect(shared(descriptions)).toEqual([]);
		for (const { path, value } of descriptions) expect([path, value.length >= 40]).toEqual([path, true]);
	});

	test('has a picture of 1200 by 630 pixels, small enough for those who show links', async () => {
		for (const { path, html } of pages) {
			const address = only(html, 'property="og:image"');
			expect([path, address]).toEqual([path, `${SITE}/og${path === '/' ? '/index' : path.slice(0, -1)}.png`]);
			const file = readFileSync(join(DIST, new URL(address).pathname));
			const { format, width, height } = await sharp(file).metadata();
			expect([path, format, width, height]).toEqual([path, 'png', 1200, 630]);
			expect([path, file.length < 80_000]).toEqual([path, true]);
		}
	});
});

test('two pages that share a description are noticed', () => {
	expect(
		shared([
			{ path: '/a/', value: 'x' },
			{ path: '/b/', value: 'x' },
		]),
	).toEqual(['/a/ /b/: x']);
});

describe('a picture', () => {
	test('is the same whenever it is drawn, and differs from that of another page', async () => {
		const [first, second] = (await Array.fromAsync(builtPages(new URL(`file://${DIST}/`)))).map(cardOf);
		if (!first || !second) throw new Error('no pages');
		expect(Buffer.compare(await cardPng(first), await cardPng(first))).toBe(0);
		expect(Buffer.compare(await cardPng(first), await cardPng(second))).not.toBe(0);
	});

	test('can be drawn for every page: the typeface has all its letters', async () => {
		const built = await Array.fromAsync(builtPages(new URL(`file://${DIST}/`)));
		expect(built.filter(({ title, description }) => !canDraw(title + description)).map(({ path }) => path)).toEqual([]);
		expect(canDraw('網')).toBe(false);
	});

	test('breaks text into lines that fit, and says when something is left out', () => {
		const type = { weight: 'regular', size: 32 } as const;
		const lines = linesOf('word '.repeat(60).trim(), type, 600, 3);
		expect(lines).toHaveLength(3);
		for (const line of lines) expect(widthOf(line, type)).toBeLessThanOrEqual(600);
		expect(lines.at(-1)).toMatch(/ …$/);
		expect(linesOf('short', type, 600, 3)).toEqual(['short']);
	});
});

type Node = { readonly '@type': string; readonly url?: string; readonly itemListElement?: readonly { item: string }[] };

/** Linked data in a page. */
const linkedData = (html: string): { '@graph'?: Node[]; '@type'?: string; distribution?: { contentUrl: string }[] }[] =>
	[...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, json = '']) =>
		JSON.parse(json),
	);

describe('linked data', () => {
	test('says of every page what it is and where it stands, with addresses that exist', () => {
		const known = new Set(pages.map(({ path }) => `${SITE}${path}`));
		for (const { path, html } of pages) {
			const [{ '@graph': graph = [] } = {}] = linkedData(html);
			const [page, crumbs] = graph;
			expect([path, page?.url]).toEqual([path, `${SITE}${path}`]);
			expect(['WebSite', 'WebApplication', 'TechArticle']).toContain(page?.['@type']);
			if (path === '/') continue;
			const trail = crumbs?.itemListElement?.map(({ item }) => item) ?? [];
			expect([path, trail[0], trail.at(-1)]).toEqual([path, `${SITE}/`, `${SITE}${path}`]);
			expect([path, trail.filter((address) => !known.has(address))]).toEqual([path, []]);
		}
	});

	test('describes the data with files that exist', () => {
		const html = pages.find(({ path }) => path === '/reference/data/')?.html ?? '';
		const dataset = linkedData(html).find((data) => data['@type'] === 'Dataset');
		const files = dataset?.distribution?.map(({ contentUrl }) => new URL(contentUrl).pathname) ?? [];
		expect(files.length).toBeGreaterThan(15);
		expect(files.filter((file) => !existsSync(join(DIST, file)))).toEqual([]);
	});
});
