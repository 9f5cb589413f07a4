import type { Profile } from '../../schema/profile.ts';
import type { Question } from '../evidence/types.ts';
import { hashOf, seededRandom } from '../scoring/random.ts';
import type { RuledOut } from './conditions.ts';
import { possibleBeside, ruledOutBy } from './contradictions.ts';
import { decide } from './judge.ts';
import type { Knowledge } from './knowledge.ts';
import type { Case, Ruling } from './verdict.ts';

/** More possibilities than this are not tried one by one: as many are drawn instead. */
export const MOST_POSSIBILITIES = 400;

/** Rounds of as many draws, until enough of them can be true. */
const ROUNDS = 5;

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

/**
 * Profiles in which every skipped field has an answer: all of them where they are few, otherwise a fixed draw.
 *
 * @param out answers that a skipped field cannot get
 * @param isPossible tells profiles that cannot be true; where it leaves none, all are
 */
export function completions(
	questions: readonly Question[],
	profile: Profile,
	most = MOST_POSSIBILITIES,
	out: RuledOut = new Map(),
	isPossible: (complete: Profile) => boolean = () => true,
): Profile[] {
	const open = questions
		.flatMap(({ parts }) => parts)
		.filter(({ field }) => profile[field] === undefined)
		.map((part) => ({ part, ...leftOf(part, out) }));
	const number = open.reduce((product, { values }) => product * values.length, 1);
	if (number > most) return draws(open, profile, most, isPossible);
	const all = open.reduce<Profile[]>(
		(profiles, { part, values }) =>
			profiles.flatMap((partial) => values.map((value) => ({ ...partial, [part.field]: value }))),
		[profile],
	);
	const possible = all.filter(isPossible);
	return possible.length > 0 ? possible : all;
}

/** A skipped part of a question, and the answers that are left to it. */
type Open = {
	readonly part: Part;
	readonly values: Values;
	/** What was taken away, as a word to remember draws by. */
	readonly without: string;
};

function leftOf(part: Part, out: RuledOut): Omit<Open, 'part'> {
	const all = valuesOf(part);
	const ruled = out.get(part.field);
	if (ruled === undefined) return { values: all, without: '' };
	const values = all.filter((value) => ![value].flat().some((single) => ruled.has(single)));
	// An option that is never drawn may be all that is left: then no draw would be possible.
	return values.length === 0 ? { values: all, without: '' } : { values, without: [...ruled].join() };
}

function draws(
	open: readonly Open[],
	profile: Profile,
	count: number,
	isPossible: (complete: Profile) => boolean,
): Profile[] {
	const possible: Profile[] = [];
	for (const complete of drawsOf(open, profile, count)) {
		if (isPossible(complete)) possible.push(complete);
		if (possible.length === count) break;
	}
	return possible.length > 0 ? possible : [...drawsOf(open, profile, count)].slice(0, count);
}

function* drawsOf(open: readonly Open[], profile: Profile, count: number): Generator<Profile> {
	for (let round = 0; round < ROUNDS; round++) {
		const columns = open.map((entry) => ({ field: entry.part.field, column: columnOf(entry, count, round) }));
		for (let index = 0; index < count; index++) {
			const complete: Record<string, unknown> = { ...profile };
			for (const { field, column } of columns) complete[field] = column[index];
			yield complete;
		}
	}
}

const COLUMNS = new WeakMap<Part, Map<string, Values>>();

/**
 * Drawn answers to one part of a question. Each draws from a stream of its own, so that answering one question leaves the
 * draws of the others as they are, and each value occurs about equally often. As the draws depend on the part, the round and
 * on what is ruled out alone, they are kept with the part.
 */
function columnOf({ part, values, without }: Open, count: number, round: number): Values {
	const kept = COLUMNS.get(part) ?? new Map<string, Values>();
	COLUMNS.set(part, kept);
	const key = `${count} ${round} ${without}`;
	const column = kept.get(key) ?? drawn(part, values, count, round);
	kept.set(key, column);
	return column;
}

function drawn(part: Part, values: Values, count: number, round: number): Values {
	const random = seededRandom(hashOf(part.field) + round);
	const column = Array.from({ length: count }, (_, index) => values[index % values.length]) as Values[number][];
	for (let index = count - 1; index > 0; index--) {
		const other = Math.floor(random() * (index + 1));
		[column[index], column[other]] = [column[other] as Values[number], column[index] as Values[number]];
	}
	return column;
}

/** What would follow from each way of answering the skipped questions. A complete profile has one possibility. */
export function possibilitiesOf(knowledge: Knowledge, profile: Profile, most = MOST_POSSIBILITIES): Possibility[] {
	const out = ruledOutBy(knowledge, profile);
	const isPossible = possibleBeside(knowledge, profile);
	return completions(knowledge.questions, profile, most, out, isPossible).map((complete) => ({
		profile: complete,
		...decide(knowledge, complete),
	}));
}
