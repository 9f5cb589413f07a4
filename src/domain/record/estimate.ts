import type { TextTable } from '../text/table.ts';

/** What the overhead estimator says about a cluster. */
export type EstimateMaterial = {
	/** Results as low / typical / high: the heading first, then a row each, with a column for each mode. */
	readonly table: TextTable;
	/** The rows that a group has to know before it decides. */
	readonly brief: TextTable;
	/** Facts that the figures are computed with. */
	readonly facts: readonly string[];
	/** How many published figures the reader replaced by their own. */
	readonly own: number;
	readonly pods: number;
	/** Rules of the house that act on the figures, as sentences. */
	readonly houseRules: readonly string[];
};

/** How to read the figures, in the words of the estimator. */
export const READ_ESTIMATE =
	'Low / typical / high: published evidence, most favorable to least favorable, and no limits. The figures size a cluster; they do not rank products.';
