import { z } from 'astro/zod';
import { line } from './fields.ts';

/** A group of capabilities: a section of the matrix and of each platform page. */
export const group = z.strictObject({
	title: line(60).describe('Heading.'),
	question: line(160).describe('What a reader wants to know here.'),
	order: z.number().int().describe('Position in the matrix.'),
});

export type GroupEntry = z.infer<typeof group>;
