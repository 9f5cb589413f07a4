import { type Page, weightOf } from './dist.ts';

const KB = 1024;

/** What a page may weigh, compressed, with everything that it loads by itself. */
export const BUDGETS = {
	/** Up to 1,000 words; each further 1,000 words may add `further`. The sidebar does not count as raw HTML. */
	prose: { bytes: 30 * KB, further: 5 * KB, requests: 9, rawHtml: 72 * KB },
	tool: { bytes: 60 * KB, requests: 12 },
	embed: { bytes: 45 * KB, requests: 9 },
	/** Everything that the first search loads: its code, the index, the vocabulary and the results of one query. */
	search: { bytes: 150 * KB },
	/** The same without the code, over a set of queries: a pasted message has many words. */
	searches: { typical: 120 * KB, heaviest: 170 * KB },
} as const;

/** A page that weighs more than it may. */
export type Excess = { readonly path: string; readonly what: string; readonly is: number; readonly limit: number };

/** Pages that list data grow with the data; what a reader waits for there is the answer, not the page. */
const DATA_PAGES =
	/^\/(?:reference\/(?:facts|sources|claims|review)\/.*|reference\/editions\/.+|compare\/scores\/.*|fundamentals\/glossary\/|alternatives\/)$/;

/** The heading above all facts of a platform. */
const ALL_FACTS = 'id="facts"';

/** The kind of budget that applies to a page, if any. */
export function kindOf({ path, html }: Page): 'prose' | 'tool' | 'embed' | undefined {
	if (path.startsWith('/embed/')) return 'embed';
	if (html.includes('data-tool="')) return 'tool';
	return DATA_PAGES.test(path) || html.includes(ALL_FACTS) ? undefined : 'prose';
}

/** Everything in which the pages exceed their budgets. */
export function excesses(pages: readonly Page[]): Excess[] {
	return pages.flatMap((page) => {
		const kind = kindOf(page);
		if (kind === undefined) return [];
		const { path, html } = page;
		const { bytes, requests } = weightOf({ path, html: withoutColors(html) });
		const tooMany = over(path, 'requests', requests, BUDGETS[kind].requests);
		if (kind !== 'prose') return [...over(path, 'bytes', bytes, BUDGETS[kind].bytes), ...tooMany];
		const thousands = Math.max(0, Math.ceil(wordsOf(html) / 1000) - 1);
		const { prose } = BUDGETS;
		return [
			...over(path, 'bytes', bytes, prose.bytes + thousands * prose.further),
			...tooMany,
			...over(path, 'bytes of HTML', proseOf(html).length, prose.rawHtml),
		];
	});
}

function over(path: string, what: string, is: number, limit: number): Excess[] {
	return is > limit ? [{ path, what, is, limit }] : [];
}

/** Hashes of the colors of code examples, which the policy of the page has to name and which no program can compress. */
const withoutColors = (html: string) => html.replace(/;style-src-attr [^;"]*/, '');

/**
 * The page without what is data rather than prose: code examples, in which highlighting gives every word an element of its
 * own, and the policy a hash for each of its colors, what grows with the evidence, rows of the matrix and the list of quoted facts, the sidebar, which is the same on
 * every page and grows with their number, and what the head tells programs.
 */
const proseOf = (html: string) =>
	withoutColors(html)
		.replace(/<div class="expressive-code">[\s\S]*?<\/figure><\/div>/g, '')
		.replace(/<div class="not-content table-scroll cells"[\s\S]*?<\/table>/g, '')
		.replace(/<div class="quoted-facts[\s\S]*?<\/ol>/g, '')
		.replace(/<nav class="sidebar[\s\S]*?<\/nav>/g, '')
		.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g, '');

/** Words that a reader sees in the main part of a page. */
function wordsOf(html: string): number {
	const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
	const text = main.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ');
	return text.split(/\s+/).filter(Boolean).length;
}
