/**
 * Whether texts hold all words that a reader looks for, in any order and case, also inside of other words.
 *
 * @param sought as typed; without a word everything holds it
 */
export function holdsWords(texts: readonly (string | undefined)[], sought: string): boolean {
	const words = sought.toLowerCase().split(/\s+/);
	const haystack = texts.join(' ').toLowerCase();
	return words.every((word) => haystack.includes(word));
}
