/** A piece of a text, and whether it matched the query. */
export type Piece = { readonly text: string; readonly match: boolean };

/** Characters before the first match, so that a reader sees what it belongs to. */
const LEAD = 40;

/**
 * The part of a text that shows best why it was found, cut at words.
 *
 * @param words words of the query that occur in the text; their beginnings count, because the index finds stems
 * @param length number of characters to aim for
 */
export function excerpt(text: string, words: readonly string[], length: number): Piece[] {
	const pattern = patternFor(words);
	const start = bestStart(text, pattern, length);
	const from = start === 0 ? 0 : text.indexOf(' ', start) + 1;
	const end = from + length >= text.length ? text.length : text.lastIndexOf(' ', from + length);
	const part = `${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`;
	return pattern ? pieces(part, pattern) : [{ text: part, match: false }];
}

function patternFor(words: readonly string[]): RegExp | undefined {
	const stems = words
		.map(stem)
		.filter((word) => /^[\p{L}\p{N}.]+$/u.test(word))
		.map((word) => word.replaceAll('.', '\\.'));
	if (stems.length === 0) return undefined;
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.join('|')})[\\p{L}\\p{N}]*`, 'giu');
}

/** Long enough to tell words apart, short enough to match other endings. */
function stem(word: string): string {
	if (word.length > 6) return word.slice(0, -2);
	return word.length > 4 ? word.slice(0, -1) : word;
}

/** Start of the window that holds the most different matches; the earliest of equals. */
function bestStart(text: string, pattern: RegExp | undefined, length: number): number {
	const matches = pattern ? [...text.matchAll(pattern)] : [];
	let best = 0;
	let most = 0;
	for (const [place, { index }] of matches.entries()) {
		const different = new Set<string>();
		// A long page has hundreds of matches, and no more fit into a window than it has characters.
		for (const next of matches.slice(place, place + length)) {
			if (next.index >= index + length) break;
			different.add(next[0].toLowerCase());
		}
		if (different.size > most) {
			most = different.size;
			best = index;
		}
	}
	return best + LEAD < length ? 0 : Math.max(0, best - LEAD);
}

function pieces(text: string, pattern: RegExp): Piece[] {
	const result: Piece[] = [];
	let last = 0;
	for (const { 0: match, index } of text.matchAll(pattern)) {
		if (index > last) result.push({ text: text.slice(last, index), match: false });
		result.push({ text: match, match: true });
		last = index + match.length;
	}
	if (last < text.length) result.push({ text: text.slice(last), match: false });
	return result;
}
