import { z } from 'astro/zod';
import { line } from './fields.ts';

/** Words of another language that readers type, and what the English pages call it. */
export const searchWords = z.strictObject({
	language: line(30).describe('Name of the language in English, as readers are told it.'),
	fillers: z
		.array(line(20))
		.describe('Words of the language that say nothing about what is looked for: articles, pronouns, question words.'),
	words: z
		.record(line(40), z.array(line(40)).min(1))
		.describe(
			'For each English word or term of the pages: what the language calls it. Endings are found by themselves.',
		),
});

export type SearchWords = z.infer<typeof searchWords>;
