import { MAX_LENGTH } from '../../domain/permalink/link.ts';
import type { ReadSettings, Settings, Vocabulary } from '../../domain/settings/settings.ts';
import { RULES_KEY } from './beside-state.ts';

/** Where house rules are kept in the browser, if the reader asks for it. */
const KEY = 'mesh-or-not:house-rules';

/** Version of the compressed form in links. */
const PREFIX = '1.';

/** Longer links break in chats and wikis; beyond this a file is the better way. */
export const LONG_LINK = 2000;

/** Longer ones are not read at all, so none is made. */
export const LONGEST_LINK = MAX_LENGTH;

/** More than this is not unpacked: a small link could otherwise fill the memory. */
const MAX_UNPACKED = 64_000;

/** House rules that were kept in this browser. Storage may be missing or refuse; then there are none. */
export function keptRules(): string | undefined {
	try {
		return window.localStorage.getItem(KEY) ?? undefined;
	} catch {
		return undefined;
	}
}

/**
 * Keeps house rules in this browser, or forgets them.
 *
 * @returns whether that worked
 */
export function keepRules(text: string | undefined): boolean {
	try {
		if (text === undefined) window.localStorage.removeItem(KEY);
		else window.localStorage.setItem(KEY, text);
		return true;
	} catch {
		return false;
	}
}

/**
 * Reads a file of house rules. What checks it is loaded when somebody has one: most readers do not.
 * Inside a sandbox it may be out of reach, which is said like any other problem.
 */
export async function readRules(text: string, vocabulary: Vocabulary): Promise<ReadSettings> {
	try {
		const { readSettings } = await import('../../domain/settings/settings.ts');
		return readSettings(text, vocabulary);
	} catch {
		return { problems: ['The check of house rules could not be loaded. Open the tool on its own page and try again.'] };
	}
}

/** House rules as the value of `z` in a link: compressed, in the characters that links may hold. */
export async function packRules(settings: Settings): Promise<string> {
	const bytes = new TextEncoder().encode(JSON.stringify(settings));
	const packed = await through(bytes, new CompressionStream('deflate-raw'));
	const binary = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
	return PREFIX + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads house rules from the value of `z` in a link. Never throws. */
export async function unpackRules(value: string, vocabulary: Vocabulary): Promise<ReadSettings> {
	if (!value.startsWith(PREFIX))
		return { problems: ['The house rules in the link have a form that this page does not know.'] };
	const text = await unpacked(value.slice(PREFIX.length)).catch(() => undefined);
	if (text !== undefined) return readRules(text, vocabulary);
	return { problems: ['The house rules in the link are damaged. Ask for the file instead.'] };
}

/** @throws if the text is not what {@link packRules} writes, or grows too long */
async function unpacked(text: string): Promise<string> {
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	const packed = Uint8Array.from(binary, (character) => character.charCodeAt(0));
	const bytes = await through(packed, new DecompressionStream('deflate-raw'), MAX_UNPACKED);
	return new TextDecoder().decode(bytes);
}

/** The value of `z` in the fragment or the query of an address, if any. */
export const packedRulesIn = (link: string): string | undefined =>
	new RegExp(`[#?&]${RULES_KEY}=([A-Za-z0-9._~-]+)`).exec(link)?.[1];

/** A fragment without the house rules in it. */
export function withoutPackedRules(hash: string): string {
	const kept = hash
		.slice(1)
		.split('&')
		.filter((pair) => !pair.startsWith(`${RULES_KEY}=`));
	return `#${kept.join('&')}`;
}

/** @throws if the result grows beyond `most` bytes, or the input is no such stream */
async function through(
	bytes: Uint8Array<ArrayBuffer>,
	stream: CompressionStream | DecompressionStream,
	most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array> {
	const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
	const chunks: Uint8Array[] = [];
	let length = 0;
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		length += part.value.length;
		if (length > most) throw new Error('too long');
		chunks.push(part.value);
	}
	const joined = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		joined.set(chunk, at);
		at += chunk.length;
	}
	return joined;
}
