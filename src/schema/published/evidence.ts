import { z } from 'astro/zod';
import { fact } from '../fact.ts';
import { factId, slug } from '../fields.ts';
import { source } from '../source.ts';
import { tombstone } from '../tombstone.ts';
import { pageAddress, publishedEntry, publishedFile } from './about.ts';

/** A document as it is published. */
export const publishedSource = publishedEntry(source, { id: slug.describe('Permanent name of the source.') });

/** A fact with its sources spelled out, as every file quotes it. */
export const publishedFact = publishedEntry(fact, {
	id: factId.describe('Permanent name of the fact: its subject and its own name.'),
	subject: slug.describe('What the fact is about: a platform or another subject.'),
	sources: z.array(publishedSource).min(1).describe('Documents behind it. The first one carries the statement.'),
});

const factWithPage = publishedFact.extend({ page: pageAddress });

export const factsFile = publishedFile({
	facts: z.array(factWithPage).describe('Every fact, by id.'),
	withdrawn: z
		.array(publishedEntry(tombstone, { id: factId.describe('Id that the fact had. It is never used again.') }))
		.describe('Facts that were renamed or withdrawn.'),
});

export const subjectFactsFile = publishedFile({ facts: z.array(factWithPage).describe('Every fact of the subject.') });

export const sourcesFile = publishedFile({ sources: z.array(publishedSource).describe('Every source, by id.') });
