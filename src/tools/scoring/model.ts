import type { Answer } from '../../domain/evidence/cell.ts';
import type { Candidate } from '../../domain/scoring/candidates.ts';
import type { Chance } from '../../domain/scoring/draws.ts';

export type ScoringCandidate = Candidate & {
	readonly name: string;
	readonly short: string;
	readonly preview: boolean;
	/** Part of the comparison before a reader chooses. */
	readonly standard: boolean;
};

export type ScoringCriterion = {
	readonly id: string;
	readonly title: string;
	readonly short: string;
	readonly question: string;
	/** Default weight in percent. */
	readonly weight: number;
};

export type ScoringPreset = {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	/** In the order of the criteria. */
	readonly weights: readonly number[];
};

/** A capability that can be made a must-have, with the answer of each candidate. */
export type MustHaveChoice = {
	readonly id: string;
	readonly title: string;
	readonly question: string;
	readonly group: string;
	readonly answers: Readonly<Record<string, { readonly answer: Answer; readonly fact: string }>>;
};

/** A fact that a reader brought along. */
export type OwnFact = { readonly statement: string; readonly source?: string | undefined; readonly checked: string };

export type ScoringData = {
	readonly edition: string;
	readonly platforms: readonly string[];
	readonly candidates: readonly ScoringCandidate[];
	readonly criteria: readonly ScoringCriterion[];
	readonly presets: readonly ScoringPreset[];
	readonly mustHaves: readonly MustHaveChoice[];
	/** Facts that a reader brought along, by id. Empty without house rules. */
	readonly ownFacts: Readonly<Record<string, OwnFact>>;
	/** House rules in force, as sentences. */
	readonly houseRules: readonly string[];
	/** Candidates that house rules exclude. */
	readonly excluded: readonly { readonly name: string; readonly reason: string }[];
	/** Result for the default state, so that the first picture needs no computation. */
	readonly chances: readonly Chance[];
};

/** Draws behind every share that is shown. Enough for shares to be stable within about one percentage point. */
export const DRAWS = 10_000;

/** Any number would do; a fixed one gives everybody the same result for the same link. */
export const SEED = 20_261_120;

/** Weights by criterion, from the order in which links keep them. */
export function weightsOf(criteria: readonly { readonly id: string }[], values: readonly number[]) {
	return Object.fromEntries(criteria.map(({ id }, index) => [id, values[index] ?? 0]));
}
