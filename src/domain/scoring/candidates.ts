import type { ScoreEntry } from '../../schema/score.ts';
import type { Platform, ScoreSheet } from '../evidence/types.ts';

/** A score on one criterion: what a skeptic, we, and an advocate would give, from 1 to 5. */
export type Score = Pick<ScoreEntry, 'low' | 'typical' | 'high'>;

/** A platform as the calculator sees it. */
export type Candidate = {
	readonly id: string;
	readonly scores: Readonly<Record<string, Score>>;
};

/** Scores of the reader's own, by criterion. They replace ours, and are certain: the reader knows what they mean. */
export type Overrides = Readonly<Record<string, number>>;

/** The full score sheet of a platform: its own scores and, for an edition, those of its base where it has none. */
export function fullScores(
	platform: Pick<Platform, 'id' | 'extends'>,
	sheets: readonly ScoreSheet[],
): Readonly<Record<string, ScoreEntry>> {
	const own = sheets.find(({ id }) => id === platform.id)?.scores;
	const base = platform.extends && sheets.find(({ id }) => id === platform.extends?.platform)?.scores;
	return { ...base, ...own };
}

/** The candidate with the reader's scores in place of ours. */
export function withOverrides(candidate: Candidate, overrides: Overrides | undefined): Candidate {
	if (overrides === undefined) return candidate;
	const own = Object.entries(overrides).map(([criterion, value]) => [
		criterion,
		{ low: value, typical: value, high: value },
	]);
	return { ...candidate, scores: { ...candidate.scores, ...Object.fromEntries(own) } };
}
