import type { SupportLevel } from '../../schema/fact.ts';
import type { Answer } from '../evidence/cell.ts';
import { holdsWords } from '../text/words-in.ts';

/** What the filter needs to know of a row; everything else stays with the page. */
export type FilterableRow = {
	readonly group: string;
	readonly title: string;
	readonly question: string;
	/** Other words for the capability. */
	readonly words: string;
	/** Answer and label of each platform, by platform id; missing where nobody has researched it. */
	readonly cells: Readonly<Record<string, FilterableCell>>;
};

type FilterableCell = { readonly answer: Answer; readonly label?: string | undefined };

export type MatrixFilter = {
	/** Groups to show; empty: all. */
	readonly groups: readonly string[];
	/** Show rows in which at least one column has one of these levels; empty: all. */
	readonly support: readonly SupportLevel[];
	/** Show only rows in which the columns do not all say the same. */
	readonly differences: boolean;
	/** Words that must all occur in the row. */
	readonly text: string;
	/** Columns that are shown. */
	readonly columns: readonly string[];
};

/** Whether a row passes the filter. */
export function passes(row: FilterableRow, filter: MatrixFilter): boolean {
	const cells = filter.columns.flatMap((id) => row.cells[id] ?? []);
	return (
		(filter.groups.length === 0 || filter.groups.includes(row.group)) &&
		(filter.support.length === 0 ||
			cells.some(({ answer }) => (filter.support as readonly Answer[]).includes(answer))) &&
		(!filter.differences || differs(cells)) &&
		holdsWords([row.title, row.question, row.words, ...cells.map(({ label }) => label)], filter.text)
	);
}

/** An unanswered cell differs from nothing: nobody knows what it would say. */
function differs(cells: readonly FilterableCell[]): boolean {
	const known = cells.filter(({ answer }) => answer !== 'unknown' && answer !== 'described');
	return new Set(known.map(({ answer, label }) => (answer === 'value' ? label?.toLowerCase() : answer))).size > 1;
}
