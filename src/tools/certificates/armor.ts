/** Finds binary data that was written as text: in PEM, or as base64 inside YAML, JSON or alone. */

/** A PEM block: what its header says, and what is between header and footer. */
export type Block = { readonly label: string; readonly body: string | undefined };

/** The PEM blocks of a text, and the text without them. A block without an end has no body. */
export function splitBlocks(text: string): { blocks: Block[]; rest: string } {
	const blocks: Block[] = [];
	const rest: string[] = [];
	let position = 0;
	for (const match of text.matchAll(/-----BEGIN ([A-Z0-9 ]{1,40})-----/g)) {
		if (match.index < position) continue;
		const [whole, label = ''] = match;
		rest.push(text.slice(position, match.index));
		const start = match.index + whole.length;
		const end = text.indexOf('-----', start);
		const closed = end >= 0 && text.startsWith(`-----END ${label}-----`, end);
		blocks.push({ label, body: closed ? text.slice(start, end) : undefined });
		position = closed ? end + `-----END ${label}-----`.length : start;
		// What belongs to a block that is cut off must not be taken for base64 of its own.
		if (!closed) position = end < 0 ? text.length : end;
	}
	rest.push(text.slice(position));
	return { blocks, rest: rest.join('\n') };
}

/** Base64 alone: without headers, and without what YAML, JSON or a mail has put around the lines. */
export const cleaned = (body: string) =>
	body
		.split('\n')
		.filter((line) => !line.includes(':'))
		.join('')
		.replace(/[^A-Za-z0-9+/=]/g, '');

/** The shortest certificate in base64 is longer, and so is the shortest key. */
const SHORTEST_RUN = 60;

/** A line that holds base64 alone, or behind the key of a field in YAML or JSON. Repetitions are bounded, so that no input makes the search slow. */
const BASE64_LINE =
	/^[\s"'{,-]{0,10}(?:[\w./-]{1,80}["']?\s{0,9}:\s{0,9}[|>]?[-+]?\s{0,9})?["']?([\w+/-]*={0,2})["',}\]\s]*$/;

/** Stretches of base64, in one line or folded into several that hold nothing else. */
export function runsOf(text: string): string[] {
	const runs: string[] = [];
	let run = '';
	for (const line of text.split('\n').map((line) => line.trim())) {
		const [, part] = BASE64_LINE.exec(line) ?? [];
		const continues = part && !line.includes(':') && !run.endsWith('=');
		if (!continues) {
			runs.push(run);
			run = '';
		}
		run += part ?? '';
		if (part === undefined) runs.push(...(line.match(/[\w+/-]{60,}={0,2}/g) ?? []));
	}
	return [...runs, run].filter(({ length }) => length >= SHORTEST_RUN);
}

/** Bytes of base64, with the alphabet of files or of URLs; undefined where it is none. */
export function bytesOf(base64: string): Uint8Array | undefined {
	try {
		const text = atob(base64.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''));
		return Uint8Array.from(text, (character) => character.charCodeAt(0));
	} catch {
		return undefined;
	}
}
