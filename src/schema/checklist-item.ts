import { z } from 'astro/zod';
import { factId, line } from './fields.ts';

/** Two characters: links hold one code for every item that a reader has settled, and must stay short. */
const CODE_PATTERN = /^[a-z][a-z0-9]$/;

const backticksPair = (text: string) => text.split('`').length % 2 === 1;

/** One item of the adoption checklist. */
export const checklistItem = z.strictObject({
	title: line(120).describe('What must be true, as a statement.'),
	code: z
		.string()
		.regex(CODE_PATTERN, 'use a letter and a letter or digit, for example "pr"')
		.describe('Permanent short name in links, unique among all items that there ever were.'),
	order: z.number().int().describe('Position within its phase.'),
	severity: z.enum(['critical', 'recommended', 'optional']).describe('What happens if it is skipped decides.'),
	phase: z.enum(['before', 'during', 'after']).describe('When it has to be settled.'),
	why: line(400).describe('What goes wrong otherwise.'),
	check: line(400)
		.refine(backticksPair, 'close every backtick')
		.describe('How to find out: a command or query between backticks, a question to a person.'),
	facts: z.array(factId).min(1).describe('Evidence.'),
});

export type ChecklistItemEntry = z.infer<typeof checklistItem>;
