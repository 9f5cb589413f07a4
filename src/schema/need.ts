import { z } from 'astro/zod';
import { factId, isoDate, line, slug } from './fields.ts';
import { profileCondition } from './profile.ts';

const alternative = z.strictObject({
	title: line(100).describe('The simpler tool.'),
	enough: line(300).describe('When it is enough, in words.'),
	limits: line(300).optional().describe('Where it ends.'),
	worksWhen: profileCondition.describe('When it is enough, as a condition that the advisor evaluates.'),
	facts: z.array(factId).min(1).describe('Evidence.'),
});

/** Something that a reader may need, what a mesh does about it, and what does it more simply. */
export const need = z.strictObject({
	title: line(80).describe('The need, without naming a tool.'),
	order: z.number().int().describe('Position.'),
	summary: line(300).describe('What the need is about.'),
	mesh: line(300).describe('What a mesh adds.'),
	guide: z
		.string()
		.regex(/^\/[a-z0-9/-]+\/(?:#[a-z0-9-]+)?$/, 'write an address inside the site, such as "/alternatives/mtls/"')
		.describe('Page that shows how to do it without a mesh.'),
	capabilities: z.array(slug).describe('Capabilities that a candidate must have to meet the need.'),
	alternatives: z.array(alternative).describe('Simpler tools, simplest first.'),
	facts: z.array(factId).min(1).describe('Evidence for the need as a whole.'),
	reviewed: isoDate.describe('Day on which the entry was last read from beginning to end.'),
});

export type NeedEntry = z.infer<typeof need>;
