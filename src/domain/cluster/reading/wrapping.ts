import type { Lines } from './lines.ts';
import { isCommand } from './messages.ts';

/** How a terminal has broken each row of a table into several lines. */
export type Wrapping = {
	/** Characters in a full line. */
	readonly width: number;
	/** Lines of the header. */
	readonly pieces: number;
};

/** Lines that are looked at to find how wide the terminal was. */
const SAMPLE = 60;

const MAX_PIECES = 6;

/** Only capitals and the units of `kubectl top`, whole or broken: a piece of a header, and no row. */
function isPiece(text: string): boolean {
	const capitals = text.replace(/\([a-z]*\)?|^[a-z]+\)/g, '');
	return /[A-Z]/.test(text) && /^[A-Z0-9 ()%/_-]*$/.test(capitals);
}

const opensTable = (text: string) => /^(?:NAMESPACE|NAME|POD|OS)\b/.test(text);

/** Whether a line is a header or the first piece of one. */
export const opensHeader = (text: string) => opensTable(text) && isPiece(text);

/**
 * A header that may go on in the following lines, and how its rows are broken.
 *
 * @param first the line that has just been read
 */
export function headerLines(first: string, lines: Lines): { readonly header: string; readonly wrapping?: Wrapping } {
	if (!opensHeader(first)) return { header: first };
	const pieces = [first];
	for (let next = lines.peek(); next !== undefined && pieces.length < MAX_PIECES; next = lines.peek()) {
		if (opensTable(next.text) || !isPiece(next.text)) break;
		pieces.push(next.text);
		lines.next();
	}
	if (pieces.length === 1) return { header: first };
	const wrapping = { width: widthOf(pieces, lines), pieces: pieces.length };
	return { header: joined(pieces, wrapping.width), wrapping };
}

/** The longest line of the table is a full one. */
function widthOf(pieces: readonly string[], lines: Lines): number {
	const back = lines.position();
	let width = Math.max(...pieces.map((piece) => piece.length));
	for (let count = 0; count < SAMPLE; count++) {
		const { text = '' } = lines.next() ?? {};
		if (text === '' || isCommand(text) || opensHeader(text)) break;
		width = Math.max(width, text.length);
	}
	lines.jumpTo(back);
	return width;
}

/** Spaces at the end of a full line are lost when it is copied. */
const joined = (pieces: readonly string[], width: number) =>
	pieces.map((piece, index) => (index === pieces.length - 1 ? piece : piece.padEnd(width))).join('');

type Options = {
	readonly wrapping?: Wrapping | undefined;
	/** Whether a line has all cells of a row. */
	readonly isWhole: (line: string) => boolean;
	/** Where the last column begins. A row reaches at least that far. */
	readonly lastColumn: number;
	/** Set if the last cell has no limit, such as a list of labels, so that only its rows are broken. */
	readonly openEnded: boolean;
};

/** Puts the lines of each row together again. */
export function rowsJoined(take: (row: string) => void, { wrapping, isWhole, lastColumn, openEnded }: Options) {
	let pieces: string[] = [];
	const end = () => {
		if (pieces.length > 0) take(wrapping ? joined(pieces, wrapping.width) : pieces.join(''));
		pieces = [];
	};
	if (openEnded) {
		const goesOn = (line: string) => pieces.length > 0 && /^[^ ]+$/.test(line) && /[=,]/.test(line);
		const add = (line: string) => {
			if (!goesOn(line)) end();
			pieces.push(line);
		};
		return { add, end };
	}
	if (wrapping === undefined) return { add: take, end };
	const least = Math.floor(lastColumn / wrapping.width) + 1;
	const add = (line: string) => {
		pieces.push(line);
		const whole = pieces.length >= least && isWhole(joined(pieces, wrapping.width));
		if (whole || pieces.length >= wrapping.pieces) end();
	};
	return { add, end };
}
