/** A source of numbers that look random and are the same on every machine for the same seed: from 0 to just below 1. */
export type Random = () => number;

/**
 * Mulberry32: 32 bits of state, good enough for a few hundred thousand draws, and short enough to read. The state is a count,
 * so that each draw can be taken without those before it.
 *
 * @param nth which of the draws of the seed, from 0
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export function randomAt(seed: number, nth: number): number {
	const state = (seed + Math.imul(nth + 1, 0x6d2b79f5)) >>> 0;
	let mixed = Math.imul(state ^ (state >>> 15), state | 1);
	mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
	return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/** The draws of {@link randomAt}, one after the other. */
export function seededRandom(seed: number): Random {
	let nth = 0;
	return () => randomAt(seed, nth++);
}

/**
 * FNV-1a: turns a name into a number, so that each candidate draws from a stream of its own and neither the order nor the
 * number of candidates changes what the others draw.
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
export function hashOf(name: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
	return hash >>> 0;
}

/**
 * Draws from a triangular distribution by inverting its cumulative distribution function.
 * It is the usual choice where all that is known is a range and a most likely value.
 *
 * @param position a random number from 0 to just below 1
 * @returns a number from `low` to `high`, most often near `typical`
 * @see https://en.wikipedia.org/wiki/Triangular_distribution
 */
export function drawTriangular(low: number, typical: number, high: number, position: number): number {
	const width = high - low;
	if (width === 0) return typical;
	const turn = (typical - low) / width;
	return position < turn
		? low + Math.sqrt(position * width * (typical - low))
		: high - Math.sqrt((1 - position) * width * (high - typical));
}
