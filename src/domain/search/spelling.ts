/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbors that turn `a` into `b`.
 * Swaps count as one because they are the most common slip on a keyboard ("istoi").
 *
 * @param limit distances above it are not computed exactly; `limit + 1` is returned for all of them
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let beforePrevious: number[] = [];
	let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		let best = row;
		for (let column = 1; column <= b.length; column++) {
			const cost = a[row - 1] === b[column - 1] ? 0 : 1;
			let distance = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + cost);
			const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			if (swapped) distance = Math.min(distance, at(beforePrevious, column - 2) + 1);
			current.push(distance);
			best = Math.min(best, distance);
		}
		if (best > limit) return limit + 1;
		beforePrevious = previous;
		previous = current;
	}
	return at(previous, b.length);
}

function at(row: readonly number[], column: number): number {
	return row[column] ?? Number.POSITIVE_INFINITY;
}

/** Slips that a word of this length may contain and still be recognized: none in very short words, at most two. */
function tolerance(length: number): number {
	if (length < 4) return 0;
	return length < 8 ? 1 : 2;
}

/**
 * The known words that `word` was probably meant to be: all that are equally near.
 *
 * @param known candidates, the more important ones first
 * @returns nothing when the word is known itself, or nothing is near enough
 */
export function nearestWords(word: string, known: Iterable<string>): string[] {
	let limit = tolerance(word.length);
	let nearest: string[] = [];
	const letters = lettersOf(word);
	for (const candidate of known) {
		if (candidate === word) return [];
		if (Math.abs(candidate.length - word.length) > limit) continue;
		// One slip changes at most two of the letters that occur, which is quick to see and excludes nearly all words.
		if (ones(letters ^ lettersOf(candidate)) > 2 * limit) continue;
		const distance = editDistance(word, candidate, limit);
		if (distance > limit) continue;
		if (distance < limit) nearest = [];
		limit = distance;
		nearest.push(candidate);
	}
	return nearest;
}

/** Names that are offered for a word. */
const OFFERED = 3;

/**
 * Names with a word that is near the typed one, but too far from it to be taken for what was meant: one slip more than
 * {@link nearestWords} allows.
 *
 * @param names groups of names for the same thing
 * @returns the nearest first, at most three, none twice
 */
export function nearestNames(word: string, names: readonly (readonly string[])[]): string[] {
	// With half of its letters wrong a word is no slip: “kjhg” is not meant to be “kong”.
	const limit = Math.min(tolerance(word.length) + 1, Math.ceil(word.length / 2) - 1);
	const slips = (name: string) => {
		const alike = name.split(' ').filter((part) => part.length > 2 && part[0] === word[0]);
		return Math.min(...alike.map((part) => editDistance(word, part, limit)));
	};
	return [...new Set(names.flat())]
		.map((name) => ({ name, slips: slips(name) }))
		.filter((near) => near.slips <= limit)
		.toSorted((a, b) => a.slips - b.slips)
		.slice(0, OFFERED)
		.map(({ name }) => name);
}

/** The first of the nearest words. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
	return nearestWords(word, known)[0];
}

/** The letters that occur in a word, one bit each. */
function lettersOf(word: string): number {
	let letters = 0;
	for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
	return letters;
}

function ones(bits: number): number {
	let count = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
	return count;
}
