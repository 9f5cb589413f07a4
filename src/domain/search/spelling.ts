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
	const limit = tolerance(word.length);
	let nearest: string | undefined;
	let nearestDistance = limit + 1;
	for (const candidate of known) {
		if (candidate === word) return undefined;
		const distance = editDistance(word, candidate, limit);
		if (distance < nearestDistance) {
			nearest = candidate;
			nearestDistance = distance;
		}
	}
	return nearest;
}
