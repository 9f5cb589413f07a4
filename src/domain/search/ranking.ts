import type { Term } from './query.ts';

/** What the index found for one word: documents and how well each matches, best first. */
export type Hits = {
	readonly term: Term;
	readonly documents: readonly { readonly id: string; readonly score: number }[];
};

export type RankedDocument = {
	readonly id: string;
	readonly score: number;
	/** Words that the document contains, the rarest first. */
	readonly words: readonly string[];
};

/** How much the number of matched words counts compared with how well each matches. */
const COVERAGE = 1.2;

/**
 * Merges what was found for each word into one order. A document need not contain every word: real questions contain words
 * that no answer does. Rare words count more than common ones, and a document that has more of the words comes first.
 */
export function mergeHits(hits: readonly Hits[]): RankedDocument[] {
	const total = new Set(hits.flatMap(({ documents }) => documents.map(({ id }) => id))).size;
	const found = new Map<string, { score: number; covered: number; words: [string, number][] }>();
	for (const { term, documents } of hits) {
		const rarity = Math.log(1 + total / (1 + documents.length)) * term.weight;
		const best = documents.reduce((highest, { score }) => Math.max(highest, score), 0);
		for (const { id, score } of documents) {
			const entry = found.get(id) ?? { score: 0, covered: 0, words: [] };
			entry.score += rarity * Math.sqrt(score / (best || 1));
			entry.covered += rarity;
			entry.words.push([term.word, rarity]);
			found.set(id, entry);
		}
	}
	return [...found]
		.map(([id, { score, covered, words }]) => ({
			id,
			score: score + COVERAGE * covered,
			words: words.sort(([, a], [, b]) => b - a).map(([word]) => word),
		}))
		.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Results that a reader sees at a glance. */
const AT_A_GLANCE = 3;

/** Pages among them: a fact proves one point, a page explains how the points belong together. */
const PAGES_AT_A_GLANCE = 2;

/**
 * Moves the best pages up so that a reader sees some of them at a glance. The best result stays first, and nothing else
 * changes its order.
 *
 * @param isPage whether a document is a page and not a single fact or term
 */
export function withPages<Document extends { readonly id: string }>(
	ranked: readonly Document[],
	isPage: (id: string) => boolean,
): Document[] {
	const [best, ...rest] = ranked;
	if (best === undefined) return [];
	const wanted = PAGES_AT_A_GLANCE - (isPage(best.id) ? 1 : 0);
	const pages = rest.filter(({ id }) => isPage(id)).slice(0, wanted);
	const others = rest.filter((document) => !pages.includes(document));
	const early = others.slice(0, Math.max(0, AT_A_GLANCE - 1 - pages.length));
	const inOrder = rest.filter((document) => pages.includes(document) || early.includes(document));
	return [best, ...inOrder, ...others.slice(early.length)];
}
