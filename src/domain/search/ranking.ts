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
