import { escapeText, oneLine } from './plain.ts';
import { spansOf } from './spans.ts';

/** A line in which code stands between backticks, as Markdown: code stays code, and nothing else becomes markup. */
export const spansToMarkdown = (line: string): string =>
	spansOf(oneLine(line))
		.map(({ text, code }) => (code ? `\`${text}\`` : escapeText(text)))
		.join('');
