/**
 * Reads the YAML that kubectl prints: blocks of two spaces, one key on a line. A parser for YAML in general would be larger
 * than everything else that reads pastes, and ten times slower. Texts in blocks are passed over, because nothing needs them.
 */

type Reader = {
	readonly lines: readonly string[];
	at: number;
	depth: number;
	failed: boolean;
};

/** Objects of the API are nested about a dozen levels deep. */
const MAX_DEPTH = 60;

/**
 * The value that a block describes. Objects have no prototype; numbers stay texts.
 *
 * @param lines without empty ones
 * @returns nothing for what is written in another way
 */
export function parsedBlock(lines: readonly string[]): unknown {
	const reader: Reader = { lines: lines.slice(), at: 0, depth: 0, failed: false };
	const value = node(reader, indentOf(lines[0] ?? ''));
	return reader.failed || reader.at < lines.length ? undefined : value;
}

export const indentOf = (line: string) => line.length - line.trimStart().length;

const isItem = (line: string, indent: number) => line[indent] === '-' && (line[indent + 1] ?? ' ') === ' ';

function node(reader: Reader, indent: number): unknown {
	if (reader.depth > MAX_DEPTH) reader.failed = true;
	if (reader.failed) return undefined;
	reader.depth++;
	const value = isItem(reader.lines[reader.at] ?? '', indent) ? list(reader, indent) : map(reader, indent);
	reader.depth--;
	return value;
}

function list(reader: Reader, indent: number): unknown[] {
	const items: unknown[] = [];
	for (let line = reader.lines[reader.at]; line !== undefined && !reader.failed; line = reader.lines[reader.at]) {
		if (indentOf(line) !== indent || !isItem(line, indent)) break;
		const rest = line.slice(indent + 1).trimStart();
		const inner = line.length - rest.length;
		if (rest === '' || rest.startsWith('#')) {
			reader.at++;
			items.push(below(reader, indent));
		} else if (keyIn(rest) !== undefined || isItem(rest, 0)) {
			// What follows the dash is the first line of a block of its own.
			(reader.lines as string[])[reader.at] = ' '.repeat(inner) + rest;
			items.push(node(reader, inner));
		} else {
			reader.at++;
			items.push(scalar(reader, withoutComment(rest), indent));
		}
	}
	return items;
}

function map(reader: Reader, indent: number): Readonly<Record<string, unknown>> {
	const entries: Record<string, unknown> = Object.create(null);
	for (let line = reader.lines[reader.at]; line !== undefined && !reader.failed; line = reader.lines[reader.at]) {
		if (indentOf(line) !== indent) break;
		const found = keyIn(line.slice(indent));
		if (found === undefined) {
			reader.failed = true;
			break;
		}
		reader.at++;
		entries[found.key] = found.rest === '' ? below(reader, indent, true) : scalar(reader, found.rest, indent);
	}
	return entries;
}

/** What stands in the lines below a key or a dash. The items of a list may begin right under their key. */
function below(reader: Reader, indent: number, underKey = false): unknown {
	const line = reader.lines[reader.at];
	if (line === undefined) return null;
	const inner = indentOf(line);
	return inner > indent || (underKey && inner === indent && isItem(line, indent)) ? node(reader, inner) : null;
}

const KEY = /^(?:("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')|([^\s"'[\]{}#&*!|>%@`].*?)):(?: +|$)/;

function keyIn(text: string): { readonly key: string; readonly rest: string } | undefined {
	const match = KEY.exec(text);
	if (match === null) return undefined;
	const [whole, quoted, plain = ''] = match;
	return { key: quoted === undefined ? plain : unquoted(quoted), rest: withoutComment(text.slice(whole.length)) };
}

/** A value on one line, and whatever of it stands in lines that are indented more. */
function scalar(reader: Reader, first: string, indent: number): unknown {
	const quote = first[0] === '"' || first[0] === "'" ? first[0] : undefined;
	let text = first;
	for (let line = reader.lines[reader.at]; line !== undefined; line = reader.lines[reader.at]) {
		if (indentOf(line) <= indent || (quote !== undefined && isClosed(text, quote))) break;
		text += ` ${line.trim()}`;
		reader.at++;
	}
	if (quote === undefined ? UNKNOWN.test(text) : !isClosed(text, quote)) reader.failed = true;
	return quote === undefined ? plainValue(text) : unquoted(text);
}

/** Maps and lists in braces, anchors, aliases and tags. kubectl prints none of them but an empty map or list. */
const UNKNOWN = /^(?!\{\}$|\[\]$)[{[&*!]/;

/** What comes before a comment. In a text in quotes there is none. */
const withoutComment = (text: string) => (/^["']/.test(text) ? text : text.replace(/(?:^|\s)#.*$/, '')).trimEnd();

function isClosed(text: string, quote: string): boolean {
	return quote === "'" ? /^'(?:[^']|'')*'$/.test(text) : /^"(?:[^"\\]|\\.)*"$/.test(text);
}

function unquoted(text: string): string {
	if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
	try {
		return String(JSON.parse(text));
	} catch {
		return text.slice(1, -1);
	}
}

function plainValue(text: string): unknown {
	if (text === 'true' || text === 'false') return text === 'true';
	if (text === '{}') return Object.create(null);
	if (text === '[]') return [];
	return text === 'null' || text === '~' ? null : text;
}
