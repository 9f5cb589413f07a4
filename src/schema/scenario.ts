import { z } from 'astro/zod';
import { factId, line, slug } from './fields.ts';
import { profile } from './profile.ts';
import { VERDICTS } from './verdict.ts';

/** A worked situation: profile, accepted verdicts, and what good advice has to say. */
export const scenario = z.strictObject({
	title: line(120).describe('The situation in one line, without the name of an organization.'),
	order: z.number().int().describe('Position.'),
	summary: line(300).describe('What makes it instructive.'),
	profile: profile.describe('The situation in the vocabulary of the advisor.'),
	verdicts: z.array(z.enum(VERDICTS)).min(1).describe('Verdicts that a good practitioner would accept, best first.'),
	candidates: z.array(slug).default([]).describe('Platforms that may be proposed. Empty: none should be.'),
	excluded: z.array(slug).default([]).describe('Platforms that must be dropped.'),
	facts: z.array(factId).default([]).describe('Evidence.'),
});

export type ScenarioEntry = z.infer<typeof scenario>;
