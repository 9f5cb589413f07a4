import type { Term } from './query.ts';
import { wordsIn } from './vocabulary.ts';

/** Why a result was found although it does not contain what the reader typed. */
export type Reason = { readonly typed: string; readonly words: readonly string[] };

/** Words that stand for something else that was typed, unless the result contains that as well. */
export function reasonsOf(terms: readonly Term[]): Reason[] {
	const own = new Set(terms.filter(({ typed }) => typed === undefined).map(({ word }) => word));
	const reasons = new Map<string, string[]>();
	for (const { word, typed } of terms) {
		if (typed === undefined || wordsIn(typed).every((part) => own.has(part))) continue;
		reasons.set(typed, [...(reasons.get(typed) ?? []), word]);
	}
	return [...reasons].map(([typed, words]) => ({ typed, words }));
}
