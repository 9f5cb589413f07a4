import { beginsOutput } from './begins.ts';
import { plainText } from './lines.ts';

/** A step through JSON: an object that was found, one that was left out, or how far the scan has come. */
export type JsonStep =
	| { readonly object: string }
	| { readonly leftOut: 'large' | 'nested' }
	| { readonly position: number };

export type JsonEnd = {
	/** Where the JSON ends, in characters. */
	readonly end: number;
	/** False if it ends before it is closed. */
	readonly complete: boolean;
	/** Set if an object had begun and is not whole. */
	readonly cutOff: boolean;
};

/** Objects of the API are at most about 1.5 MB, and those of interest far smaller. In characters. */
const MAX_OBJECT = 1_000_000;

/** Objects of the API are nested about a dozen levels deep. */
const MAX_DEPTH = 100;

/** "items", with what a terminal may have put around and into it. */
const MAX_KEY = 60;

/** Characters between two reports, so that a page can go on with something else. */
const STRIDE = 65_536;

const [QUOTE, BACKSLASH, NEWLINE, ESCAPE] = [34, 92, 10, 27];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [123, 125, 91, 93];

/**
 * Walks through JSON without parsing it as a whole: finds the objects in `items`, or in a list, or the only one, and hands out
 * the text of each. So no step is long, and what comes before damage is kept.
 *
 * @param start where the first brace or bracket is
 */
export function* scanJson(text: string, start: number): Generator<JsonStep, JsonEnd> {
	const state = { depth: 0, deepest: 0, listAt: -1, objectAt: -1, key: '' };
	const pretty = /^.\s*\n/.test(text.slice(start, start + 10));
	let quotedAt = -1;
	let reported = start;
	for (let index = start; index < text.length; index++) {
		if (index - reported >= STRIDE) {
			reported = index;
			yield { position: index };
		}
		const code = text.charCodeAt(index);
		if (code === NEWLINE && endsHere(text, index + 1, pretty)) {
			return { end: index + 1, complete: false, cutOff: state.objectAt !== -1 };
		}
		if (code === ESCAPE) {
			index = afterTerminalCode(text, index);
		} else if (quotedAt !== -1) {
			if (code === BACKSLASH) index = escapedAt(text, index + 1);
			else if (code === QUOTE) {
				if (state.depth === 1 && index - quotedAt < MAX_KEY) state.key = plainText(text.slice(quotedAt + 1, index));
				quotedAt = -1;
			}
		} else if (code === QUOTE) {
			quotedAt = index;
		} else if (code === OPEN_OBJECT || code === OPEN_LIST) {
			open(state, code, index, start);
		} else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
			const object = close(state, text, index, start);
			if (object !== undefined) yield object;
			if (state.depth <= 0) return { end: index + 1, complete: true, cutOff: false };
		}
	}
	return { end: text.length, complete: false, cutOff: state.objectAt !== -1 };
}

type State = {
	depth: number;
	deepest: number;
	/** Depth inside the list of objects, once it was found. */
	listAt: number;
	objectAt: number;
	/** The last string directly inside the outermost object. */
	key: string;
};

function open(state: State, code: number, index: number, start: number): void {
	state.depth++;
	if (state.listAt === -1 && code === OPEN_LIST && (index === start || (state.depth === 2 && state.key === 'items'))) {
		state.listAt = state.depth;
		state.objectAt = -1;
	} else if (index === start || (code === OPEN_OBJECT && state.depth === state.listAt + 1)) {
		state.objectAt = index;
		state.deepest = state.depth;
	}
	state.deepest = Math.max(state.deepest, state.depth);
}

/** Closes a level, and hands out the object that ends here. The outermost object is one only if it holds no list. */
function close(state: State, text: string, index: number, start: number): JsonStep | undefined {
	const level = state.depth--;
	const whole = state.listAt === -1 && state.depth === 0;
	if (state.objectAt === -1 || (level !== state.listAt + 1 && !whole)) return undefined;
	const from = whole ? start : state.objectAt;
	state.objectAt = -1;
	if (index - from >= MAX_OBJECT) return { leftOut: 'large' };
	if (state.deepest - level > MAX_DEPTH) return { leftOut: 'nested' };
	return { object: text.slice(from, index + 1) };
}

/** Inner lines of JSON are indented. Where one is not, and begins another output, this one was cut off. */
function endsHere(text: string, lineStart: number, pretty: boolean): boolean {
	const first = text.charCodeAt(lineStart);
	if (!(first > 32) || first === CLOSE_OBJECT || first === CLOSE_LIST) return false;
	if (first === OPEN_OBJECT) return pretty && text.charCodeAt(lineStart + 1) <= 32;
	const end = text.indexOf('\n', lineStart);
	const line = text.slice(lineStart, Math.min(end === -1 ? text.length : end, lineStart + 500));
	return beginsOutput(plainText(line));
}

/** The character behind a backslash, which a terminal may have put on the next line. */
function escapedAt(text: string, index: number): number {
	let at = index;
	while (/[\r\n]/.test(text.charAt(at))) at++;
	return at;
}

/** The last character of a terminal code, such as a color, whose bracket is none of the JSON. */
function afterTerminalCode(text: string, index: number): number {
	if (text.charCodeAt(index + 1) !== OPEN_LIST) return index;
	let end = index + 2;
	while (end < text.length && end - index < 32 && !/[@-~]/.test(text.charAt(end))) end++;
	return end;
}

/**
 * Parses the text of one object.
 *
 * @returns nothing for what is no JSON, even after the line ends that a terminal put into long lines are gone
 */
export function parsedObject(text: string): unknown {
	const plain = plainText(text);
	return parsed(plain) ?? (plain.includes('\n') ? parsed(plain.replaceAll('\n', '')) : undefined);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
