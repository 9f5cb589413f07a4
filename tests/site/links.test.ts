import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attributes, DIST, readPages } from './dist.ts';
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

test('no page loads anything from elsewhere', () => {
	const foreign = pages.flatMap(({ path, html }) =>
		[
			...attributes(html, '(?:script|img|iframe|source|video|audio|embed)', 'src'),
			...attributes(html, 'link[^>]*rel="(?:stylesheet|preload|modulepreload|icon|shortcut icon)"', 'href'),
		]
			.filter((address) => /^(?:https?:)?\/\//.test(address))
			.map((address) => `${path}: ${address}`),
	);
	expect(foreign).toEqual([]);
});
