import { percent, points, threshold } from '../scoring/format.ts';
import type { Argument, CandidateLine, DroppedOption, WeightLine } from './draft.ts';

/** Id of the candidate without a mesh. */
export const BASELINE = 'no-mesh';

/** A published score with its reason. */
export type ScoreReason = {
	readonly low: number;
	readonly typical: number;
	readonly high: number;
	readonly rationale: string;
	readonly facts: readonly string[];
};

/** What the scoring calculator says about a state, with the reasons for the scores. */
export type RankingMaterial = {
	/** Shares are of one. */
	readonly criteria: readonly {
		readonly id: string;
		readonly title: string;
		readonly share: number;
		readonly usual: number;
	}[];
	/** Best first. */
	readonly ranked: readonly {
		readonly id: string;
		readonly name: string;
		readonly total: number;
		readonly low: number;
		readonly high: number;
		/** Share of the draws in which it comes first; missing where it takes no part in them. */
		readonly first: number | undefined;
	}[];
	/** Whether the first of those that take part in the draws are too close to call. */
	readonly close: boolean;
	/** By candidate and criterion. */
	readonly reasons: Readonly<Record<string, Readonly<Record<string, ScoreReason>>>>;
	/** Scores that a reader put in place of ours. */
	readonly own: readonly { readonly candidate: string; readonly criterion: string; readonly score: number }[];
	/** Candidates that miss a must-have, or that house rules exclude. */
	readonly out: readonly DroppedOption[];
	readonly flips: readonly {
		readonly criterion: string;
		readonly share: number;
		readonly at: number;
		readonly weight: 'more' | 'less';
		readonly winner: string;
	}[];
	readonly houseRules: readonly string[];
	/** Whether a reader set it up; otherwise it follows from the advice. */
	readonly chosen: boolean;
};

/** How many reasons are given for one candidate: those that move its total most, and its weakest point. */
const MOST_REASONS = 3;

/** In the middle of the rubrics a score speaks neither for nor against. */
const MIDDLE = 3;

/** The scores that speak loudest for or against a candidate, as reasons: for, neither, against. */
export function scoreArguments(material: RankingMaterial, candidate: string, most = MOST_REASONS): Argument[] {
	const reasons = material.criteria
		.flatMap(({ id, title, share }) => {
			const reason = material.reasons[candidate]?.[id];
			if (reason === undefined || share === 0) return [];
			const own = material.own.find((entry) => entry.candidate === candidate && entry.criterion === id);
			const score = own?.score ?? reason.typical;
			return [{ weight: Math.abs(score - MIDDLE) * share, score, argument: argument(title, reason, own?.score) }];
		})
		.sort((a, b) => b.weight - a.weight);
	const weakest = [...reasons].sort((a, b) => a.score - b.score)[0];
	return reasons
		.filter((reason, index) => index < most - 1 || reason === weakest)
		.sort((a, b) => b.score - a.score)
		.map((entry) => entry.argument);
}

function argument(title: string, { low, typical, high, rationale, facts }: ScoreReason, own?: number): Argument {
	const what = `of ${title.toLowerCase()}`;
	const score = own ?? typical;
	const side = score > MIDDLE ? 'good' : score < MIDDLE ? 'bad' : 'neutral';
	if (own !== undefined) return { side, text: `${what}: we score it ${own} of 5 ourselves.`, facts: [] };
	return { side, text: `${what} (${typical} of 5, from ${low} to ${high}): ${rationale}`, facts };
}

/** The points of a candidate, as a sentence; empty without any, and the reason where its points do not count. */
export function pointsOf({ points: found, first, unranked }: CandidateLine): string {
	if (unranked !== '') return `Not ranked: ${unranked}.`;
	if (found === undefined) return '';
	const draws = first === undefined ? '' : `; first in ${percent(first)} of the draws`;
	return `${points(found.total)} of 5 points, from ${points(found.low)} to ${points(found.high)}${draws}.`;
}

/** The candidates in the order of their points. */
export function rankedLines({ ranked }: RankingMaterial): (CandidateLine & { readonly id: string })[] {
	return ranked.map(({ id, name, total, low, high, first }) => ({
		id,
		title: name,
		baseline: id === BASELINE,
		points: { total, low, high },
		first,
		misses: [],
		unranked: '',
	}));
}

/**
 * Weights that a reader changed.
 *
 * @param advised weights that the advice suggests: where it has a reason, the reason is kept
 */
export function changedWeights({ criteria }: RankingMaterial, advised: readonly WeightLine[]): WeightLine[] {
	return criteria
		.filter(({ share, usual }) => percent(share) !== percent(usual))
		.map(({ title, share, usual }) => {
			const known = advised.find((line) => line.title === title);
			const sameWay = known && Math.sign(known.share - known.usual) === Math.sign(share - usual);
			return { title, share, usual, because: sameWay ? known.because : [] };
		});
}

/** What would change the first place, as sentences. */
export function flipSentences({ flips }: RankingMaterial): string[] {
	return flips.map(
		({ criterion, share, at, weight, winner }) =>
			`${winner} comes first when “${criterion}” weighs ${weight} than ${threshold(at)} (now ${percent(share)}).`,
	);
}
