/** A part of a line: words, or something to type. */
export type Span = { readonly text: string; readonly code: boolean };

/** Takes a line apart in which code stands between backticks. Text and code alternate, beginning with text. */
export function spansOf(line: string): Span[] {
	return line
		.split('`')
		.map((text, index) => ({ text, code: index % 2 === 1 }))
		.filter(({ text }) => text !== '');
}
