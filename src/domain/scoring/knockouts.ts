import type { Answer } from '../evidence/cell.ts';

/** A capability that a candidate must have. `full`: partial support is not enough. */
export type MustHave = { readonly capability: string; readonly full: boolean };

/** What the matrix says: the answer, and the fact behind it. */
export type Answered = { readonly answer: Answer; readonly fact: string | undefined };

/** What a must-have means for one candidate. */
export type Verdict = {
	readonly mustHave: MustHave;
	/** `open`: nobody has researched it, or the question does not arise; the candidate stays, with a warning. */
	readonly outcome: 'met' | 'missed' | 'open';
	/** Fact that decided. */
	readonly fact: string | undefined;
	/** What would bring back a candidate that is out. */
	readonly lift: 'accept-partial' | 'product-changes' | undefined;
};

/** Judges one candidate. A missing answer never counts as a "no". */
export function judge({ answer, fact }: Answered, mustHave: MustHave): Verdict {
	const met = answer === 'yes' || (answer === 'partial' && !mustHave.full);
	if (met) return { mustHave, fact, outcome: 'met', lift: undefined };
	if (answer === 'partial') return { mustHave, fact, outcome: 'missed', lift: 'accept-partial' };
	if (answer === 'no') return { mustHave, fact, outcome: 'missed', lift: 'product-changes' };
	return { mustHave, fact, outcome: 'open', lift: undefined };
}
