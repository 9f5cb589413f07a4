import { z } from 'astro/zod';
import { situation } from './condition.ts';
import { factId, line, sitePath, slug } from './fields.ts';
import { PROFILE_FIELDS } from './profile.ts';
import { VERDICTS } from './verdict.ts';

export const ADVICE_KINDS = ['contradiction', 'present', 'step', 'interim', 'limit', 'risk'] as const;

const fields = PROFILE_FIELDS as [(typeof PROFILE_FIELDS)[number], ...(typeof PROFILE_FIELDS)[number][]];

/** A sentence that is worth saying in a situation: what contradicts, what to do, what a mesh will not solve, what can go wrong. */
export const advice = situation.extend({
	order: z.number().int().describe('Position within its kind, the most important first.'),
	kind: z
		.enum(ADVICE_KINDS)
		.describe(
			'contradiction: answers that cannot both be true; present: about what is in place today; step: part of the next step; interim: what to do meanwhile; limit: what a mesh will not solve here; risk: what can go wrong.',
		),
	verdicts: z.array(z.enum(VERDICTS)).default([]).describe('Verdicts with which it is said. Empty: with any.'),
	qualifiers: z.array(slug).default([]).describe('Variants of the verdict with which it is said. Empty: with any.'),
	needs: z.array(slug).default([]).describe('Said only if one of these needs exists. Empty: whatever the needs are.'),
	residual: z.array(slug).default([]).describe('Said only if a mesh would have to meet one of these needs.'),
	candidates: z.array(slug).default([]).describe('Said only if one of these candidates is among the first three.'),
	text: line(400).describe('The sentence or two to the reader.'),
	facts: z.array(factId).min(1).describe('Evidence.'),
	page: sitePath.optional().describe('Page with more.'),
	checklist: z.array(slug).default([]).describe('Items of the checklist that settle it.'),
	possible: z
		.literal(true)
		.optional()
		.describe(
			'For a contradiction: the answers may both be true, so the reader is only asked to check them. Without it, an answer that contradicts the given ones is no possibility for an open question.',
		),
	fields: z.array(z.enum(fields)).default([]).describe('For a contradiction: the fields to look at again.'),
});

export type AdviceEntry = z.infer<typeof advice>;
export type AdviceKind = (typeof ADVICE_KINDS)[number];
