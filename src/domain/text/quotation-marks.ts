/** Fields that are copied into another program, where other marks would mean something else. */
const COPIED: ReadonlySet<string> = new Set(['left', 'url']);

/** Code between backticks and the value of a setting stay as they are; every other mark is replaced. */
const MARKS = /`[^`]*`|="[^"]*"|["']/g;

/** After these, or nothing, a mark opens. */
const BEFORE_OPENING = /[\s([{–—/“‘]/;

/** A text with the quotation marks and apostrophes of print, whatever its author typed. */
export const inPrint = (text: string): string =>
	text.replace(MARKS, (found, at: number) => {
		if (found.length > 1) return found;
		const before = text[at - 1];
		const opens = (before === undefined || BEFORE_OPENING.test(before)) && /\S/.test(text[at + 1] ?? '');
		if (found === '"') return opens ? '“' : '”';
		return opens ? '‘' : '’';
	});

/** A text with its marks as a keyboard has them. */
export const asTyped = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

/** Marks in print for every text inside a value, except where it is copied. */
export function textsInPrint<T>(value: T): T {
	return printed(value) as T;
}

function printed(value: unknown): unknown {
	if (typeof value === 'string') return inPrint(value);
	if (Array.isArray(value)) return value.map(printed);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [name, COPIED.has(name) ? inner : printed(inner)]),
	);
}
