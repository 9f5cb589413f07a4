import { z } from 'astro/zod';
import { factId, isoDate, line } from './fields.ts';

/** A decision worth recording, with its options. The forces are written under the front matter. */
export const decision = z.strictObject({
	title: line(100).describe('The decision, as a question.'),
	order: z.number().int().describe('Position.'),
	summary: line(300).describe('What hangs on it.'),
	// Decisions of older editions have none.
	answer: line(300).optional().describe('Our answer in a sentence or two, for a reader in a hurry.'),
	options: z
		.array(
			z.strictObject({
				title: line(100).describe('The option.'),
				good: z.array(line(300)).describe('What speaks for it.'),
				bad: z.array(line(300)).describe('What speaks against it.'),
				facts: z.array(factId).min(1).describe('Evidence.'),
			}),
		)
		.min(2)
		.describe('At least two: a decision with one option is not one.'),
	reviewed: isoDate.describe('Day on which the entry was last read from beginning to end.'),
});

export type DecisionEntry = z.infer<typeof decision>;
