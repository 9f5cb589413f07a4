import { z } from 'astro/zod';
import { checklistItem } from '../checklist-item.ts';
import { claim } from '../claim.ts';
import { decision } from '../decision.ts';
import { slug } from '../fields.ts';
import { glossaryTerm } from '../glossary-term.ts';
import { need } from '../need.ts';
import { question } from '../question.ts';
import { rotation } from '../rotation.ts';
import { pageAddress, publishedEntry, publishedFile } from './about.ts';
import { publishedFact } from './evidence.ts';

const id = slug.describe('Permanent name.');
const withPage = { id, page: pageAddress };

export const needsFile = publishedFile({
	needs: z.array(publishedEntry(need, withPage)).describe('Needs, in the order in which they are shown.'),
});

export const questionsFile = publishedFile({
	questions: z
		.array(publishedEntry(question, withPage))
		.describe('Questions of the advisor, in the order in which they are asked.'),
});

export const claimsFile = publishedFile({
	claims: z.array(publishedEntry(claim, withPage)).describe('Claims with their verdicts, by id.'),
});

export const glossaryFile = publishedFile({
	terms: z.array(publishedEntry(glossaryTerm, withPage)).describe('Terms, by id.'),
});

export const decisionsFile = publishedFile({
	decisions: z.array(publishedEntry(decision, withPage)).describe('Decisions, in the order in which they are shown.'),
});

const citedFacts = z.array(publishedFact).describe('Facts that the entries cite.');

export const checklistFile = publishedFile({
	phases: z.array(z.strictObject({ id, title: z.string() })).describe('Phases in their order.'),
	items: z.array(publishedEntry(checklistItem, { id })).describe('Items in reading order.'),
	facts: citedFacts,
});

export const checklistItemFile = publishedFile({ item: slug.describe('Item of the checklist.'), facts: citedFacts });

export const rotationsFile = publishedFile({
	rotations: z.array(publishedEntry(rotation, { id })).describe('How certificates are rotated, by platform.'),
	facts: citedFacts,
});
