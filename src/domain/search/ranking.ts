import type { Asked, NamedCell } from './named-cell.ts';
import type { Names } from './names.ts';
import { SYNONYM_WEIGHT, type Term } from './query.ts';
import { stemOf } from './stem.ts';
import { sum } from './sum.ts';

/** What the index found for one word: documents and how well each matches, best first. */
export type Hits = {
	readonly term: Term;
	readonly documents: readonly { readonly id: string; readonly score: number }[];
};

export type RankedDocument = {
	readonly id: string;
	readonly score: number;
	/** What the document contains of what was looked up, the rarest first. */
	readonly terms: readonly Term[];
};

/** How much the number of matched words counts compared with how well each matches. */
const COVERAGE = 1.2;

/**
 * Merges what was found for each word into one order. A document need not contain every word: real questions contain words
 * that no answer does. Rare words count more than common ones, a document that has more of the words comes first, and so does
 * one that is called what was asked for.
 *
 * @param names what pages and terms are called
 * @param cellFor the cell of the matrix that is asked for, and the facts that answer it
 */
export function mergeHits(
	hits: readonly Hits[],
	names: Names = new Map(),
	cellFor: (asked: Asked) => NamedCell | undefined = () => undefined,
): RankedDocument[] {
	const total = new Set(hits.flatMap(({ documents }) => documents.map(({ id }) => id))).size;
	const found = new Map<string, { score: number; terms: Term[] }>();
	const rarest = hits.map((hit) => ({ ...hit, rarity: rarityOf(hit, total) })).sort((a, b) => b.rarity - a.rarity);
	for (const { term, documents, rarity } of rarest) {
		const best = documents.reduce((highest, { score }) => Math.max(highest, score), 0) || 1;
		for (const { id, score } of documents) {
			const entry = found.get(id) ?? { score: 0, terms: [] };
			entry.score += rarity * (COVERAGE + Math.sqrt(score / best));
			entry.terms.push(term);
			found.set(id, entry);
		}
	}
	const asked = askedFor(hits, total);
	const ranked = [...found]
		.map(([id, { score, terms }]) => ({ id, score: score + NAMED * namedBy(asked, names.get(id) ?? []), terms }))
		.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
	const cell = cellFor(asked);
	return cell ? withAnswer(ranked, cell, namedBy(asked, names.get(ranked[0]?.id ?? '') ?? [])) : ranked;
}

/**
 * Moves the fact that answers to the first place, or to the second behind a document that is called just what was asked for.
 * If several facts answer, the one that ranks best is moved. What answers for editions follows.
 *
 * @param firstNamed how well the name of the best document fits what was asked
 */
function withAnswer(
	ranked: readonly RankedDocument[],
	{ ids, editions, named }: NamedCell,
	firstNamed: number,
): RankedDocument[] {
	const answer = ranked.find(({ id }) => ids.includes(id));
	if (answer === undefined) return [...ranked];
	const moved = [answer, ...ranked.filter(({ id }) => editions.includes(id))];
	const others = ranked.filter((document) => !moved.includes(document));
	return others.toSpliced(firstNamed >= named ? 1 : 0, 0, ...moved);
}

/** How much it counts that a document is called what was asked for. */
const NAMED = 1.5;

/** How much a word tells: the fewer documents contain it, the more. */
const rarityOf = ({ term, documents }: Hits, total: number) =>
	Math.log(1 + total / (1 + documents.length)) * term.weight;

/** How rare the words are that were asked for, by stem. */
function askedFor(hits: readonly Hits[], total: number): Asked {
	const own = hits.filter(({ term }) => term.weight > SYNONYM_WEIGHT);
	return new Map(own.map((hit) => [stemOf(hit.term.word), rarityOf(hit, total)]));
}

/** How well one of the names matches: all of what was asked if name and query are the same, nothing if they share no word. */
function namedBy(asked: Asked, names: readonly (readonly string[])[]): number {
	// Most documents are facts, which have none.
	if (names.length === 0) return 0;
	const whole = sum([...asked.values()]);
	const typical = whole / asked.size;
	let best = 0;
	for (const name of names) {
		const matched = sum(name.map((stem) => asked.get(stem) ?? 0));
		if (matched === 0) continue;
		const length = sum(name.map((stem) => asked.get(stem) ?? typical));
		best = Math.max(best, (matched * matched) / length);
	}
	return best;
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
