import type { Answer } from '../../domain/evidence/cell.ts';

/** A column as the table needs it. */
export type MatrixColumn = {
	readonly id: string;
	readonly short: string;
	readonly name: string;
	readonly kind: 'mesh' | 'managed' | 'baseline';
	/** An edition of another column. */
	readonly edition: boolean;
	readonly preview: boolean;
	/** Why the house rules of a reader exclude it. */
	readonly excluded?: string | undefined;
};

/** A cell as the table needs it: everything else is loaded when the cell is opened. */
export type MatrixCell = {
	readonly answer: Answer;
	/** The value in a few words; missing where the answer says it all. */
	readonly label?: string | undefined;
	/** Id of the fact that answers. Missing where a fact of a reader's own does. */
	readonly fact?: string | undefined;
	/** Release line that the fact was compared with, where that is not the newest. */
	readonly asOf?: string | undefined;
	readonly disputed?: true | undefined;
	/** The fact of a reader's own that answers in place of ours. */
	readonly own?: OwnFact | undefined;
};

/** A fact that a company brings along in its house rules. */
export type OwnFact = { readonly statement: string; readonly source: string | undefined; readonly checked: string };

export type MatrixRow = {
	readonly id: string;
	readonly group: string;
	readonly title: string;
	readonly question: string;
	/** Other words for the capability, for the text filter. */
	readonly words: string;
	/** By platform. A missing cell is one that nobody has researched. */
	readonly cells: Readonly<Record<string, MatrixCell>>;
};

export type MatrixData = {
	/** Edition of the facts. */
	readonly edition: string;
	readonly columns: readonly MatrixColumn[];
	readonly groups: readonly { readonly id: string; readonly title: string }[];
	readonly rows: readonly MatrixRow[];
};

/** Columns that the table shows before a reader chooses: no mesh, and each mesh in its free form. */
export function defaultColumns(columns: readonly MatrixColumn[]): string[] {
	return columns.filter(({ kind, edition }) => kind !== 'managed' && !edition).map(({ id }) => id);
}
