/** What stands in a line of a record. Texts mean nothing but themselves. */
export type Span =
	| { readonly kind: 'text' | 'code'; readonly text: string }
	| { readonly kind: 'strong' | 'emphasis'; readonly spans: readonly Span[] }
	/** The address may be that of a file beside the record. */
	| { readonly kind: 'link'; readonly label: string; readonly address: string };

/** A sign that is escaped, so that it means itself. It is looked for first: what others wrote is found by nothing below. */
const ESCAPED = /\\(?<sign>[!-/:-@[-`{-~])/;
const CODE = /`(?<code>[^`]*)`/;
const STRONG = /\*\*(?<strong>(?:\\.|[^\\*])+)\*\*/;
const EMPHASIS = /\*(?<emphasis>(?:\\.|[^\\*])+)\*/;
/** A link of a wiki: nothing in it is escaped, and nothing in it ends it. */
const WIKI = /\[\[(?<file>[^\]|]+)(?:\|(?<name>[^\]]+))?\]\]/;
const LINK = /\[(?<label>(?:\\.|[^\\\]])*)\]\((?<address>[^()\s]*)\)/;

const MARKED = new RegExp([ESCAPED, CODE, STRONG, EMPHASIS, WIKI, LINK].map(({ source }) => source).join('|'), 'g');

/**
 * Takes a line apart that was written here: see {@link Block}. This is no reader of Markdown: it knows what records are written
 * with, and takes everything else for text. Never throws.
 */
export function spansIn(line: string): Span[] {
	const spans: Span[] = [];
	const say = (text: string) => {
		const last = spans.at(-1);
		if (last?.kind === 'text') spans[spans.length - 1] = { kind: 'text', text: last.text + text };
		else if (text !== '') spans.push({ kind: 'text', text });
	};
	let at = 0;
	for (const { 0: whole, index, groups = {} } of line.matchAll(MARKED)) {
		say(line.slice(at, index));
		at = index + whole.length;
		const { sign, code, strong, emphasis, file, name, label, address } = groups;
		if (sign !== undefined) say(sign);
		else if (file !== undefined) say(name ?? file);
		else if (code !== undefined) spans.push({ kind: 'code', text: code });
		else if (strong !== undefined) spans.push({ kind: 'strong', spans: spansIn(strong) });
		else if (emphasis !== undefined) spans.push({ kind: 'emphasis', spans: spansIn(emphasis) });
		else if (address !== undefined) spans.push({ kind: 'link', label: plainText(label ?? ''), address });
	}
	say(line.slice(at));
	return spans;
}

/** The words of a line, without what is marked in it. */
export const plainText = (line: string): string => spansIn(line).map(textOf).join('');

function textOf(span: Span): string {
	if ('text' in span) return span.text;
	return span.kind === 'link' ? span.label : span.spans.map(textOf).join('');
}
