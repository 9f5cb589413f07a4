import { z } from 'astro/zod';
import { situation } from './condition.ts';
import { factId, line } from './fields.ts';

export const CAPACITIES = ['none', 'thin', 'adequate', 'strong'] as const;

/** How well somebody can run a mesh. The file name is the level; the highest level whose situation holds counts. */
export const capacity = z.strictObject({
	title: line(60).describe('The level in a few words.'),
	order: z.number().int().describe('Position, the lowest level first.'),
	summary: line(300).describe('What is meant by it.'),
	reachedBy: z.array(situation).describe('Situations that reach the level. Empty for the lowest, which needs nothing.'),
	origin: line(300).describe('Where the threshold comes from.'),
	facts: z.array(factId).default([]).describe('Evidence.'),
});

export type CapacityEntry = z.infer<typeof capacity>;
export type Capacity = (typeof CAPACITIES)[number];
