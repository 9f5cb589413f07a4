/** Parts of a text that every form has to treat with care. */

/** Everything that ends a line somewhere. */
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** Invisible characters that turn the direction of everything behind them. Direction is left to the script of the words. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is removed
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]/g;

/** Halves of characters, which no file can hold. */
const HALVES = /\p{Cs}/gu;

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

/** Text for HTML and XML, in content and in attributes between double quotes. */
export const escapeXml = (text: string): string =>
	text.replace(
		/[&<>"']/g,
		(character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[character] ?? '',
	);

/** Numeric character references, which wikitext shows as the characters themselves. */
const asReference = (character: string): string => `&#${character.codePointAt(0)};`;

/** The text with every character of what the pattern matches written as a reference. */
export const referring = (text: string, pattern: RegExp): string =>
	text.replace(pattern, (found) => [...found].map(asReference).join(''));
