/** What people write between thousands, apart from a point: a comma, an apostrophe, or a space of any width that stays in its line. */
const GROUPED = /^\d{1,3}([,'’ \u00a0\u2007\u2009\u202f])\d{3}(?:\1\d{3})*(?:\.\d+)?$/;

/** Points between what may be thousands, and nothing else: "20.000". */
const POINTED = /^[1-9]\d{0,2}(?:\.\d{3})+$/;

/**
 * Reads a number as people write it: with a point for decimals, with or without commas, spaces or apostrophes between thousands.
 * What is written alike for two numbers is not guessed: "1,5" and "1,500" are to some readers one and a half, "20.000" is twenty
 * to some and twenty thousand to others. A field of the browser for numbers would drop a comma without a word, and make 125 of
 * "12,5".
 *
 * @returns `NaN` where the text is no such number, and where it is empty
 */
export function typedNumber(text: string): number {
	const trimmed = text.trim();
	if (POINTED.test(trimmed)) return Number.NaN;
	const digits = GROUPED.test(trimmed) ? trimmed.replace(/[^\d.]/g, '') : trimmed;
	return /^\d*\.?\d+$/.test(digits) ? Number(digits) : Number.NaN;
}

/** The same where only whole numbers make sense. A point is never read: whoever writes one means thousands or a fraction. */
export const typedWhole = (text: string): number => (text.includes('.') ? Number.NaN : typedNumber(text));

/**
 * What to type instead of a number with points that may stand between thousands. Several points can hardly mean anything else, and
 * are refused all the same: a field that takes 1.250.000 would be trusted with 20.000.
 *
 * @returns nothing where the text is not of this kind
 */
export function doubtAbout(text: string): string | undefined {
	const trimmed = text.trim();
	if (!POINTED.test(trimmed)) return undefined;
	return `“${trimmed}” can mean two numbers: type ${trimmed.replaceAll('.', '')} or ${inField(Number.parseFloat(trimmed))}.`;
}

/** A number as it stands in a field, where it is read again: three decimals get a fourth, because they may be thousands. */
export function inField(value: number): string {
	const text = String(value);
	return POINTED.test(text) ? `${text}0` : text;
}
