import { z } from 'astro/zod';
import { line, slug } from './fields.ts';

const CAPABILITY_KINDS = ['support', 'value', 'notes'] as const;

/** One row of the matrix, and the topic of the facts that fill it. */
export const capability = z
	.strictObject({
		title: line(60).describe('Row heading.'),
		group: slug.describe('Section of the matrix, an id from content/groups.'),
		order: z.number().int().describe('Position in the group.'),
		question: line(200).describe('The question that a cell answers.'),
		kind: z
			.enum(CAPABILITY_KINDS)
			.describe(
				'support: answered by yes, partial or no; value: answered by a value; notes: facts worth reading on the platform page, with no row in the matrix.',
			),
		judged: z
			.strictObject({
				yes: line(200).describe('What earns a yes.'),
				partial: line(200).describe('What earns a partial.'),
				no: line(200).describe('What earns a no.'),
			})
			.optional()
			.describe('How support is judged. Required where the kind is support.'),
		knockout: z.boolean().default(false).describe('Whether the scoring calculator offers it as a must-have.'),
		aliases: z.array(line(40)).default([]).describe('Other words for it that readers search for.'),
		reviewDays: z
			.number()
			.int()
			.min(7)
			.max(730)
			.describe('Days after which a fact on this topic should be checked again.'),
	})
	.refine((c) => (c.kind === 'support') === (c.judged !== undefined), {
		path: ['judged'],
		message: 'a capability of kind support says how it is judged, and only such a capability does',
	})
	.refine((c) => !c.knockout || c.kind === 'support', {
		path: ['knockout'],
		message: 'only a capability of kind support can be a must-have',
	});

export type CapabilityEntry = z.infer<typeof capability>;
