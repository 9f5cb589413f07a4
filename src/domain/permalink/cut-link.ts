import { unescaped } from './link.ts';

/**
 * A line of nothing but signs of a link, also where a mail quotes it or a bracket around the link ends behind it. An ampersand
 * at its end was a semicolon.
 */
const SIGNS_OF_LINK = /^[>\s]*[#?]?([\w.~%=&-]+)[)\]>"',]*&?$/;

/** What only a state holds. A line without it may be a name, such as “R&D”, and one of “=” alone underlines a heading. */
const KEY_OR_VALUE = /[A-Za-z0-9]=|=[A-Za-z0-9]/;

/** The end of a number, or of a list of numbers. */
const NUMBERS = /^[\d._~]*\d&?$/;

/**
 * Whether a line reads like the rest of a link that a mail program has cut, such as `40&lg=3`. Without that rest, the link
 * would open as another answer.
 *
 * @param line the one below a link that ends its own line
 */
export function isRestOfLink(line: string): boolean {
	const signs = SIGNS_OF_LINK.exec(unescaped(line.trim()))?.[1] ?? '';
	return KEY_OR_VALUE.test(signs) || NUMBERS.test(signs);
}
