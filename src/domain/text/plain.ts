/**
 * Texts that mean nothing but themselves, whatever they hold: without what nobody can see, and with everything escaped that
 * any of the programs that read Markdown takes for markup.
 */

/** Everything that ends a line somewhere. */
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is removed
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g;

/** Invisible characters that turn the direction of everything behind them. Direction is left to the script of the words. */
const DIRECTION = /\p{Bidi_Control}/gu;

/** Halves of characters, which no file can hold. */
const HALVES = /\p{Cs}/gu;

/** Signs of Markdown, of HTML, and of pages with components and formulas. */
const MARKUP = /[\\`*_[\]<>|~#{}$&@]/g;

/** What begins a list, a rule, a heading or a definition when it stands at the start of a line. */
const LINE_START = /^(?:[-+=:]|\d{1,9}(?=[.)]))/;

/** A text whose lines end in `\n`, without anything that cannot be seen. Spaces at the ends of lines are dropped. */
export function cleaned(text: string): string {
	return text
		.replace(LINE_ENDS, '\n')
		.replace(CONTROL, '')
		.replace(DIRECTION, '')
		.replace(HALVES, '\ufffd')
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.trim();
}

/** The same on one line. */
export const oneLine = (text: string): string => cleaned(text).replace(/\n+/g, ' ');

/** A part of a line with its signs escaped. Bare addresses are left to who calls: some programs make links of them. */
export const escapeMarkup = (text: string): string => text.replace(MARKUP, '\\$&');

/** A part of a line in which nothing becomes markup, nor a link: names and schemes are broken up, too. */
export const escapeText = (text: string): string =>
	escapeMarkup(text)
		.replaceAll('://', '\\://')
		.replace(/www\./gi, (name) => name.replace('.', '\\.'));

/** A text on one line in which nothing becomes markup or a link. */
export const escapeMarkdown = (text: string): string => escapeText(oneLine(text));

/** An escaped line that stands at the start of a line of the file. */
export const escapeLineStart = (line: string): string =>
	line.replace(LINE_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
