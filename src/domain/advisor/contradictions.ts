import type { Profile } from '../../schema/profile.ts';
import type { Advice, Question } from '../evidence/types.ts';
import { inSituation, type ProfileField, type RuledOut, surelyIn } from './conditions.ts';
import type { Knowledge } from './knowledge.ts';

type Part = Question['parts'][number];

/**
 * Answers to open questions that cannot be true beside the given ones: an option alone, or a sample of a number. They are no
 * possibilities. Where they would be all that a question has, the given answers are at odds themselves, and nothing is ruled out.
 */
export function ruledOutBy({ questions, advice }: Pick<Knowledge, 'questions' | 'advice'>, profile: Profile): RuledOut {
	const out = new Map<ProfileField, Set<number | string>>();
	for (const entry of contradictionsIn(advice)) {
		const { holds, open } = inSituation(entry, profile);
		const [field, another] = open;
		// An answer is ruled out by what was said, not by what else might be said.
		if (holds !== 'open' || field === undefined || another !== undefined) continue;
		const ruled = out.get(field) ?? new Set();
		for (const { value, answer } of answersTo(partFor(questions, field))) {
			if (surelyIn(entry, { ...profile, [field]: answer })) ruled.add(value);
		}
		if (ruled.size > 0) out.set(field, ruled);
	}
	for (const [field, ruled] of out) {
		if (answersTo(partFor(questions, field)).every(({ value }) => ruled.has(value))) out.delete(field);
	}
	return out;
}

/**
 * Whether a way to answer everything can be true, as far as answers to several open questions contradict each other in it.
 *
 * @param profile the given answers
 */
export function possibleBeside(
	{ advice }: Pick<Knowledge, 'advice'>,
	profile: Profile,
): (complete: Profile) => boolean {
	const open = contradictionsIn(advice).filter((entry) => {
		const situation = inSituation(entry, profile);
		return situation.holds === 'open' && situation.open.length > 1;
	});
	return (complete) => !open.some((entry) => surelyIn(entry, complete));
}

const KNOWN = new WeakMap<readonly Advice[], readonly Advice[]>();

/** What rules answers out, kept with the advice: it is looked up for each answer that a trigger tries. */
function contradictionsIn(advice: readonly Advice[]): readonly Advice[] {
	const known = KNOWN.get(advice) ?? advice.filter(({ kind, possible }) => kind === 'contradiction' && !possible);
	KNOWN.set(advice, known);
	return known;
}

function partFor(questions: readonly Question[], field: ProfileField): Part | undefined {
	for (const { parts } of questions) {
		for (const part of parts) if (part.field === field) return part;
	}
	return undefined;
}

function answersTo(part: Part | undefined): { readonly value: number | string; readonly answer: unknown }[] {
	if (part === undefined) return [];
	if (part.choose === 'number') return part.samples.map((value) => ({ value, answer: value }));
	return part.options.map(({ value }) => ({ value, answer: part.choose === 'one' ? value : [value] }));
}
