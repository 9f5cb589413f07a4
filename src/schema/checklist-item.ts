import { z } from 'astro/zod';
import { factId, line } from './fields.ts';

/** One item of the adoption checklist. */
export const checklistItem = z.strictObject({
	title: line(120).describe('What must be true, as a statement.'),
	order: z.number().int().describe('Position within its phase.'),
	severity: z.enum(['critical', 'recommended', 'optional']).describe('What happens if it is skipped decides.'),
	phase: z.enum(['before', 'during', 'after']).describe('When it has to be settled.'),
	why: line(400).describe('What goes wrong otherwise.'),
	check: line(400).describe('How to find out: a command, a query, a question to a person.'),
	facts: z.array(factId).min(1).describe('Evidence.'),
});

export type ChecklistItemEntry = z.infer<typeof checklistItem>;
