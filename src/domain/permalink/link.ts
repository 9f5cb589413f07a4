import { capitalized } from '../text/capitalized.ts';
import type { Codec } from './values.ts';

/** Version of the grammar. When it grows, older links are brought up to it by pure functions, one for each step. */
export const GRAMMAR = 1;

/** Longer input is not looked at: no honest link comes near. */
export const MAX_LENGTH = 8000;

/** One value of a tool that travels in links: its short key, how it is written, and what holds when it is missing. */
export type Field<T> = {
	readonly key: string;
	readonly codec: Codec<T>;
	readonly initial: T;
	/** What notices call it, if not its key in quotes. */
	readonly label?: string;
};

/** Everything of a tool that travels in links. */
// biome-ignore lint/suspicious/noExplicitAny: each field has a value type of its own
export type Fields = Readonly<Record<string, Field<any>>>;

/** The state of a tool, with one value for each field. */
export type State<F extends Fields> = { readonly [Name in keyof F]: F[Name] extends Field<infer T> ? T : never };

/** What a link said, as far as it could be understood. */
export type Decoded<F extends Fields> = {
	readonly state: State<F>;
	/** Edition of the facts that the link was made with. */
	readonly edition: string | undefined;
	/** Sentences for the reader: what was corrected, left out or refused. Empty when the link was understood in full. */
	readonly notices: readonly string[];
	/** True when the link could not be used at all and the defaults are shown. */
	readonly refused: boolean;
	/** The link as it came, to be shown as text so that nothing is lost. */
	readonly raw: string;
};

/** The state of a tool before anything is changed. */
export function initialState<F extends Fields>(fields: F): State<F> {
	return Object.fromEntries(Object.entries(fields).map(([name, { initial }]) => [name, initial])) as State<F>;
}

/**
 * Writes a state as `v=1&kb=<edition>&<key>=<value>...`. Defaults are left out and the order is fixed, so that the same state
 * always gives the same text.
 */
export function encodeLink<F extends Fields>(fields: F, state: State<F>, edition: string): string {
	const parts = [`v=${GRAMMAR}`, `kb=${edition}`];
	for (const [name, { key, codec, initial }] of Object.entries(fields)) {
		const written = codec.write(state[name]);
		if (written !== codec.write(initial)) parts.push(`${key}=${written}`);
	}
	return parts.join('&');
}

/**
 * Reads what {@link encodeLink} wrote, and whatever else may arrive in its place.
 * Never throws; whatever cannot be used is reported and replaced by its default.
 *
 * @param input fragment or query, with or without its leading `#` or `?`
 * @param ignored keys that belong to somebody else, such as the appearance of an embed
 */
export function decodeLink<F extends Fields>(
	fields: F,
	input: string,
	ignored: ReadonlySet<string> = new Set(),
): Decoded<F> {
	const raw = input.replace(/^[#?]/, '');
	const defaults = { state: initialState(fields), edition: undefined, notices: [], refused: false, raw };
	if (raw.length > MAX_LENGTH) {
		const notice = `The link is longer than ${MAX_LENGTH} characters and was not used.`;
		return { ...defaults, notices: [notice], refused: true, raw: raw.slice(0, MAX_LENGTH) };
	}
	const { pairs, notices } = split(raw, ignored);
	const version = pairs.get('v');
	if (version !== undefined && version !== String(GRAMMAR)) {
		const notice = `The link uses version “${version}” of the format, which this page does not know. The defaults are shown.`;
		return { ...defaults, notices: [notice], refused: true };
	}
	pairs.delete('v');
	const edition = editionFrom(pairs, notices);
	const state = stateFrom(fields, pairs, notices);
	for (const key of pairs.keys()) notices.push(`“${key}” is not part of this tool and was ignored.`);
	return { state, edition, notices: readable(notices), refused: false, raw };
}

/** A link of hostile length must not fill the page with what is wrong with it. */
const MOST_NOTICES = 40;

/** Longest quotation from a link. In characters. */
const QUOTATION = /“([^”]{60})[^”]+”/g;

function readable(notices: readonly string[]): readonly string[] {
	const shown = notices.slice(0, MOST_NOTICES).map((notice) => notice.replace(QUOTATION, '“$1…”'));
	const rest = notices.length - shown.length;
	return rest === 0 ? shown : [...shown, `The link holds ${rest} more things that could not be read.`];
}

const PAIR_PATTERN = /^([a-z][a-z0-9]{0,7})=([A-Za-z0-9._~-]*)$/;
/** A published edition, or content that had gone on since one, named by six more digits. */
export const EDITION_PATTERN = /^\d{4}\.\d{2}\.\d{2}(?:\.\d{6})?$/;

/** Instead of an edition: whatever is newest when the link is opened. */
export const LIVE = 'live';

function split(raw: string, ignored: ReadonlySet<string>): { pairs: Map<string, string>; notices: string[] } {
	const pairs = new Map<string, string>();
	const notices: string[] = [];
	for (const part of unescaped(raw).split('&').filter(Boolean)) {
		const read = PAIR_PATTERN.exec(part);
		if (read === null) {
			notices.push(`“${part.slice(0, 60)}” could not be read and was ignored.`);
			continue;
		}
		const [, key = '', value = ''] = read;
		if (ignored.has(key)) continue;
		if (pairs.has(key)) notices.push(`“${key}” occurs twice; the first value was kept.`);
		else pairs.set(key, value);
	}
	return { pairs, notices };
}

/**
 * Some wikis escape characters that need no escape, or escape them twice. Only those that the grammar uses are restored. No
 * value holds a semicolon, so it can only stand for an ampersand: some programs write it to escape nothing.
 */
export function unescaped(raw: string): string {
	return raw.replace(/%(?:2[6DE]|3[BD]|5F|7E)/gi, (code) => decodeURIComponent(code)).replace(/&amp;|;/g, '&');
}

/** Whether a fragment or a query may hold the state of a tool. An ordinary anchor (`#retries`) does not. */
export const holdsState = (part: string): boolean => unescaped(part).includes('=');

function editionFrom(pairs: Map<string, string>, notices: string[]): string | undefined {
	const edition = pairs.get('kb');
	pairs.delete('kb');
	if (edition === undefined || edition === LIVE || EDITION_PATTERN.test(edition)) return edition;
	notices.push(`“${edition}” is not an edition of the facts, such as 2026.11.20; the newest facts are used.`);
	return undefined;
}

function stateFrom<F extends Fields>(fields: F, pairs: Map<string, string>, notices: string[]): State<F> {
	const values: Record<string, unknown> = {};
	for (const [name, { key, codec, initial, label = `“${key}”` }] of Object.entries(fields)) {
		values[name] = initial;
		const written = pairs.get(key);
		pairs.delete(key);
		if (written === undefined) continue;
		const read = codec.read(written);
		if ('error' in read) notices.push(`${capitalized(read.error)}, so ${label} keeps its default.`);
		else {
			values[name] = read.value;
			notices.push(...read.corrections.map((correction) => `In ${label}: ${correction}.`));
		}
	}
	return values as State<F>;
}
