import { advisorKnowledge } from '../../src/domain/advisor/build.ts';
import { advisorJson } from '../../src/domain/advisor/json.ts';
import { readProfile } from '../../src/domain/advisor/read-profile.ts';
import type { Library } from '../../src/domain/evidence/library.ts';
import type { Evaluation } from './evaluation.ts';

/** The advisor's result for a profile. */
export function advisor(library: Library, input: unknown): Evaluation {
	const knowledge = advisorKnowledge(library);
	const { profile, problems } = readProfile(input, knowledge);
	if (problems) return { problems };
	return { result: { edition: library.edition.id, profile, ...advisorJson(knowledge, profile) } };
}
