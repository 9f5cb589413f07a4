/** Words that say nothing about what is looked for. */
const STOP_WORDS: ReadonlySet<string> = new Set(
	'am an and any are as at be been but by can could did do does doing done for from get gets getting had has have how if in into is it its let me must my not of on or our should so some than that the their them then there these they this to us versus vs was we were what when where which while who why will with would you your'.split(
		' ',
	),
);

export const isFiller = (word: string): boolean => STOP_WORDS.has(word);

/** The words that say something; all of them where none does. */
export function withoutFiller(words: readonly string[]): readonly string[] {
	const meaningful = words.filter((word) => !isFiller(word));
	return meaningful.length > 0 ? meaningful : words;
}
