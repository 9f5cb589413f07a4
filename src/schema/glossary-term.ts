import { z } from 'astro/zod';
import { factId, line, slug } from './fields.ts';

/** One term of the field. Its aliases also teach the search what readers may type. */
export const glossaryTerm = z.strictObject({
	term: line(60).describe('The term as the field writes it.'),
	definition: line(400).describe('What it means here, in one or two sentences that a newcomer understands.'),
	aliases: z
		.array(line(40))
		.default([])
		.describe('Abbreviations and other names. Searching for one also finds the others.'),
	everyday: z
		.boolean()
		.default(false)
		.describe('The word is also used in its everyday meaning, so its uses are not linked automatically.'),
	facts: z.array(factId).default([]).describe('Facts that say what the definition says.'),
	sources: z.array(slug).default([]).describe('Documents that define the term, where no fact does.'),
	related: z.array(slug).default([]).describe('Other terms worth reading.'),
});

export type GlossaryTermEntry = z.infer<typeof glossaryTerm>;
