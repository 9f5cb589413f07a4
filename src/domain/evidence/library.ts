import { nearestWord } from '../search/spelling.ts';
import {
	earlySupportIsStated,
	exclusionsHaveFacts,
	impliedConstraintsExist,
	questionsAskForEachField,
	questionsOfferEachValue,
} from './checks/advisor.ts';
import { cellsHaveOneLead } from './checks/cells.ts';
import { checklistCodesAreUnique } from './checks/checklist.ts';
import { topicsOfClaimsExist } from './checks/claims.ts';
import { disputesAreMutual } from './checks/disputes.ts';
import { factsFitTheirSubject } from './checks/facts.ts';
import { numbersStandInFacts } from './checks/numbers.ts';
import { platformsFitTogether } from './checks/platforms.ts';
import { references } from './checks/references.ts';
import { retriesHaveFigures } from './checks/retries.ts';
import { rotationsHaveFigures } from './checks/rotations.ts';
import { scoresAreComplete } from './checks/scores.ts';
import { sourcesAreUnique, sourcesAreUsed } from './checks/sources.ts';
import { benchmarksHaveOneTest, figuresAreStated } from './checks/testbeds.ts';
import { tombstonesLeadSomewhere } from './checks/tombstones.ts';
import { verdictsCoverEachCase } from './checks/verdicts.ts';
import type { Edition } from './edition.ts';
import { contentFile } from './files.ts';
import type { Capability, Check, Collections, Fact, Platform, Problem, Source } from './types.ts';

/** Every rule that the content as a whole has to satisfy before a page may be built from it. */
export const CHECKS: readonly Check[] = [
	references,
	factsFitTheirSubject,
	platformsFitTogether,
	cellsHaveOneLead,
	disputesAreMutual,
	tombstonesLeadSomewhere,
	scoresAreComplete,
	checklistCodesAreUnique,
	topicsOfClaimsExist,
	retriesHaveFigures,
	verdictsCoverEachCase,
	questionsAskForEachField,
	questionsOfferEachValue,
	impliedConstraintsExist,
	exclusionsHaveFacts,
	figuresAreStated,
	benchmarksHaveOneTest,
	earlySupportIsStated,
	sourcesAreUnique,
	sourcesAreUsed,
	rotationsHaveFigures,
	numbersStandInFacts,
];

/** Thrown when the content contradicts itself. Lists every problem at once, so that one build shows them all. */
export class ContentError extends Error {
	override readonly name = 'ContentError';
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		super(`The content has ${problems.length} problem(s):\n${problems.map(describeProblem).join('\n')}`);
		this.problems = problems;
	}
}

/** One line that sends an author to the file and the field and says what to do there. */
export function describeProblem({ file, field, message, remedy }: Problem): string {
	return `${file}: ${field}: ${message}. To fix it: ${remedy}.`;
}

/** All problems of the content, in the order of {@link CHECKS}. */
export function problemsOf(collections: Collections): Problem[] {
	return CHECKS.flatMap((check) => check(collections));
}

/** The content with everything that pages look up, after all checks have passed. */
export type Library = Collections & {
	readonly edition: Edition;
	/** @throws with a suggestion if there is no such fact, so that a page cannot quote one that does not exist */
	readonly fact: (id: string) => Fact;
	readonly source: (id: string) => Source;
	readonly platform: (id: string) => Platform;
	readonly capability: (id: string) => Capability | undefined;
};

/**
 * Turns collections into a library.
 *
 * @throws {ContentError} if the content contradicts itself
 */
export function createLibrary(collections: Collections, edition: Edition): Library {
	const problems = problemsOf(collections);
	if (problems.length > 0) throw new ContentError(problems);
	return libraryOf(collections, edition);
}

/**
 * The same for content that was checked when its edition was made. It may break a rule that has been written since: that is
 * no reason not to show it as it was.
 */
export function libraryOf(collections: Collections, edition: Edition): Library {
	const facts = lookUp('facts', collections.facts);
	const moved = new Map(collections.tombstones.map(({ id, moved }) => [id, moved]));
	const capabilities = new Map(collections.capabilities.map((capability) => [capability.id, capability]));
	return {
		...collections,
		edition,
		fact: (id) => facts(moved.get(id) ?? id),
		source: lookUp('sources', collections.sources),
		platform: lookUp('platforms', collections.platforms),
		capability: (id) => capabilities.get(id),
	};
}

function lookUp<Entry extends { readonly id: string }>(name: keyof Collections, entries: readonly Entry[]) {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	return (id: string): Entry => {
		const entry = byId.get(id);
		if (entry !== undefined) return entry;
		const meant = nearestWord(id, byId.keys());
		const remedy = meant ? `did you mean "${meant}"?` : `add ${contentFile(name, id)}`;
		throw new Error(`There is no entry "${id}" in ${name}: ${remedy}`);
	};
}
