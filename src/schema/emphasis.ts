import { z } from 'astro/zod';
import { situation } from './condition.ts';
import { factId, line, slug } from './fields.ts';

/** A reason to weigh a criterion more, or less, than the default in a situation. */
export const emphasis = situation.extend({
	order: z.number().int().describe('Position in the list of reasons.'),
	criterion: slug.describe('Criterion, an id from content/criteria.'),
	factor: z.number().min(0.25).max(4).describe('What the default weight is multiplied by.'),
	because: line(200).describe('Why, as a sentence to the reader.'),
	facts: z.array(factId).default([]).describe('Evidence.'),
});

export type EmphasisEntry = z.infer<typeof emphasis>;
