import type { State } from '../../domain/permalink/link.ts';
import { withOverrides } from '../../domain/scoring/candidates.ts';
import { judge, type MustHave, type Verdict } from '../../domain/scoring/knockouts.ts';
import { type Ranked, rank } from '../../domain/scoring/ranking.ts';
import { type Flip, flips } from '../../domain/scoring/sensitivity.ts';
import { normalize, type Weights } from '../../domain/scoring/weights.ts';
import { type ScoringCandidate, type ScoringData, weightsOf } from './model.ts';
import type { ScoringFields } from './state.ts';

/** A candidate that is out, and every must-have that it misses. */
export type Eliminated = { readonly candidate: ScoringCandidate; readonly misses: readonly Verdict[] };

/** A must-have, and whom it puts out. Who lacks several stands at each of them. */
export type Elimination = {
	readonly mustHave: MustHave;
	readonly out: readonly { readonly candidate: ScoringCandidate; readonly verdict: Verdict }[];
};

/** A must-have that nobody has researched for a candidate that is still in. */
export type OpenQuestion = { readonly candidate: ScoringCandidate; readonly mustHave: MustHave };

/** Everything that the page shows, except for the draws, which take longer. */
export type Outcome = {
	readonly weights: Weights;
	/** Weights as shares of one. */
	readonly shares: Weights;
	/** Candidates that are still in, with the reader's own scores. */
	readonly entrants: readonly ScoringCandidate[];
	readonly ranking: readonly Ranked[];
	readonly eliminated: readonly Eliminated[];
	readonly open: readonly OpenQuestion[];
	readonly flips: readonly Flip[];
};

/** Computes what a state means. The same state gives the same outcome, on the server, in the page and in an export. */
export function outcomeOf(data: ScoringData, state: State<ScoringFields>): Outcome {
	const weights = weightsOf(data.criteria, state.weights);
	const judged = data.candidates
		.filter(({ id }) => state.candidates.includes(id))
		.map((candidate) => ({
			candidate: withOwnScores(candidate, state.ownScores),
			verdicts: state.mustHaves.map((mustHave) => verdictFor(data, candidate, mustHave)),
		}));
	const entrants = judged
		.filter(({ verdicts }) => verdicts.every(({ outcome }) => outcome !== 'missed'))
		.map(({ candidate }) => candidate);
	return {
		weights,
		shares: normalize(weights),
		entrants,
		ranking: rank(entrants, weights),
		eliminated: judged
			.map(({ candidate, verdicts }) => ({
				candidate,
				misses: verdicts.filter(({ outcome }) => outcome === 'missed'),
			}))
			.filter(({ misses }) => misses.length > 0),
		open: judged
			.filter(({ candidate }) => entrants.includes(candidate))
			.flatMap(({ candidate, verdicts }) =>
				verdicts.filter(({ outcome }) => outcome === 'open').map(({ mustHave }) => ({ candidate, mustHave })),
			),
		flips: flips(entrants, weights),
	};
}

/** Who is out, by the must-haves that put somebody out. */
export function eliminationsOf(
	{ eliminated }: Pick<Outcome, 'eliminated'>,
	mustHaves: readonly MustHave[],
): Elimination[] {
	return mustHaves
		.map((mustHave) => ({
			mustHave,
			out: eliminated.flatMap(({ candidate, misses }) =>
				misses
					.filter((verdict) => verdict.mustHave.capability === mustHave.capability)
					.map((verdict) => ({ candidate, verdict })),
			),
		}))
		.filter(({ out }) => out.length > 0);
}

function withOwnScores(candidate: ScoringCandidate, own: State<ScoringFields>['ownScores']): ScoringCandidate {
	const overrides = own
		.filter((entry) => entry.candidate === candidate.id)
		.map(({ criterion, score }) => [criterion, score]);
	if (overrides.length === 0) return candidate;
	return { ...candidate, ...withOverrides(candidate, Object.fromEntries(overrides)) };
}

function verdictFor(data: ScoringData, candidate: ScoringCandidate, mustHave: MustHave): Verdict {
	const choice = data.mustHaves.find(({ id }) => id === mustHave.capability);
	const answered = choice?.answers[candidate.id];
	return judge(answered ?? { answer: 'unknown', fact: undefined }, mustHave);
}
