import type { Situation } from '../../schema/condition.ts';
import type { Profile, ProfileCondition } from '../../schema/profile.ts';

/** Whether a condition holds: `open` when it hangs on an answer that was not given. */
export type Holds = 'yes' | 'no' | 'open';

/** A field of a profile. */
export type ProfileField = keyof Profile;

type Range = { readonly min?: number | undefined; readonly max?: number | undefined };
type Answer = number | string | readonly string[];

/** How a condition turned out, and the unanswered fields that would settle it. */
export type Finding = { readonly holds: Holds; readonly open: readonly ProfileField[] };

const YES: Finding = { holds: 'yes', open: [] };
const NO: Finding = { holds: 'no', open: [] };

/** Options and samples that an open question cannot be answered with, by field. */
export type RuledOut = ReadonlyMap<ProfileField, ReadonlySet<number | string>>;

const NOTHING_RULED_OUT: RuledOut = new Map();

/**
 * Tests one condition: every field that it names has to hold. A field that is open does not hold once everything that would
 * make it hold is ruled out.
 */
export function test(condition: ProfileCondition, profile: Profile, out: RuledOut = NOTHING_RULED_OUT): Finding {
	const open: ProfileField[] = [];
	// Tried thousands of times for each answer of a reader, so nothing is built that is not needed.
	for (const name in condition) {
		const field = name as ProfileField;
		const answer: Answer | undefined = profile[field];
		const wanted = condition[field];
		if (wanted === undefined) continue;
		if (answer === undefined) {
			if (cannotFit(wanted, out.get(field))) return NO;
			open.push(field);
		} else if (!fits(field, answer, wanted)) return NO;
	}
	return open.length === 0 ? YES : { holds: 'open', open };
}

function fits(field: ProfileField, answer: Answer, wanted: Range | readonly string[]): boolean {
	if (typeof answer === 'number') {
		const { min = 0, max = Number.POSITIVE_INFINITY } = wanted as Range;
		return answer >= min && answer <= max;
	}
	const values = wanted as readonly string[];
	if (typeof answer === 'string') return values.includes(answer);
	// What works in one place is no answer for a system that also runs in another.
	if (field === 'platforms') return answer.length > 0 && answer.every((value) => values.includes(value));
	return answer.some((value) => values.includes(value));
}

/** Of a number only samples are ruled out, so that a range of numbers stays open. */
function cannotFit(wanted: Range | readonly string[], ruled: ReadonlySet<number | string> | undefined): boolean {
	return ruled !== undefined && Array.isArray(wanted) && wanted.every((value) => ruled.has(value));
}

/** All of several conditions. */
export function all(findings: readonly Finding[]): Finding {
	if (findings.some(({ holds }) => holds === 'no')) return NO;
	return joined(findings);
}

/** At least one of several conditions. */
export function any(findings: readonly Finding[]): Finding {
	if (findings.some(({ holds }) => holds === 'yes')) return YES;
	const undecided = findings.filter(({ holds }) => holds === 'open');
	return undecided.length === 0 ? NO : joined(undecided);
}

/** The opposite of a condition. */
export function not({ holds, open }: Finding): Finding {
	if (holds === 'open') return { holds, open };
	return holds === 'yes' ? NO : YES;
}

function joined(findings: readonly Finding[]): Finding {
	if (findings.every(({ holds }) => holds === 'yes')) return YES;
	return { holds: 'open', open: [...new Set(findings.flatMap((finding) => finding.open))] };
}

/** Whether a situation holds, whatever an unanswered question may be answered with. {@link inSituation} tells what it hangs on. */
export function surelyIn({ when, unless }: Situation, profile: Profile): boolean {
	return (
		when.every((condition) => test(condition, profile).holds === 'yes') &&
		unless.every((condition) => test(condition, profile).holds === 'no')
	);
}

/** Whether a situation holds: all of `when`, none of `unless`. */
export function inSituation({ when, unless }: Situation, profile: Profile): Finding {
	const findings: Finding[] = [];
	for (const condition of when) {
		const finding = test(condition, profile);
		if (finding.holds === 'no') return NO;
		findings.push(finding);
	}
	for (const condition of unless) {
		const finding = not(test(condition, profile));
		if (finding.holds === 'no') return NO;
		findings.push(finding);
	}
	return joined(findings);
}
