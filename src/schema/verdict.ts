import { z } from 'astro/zod';
import { line } from './fields.ts';

export const VERDICTS = ['adopt-now', 'pilot', 'not-yet', 'no-use-alternatives'] as const;

/** What the advisor concludes. The file name is the id; the text under the front matter explains it. */
export const verdict = z.strictObject({
	title: line(80).describe('The verdict in a few words.'),
	order: z.number().int().describe('Position.'),
	sentence: line(300).describe('The verdict as one sentence to the reader.'),
	next: line(300).describe('The smallest next step.'),
	qualifiers: z
		.record(z.string().regex(/^[a-z]+(?:-[a-z]+)*$/), line(300))
		.default({})
		.describe('Variants of the verdict, each with what it adds.'),
});

export type VerdictEntry = z.infer<typeof verdict>;
