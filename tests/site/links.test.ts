import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attributes, DIST, type Page, readPages } from './dist.ts';
import { brokenLinks } from './links.ts';

const pages = readPages();
const files = new Set(
	readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((file) => `/${file.replaceAll('\\', '/')}`),
);

test('every link inside the site leads to a page and an anchor that exist', () => {
	expect(brokenLinks(pages, files)).toEqual([]);
});

describe('a broken link is found', () => {
	const page = (html: string) => [{ path: '/compare/', html: `<h2 id="facts">Facts</h2>${html}` }];

	test('to a page', () => {
		expect(brokenLinks(page('<a href="/nowhere/">x</a>'), new Set())).toMatchObject([{ why: 'no such page' }]);
	});

	test('to an anchor', () => {
		expect(brokenLinks(page('<a class="y" href="#fcats">x</a>'), new Set())).toMatchObject([{ why: 'no such anchor' }]);
	});

	test('and a sound one is not', () => {
		expect(brokenLinks(page('<a href="/compare/#facts">x</a><a href="#v=1&amp;d=1">y</a>'), new Set())).toEqual([]);
	});
});

/** Addresses on other hosts that a page loads from by itself. */
function foreignLoads({ path, html }: Page): string[] {
	const loading = /^(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|shortcut icon|manifest)$/;
	const links = [...html.matchAll(/<link\b[^>]*>/g)]
		.map(([element]) => element)
		.filter((element) => loading.test(/\srel="([^"]*)"/.exec(element)?.[1] ?? ''));
	return [
		...attributes(html, 'script|img|iframe|source|video|audio|embed', 'src'),
		...links.flatMap((element) => attributes(element, 'link', 'href')),
	]
		.filter((address) => /^(?:https?:)?\/\//.test(address))
		.map((address) => `${path}: ${address}`);
}

test('no page loads anything from elsewhere', () => {
	expect(pages.flatMap(foreignLoads)).toEqual([]);
});

test.each([
	'<script src="https://cdn.example/x.js"></script>',
	'<img alt="" src="//cdn.example/x.png">',
	'<link rel="stylesheet" href="https://cdn.example/x.css">',
	'<link href="https://cdn.example/x.css" rel="stylesheet">',
	'<link rel="preconnect" href="https://cdn.example">',
])('a page that loads something from elsewhere is refused: %s', (html) => {
	expect(foreignLoads({ path: '/x/', html })).toHaveLength(1);
});

test('a link for readers and programs to another host loads nothing', () => {
	const html = '<link rel="canonical" href="https://x.example/"><a href="https://x.example/">x</a>';
	expect(foreignLoads({ path: '/x/', html })).toEqual([]);
});
