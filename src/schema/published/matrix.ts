import { z } from 'astro/zod';
import { capability } from '../capability.ts';
import { SUPPORT_LEVELS } from '../fact.ts';
import { factId, slug } from '../fields.ts';
import { group } from '../group.ts';
import { platform } from '../platform.ts';
import { publishedEntry, publishedFile } from './about.ts';
import { publishedFact } from './evidence.ts';

const id = slug.describe('Permanent name.');
const publishedGroup = publishedEntry(group, { id });
const publishedCapability = publishedEntry(capability, { id });
const publishedPlatform = publishedEntry(platform, { id });

export const capabilitiesFile = publishedFile({
	groups: z.array(publishedGroup).describe('Sections of the matrix.'),
	capabilities: z.array(publishedCapability).describe('Rows of the matrix, and how support is judged.'),
});

const answer = z
	.enum([...SUPPORT_LEVELS, 'value', 'described', 'unknown'])
	.describe(
		'value: answered by a value; described: facts exist, none answers the question; unknown: not researched, which is not a no.',
	);
const value = z.string().nullable().describe('The answer in a few words.');
const inheritedFrom = slug.nullable().describe('Platform that an edition took the answer over from.');
const line = z.string().nullable();

const cell = z.strictObject({
	answer,
	value,
	fact: factId.nullable().describe('Fact that answers, or the first one on the topic where none does.'),
	details: z.array(factId).describe('Further facts on the topic.'),
	inheritedFrom,
	asOf: line.describe('Release line that the fact was compared with, where that is not the newest.'),
	disputed: z.boolean().describe('Whether another fact says otherwise.'),
});

export const matrixFile = publishedFile({
	platforms: z
		.array(publishedPlatform.pick({ id: true, name: true, short: true, kind: true, status: true }))
		.describe('Columns.'),
	groups: z.array(publishedGroup.pick({ id: true, title: true, question: true })).describe('Sections.'),
	capabilities: z
		.array(
			publishedCapability
				.pick({ id: true, title: true, group: true, question: true, kind: true })
				.extend({ cells: z.record(slug, cell).describe('Answers by platform.') }),
		)
		.describe('Rows.'),
});

export const matrixRowFile = publishedFile({
	...publishedCapability.pick({ title: true, question: true, group: true, kind: true }).shape,
	capability: slug.describe('Capability that the row is about.'),
	judged: publishedCapability.shape.judged.unwrap().nullable().describe('How support is judged.'),
	cells: z
		.array(
			z.strictObject({
				platform: slug,
				answer,
				value,
				lead: publishedFact.nullable().describe('Fact that answers.'),
				details: z.array(publishedFact).describe('Further facts on the topic.'),
				inheritedFrom,
				behind: line.describe('Newest release line, where the answer was compared with an older one.'),
			}),
		)
		.describe('One for each platform.'),
});
