import { cleaned, escapeLineStart, escapeText } from './plain.ts';

/** Addresses without characters that would end them, and without the punctuation of the sentence around them. */
const ADDRESS = /(https?:\/\/[\w\-.~:/?#[\]@!$&()*+,=%]*[\w\-~/#@$&*+=%])/;

/**
 * Text that a reader wrote as lines of Markdown that stay in their paragraph, whatever the text holds. Addresses become
 * links; nothing else becomes markup. Empty lines are left out: they would end the paragraph.
 */
export function noteLines(note: string): string[] {
	return cleaned(note)
		.split('\n')
		.filter((line) => line !== '')
		.map(escapedLine);
}

/** In an address escapes would be read as part of it, so it stands between angle brackets as it is. */
const escapedLine = (line: string): string =>
	escapeLineStart(
		line
			.split(ADDRESS)
			.map((part, index) => (index % 2 === 1 ? `<${part}>` : escapeText(part)))
			.join(''),
	);
