import { escapeMarkup } from './table.ts';

/** Everything that ends a line somewhere. */
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is removed
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

/** What begins a list, a rule, a heading or a table when it stands at the start of a line. */
const LINE_STARTS = /^(?:[-+=:]|\d{1,9}(?=[.)]))/;

/** Addresses without characters that would end them, and without the punctuation of the sentence around them. */
const ADDRESS = /(https?:\/\/[\w\-.~:/?#[\]@!$&()*+,=%]*[\w\-~/#@$&*+=%])/;

/**
 * Text that a reader wrote as lines of Markdown that stay in their paragraph, whatever the text holds. Addresses become
 * links; nothing else becomes markup. Empty lines are left out: they would end the paragraph.
 */
export function noteLines(note: string): string[] {
	return note
		.split(LINE_ENDS)
		.map((line) => line.replace(CONTROL_CHARACTERS, '').replace(/\s+/g, ' ').trim())
		.filter((line) => line !== '')
		.map(escapedLine);
}

/** In an address escapes would be read as part of it, so it stands between angle brackets as it is. */
function escapedLine(line: string): string {
	return line
		.split(ADDRESS)
		.map((part, index) => (index % 2 === 1 ? `<${part}>` : escapedText(part)))
		.join('')
		.replace(LINE_STARTS, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** A part of a line in which nothing becomes markup: some readers of Markdown make links out of names, schemes and at signs. */
export function escapedText(text: string): string {
	return escapeMarkup(text)
		.replace(/[&@]/g, '\\$&')
		.replaceAll('://', '\\://')
		.replace(/www\./gi, (name) => name.replace('.', '\\.'));
}
