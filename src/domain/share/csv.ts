import { cleaned } from '../text/plain.ts';
import { toCsv as csvOf, withoutFormula } from '../text/table.ts';
import { type Block, type Cell, type Line, type Report, withMarks } from './report.ts';

/** What a program reads as a number may begin with a minus; every other text that begins like a formula gets a quote. */
const NUMBER = /^-?\d+(?:\.\d+)?$/;

const field = (text: string) => (NUMBER.test(text) ? text : withoutFormula(text));

const written = (line: Line | Cell) => field(cleaned(withMarks(line)));

function rowsOf(title: string, content: Block): string[][] {
	if (content.kind === 'table') {
		const { columns, rows } = content.table;
		return [columns.map((column) => field(cleaned(column.title))), ...rows.map((cells) => cells.map(written)), []];
	}
	const entries = content.kind === 'list' ? content.items : content.lines;
	return [...entries.map((line) => [field(cleaned(title)) || 'Note', written(line)]), []];
}

/**
 * A report as comma-separated values after RFC 4180: the tables below each other, an empty line between, then the sources,
 * the edition and the permalink.
 */
export function toCsv({ csv, title, summary, sections, sources, edition, link }: Report): string {
	if (csv !== undefined) return csv;
	return csvOf([
		...sections.flatMap((part) => part.blocks.flatMap((content) => rowsOf(part.title, content))),
		...summary.map((line) => [field(cleaned(title)), written(line)]),
		['Facts edition', edition],
		['Link', link],
		...sources.map(({ number, text, url }) => ['Source', `[${number}] ${cleaned(text)} ${url}`]),
	]);
}
