import { z } from 'astro/zod';
import { line } from './fields.ts';

/** One scoring criterion with its default weight and the rubric that scores must follow. */
export const criterion = z.strictObject({
	title: line(40).describe('Name of the criterion.'),
	short: line(16).describe('Name for a narrow column.'),
	aliases: z.array(line(40)).optional().describe('Words by which readers search for the scores.'),
	order: z.number().int().describe('Position.'),
	weight: z
		.number()
		.int()
		.min(0)
		.max(100)
		.describe('Default weight. The default weights of all criteria add up to 100.'),
	question: line(200).describe('What the criterion asks.'),
	evidence: line(400).describe('Which facts count, and which do not.'),
	rubric: z
		.strictObject({
			'1': line(240).describe('What earns 1, the worst score.'),
			'2': line(240).describe('What earns 2.'),
			'3': line(240).describe('What earns 3.'),
			'4': line(240).describe('What earns 4.'),
			'5': line(240).describe('What earns 5, the best score.'),
		})
		.describe('Written before the scores, so that anybody can check them.'),
});

export type CriterionEntry = z.infer<typeof criterion>;
