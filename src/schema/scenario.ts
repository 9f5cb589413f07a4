import { z } from 'astro/zod';
import { factId, isoDate, line, slug } from './fields.ts';
import { NEED_ANSWERS, NEED_AREAS } from './need.ts';
import { profile } from './profile.ts';
import { VERDICTS } from './verdict.ts';

const mention = z.strictObject({
	say: line(300).describe('What good advice says here, in substance.'),
	hints: z.array(line(60)).min(1).describe('Words of which at least one shows that it is said.'),
});

const exclusion = z.strictObject({
	platform: slug.describe('Platform that must not be proposed.'),
	facts: z.array(factId).min(1).describe('The reason. The advisor must give one of these facts.'),
});

/** A worked situation: profile, accepted verdicts, and what good advice has to say. */
export const scenario = z.strictObject({
	title: line(120).describe('The situation in one line, without the name of an organization.'),
	order: z.number().int().describe('Position.'),
	summary: line(300).describe('What makes it instructive.'),
	kind: z
		.enum(['real', 'constructed'])
		.describe('real: published by the organization; constructed: made up for teaching.'),
	story: line(900).describe('The situation as the reader would be told it.'),
	estimated: line(300).optional().describe('For a real one: which figures of the profile are our estimates.'),
	profile: profile.describe('The situation in the vocabulary of the advisor.'),
	verdicts: z
		.array(z.enum(VERDICTS))
		.min(1)
		.describe('Verdicts that a good practitioner would accept, the one of the advisor first.'),
	perNeed: z
		.partialRecord(z.enum(NEED_AREAS), z.array(z.enum(NEED_ANSWERS)).min(1))
		.default({})
		.describe('Accepted answers by area; areas that are not named are not judged.'),
	mentions: z.array(mention).default([]).describe('What the advice has to say.'),
	candidates: z.array(slug).default([]).describe('Platforms that may come first. Empty: none should be proposed now.'),
	excluded: z.array(exclusion).default([]).describe('Platforms that must be dropped, and why.'),
	outcome: line(400).optional().describe('For a real one: what the organization did, and what it reported.'),
	facts: z.array(factId).default([]).describe('Evidence.'),
	aliases: z.array(line(60)).default([]).describe('Other words that readers search for.'),
	reviewed: isoDate.describe('Day on which the page was last read from beginning to end.'),
});

export type ScenarioEntry = z.infer<typeof scenario>;
