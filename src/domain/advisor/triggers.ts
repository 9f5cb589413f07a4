import type { Profile } from '../../schema/profile.ts';
import type { Question } from '../evidence/types.ts';
import { rulingOf } from './confidence.ts';
import type { Knowledge } from './knowledge.ts';
import { possibilitiesOf, valuesOf } from './possibilities.ts';
import { outcomeOf, type Ruling } from './verdict.ts';

/** One answer that would change the verdict. */
export type Trigger = {
	readonly question: string;
	readonly field: keyof Profile;
	/** The answer, or the one that would be added to several or taken from them. */
	readonly value: number | string;
	/** Whether it is one of several answers that would no longer hold. */
	readonly removed: boolean;
	/** Words for it, from the content. */
	readonly label: string;
	readonly becomes: Ruling;
};

/** Fewer possibilities than for the verdict itself: every answer to every question is tried. */
const POSSIBILITIES = 40;

/** What would change the verdict: one answer at a time is changed, or of several possible answers one is added or taken away. */
export function triggersFor(knowledge: Knowledge, profile: Profile, now: Ruling): Trigger[] {
	return knowledge.questions.flatMap((question) => triggersOf(knowledge, question, profile, now));
}

/** The part of {@link triggersFor} that one question contributes, for callers that take a break between questions. */
export function triggersOf(knowledge: Knowledge, question: Question, profile: Profile, now: Ruling): Trigger[] {
	return question.parts
		.filter(({ field }) => profile[field] !== undefined)
		.flatMap((part) => changesOf(knowledge, question, part, profile, now));
}

type Part = Question['parts'][number];

function changesOf(knowledge: Knowledge, { id }: Question, part: Part, profile: Profile, now: Ruling): Trigger[] {
	const { field } = part;
	const titleOf = (ruling: Ruling) => outcomeOf(knowledge.verdicts, ruling);
	const present = titleOf(now);
	const flips = alternativesTo(part, profile).flatMap(({ value, label, removed = false, answer }) => {
		const changed = { ...profile, [field]: answer };
		const possibilities = possibilitiesOf(knowledge, changed, POSSIBILITIES);
		const ruling = rulingOf(possibilities, changed);
		return titleOf(ruling) === present ? [] : [{ question: id, field, value, removed, label, becomes: ruling }];
	});
	return part.choose === 'number' ? nearest(flips, profile[field] as number, titleOf) : flips;
}

type Other = {
	readonly value: number | string;
	readonly label: string;
	readonly removed?: true;
	readonly answer: unknown;
};

function alternativesTo(part: Part, profile: Profile): Other[] {
	const present = profile[part.field];
	if (part.choose === 'number') {
		return (valuesOf(part) as readonly number[])
			.filter((value) => value !== present)
			.map((value) => ({ value, label: String(value), answer: value }));
	}
	const given: readonly unknown[] = Array.isArray(present) ? present : [present];
	const others = part.options.filter(({ value, mesh }) => !given.includes(value) && !mesh);
	if (part.choose === 'one') return others.map(({ value, label }) => ({ value, label, answer: value }));
	const kept = (present as readonly string[]).filter((value) => value !== 'none');
	const added = others.map(({ value, label }) => ({
		value,
		label: value === 'none' ? labelOfNone(label, part, kept) : label,
		answer: value === 'none' ? ['none'] : [...kept, value],
	}));
	return [...added, ...takenAway(part, kept)];
}

/** That nothing is in place is news only as the end of the mesh that is. */
function labelOfNone(label: string, { options }: Part, kept: readonly string[]): string {
	const gone = options.filter(({ value }) => kept.includes(value));
	return gone.some(({ mesh }) => mesh) ? `no longer: ${gone.map((option) => option.label).join('; ')}` : label;
}

/** The last answer of a list that must not be empty stays: "none" of the options says what is left without it. */
function takenAway({ choose, options }: Part, kept: readonly string[]): Other[] {
	if (choose === 'some' && kept.length < 2) return [];
	return options
		.filter(({ value, mesh }) => kept.includes(value) && !mesh)
		.map(({ value, label }) => ({
			value,
			label: `no longer: ${label}`,
			removed: true,
			answer: kept.filter((other) => other !== value),
		}));
}

/** Of several numbers on one side of the present one, the nearest says it all, per title of a verdict. */
function nearest(flips: readonly Trigger[], present: number, titleOf: (ruling: Ruling) => string): Trigger[] {
	return flips.filter(
		(flip) =>
			!flips.some(
				(other) =>
					other !== flip &&
					titleOf(other.becomes) === titleOf(flip.becomes) &&
					Math.sign(Number(other.value) - present) === Math.sign(Number(flip.value) - present) &&
					Math.abs(Number(other.value) - present) < Math.abs(Number(flip.value) - present),
			),
	);
}
