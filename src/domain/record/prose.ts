/** The texts of a record as Markdown: links, paragraphs and lists. Whatever else they hold means nothing but itself. */

import { cleaned, escapeLineStart, escapeMarkdown, escapeText, oneLine } from '../text/plain.ts';
import { type Block, list, paragraph } from './document.ts';

/** Addresses, without the punctuation of the sentence around them. */
const ADDRESS = /(https?:\/\/[\w\-.~:/?#@!$&*+,;=%]*[\w\-~/#@$&*+=%])/;

/** A text inside a line. */
export const inline = escapeMarkdown;

/** A link. Labels and addresses may hold anything. */
export function link(label: string, address: string): string {
	const target = oneLine(address).replace(/[ ()<>\\]/g, (character) =>
		encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
	);
	return `[${inline(label)}](${target})`;
}

/** A text that a reader wrote: paragraphs, lists of lines that begin with a hyphen, addresses as links, nothing else. */
export function paragraphs(text: string): Block[] {
	const groups: { kind: Kind; lines: string[] }[] = [];
	for (const line of cleaned(text).split('\n')) {
		const kind = kindOf(line);
		if (groups.at(-1)?.kind !== kind) groups.push({ kind, lines: [] });
		groups.at(-1)?.lines.push(spoken(kind === 'item' ? line.slice(1).trim() : line));
	}
	return groups.flatMap(({ kind, lines }) => (kind === 'item' ? list(lines) : paragraph(...lines)));
}

type Kind = 'blank' | 'item' | 'words';

function kindOf(line: string): Kind {
	if (line === '') return 'blank';
	return /^[-*•] \S/.test(line) ? 'item' : 'words';
}

/** A line that stands at the start of a line of the file. */
function spoken(line: string): string {
	return escapeLineStart(withLinks(line));
}

function withLinks(line: string): string {
	return line
		.split(ADDRESS)
		.map((part, index) => (index % 2 === 1 ? link(part, part) : escapeText(part)))
		.join('');
}

/** Names and other short things that a reader separated by commas, semicolons or lines. */
export const listed = (text: string): string[] =>
	text
		.split(/[,;\n\r]/)
		.map(oneLine)
		.filter(Boolean);

/** Words in front of a name that are no part of it. */
const BEFORE_NAMES =
	/^(?:A|An|As|At|Between|By|Each|Every|For|From|If|In|Many|Most|No|On|Several|Some|The|To|Until|What|When|Where|With|Without)$/;

/**
 * A sentence as the continuation of another one: in small letters, unless it begins with a name.
 *
 * @param common words that are no names, written large
 */
export function continued(sentence: string, common: ReadonlySet<string>): string {
	const [, first = '', second = ''] = /^([A-Z][a-z]*)[\s,]+(\S?)/.exec(sentence) ?? [];
	const isName = !common.has(first) || (/[A-Z]/.test(second) && !BEFORE_NAMES.test(first));
	return isName ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
