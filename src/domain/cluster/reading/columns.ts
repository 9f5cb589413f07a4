/** The columns of a table, from its header. */
export type Columns = {
	readonly names: readonly string[];
	/** Where each column begins. */
	readonly starts: readonly number[];
	/** Set where all spaces between columns have become one, as chats and some browsers do. */
	readonly loose: boolean;
};

/** Names of columns that consist of two words. */
const TWO_WORDS =
	/\b(NOMINATED|READINESS|NODE|LAST|APP|ACCESS|RECLAIM|NETWORK|MIN|MAX) (NODE|GATES|SELECTOR|SCHEDULE|SEEN|VERSION|MODES|POLICY|AVAILABLE|UNAVAILABLE)\b/g;

const HEADER = /^[A-Z][A-Z0-9 _%()/-]*$/;

/** Whether a line looks like a header: capitals only, but for the units that `kubectl top` writes. */
export function looksLikeHeader(line: string): boolean {
	return HEADER.test(withoutUnits(line.trim()).replaceAll('\t', ' '));
}

const withoutUnits = (text: string) => text.replaceAll('(cores)', '').replaceAll('(bytes)', '');

/** Reads a header. Two names for the same column become one. */
export function columnsOf(header: string): Columns {
	const cells = cellsWithStarts(header);
	const loose = cells.some(({ text }) => /\s/.test(text.replace(TWO_WORDS, '$1-$2')));
	const names = loose ? header.replace(TWO_WORDS, '$1-$2').trim().split(/\s+/) : cells.map(({ text }) => text);
	return {
		names: names.map((name) => name.replace(/[ ]/, '-').replace(/^(CPU|MEMORY)%$/, '$1(%)')),
		starts: cells.map(({ start }) => start),
		loose,
	};
}

/**
 * The cells of a line, in the order of the columns.
 *
 * @returns nothing for a line that does not fit under the header
 */
export function cellsUnder({ names, starts, loose }: Columns, line: string): readonly string[] | undefined {
	if (loose) return looseCells(line, names.length);
	const cells = cellsOf(line);
	if (cells.length === names.length) return cells;
	// A cell that is empty leaves a gap. Only where the columns are aligned does it tell which one.
	if (line.includes('\t') || starts.some((start) => (line[start - 1] ?? ' ') !== ' ')) return undefined;
	const aligned = starts.map((start, index) => line.slice(start, starts[index + 1]).trim());
	return aligned.filter((cell) => cell !== '').length === cells.length ? aligned : undefined;
}

/** The cells of a line without a header. */
export function cellsOf(line: string): string[] {
	if (line.includes('\t'))
		return line
			.trim()
			.split('\t')
			.map((cell) => cell.trim());
	return line.trim().split(/ {2,}/);
}

/** "3 (2h ago)" is one cell. Words behind the last column belong to cells that nobody asks for. */
function looseCells(line: string, columns: number): readonly string[] | undefined {
	const cells = line
		.replace(/ \(\S{1,20} ago\)/g, '')
		.trim()
		.split(/\s+/);
	return cells.length < columns ? undefined : cells;
}

function cellsWithStarts(line: string): { readonly text: string; readonly start: number }[] {
	const cell = line.includes('\t') ? /[^\t]+/g : /\S+(?: \S+)*/g;
	return [...line.matchAll(cell)].map((match) => ({ text: match[0].trim(), start: match.index }));
}
