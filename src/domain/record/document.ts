import { tableLines } from '../text/table.ts';
import { type FrontMatterValue, frontMatter } from './front-matter.ts';

/**
 * A text of a record as the parts of a document: the file is written from them as Markdown, and the page shows them. A line is
 * Markdown in which everything that others wrote is escaped, so whatever is marked in it was marked here.
 */
export type Block =
	/** What stands in front of the text, for programs. */
	| { readonly kind: 'fields'; readonly fields: Readonly<Record<string, FrontMatterValue>> }
	/** The title has level 1. */
	| { readonly kind: 'heading'; readonly level: number; readonly line: string }
	| { readonly kind: 'paragraph'; readonly lines: readonly string[] }
	| { readonly kind: 'list'; readonly form: ListForm; readonly items: readonly string[] }
	/** Every row has as many cells as the head. */
	| { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Points without an order, steps in their order, or tasks to tick. */
export type ListForm = 'points' | 'steps' | 'tasks';

/** What a line of a list begins with in Markdown. */
const MARKS: Readonly<Record<ListForm, (index: number) => string>> = {
	points: () => '*',
	steps: (index) => `${index + 1}.`,
	tasks: () => '- [ ]',
};

export const heading = (level: number, line: string): Block => ({ kind: 'heading', level, line });

/** Lines that stand together; nothing without any. Empty lines are left out. */
export function paragraph(...lines: readonly string[]): Block[] {
	const filled = lines.filter((line) => line !== '');
	return filled.length === 0 ? [] : [{ kind: 'paragraph', lines: filled }];
}

/** A list; nothing without items. */
export const list = (items: readonly string[], form: ListForm = 'points'): Block[] =>
	items.length === 0 ? [] : [{ kind: 'list', form, items }];

/** A table; nothing without rows. Nothing in a cell ends it. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block[] =>
	rows.length === 0 ? [] : [{ kind: 'table', head, rows }];

/** A heading with what stands under it; nothing if there is nothing. */
export function section(level: number, title: string, ...parts: readonly (readonly Block[])[]): Block[] {
	const content = parts.flat();
	return content.length === 0 ? [] : [heading(level, title), ...content];
}

/** A sentence of introduction over a list; nothing if the list is empty. */
export const under = (introduction: string, content: readonly Block[]): Block[] =>
	content.length === 0 ? [] : [...paragraph(introduction), ...content];

/** The lines of a file, an empty one behind each block. */
export const markdownLines = (blocks: readonly Block[]): string[] => blocks.flatMap((block) => [...linesOf(block), '']);

function linesOf(block: Block): string[] {
	switch (block.kind) {
		case 'fields':
			return frontMatter(block.fields);
		case 'heading':
			return [`${'#'.repeat(block.level)} ${block.line}`];
		case 'paragraph':
			return [...block.lines];
		case 'list':
			return block.items.map((item, index) => `${MARKS[block.form](index)} ${item}`);
		case 'table':
			return tableLines([block.head, ...block.rows]);
	}
}
