/**
 * What a tool found, without any form: the text exports, diagrams and pictures of every tool are written from this one
 * description, so that all of them say the same.
 */
import type { ToolId } from './tools.ts';

/** A text with the numbers of the sources behind it. */
export type Line = { readonly text: string; readonly cites: readonly number[] };

/** A cell of a table: words, or a number with the way it is written. */
export type Cell = Line & { readonly value?: number };

export type Column = { readonly title: string; readonly numeric: boolean };

/** A table with at least one column; every row has as many cells as there are columns. */
export type Table = { readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] };

export type Block =
	| { readonly kind: 'lines'; readonly lines: readonly Line[] }
	| { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }
	| { readonly kind: 'table'; readonly table: Table };

/** A part of a report. The title is empty where a part needs none. */
export type Section = { readonly title: string; readonly blocks: readonly Block[] };

/** One bar, with the range in which the value lies where one is known. Values are zero or more. */
export type Bar = {
	readonly label: string;
	readonly value: number;
	readonly low?: number;
	readonly high?: number;
	/** The value as words, with its unit. */
	readonly text: string;
};

export type Chart = { readonly title: string; readonly unit: string; readonly bars: readonly Bar[] };

/** A source with the number under which the report cites it. */
export type NumberedSource = { readonly number: number; readonly text: string; readonly url: string };

/** A further file that only this tool makes. */
export type ExtraFile = {
	readonly label: string;
	readonly file: string;
	readonly type: string;
	readonly text: string;
};

/** A result of a tool. */
export type Report = {
	readonly tool: ToolId;
	/** Name of files, without extension. */
	readonly name: string;
	readonly title: string;
	/** The result in one to three lines. */
	readonly summary: readonly Line[];
	readonly chart?: Chart | undefined;
	readonly sections: readonly Section[];
	readonly sources: readonly NumberedSource[];
	/** Edition of the facts, such as 2026.11.20. */
	readonly edition: string;
	/** Address that opens the same result again. */
	readonly link: string;
	/** The result for programs. */
	readonly json: Readonly<Record<string, unknown>>;
	/** A form of Markdown that the tool has for itself, for example a task list. It carries sources, edition and link, too. */
	readonly markdown?: string | undefined;
	/** The same for comma-separated values. */
	readonly csv?: string | undefined;
	readonly extras?: readonly ExtraFile[];
};

/** Words without a source. */
export const plain = (text: string): Line => ({ text, cites: [] });

/** A number in a table, as it is written. */
export const figure = (value: number, text: string): Cell => ({ text, cites: [], value });

/** A section; nothing if it has no content. */
export function section(title: string, ...blocks: readonly Block[]): Section[] {
	const filled = blocks.filter((block) => contentOf(block).length > 0);
	return filled.length === 0 ? [] : [{ title, blocks: filled }];
}

export const lines = (...texts: readonly Line[]): Block => ({ kind: 'lines', lines: texts });

export const list = (items: readonly Line[], ordered = false): Block => ({ kind: 'list', ordered, items });

/**
 * A table from rows of text, the first one being the heading.
 *
 * @param numeric positions of the columns that hold numbers
 */
export function tableOf(rows: readonly (readonly (string | Cell)[])[], numeric: readonly number[] = []): Block {
	const [head = [], ...body] = rows;
	const columns = head.map((title, index) => ({
		title: typeof title === 'string' ? title : title.text,
		numeric: numeric.includes(index),
	}));
	const cells = body.map((row) => row.map((cell) => (typeof cell === 'string' ? plain(cell) : cell)));
	return { kind: 'table', table: { columns, rows: cells } };
}

function contentOf(block: Block): readonly unknown[] {
	if (block.kind === 'table') return block.table.rows;
	return block.kind === 'list' ? block.items : block.lines;
}

/** Marks such as `[1][4]`, for forms that write them behind the text. */
export const marksOf = ({ cites }: Line): string => cites.map((number) => `[${number}]`).join('');

/** The text with its marks. */
export const withMarks = (line: Line): string => `${line.text} ${marksOf(line)}`.trim();

/** The first table of a report, which holds its main figures. */
export function mainTable({ sections }: Report): Table | undefined {
	return tablesOf(sections)[0]?.table;
}

/** Every table with the title of its section. */
export function tablesOf(sections: readonly Section[]): { readonly title: string; readonly table: Table }[] {
	return sections.flatMap(({ title, blocks }) =>
		blocks.flatMap((block) => (block.kind === 'table' ? [{ title, table: block.table }] : [])),
	);
}
