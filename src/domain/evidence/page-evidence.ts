import { isStale } from './age.ts';
import type { Fact } from './types.ts';

/** How well a page is founded, in figures. */
export type PageEvidence = {
	readonly facts: number;
	readonly sources: number;
	/** First and last day on which one of the facts was checked, YYYY-MM-DD. */
	readonly first: string;
	readonly last: string;
	/** Facts that should have been looked at again. */
	readonly stale: number;
};

/**
 * Counts what the facts of a page rest on.
 *
 * @param facts all facts that the page shows or quotes
 * @param day against which age is judged, YYYY-MM-DD
 * @returns nothing for a page without facts
 */
export function evidenceOf(facts: readonly Fact[], day: string): PageEvidence | undefined {
	const checked = facts.map((fact) => fact.checked).sort();
	const [first, last] = [checked[0], checked.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	const sources = new Set(facts.flatMap((fact) => fact.sources)).size;
	return { facts: facts.length, sources, first, last, stale: facts.filter((fact) => isStale(fact, day)).length };
}
