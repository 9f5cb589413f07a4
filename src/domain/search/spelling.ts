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
 * The known word that `word` was probably meant to be.
 *
 * @param known candidates, the more important ones first: ties go to the earlier
 * @returns `undefined` when the word is known itself, or nothing is near enough
 */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
	return speller(known)(word);
}

/**
 * The same for many words: what all of them are compared with is prepared once.
 *
 * @returns see {@link nearestWord}
 */
export function speller(known: Iterable<string>): (word: string) => string | undefined {
	const candidates = [...known].map((name) => ({ name, letters: lettersOf(name) }));
	const names = new Set(candidates.map(({ name }) => name));
	return (word) => {
		if (names.has(word)) return undefined;
		const letters = lettersOf(word);
		let limit = tolerance(word.length);
		if (limit === 0) return undefined;
		let nearest: string | undefined;
		for (const candidate of candidates) {
			if (Math.abs(candidate.name.length - word.length) > limit) continue;
			if (bitsIn(candidate.letters ^ letters) > 2 * limit) continue;
			const distance = editDistance(word, candidate.name, limit);
			if (distance > limit) continue;
			nearest = candidate.name;
			limit = distance - 1;
		}
		return nearest;
	};
}

/**
 * One bit for each character that occurs, several characters for each bit. A slip changes at most two, so words whose bits
 * differ more are too far apart: most pairs need no exact distance.
 */
function lettersOf(word: string): number {
	let letters = 0;
	for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
	return letters;
}

/** How many bits of a 32-bit number are set. */
function bitsIn(number: number): number {
	let count = 0;
	for (let rest = number; rest !== 0; rest &= rest - 1) count++;
	return count;
}
