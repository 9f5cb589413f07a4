/** One line of a paste, without colors and without its end. */
export type Line = {
	readonly text: string;
	/** Where it begins in the paste. */
	readonly start: number;
	/** Set if only the beginning of the line is here, because it is longer than any output has. */
	readonly long: boolean;
};

/** Reads a paste line by line, and can jump over a part that is read in another way. */
export type Lines = {
	/** The next line, or nothing at the end. */
	readonly next: () => Line | undefined;
	/** The next line without going on to it. */
	readonly peek: () => Line | undefined;
	/** Where the next line begins, in characters. */
	readonly position: () => number;
	readonly jumpTo: (position: number) => void;
};

/** Nothing but JSON has longer lines. Of what is longer only the beginning is looked at, so that no line holds up the page. */
const MAX_LINE = 262_144;
const BEGINNING = 500;

/** A text of the same length, in which no line ends with a carriage return alone. Excel does so in "CSV (Macintosh)". */
export const withLineFeeds = (text: string) => text.replace(/\r(?![\r\n])/g, '\n');

export function linesOf(text: string): Lines {
	let position = 0;
	const read = (): [line: Line | undefined, end: number] => {
		if (position >= text.length) return [undefined, position];
		const found = text.indexOf('\n', position);
		const end = found === -1 ? text.length : found;
		const long = end - position > MAX_LINE;
		const raw = text.slice(position, long ? position + BEGINNING : end);
		return [{ text: plainText(raw), start: position, long }, end + 1];
	};
	return {
		next: () => {
			const [line, end] = read();
			position = end;
			return line;
		},
		peek: () => read()[0],
		position: () => Math.min(position, text.length),
		jumpTo: (target) => {
			position = target;
		},
	};
}

const ESCAPE = String.fromCharCode(27);
const BELL = String.fromCharCode(7);

/** Colors, cursor movements and window titles of a terminal. */
const TERMINAL_CODES = new RegExp(
	`${ESCAPE}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${BELL}${ESCAPE}]*(?:${BELL}|${ESCAPE}\\\\)?|[@-Z\\\\-_])`,
	'g',
);

/** Characters that no output of kubectl contains but that come along with a copy. */
const STRAY = new RegExp(`[${ESCAPE}${BELL}\\r\\u0000\\u200b\\u200e\\ufeff]`, 'g');
const ODD = new RegExp(`[${ESCAPE}${BELL}\\r\\u0000\\u00a0\\u200b\\u200e\\ufeff]`);

/** A text without what terminals and browsers add to it. */
export function plainText(text: string): string {
	if (!ODD.test(text)) return text;
	return text.replace(TERMINAL_CODES, '').replace(STRAY, '').replaceAll('\u00a0', ' ');
}
