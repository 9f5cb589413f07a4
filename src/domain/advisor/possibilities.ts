import type { Profile } from '../../schema/profile.ts';
import type { Question } from '../evidence/types.ts';
import { hashOf, seededRandom } from '../scoring/random.ts';
import { decide } from './judge.ts';
import type { Knowledge } from './knowledge.ts';
import type { Case, Ruling } from './verdict.ts';

/** More possibilities than this are not tried one by one: as many are drawn instead. */
export const MOST_POSSIBILITIES = 400;

/** One way in which the skipped questions could be answered, and what would follow. */
export type Possibility = { readonly profile: Profile; readonly ruling: Ruling; readonly decided: Case };

type Part = Question['parts'][number];

/** The values that stand for all answers to one field. */
type Values = readonly (number | string | readonly string[])[];

/**
 * Every answer that a skipped field may get: each sample of a number, each option of a choice; of several possible options
 * none, or one of them.
 */
export function valuesOf({ choose, options, samples }: Part): Values {
	const values = options.filter(({ rare }) => !rare).map(({ value }) => value);
	if (choose === 'number') return samples;
	if (choose === 'one') return values;
	const single = values.map((value) => [value]);
	return choose === 'any' ? [[], ...single] : single;
}

/** Profiles in which every skipped field has an answer: all of them where they are few, otherwise a fixed draw. */
export function completions(questions: readonly Question[], profile: Profile, most = MOST_POSSIBILITIES): Profile[] {
	const open = questions.flatMap(({ parts }) => parts).filter(({ field }) => profile[field] === undefined);
	const number = open.reduce((product, part) => product * valuesOf(part).length, 1);
	if (number > most) return draws(open, profile, most);
	return open.reduce<Profile[]>(
		(profiles, part) =>
			profiles.flatMap((partial) => valuesOf(part).map((value) => ({ ...partial, [part.field]: value }))),
		[profile],
	);
}

function draws(open: readonly Part[], profile: Profile, count: number): Profile[] {
	const columns = open.map((part) => ({ field: part.field, column: columnOf(part, count) }));
	return Array.from({ length: count }, (_, index) => {
		const complete: Record<string, unknown> = { ...profile };
		for (const { field, column } of columns) complete[field] = column[index];
		return complete;
	});
}

const COLUMNS = new WeakMap<Part, Map<number, Values>>();

/**
 * Drawn answers to one part of a question. Each draws from a stream of its own, so that answering one question leaves the
 * draws of the others as they are, and each value occurs about equally often. As the draws depend on the part alone, they are
 * kept with it.
 */
function columnOf(part: Part, count: number): Values {
	const kept = COLUMNS.get(part) ?? new Map<number, Values>();
	COLUMNS.set(part, kept);
	const column = kept.get(count) ?? drawn(part, count);
	kept.set(count, column);
	return column;
}

function drawn(part: Part, count: number): Values {
	const values = valuesOf(part);
	const random = seededRandom(hashOf(part.field));
	const column = Array.from({ length: count }, (_, index) => values[index % values.length]) as Values[number][];
	for (let index = count - 1; index > 0; index--) {
		const other = Math.floor(random() * (index + 1));
		[column[index], column[other]] = [column[other] as Values[number], column[index] as Values[number]];
	}
	return column;
}

/** What would follow from each way of answering the skipped questions. A complete profile has one possibility. */
export function possibilitiesOf(knowledge: Knowledge, profile: Profile, most = MOST_POSSIBILITIES): Possibility[] {
	return completions(knowledge.questions, profile, most).map((complete) => ({
		profile: complete,
		...decide(knowledge, complete),
	}));
}
