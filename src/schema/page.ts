import { z } from 'astro/zod';
import { isoDate } from './fields.ts';

/** What the handbook adds to the front matter that the documentation theme already reads. */
export const pageExtension = z.object({
	kind: z
		.enum(['home', 'concept', 'guide', 'decision', 'reference', 'tool'])
		.describe('Kind of page. It decides the filter in the search.'),
	reviewed: isoDate.describe('Day on which the page was last read from beginning to end.'),
	aliases: z.array(z.string()).default([]).describe('Words that readers search for and the page does not contain.'),
});

export type PageExtension = z.infer<typeof pageExtension>;
