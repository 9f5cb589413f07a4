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
	const own = new Set([...(pages.find((page) => page.path === path)?.facts ?? []), ...shown]);
	const uses = new Map<string, number>();
	for (const fact of pages.flatMap(({ facts }) => facts)) uses.set(fact, (uses.get(fact) ?? 0) + 1);
	const weight = (fact: string) => (own.has(fact) ? 1 / (uses.get(fact) ?? 1) : 0);
	return pages
		.filter((page) => page.path !== path && !without.includes(page.path))
		.map((page) => ({ page, nearness: page.facts.reduce((sum, fact) => sum + weight(fact), 0) }))
		.filter(({ nearness }) => nearness >= LEAST)
		.sort((a, b) => b.nearness - a.nearness || (a.page.path < b.page.path ? -1 : 1))
		.slice(0, most)
		.map(({ page }) => page);
}
