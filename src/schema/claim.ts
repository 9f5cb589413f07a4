import { z } from 'astro/zod';
import { factId, isoDate, line, slug } from './fields.ts';

/** A claim that is commonly repeated about meshes, and what is true of it. */
export const claim = z.strictObject({
	claim: line(300).describe('The claim, as people repeat it.'),
	verdict: z
		.enum(['holds', 'holds with scope', 'outdated', 'wrong', 'unverifiable'])
		.describe('What a check against sources gave.'),
	truth: line(600).describe('What is true.'),
	topics: z.array(slug).min(1).describe('Topics for the filter: capabilities, needs or platforms.'),
	facts: z.array(factId).default([]).describe('Facts that carry the verdict.'),
	sources: z.array(slug).default([]).describe('Sources that carry the verdict, where no fact does.'),
	checked: isoDate.describe('Day of the check.'),
});

export type ClaimEntry = z.infer<typeof claim>;
