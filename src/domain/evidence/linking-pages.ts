import { pagesByName } from './pages-by-name.ts';

/** A page and the paths inside the site that its text leads to, each once. */
export type LinkingPage = { readonly path: string; readonly title: string; readonly links: readonly string[] };

/** A page that leads to more others than this is an index: it says nothing about any one of them. */
const MOST_LINKS = 40;

/**
 * Paths inside the site that a text leads to, each once, without anchors.
 *
 * @param text prose in Markdown, with paths from the root of the site
 */
export function linkedIn(text: string): string[] {
	const links = text.matchAll(/\]\((\/[^)\s#]*)[^)]*\)/g);
	return [...new Set([...links].map(([, path = '']) => path))];
}

const pagesByTarget = pagesByName<LinkingPage>(({ links }) => (links.length <= MOST_LINKS ? links : []));

/**
 * Pages whose text leads to a page. Those that lead to few others come first: a link among three says more than one among
 * thirty.
 *
 * @param path of the page
 * @param pages all pages of the site with prose
 * @param most how many are wanted
 * @param without paths that the reader is led to anyway
 */
export function linkingPages(
	path: string,
	pages: readonly LinkingPage[],
	most: number,
	without: readonly string[] = [],
): LinkingPage[] {
	return [...(pagesByTarget(pages).get(path) ?? [])]
		.filter((page) => page.path !== path && !without.includes(page.path))
		.sort((a, b) => a.links.length - b.links.length || (a.path < b.path ? -1 : 1))
		.slice(0, most);
}
