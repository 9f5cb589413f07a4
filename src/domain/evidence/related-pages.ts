import { pagesByName } from './pages-by-name.ts';

/** A page and the ids of the facts that it quotes. */
export type QuotingPage = { readonly path: string; readonly title: string; readonly facts: readonly string[] };

/** Examples of how to quote a fact quote none. */
const CODE = /```[\s\S]*?```|`[^`]*`/g;

/**
 * Ids of the facts that a text quotes, each once.
 *
 * @param text prose in MDX
 */
export function quotedIn(text: string): string[] {
	const quotes = text.replace(CODE, '').matchAll(/<(?:Cite|Fact|Value)\s[^>]*?\bid="([^"]+)"/g);
	return [...new Set([...quotes].map(([, id = '']) => id))];
}

/** Pages have to share this much: two facts that hardly another page quotes, or several that some do. */
const LEAST = 0.5;

const pagesByFact = pagesByName<QuotingPage>(({ facts }) => facts);

/**
 * Pages that rest on the same facts as a page, the nearest first. A fact that two pages share and no other one quotes says
 * much about them, one that stands everywhere says little: each counts as one by the number of pages that quote it.
 *
 * @param path of the page
 * @param pages all pages of the site that quote facts
 * @param most how many are wanted
 * @param without paths that the reader is led to anyway
 * @param shown ids of the facts that the page shows without quoting them in prose
 */
export function relatedPages(
	path: string,
	pages: readonly QuotingPage[],
	most: number,
	without: readonly string[] = [],
	shown: readonly string[] = [],
): QuotingPage[] {
	const quoting = pagesByFact(pages);
	const own = new Set([...(pages.find((page) => page.path === path)?.facts ?? []), ...shown]);
	const nearness = new Map<QuotingPage, number>();
	for (const fact of own) {
		const sharing = quoting.get(fact) ?? [];
		for (const page of sharing) nearness.set(page, (nearness.get(page) ?? 0) + 1 / sharing.length);
	}
	return [...nearness]
		.filter(([page, near]) => near >= LEAST && page.path !== path && !without.includes(page.path))
		.sort(([a, nearA], [b, nearB]) => nearB - nearA || (a.path < b.path ? -1 : 1))
		.slice(0, most)
		.map(([page]) => page);
}
