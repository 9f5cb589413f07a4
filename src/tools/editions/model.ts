import type { Difference } from '../../domain/editions/difference.ts';

/** One side of a comparison. */
export type Side = { readonly id: string; readonly title: string };

/** What facts are about. */
export type SubjectName = {
	readonly id: string;
	readonly title: string;
	/** Facts about platforms stand on pages of another kind. */
	readonly platform: boolean;
};

export type EditionsData = {
	/** Edition of the content as it is now. */
	readonly edition: string;
	/** Editions from the oldest to the newest, and the content of now behind them. */
	readonly sides: readonly Side[];
	/** Platforms, and the other subjects behind them. */
	readonly subjects: readonly SubjectName[];
	/** What is compared before a reader chooses. */
	readonly first: { readonly from: string; readonly to: string; readonly difference: Difference };
};
