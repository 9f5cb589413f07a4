import { z } from 'astro/zod';
import { line, slug } from './fields.ts';

/** What facts can be about besides platforms: alternatives, measurements, laws, neighboring projects. */
export const subject = z.strictObject({
	title: line(80).describe('Heading of the page that lists the facts.'),
	summary: line(300).describe('What the facts have in common, for the top of the page and for search.'),
	order: z.number().int().describe('Position in lists.'),
	topics: z
		.record(slug, line(80))
		.describe(
			'Topics that are not capabilities, each with its heading. Facts of the subject may use these and capabilities.',
		),
});

export type SubjectEntry = z.infer<typeof subject>;
