/**
 * Reads a number as people write it: with a point for decimals, with or without commas between thousands. A comma for decimals is
 * not guessed: "1,500" is as many readers' one and a half as others' fifteen hundred. A field of the browser for numbers would
 * drop it without a word, and make 125 of "12,5".
 *
 * @returns `NaN` where the text is no such number, and where it is empty
 */
export function typedNumber(text: string): number {
	const trimmed = text.trim();
	const digits = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(trimmed) ? trimmed.replaceAll(',', '') : trimmed;
	return /^\d*\.?\d+$/.test(digits) ? Number(digits) : Number.NaN;
}
