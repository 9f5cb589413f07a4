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

type Leading = { readonly target: string; readonly page: LinkingPage };

/** For a list of pages, those that lead to each path: every page asks the same list, and it is long. */
const indexes = new WeakMap<readonly LinkingPage[], ReadonlyMap<string, readonly Leading[]>>();

function leadingTo(path: string, pages: readonly LinkingPage[]): LinkingPage[] {
	const short = ({ links }: LinkingPage) => links.length <= MOST_LINKS;
	const index =
		indexes.get(pages) ??
		Map.groupBy(
			pages.filter(short).flatMap((page) => page.links.map((target) => ({ target, page }))),
			({ target }) => target,
		);
	indexes.set(pages, index);
	return (index.get(path) ?? []).map(({ page }) => page);
}

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
	return leadingTo(path, pages)
		.filter((page) => page.path !== path && !without.includes(page.path))
		.sort((a, b) => a.links.length - b.links.length || (a.path < b.path ? -1 : 1))
		.slice(0, most);
}
