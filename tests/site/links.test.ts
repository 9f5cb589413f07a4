import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attributes, DIST, type Page, readPages } from './dist.ts';
import { brokenLinks } from './links.ts';

const pages = readPages();
// Without folders: a page ends with a slash.
const files = new Set(
	readdirSync(DIST, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => `/${relative(DIST, join(parentPath, name)).replaceAll('\\', '/')}`),
);

test('every link inside the site leads to a page and an anchor that exist', () => {
	expect(brokenLinks(pages, files)).toEqual([]);
});

describe('a broken link is found', () => {
	const page = (html: string) => [{ path: '/compare/', html: `<h2 id="facts">Facts</h2>${html}` }];

	test.each([
		'<a href="/nowhere/">x</a>',
		'<a href="nowhere/">x</a>',
		'<a href="../nowhere/">x</a>',
		'<a href="https://mesh-or-not.example/nowhere/">x</a>',
		'<a href="//mesh-or-not.example/nowhere/">x</a>',
		"<a href='/nowhere/'>x</a>",
		'<a href=/nowhere/>x</a>',
		'<img alt="" src="/nowhere.png">',
		'<script src="/nowhere.js"></script>',
		'<link rel="alternate" href="/nowhere.md">',
		'<a title="a > b" HREF="/nowhere/">x</a>',
		'<noscript><a href="/nowhere/">x</a></noscript>',
		'<template><a href="/nowhere/">x</a></template>',
	])('to a page or a file: %s', (html) => {
		expect(brokenLinks(page(html), new Set())).toMatchObject([{ why: 'no such page' }]);
	});

	test.each(['<a class="y" href="#fcats">x</a>', '<a href="./#fcats">x</a>', "<a href='/compare/#fcats'>x</a>"])(
		'to an anchor: %s',
		(html) => {
			expect(brokenLinks(page(html), new Set())).toMatchObject([{ why: 'no such anchor' }]);
		},
	);

	test('that is no address at all', () => {
		expect(brokenLinks(page('<a href="https://">x</a>'), new Set())).toMatchObject([{ why: 'no address' }]);
	});

	test.each([
		'<a href="/compare/#facts">x</a>',
		"<a href='./#facts'>x</a>",
		'<a href="#v=1&amp;d=1">x</a>',
		'<a href="../compare/">x</a>',
		'<img alt="" src="../known.png">',
		'<a href="https://elsewhere.example/nowhere/">x</a>',
		'<a href="mailto:somebody@elsewhere.example">x</a>',
		'<img alt="" src="data:image/png;base64,AA==">',
		'<code>&lt;a href="/nowhere/"></code>',
		'<pre data-code="<a href=\'/nowhere/\'>">x</pre>',
		'<!-- <a href="/nowhere/">x</a> -->',
		'<script>odd(\'<a href="/nowhere/">\')</script>',
	])('and a sound one is not: %s', (html) => {
		expect(brokenLinks(page(html), new Set(['/known.png']))).toEqual([]);
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
