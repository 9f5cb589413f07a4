import type { FactHashes } from './evidence.ts';
import type { Texts } from './texts.ts';

/** What a record rests on: the states of the tools as their links carry them, and the decision that it began with. */
export type Basis = {
	readonly advice: string;
	readonly ranking: string;
	readonly estimate: string;
	readonly decision: string;
};

export const NO_BASIS: Basis = { advice: '', ranking: '', estimate: '', decision: '' };

/** What was found when a record was written, to be compared with what is found later. */
export type Found = {
	readonly verdict: { readonly id: string; readonly qualifier: string | undefined } | undefined;
	/** Ids of the candidates in their order. */
	readonly order: readonly string[];
};

/** Everything that a saved record knows about itself. */
export type Recorded = {
	/** The same for all states of one record, so that calendars recognize its events. */
	readonly id: string;
	/** How often the record was continued. */
	readonly revision: number;
	/** Day on which it was written, YYYY-MM-DD. */
	readonly saved: string;
	/** Edition of the facts. */
	readonly edition: string;
	readonly basis: Basis;
	readonly found: Found;
	/** Rules of the author's company that were applied, as their file. */
	readonly houseRules: unknown;
	readonly texts: Texts;
	readonly facts: FactHashes;
};
