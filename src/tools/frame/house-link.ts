import { MAX_LENGTH } from '../../domain/permalink/link.ts';
import { type ReadSettings, readSettings, type Settings, type Vocabulary } from '../../domain/settings/settings.ts';

/** Version of the compressed form in links. */
const PREFIX = '1.';

/** Longer links break in chats and wikis; beyond this a file is the better way. */
export const LONG_LINK = 2000;

/** Longer ones are not read at all, so none is made. */
export const LONGEST_LINK = MAX_LENGTH;

/** More than this is not unpacked: a small link could otherwise fill the memory. */
const MAX_UNPACKED = 64_000;

export { readSettings };

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
	try {
		const binary = atob(value.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/'));
		const packed = Uint8Array.from(binary, (character) => character.charCodeAt(0));
		const bytes = await through(packed, new DecompressionStream('deflate-raw'), MAX_UNPACKED);
		return readSettings(new TextDecoder().decode(bytes), vocabulary);
	} catch {
		return { problems: ['The house rules in the link are damaged. Ask for the file instead.'] };
	}
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
