/**
 * Text as Markdown that means nothing but itself, whatever it holds. The result is read by many programs, so everything is
 * escaped that any of them takes for markup: GitHub, GitLab, Docusaurus, wikis.
 */

import { escapedText } from '../text/note.ts';
import { spansOf } from '../text/spans.ts';

/** Everything that ends a line somewhere. */
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/** Invisible characters that turn the direction of what follows, up to the end of a document that is not careful. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is removed
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff]/g;

/** Halves of characters, which no file can hold. */
const HALVES = /\p{Cs}/gu;

/** What pages with components and formulas are made of. */
const MORE_MARKUP = /[{}$]/g;

/** What begins a list, a rule or a heading at the start of a line. */
const LINE_START = /^(?:[-+=:]|\d{1,9}(?=[.)]))/;

/** Addresses, without the punctuation of the sentence around them. */
const ADDRESS = /(https?:\/\/[\w\-.~:/?#@!$&*+,;=%]*[\w\-~/#@$&*+=%])/;

/** One line without anything that cannot be seen. */
export function clean(text: string): string {
	return text
		.replace(CONTROL_CHARACTERS, '')
		.replace(DIRECTION, '')
		.replace(HALVES, '\ufffd')
		.replace(/[\s\u0085]+/g, ' ')
		.trim();
}

const escaped = (text: string) => escapedText(text).replace(MORE_MARKUP, '\\$&');

/** A text inside a line. */
export const inline = (text: string): string => escaped(clean(text));

/** A link. Labels and addresses may hold anything. */
export function link(label: string, address: string): string {
	const target = clean(address).replace(/[ ()<>\\]/g, (character) =>
		encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
	);
	return `[${inline(label)}](${target})`;
}

/** A text that a reader wrote: paragraphs, lists of lines that begin with a hyphen, addresses as links, nothing else. */
export function paragraphs(text: string): string[] {
	const lines: string[] = [];
	let before: Kind = 'blank';
	for (const line of text.split(LINE_ENDS).map(clean)) {
		const kind = kindOf(line);
		if (kind !== before && before !== 'blank') lines.push('');
		if (kind === 'item') lines.push(`* ${spoken(line.slice(1).trim())}`);
		if (kind === 'words') lines.push(spoken(line));
		before = kind;
	}
	return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

type Kind = 'blank' | 'item' | 'words';

function kindOf(line: string): Kind {
	if (line === '') return 'blank';
	return /^[-*•] \S/.test(line) ? 'item' : 'words';
}

/** A line that stands at the start of a line of the file. */
function spoken(line: string): string {
	return withLinks(line).replace(LINE_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

function withLinks(line: string): string {
	return line
		.split(ADDRESS)
		.map((part, index) => (index % 2 === 1 ? link(part, part) : escaped(part)))
		.join('');
}

/** Names and other short things that a reader separated by commas, semicolons or lines. */
export const listed = (text: string): string[] =>
	text
		.split(/[,;\n\r]/)
		.map(clean)
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

/** A line of the handbook in which commands stand between backticks. They stay commands; nothing else becomes markup. */
export const withCode = (line: string): string =>
	spansOf(clean(line))
		.map(({ text, code }) => (code ? `\`${text}\`` : escaped(text)))
		.join('');
