import type { Profile } from '../../schema/profile.ts';
import { type Field, findCandidates } from './candidates.ts';
import { type CapacityFinding, findCapacity, levelIn } from './capacity.ts';
import { ruledOutBy } from './contradictions.ts';
import type { Knowledge } from './knowledge.ts';
import { findNeeds, type NeedFinding, remainingIn, residualOf } from './needs.ts';
import { candidatesLeft, type Left } from './obstacles.ts';
import { tellingOptions } from './options.ts';
import { findPresent, type PresentFinding } from './present.ts';
import { type Case, type Ruling, rule } from './verdict.ts';

/** What follows from a profile, question by question, before anything is put into words. */
export type Judgment = {
	readonly needs: readonly NeedFinding[];
	readonly residual: readonly NeedFinding[];
	readonly capacity: CapacityFinding;
	readonly field: Field;
	readonly present: PresentFinding;
	readonly decided: Case;
	readonly ruling: Ruling;
};

/**
 * Applies the rule: a mesh is justified when a need remains that simpler tools cannot meet, and somebody can run it.
 * Needs that hang on an unanswered question count as remaining, and capacity as what is surely there: so an incomplete
 * profile is judged strictly, and {@link possibilitiesOf} says how sure the result is.
 */
export function judge(knowledge: Knowledge, answers: Profile): Judgment {
	const profile = withImplied(knowledge, answers);
	const capacity = findCapacity(knowledge.capacities, profile);
	const needs = findNeeds(knowledge.needs, profile, capacity, ruledOutBy(knowledge, profile));
	const residual = residualOf(needs);
	const field = findCandidates(knowledge, residual, profile);
	const present = findPresent(knowledge, profile, residual, field);
	const decided: Case = {
		residual: strongest(residual),
		capacity: capacity.level,
		candidates: left(field.standing.map(({ platform, early }) => ({ platform, early: early.length > 0 }))),
		present: present.state,
	};
	return { needs, residual, capacity, field, present, decided, ruling: rule(knowledge.verdicts, decided) };
}

/**
 * What {@link judge} decides, without the words for it: as there are thousands of ways to answer what is open, most of the
 * time is spent here.
 */
export function decide(knowledge: Knowledge, answers: Profile): Pick<Judgment, 'decided' | 'ruling'> {
	const profile = withImplied(knowledge, answers);
	const capacity = levelIn(knowledge.capacities, profile);
	const residual = remainingIn(knowledge.needs, profile, capacity);
	const standing = candidatesLeft(knowledge, residual, profile);
	const present = findPresent(knowledge, profile, residual, { standing }).state;
	const decided: Case = { residual: strongest(residual), capacity, candidates: left(standing), present };
	return { decided, ruling: rule(knowledge.verdicts, decided) };
}

/**
 * The answers with the constraints that follow from what is in place. While the question about constraints is open, they are
 * left open, too: half an answer would hide the rest of the question.
 */
export function withImplied({ questions }: Knowledge, profile: Profile): Profile {
	const { constraints, existing } = profile;
	if (constraints === undefined || existing === undefined) return profile;
	const implied = tellingOptions(questions)
		.implying.filter(({ value }) => existing.some((entry) => entry === value))
		.map(({ implies }) => implies);
	if (implied.length === 0) return profile;
	return { ...profile, constraints: [...new Set([...constraints, ...implied])] as Profile['constraints'] };
}

function strongest(residual: readonly Pick<NeedFinding, 'strength'>[]): Case['residual'] {
	if (residual.length === 0) return 'none';
	return residual.some(({ strength }) => strength === 'required') ? 'required' : 'wanted';
}

function left(standing: readonly Left[]): Case['candidates'] {
	if (standing.length === 0) return 'none';
	if (standing.every(({ early }) => early)) return 'early';
	return standing.some(({ platform }) => platform.managed) ? 'managed' : 'some';
}
