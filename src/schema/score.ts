import { z } from 'astro/zod';
import { factId, isoDate, line, slug } from './fields.ts';

const SCORE_MIN = 1;
const SCORE_MAX = 5;

const points = z.number().min(SCORE_MIN).max(SCORE_MAX).multipleOf(0.5);

const score = z
	.strictObject({
		low: points.describe('Score that a skeptic could defend.'),
		typical: points.describe('Score that we give.'),
		high: points.describe('Score that an advocate could defend.'),
		rationale: line(600).describe('Why, in the words of the rubric. Judgment only: figures stand in the facts.'),
		facts: z.array(factId).min(2, 'cite at least two facts').describe('Evidence for the score.'),
	})
	.refine((s) => s.low <= s.typical && s.typical <= s.high, {
		message: 'order the score: low, typical, high must not decrease',
	});

/** The scores of one candidate, by criterion. The file name is the id of the platform. */
export const scoreSheet = z.strictObject({
	assessed: isoDate.describe('Day on which the scores were last argued through.'),
	scores: z.record(slug, score).describe('One score for each criterion.'),
});

export type ScoreSheetEntry = z.infer<typeof scoreSheet>;
export type ScoreEntry = z.infer<typeof score>;
