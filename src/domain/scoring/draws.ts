import type { Candidate, Score } from './candidates.ts';
import { drawTriangular, hashOf, randomAt } from './random.ts';
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
 * slices and stay responsive; the last value yielded is the result, and is returned as well.
 *
 * @param seed the same seed gives the same result on every machine
 */
export function* chances(
	candidates: readonly Candidate[],
	weights: Weights,
	draws: number,
	seed: number,
): Generator<readonly Chance[], readonly Chance[], void> {
	const entrants = entrantsOf(candidates, weights, seed);
	const wins = candidates.map(() => 0);
	let soFar: readonly Chance[] = [];
	for (let done = 0; done < draws; ) {
		const until = Math.min(draws, done + SLICE);
		for (; done < until; done++) countWinners(entrants, done, wins);
		soFar = candidates.map(({ id }, index) => ({ id, first: (wins[index] ?? 0) / done }));
		yield soFar;
	}
	return soFar;
}

/** The result of all draws at once, where nothing waits. */
export function allChances(...parameters: Parameters<typeof chances>): readonly Chance[] {
	let latest: readonly Chance[] = [];
	for (const soFar of chances(...parameters)) latest = soFar;
	return latest;
}

type Entrant = {
	/** Place among the candidates. */
	readonly index: number;
	readonly scores: readonly WeightedScore[];
	/** Each candidate draws from a stream of its own. */
	readonly seed: number;
	/** How many random numbers one total takes. */
	readonly randoms: number;
};

type WeightedScore = Score & {
	readonly share: number;
	/** Which of the random numbers of a total it takes. A score without a range takes none. */
	readonly nth: number;
	/** What this criterion and those behind it add at most. */
	readonly atMost: number;
};

/** The candidates, the one that may reach most first. */
function entrantsOf(candidates: readonly Candidate[], weights: Weights, seed: number): Entrant[] {
	const shares = Object.entries(normalize(weights)).filter(([, share]) => share > 0);
	const most = ({ scores }: Entrant) => scores[0]?.atMost ?? 0;
	return candidates
		.map((candidate, index) => {
			const scores = shares.map(([criterion, share]) => ({ share, ...scoreOf(candidate, criterion) }));
			const ranged = (until: number) => scores.slice(0, until).filter(({ low, high }) => low !== high).length;
			const atMost = (from: number) => scores.slice(from).reduce((sum, { share, high }) => sum + share * high, 0);
			return {
				index,
				scores: scores.map((score, place) => ({ ...score, nth: ranged(place), atMost: atMost(place) })),
				seed: hashOf(candidate.id) ^ seed,
				randoms: ranged(scores.length),
			};
		})
		.sort((a, b) => most(b) - most(a));
}

/** A candidate that stays behind the best by more than this cannot even tie with it, however its numbers were rounded. */
const BEHIND = 2 * EQUAL;

function countWinners(entrants: readonly Entrant[], draw: number, wins: number[]): void {
	let best = Number.NEGATIVE_INFINITY;
	const totals: number[] = [];
	for (const entrant of entrants) {
		const total = drawnTotal(entrant, draw, best - BEHIND);
		totals.push(total);
		best = Math.max(best, total);
	}
	const winners = entrants.filter((_, place) => best - (totals[place] ?? 0) < EQUAL);
	for (const { index } of winners) wins[index] = (wins[index] ?? 0) + 1 / winners.length;
}

/** A drawn total. One that cannot come up to `wanted` any more counts as nothing, and is not drawn to the end. */
function drawnTotal({ scores, seed, randoms }: Entrant, draw: number, wanted: number): number {
	let total = 0;
	for (const { share, low, typical, high, nth, atMost } of scores) {
		if (total + atMost < wanted) return Number.NEGATIVE_INFINITY;
		total += share * drawTriangular(low, typical, high, randomAt(seed, draw * randoms + nth));
	}
	return total;
}
