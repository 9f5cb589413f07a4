import { expect, test } from 'vitest';
import { sidebar } from '../../../src/sidebar.ts';
import { readContent } from '../read.ts';
import { texts } from './texts.ts';

type Item = { readonly slug?: string; readonly link?: string; readonly items?: readonly unknown[] };

/** Addresses below a part of the sidebar. */
function addresses(items: readonly unknown[]): string[] {
	return (items as readonly Item[]).flatMap(({ slug, link, items: below = [] }) => [
		...(slug === undefined ? [] : [`/${slug}/`]),
		...(link === undefined ? [] : [link]),
		...addresses(below),
	]);
}

/** Addresses of pages that the sidebar does not lead to. */
const unreachable = (pages: readonly string[], items: readonly unknown[]) => {
	const reached = new Set(addresses(items));
	return pages.filter((page) => !reached.has(page));
};

test('the sidebar leads to every page', () => {
	const { platforms, decisions, criteria } = readContent().collections;
	const pages = [
		...texts('docs').map(({ file }) => file.replace(/^content\/docs(.*)\.mdx$/, '$1/')),
		...platforms.map(({ id }) => `/compare/${id}/`),
		...decisions.map(({ id }) => `/decide/decisions/${id}/`),
		...criteria.map(({ id }) => `/compare/scores/${id}/`),
	];
	expect(unreachable(pages, sidebar)).toEqual(['/index/']);
});

test('a page that the sidebar forgets is noticed', () => {
	expect(unreachable(['/a/', '/b/c/'], [{ label: 'A', items: [{ slug: 'a' }] }])).toEqual(['/b/c/']);
});
