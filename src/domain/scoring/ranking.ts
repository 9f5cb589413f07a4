import type { Candidate, Score } from './candidates.ts';
import { normalize, type Weights } from './weights.ts';

/** What one criterion adds to the total of a candidate. */
export type Contribution = { readonly criterion: string; readonly points: number };

/** A candidate with its place. */
export type Ranked = {
	readonly id: string;
	/** Weighted mean of the typical scores, from 1 to 5. */
	readonly total: number;
	/** Weighted means of the low and of the high scores: the total if every doubt went one way. */
	readonly low: number;
	readonly high: number;
	readonly contributions: readonly Contribution[];
};

/**
 * Weighted mean of the scores of a candidate.
 *
 * @param shares weights that add up to one
 * @param end which of the three scores to use
 */
export function totalOf(candidate: Candidate, shares: Weights, end: keyof Score = 'typical'): number {
	return Object.entries(shares).reduce(
		(sum, [criterion, share]) => sum + share * scoreOf(candidate, criterion)[end],
		0,
	);
}

/** Totals and shares that differ by less than this are equal: they come from the same numbers in another order of addition. */
export const EQUAL = 1e-9;

/** A total as it is compared. Rounding keeps the comparison transitive, which a tolerance would not. */
const comparable = (total: number) => Math.round(total / EQUAL);

/** Candidates by total, best first; equal ones in alphabetical order of their ids, so that the order of input is no matter. */
export function rank(candidates: readonly Candidate[], weights: Weights): Ranked[] {
	const shares = normalize(weights);
	return candidates
		.map((candidate) => ({
			id: candidate.id,
			total: totalOf(candidate, shares),
			low: totalOf(candidate, shares, 'low'),
			high: totalOf(candidate, shares, 'high'),
			contributions: Object.entries(shares).map(([criterion, share]) => ({
				criterion,
				points: share * scoreOf(candidate, criterion).typical,
			})),
		}))
		.sort((a, b) => comparable(b.total) - comparable(a.total) || (a.id < b.id ? -1 : 1));
}

/**
 * @throws if the candidate has no score for the criterion: the content checks make sure that it has, and a silent zero
 * would push it to the end of the ranking
 */
export function scoreOf(candidate: Candidate, criterion: string): Score {
	const score = candidate.scores[criterion];
	if (score === undefined) throw new Error(`"${candidate.id}" has no score for "${criterion}"`);
	return score;
}
