import { oneLine } from '../../text/plain.ts';
import { type Table, withMarks } from '../report.ts';
import type { Colors } from './colors.ts';
import { type Drawing, INNER, MARGIN, rule, textAt } from './draw.ts';
import { widthOf, wrapped } from './measure.ts';

const SIZE = 12;
const LEADING = 16;
const GAP = 12;

/** More rows and columns than these are left to the text forms, and the picture says so. */
const MOST_ROWS = 30;
const MOST_COLUMNS = 7;

/** A table with wrapped cells. */
export function drawTable(y: number, { columns, rows }: Table, colors: Colors): Drawing {
	const shown = columns.slice(0, MOST_COLUMNS);
	const texts = rows
		.slice(0, MOST_ROWS)
		.map((cells) => cells.slice(0, MOST_COLUMNS).map((cell) => oneLine(withMarks(cell))));
	const widths = widthsFor([shown.map(({ title }) => oneLine(title)), ...texts]);
	const starts = widths.map((_, index) => MARGIN + widths.slice(0, index).reduce((sum, width) => sum + width + GAP, 0));
	const elements: string[] = [];
	let at = y;
	const row = (cells: readonly string[], bold: boolean) => {
		const wrappedCells = cells.map((text, index) => wrapped(text, widths[index] ?? INNER, SIZE, 4));
		wrappedCells.forEach((parts, index) => {
			const end = shown[index]?.numeric ?? false;
			const x = (starts[index] ?? MARGIN) + (end ? (widths[index] ?? 0) : 0);
			const type = { size: SIZE, color: bold ? colors.soft : colors.ink, bold, end };
			elements.push(...parts.map((part, line) => textAt(x, at + SIZE + 4 + line * LEADING, part, type)));
		});
		at += Math.max(1, ...wrappedCells.map((parts) => parts.length)) * LEADING + 8;
		elements.push(rule(at, colors));
	};
	row(
		shown.map(({ title }) => oneLine(title)),
		true,
	);
	for (const cells of texts) row(cells, false);
	const left = leftOut(columns.length, rows.length);
	if (left !== '') {
		elements.push(textAt(MARGIN, at + 18, left, { size: SIZE, color: colors.soft }));
		at += 24;
	}
	return { elements, height: at - y };
}

/** Widths in proportion to what the columns hold, none of them unreadably narrow. */
function widthsFor(rows: readonly (readonly string[])[]): number[] {
	const count = rows[0]?.length ?? 1;
	const room = INNER - GAP * (count - 1);
	const wanted = Array.from({ length: count }, (_, index) =>
		Math.min(260, Math.max(44, ...rows.map((cells) => widthOf(cells[index] ?? '', SIZE) + 2))),
	);
	const sum = wanted.reduce((total, width) => total + width, 0);
	return wanted.map((width) => (width / sum) * room);
}

function leftOut(columns: number, rows: number): string {
	const [moreRows, moreColumns] = [rows - MOST_ROWS, columns - MOST_COLUMNS];
	const parts = [
		moreRows > 0 ? `${moreRows} more ${moreRows === 1 ? 'row' : 'rows'}` : '',
		moreColumns > 0 ? `${moreColumns} more ${moreColumns === 1 ? 'column' : 'columns'}` : '',
	].filter(Boolean);
	return parts.length === 0 ? '' : `Not in this picture: ${parts.join(' and ')}. The link in it opens all of them.`;
}
