import { z } from 'astro/zod';
import { CAPACITIES } from './capacity.ts';
import { line } from './fields.ts';

export const VERDICTS = ['adopt-now', 'pilot', 'not-yet', 'no-use-alternatives'] as const;

/** What is left when every simpler tool has been tried. */
export const RESIDUALS = ['none', 'wanted', 'required'] as const;

/**
 * Which candidates are left: none, only early ones (each meets a required need or a hard constraint by something that its
 * maker does not call stable), some, or some of which one is run by somebody else.
 */
export const CANDIDATES_LEFT = ['none', 'early', 'some', 'managed'] as const;

/**
 * What is in place: no mesh, one that is retired, one that fits, one that does more than is needed, one that no longer
 * meets a need or a constraint, or one of which nothing is known.
 */
export const PRESENT = ['none', 'retired', 'fits', 'oversized', 'unfit', 'unlisted'] as const;

const qualifierId = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'write small letters and hyphens');

const rule = z.strictObject({
	residual: z.array(z.enum(RESIDUALS)).min(1).describe('Strongest residual need.'),
	capacity: z.array(z.enum(CAPACITIES)).min(1).describe('Who could run a mesh.'),
	candidates: z.array(z.enum(CANDIDATES_LEFT)).min(1).describe('Which candidates are left.'),
	present: z.array(z.enum(PRESENT)).min(1).describe('What is in place today.'),
	qualifier: qualifierId.optional().describe('Variant of the verdict.'),
});

const qualifier = z.strictObject({
	title: line(80).describe('The variant in a few words.'),
	alone: z
		.literal(true)
		.optional()
		.describe('The title stands alone: with the one of the verdict before it, it would contradict itself.'),
	sentence: line(300).describe('What it adds to the verdict.'),
	next: line(300).describe('The smallest next step.'),
});

/** What the advisor concludes. The file name is the id; the text under the front matter explains it. */
export const verdict = z.strictObject({
	title: line(80).describe('The verdict in a few words.'),
	order: z.number().int().describe('Position.'),
	sentence: line(300).describe('The verdict as one sentence to the reader.'),
	next: line(300).describe('The smallest next step.'),
	rules: z.array(rule).min(1).describe('When the verdict is reached. Exactly one rule of all verdicts fits each case.'),
	qualifiers: z.record(qualifierId, qualifier).default({}).describe('Variants of the verdict, by their id.'),
	unasked: qualifier
		.optional()
		.describe(
			'The variant where no answer names a need: nothing is met then, so the verdict would speak of needs in vain.',
		),
});

export type VerdictEntry = z.infer<typeof verdict>;
export type VerdictId = (typeof VERDICTS)[number];
export type Residual = (typeof RESIDUALS)[number];
export type CandidatesLeft = (typeof CANDIDATES_LEFT)[number];
export type Present = (typeof PRESENT)[number];
