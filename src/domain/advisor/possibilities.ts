import type { Profile } from '../../schema/profile.ts';
import type { Question } from '../evidence/types.ts';
import { hashOf, seededRandom } from '../scoring/random.ts';
import type { ProfileField } from './conditions.ts';
import { judge } from './judge.ts';
import type { Knowledge } from './knowledge.ts';
import type { Case, Ruling } from './verdict.ts';

/** More possibilities than this are not tried one by one: as many are drawn instead. */
export const MOST_POSSIBILITIES = 400;

/** One way in which the skipped questions could be answered, and what would follow. */
export type Possibility = { readonly profile: Profile; readonly ruling: Ruling; readonly decided: Case };

type Part = Question['parts'][number];

/** The values that stand for all answers to one field. */
type Choice = { readonly field: ProfileField; readonly values: readonly (number | string | readonly string[])[] };

/**
 * Every answer that a skipped field may get: each sample of a number, each option of a choice; of several possible options
 * none, or one of them.
 */
function choicesFor(questions: readonly Question[], profile: Profile): Choice[] {
	return questions
		.flatMap(({ parts }) => parts)
		.filter(({ field }) => profile[field] === undefined)
		.map((part) => ({ field: part.field, values: valuesOf(part) }));
}

/** The values that stand for all answers to one part of a question. */
export function valuesOf({ choose, options, samples }: Part): Choice['values'] {
	const values = options.filter(({ rare }) => !rare).map(({ value }) => value);
	if (choose === 'number') return samples;
	if (choose === 'one') return values;
	const single = values.map((value) => [value]);
	return choose === 'any' ? [[], ...single] : single;
}

/** Profiles in which every skipped field has an answer: all of them where they are few, otherwise a fixed draw. */
export function completions(questions: readonly Question[], profile: Profile, most = MOST_POSSIBILITIES): Profile[] {
	const choices = choicesFor(questions, profile);
	const number = choices.reduce((product, { values }) => product * values.length, 1);
	if (number <= most) {
		return choices.reduce<Profile[]>(
			(profiles, { field, values }) =>
				profiles.flatMap((partial) => values.map((value) => ({ ...partial, [field]: value }))),
			[profile],
		);
	}
	return draws(choices, profile, most);
}

/**
 * Each field draws from a stream of its own, so that answering one question leaves the draws of the others as they are, and
 * each value occurs about equally often.
 */
function draws(choices: readonly Choice[], profile: Profile, count: number): Profile[] {
	const columns = choices.map(({ field, values }) => {
		const random = seededRandom(hashOf(field));
		const column = Array.from({ length: count }, (_, index) => values[index % values.length]);
		for (let index = count - 1; index > 0; index--) {
			const other = Math.floor(random() * (index + 1));
			[column[index], column[other]] = [column[other], column[index]];
		}
		return { field, column };
	});
	return Array.from({ length: count }, (_, index) => ({
		...profile,
		...Object.fromEntries(columns.map(({ field, column }) => [field, column[index]])),
	}));
}

/** What would follow from each way of answering the skipped questions. A complete profile has one possibility. */
export function possibilitiesOf(knowledge: Knowledge, profile: Profile, most = MOST_POSSIBILITIES): Possibility[] {
	return completions(knowledge.questions, profile, most).map((complete) => {
		const { ruling, decided } = judge(knowledge, complete);
		return { profile: complete, ruling, decided };
	});
}
