import type { Candidate } from './candidates.ts';
import { drawTriangular, hashOf, seededRandom } from './random.ts';
import { EQUAL, scoreOf } from './ranking.ts';
import { normalize, type Weights } from './weights.ts';

/** How often a candidate was first when every score was drawn at random between its low and its high. */
export type Chance = {
	readonly id: string;
	/** Share of draws, from 0 to 1. Candidates that tie for first share the draw. */
	readonly first: number;
};

/** Draws taken before the caller may do something else; small enough to stay far below a frame. */
const SLICE = 500;

/**
 * Repeats the ranking with drawn scores and counts who is first. A generator, so that a page can take a break between
 * slices and stay responsive; the last value yielded is the result.
 *
 * @param seed the same seed gives the same result on every machine
 */
export function* chances(
	candidates: readonly Candidate[],
	weights: Weights,
	draws: number,
	seed: number,
): Generator<readonly Chance[], void, void> {
	const shares = Object.entries(normalize(weights)).filter(([, share]) => share > 0);
	const entrants = candidates.map((candidate) => ({
		scores: shares.map(([criterion, share]) => ({ share, ...scoreOf(candidate, criterion) })),
		random: seededRandom(hashOf(candidate.id) ^ seed),
	}));
	const wins: number[] = [];
	for (let done = 0; done < draws; ) {
		const until = Math.min(draws, done + SLICE);
		for (; done < until; done++) countWinners(entrants.map(drawnTotal), wins);
		yield candidates.map(({ id }, index) => ({ id, first: (wins[index] ?? 0) / done }));
	}
}

/** The result of all draws at once, where nothing waits. */
export function allChances(...parameters: Parameters<typeof chances>): readonly Chance[] {
	let latest: readonly Chance[] = [];
	for (const soFar of chances(...parameters)) latest = soFar;
	return latest;
}

type Entrant = {
	readonly scores: readonly {
		readonly share: number;
		readonly low: number;
		readonly typical: number;
		readonly high: number;
	}[];
	readonly random: () => number;
};

function drawnTotal({ scores, random }: Entrant): number {
	let total = 0;
	for (const { share, low, typical, high } of scores) total += share * drawTriangular(low, typical, high, random);
	return total;
}

function countWinners(totals: readonly number[], wins: number[]): void {
	const best = Math.max(...totals);
	const winners = totals.flatMap((total, index) => (best - total < EQUAL ? [index] : []));
	for (const index of winners) wins[index] = (wins[index] ?? 0) + 1 / winners.length;
}
