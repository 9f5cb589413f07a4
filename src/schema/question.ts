import { z } from 'astro/zod';
import { factId, line, slug } from './fields.ts';
import { profile } from './profile.ts';

/** One question of the advisor. Its options fill fields of the profile and activate needs. */
export const question = z.strictObject({
	title: line(120).describe('The question, as a person would ask it.'),
	order: z.number().int().describe('Position.'),
	why: line(300).describe('Why the answer matters for the verdict.'),
	choose: z.enum(['one', 'any', 'number']).describe('One option, any number of options, or a number.'),
	options: z
		.array(
			z.strictObject({
				label: line(80).describe('Text of the option.'),
				sets: profile.describe('Fields of the profile that the option fills.'),
				needs: z
					.record(slug, z.enum(['required', 'wanted']))
					.default({})
					.describe('Needs that the option activates, and how strongly.'),
			}),
		)
		.describe('Options. Empty for a number.'),
	facts: z.array(factId).default([]).describe('Evidence behind the question.'),
});

export type QuestionEntry = z.infer<typeof question>;
