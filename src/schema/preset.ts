import { z } from 'astro/zod';
import { line, slug } from './fields.ts';

/** A named set of weights to start from in the scoring calculator. */
export const preset = z.strictObject({
	title: line(40).describe('Name on the button.'),
	summary: line(200).describe('For whom it fits, and what it stresses.'),
	order: z.number().int().describe('Position.'),
	weights: z
		.record(slug, z.number().int().min(0).max(100))
		.describe('Weight for every criterion. They may add up to anything: the calculator normalizes them.'),
});

export type PresetEntry = z.infer<typeof preset>;
