import fc from 'fast-check';
import { advisorKnowledge } from '../../../src/domain/advisor/build.ts';
import type { Knowledge } from '../../../src/domain/advisor/knowledge.ts';
import { createLibrary } from '../../../src/domain/evidence/library.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { readContent } from '../../content/read.ts';

const { collections } = readContent();

/** The library that the site is built from. */
export const LIBRARY = createLibrary(collections, { id: '2026.11.21', date: '2026-11-21', hash: '', facts: 0 });

/** What the site's advisor knows. */
export const KNOWLEDGE: Knowledge = advisorKnowledge(LIBRARY);

const PARTS = KNOWLEDGE.questions.flatMap(({ parts }) => parts);

function answers(part: (typeof PARTS)[number]): fc.Arbitrary<unknown> {
	const values = part.options.map(({ value }) => value);
	if (part.choose === 'number') return fc.oneof(fc.constantFrom(...part.samples), fc.integer({ min: 0, max: 1000 }));
	if (part.choose === 'one') return fc.constantFrom(...values);
	return fc.subarray(values, { minLength: part.choose === 'some' ? 1 : 0, maxLength: 4 });
}

/** A profile in which every question is answered. */
export const completeProfiles: fc.Arbitrary<Profile> = fc.record(
	Object.fromEntries(PARTS.map((part) => [part.field, answers(part)])),
) as fc.Arbitrary<Profile>;

/** A profile in which any question may be skipped. */
export const profiles: fc.Arbitrary<Profile> = fc.record(
	Object.fromEntries(PARTS.map((part) => [part.field, answers(part)])),
	{ requiredKeys: [] },
) as fc.Arbitrary<Profile>;
