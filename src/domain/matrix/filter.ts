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
	/** Show only rows in which the columns differ in their level of support; of no meaning for less than two columns. */
	readonly differences: boolean;
	/** Words that must all occur in the row. */
	readonly text: string;
	/** Columns that are shown. */
	readonly columns: readonly string[];
};

/** Whether there is something to compare: one column differs from nothing. */
export const canDiffer = ({ columns }: Pick<MatrixFilter, 'columns'>): boolean => columns.length > 1;

/** Whether a row passes the filter. */
export function passes(row: FilterableRow, filter: MatrixFilter): boolean {
	const cells = filter.columns.flatMap((id) => row.cells[id] ?? []);
	return (
		(filter.groups.length === 0 || filter.groups.includes(row.group)) &&
		(filter.support.length === 0 ||
			cells.some(({ answer }) => (filter.support as readonly Answer[]).includes(answer))) &&
		(!filter.differences || !canDiffer(filter) || differs(row, filter.columns)) &&
		holdsWords([row.title, row.question, row.words, ...cells.map(({ label }) => label)], filter.text)
	);
}

/**
 * Whether the columns have different levels of support. Not researched is a level of its own: a row in which one platform has
 * no answer is not one in which all say the same. Rows answered by names, figures or versions never differ here. Each platform
 * has its own wording, so nearly all of them would, and whether "10 years" and "10 years (self-signed)" are two answers only a
 * reader can tell.
 */
function differs(row: FilterableRow, columns: readonly string[]): boolean {
	const levels = new Set(columns.map((id) => row.cells[id]?.answer ?? 'unknown'));
	return levels.size > 1 && !levels.has('value');
}
