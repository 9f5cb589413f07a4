import type { Profile } from '../../schema/profile.ts';
import type { Knowledge } from '../advisor/knowledge.ts';
import { median } from './median.ts';

/** What one person answered to the questions of the advisor. */
export type NamedProfile = { readonly name: string; readonly profile: Profile };

/** One answer, and who gave it. */
export type Given = { readonly answer: string; readonly names: readonly string[] };

/** How several people answered one question. */
export type AnswerSpread = {
	readonly field: keyof Profile;
	readonly question: string;
	/** The most frequent answer first. Where several options may be chosen, one entry for each option. */
	readonly given: readonly Given[];
	/** Who skipped the question. */
	readonly silent: readonly string[];
	/** Whether the answers differ, only one of several people gave one, or all who gave one gave the same. */
	readonly standing: 'split' | 'alone' | 'alike';
	/** The answer in words that the merged profile takes; nothing where there is no majority, or nobody answered. */
	readonly merged: string | undefined;
};

type Part = Knowledge['questions'][number]['parts'][number];
type Value = Profile[keyof Profile];

/** Answers of several people, with the questions on which they differ most first. Questions that nobody answered are missing. */
export function answerSpreads(
	{ questions }: Pick<Knowledge, 'questions'>,
	people: readonly NamedProfile[],
): AnswerSpread[] {
	const merged = mergedProfile({ questions }, people);
	return questions
		.flatMap(({ title, parts }) =>
			parts.map((part) =>
				spreadOf(part, parts.length > 1 ? `${title} ${part.label}` : title, people, merged[part.field]),
			),
		)
		.filter(({ given }) => given.length > 0)
		.sort((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) || shareOfFirst(a) - shareOfFirst(b));
}

/** What needs talking about comes first. */
const ORDER: readonly AnswerSpread['standing'][] = ['split', 'alone', 'alike'];

function spreadOf(part: Part, question: string, people: readonly NamedProfile[], merged: Value): AnswerSpread {
	const answered = people.filter(({ profile }) => profile[part.field] !== undefined);
	const byAnswer = Map.groupBy(
		answered.flatMap(({ name, profile }) => entriesOf(profile[part.field]).map((value) => ({ name, value }))),
		({ value }) => labelOf(part, value),
	);
	const given = [...byAnswer].map(([answer, entries]) => ({ answer, names: entries.map(({ name }) => name) }));
	return {
		field: part.field,
		question,
		given: given.sort((a, b) => b.names.length - a.names.length),
		silent: people.filter((person) => !answered.includes(person)).map(({ name }) => name),
		standing: standingOf(
			answered.map(({ profile }) => keyOf(profile[part.field])),
			people.length,
		),
		merged:
			merged === undefined
				? undefined
				: entriesOf(merged)
						.map((value) => labelOf(part, value))
						.join('; '),
	};
}

/** What nobody else has said is no agreement, unless nobody else was asked. */
function standingOf(answers: readonly string[], people: number): AnswerSpread['standing'] {
	if (new Set(answers).size > 1) return 'split';
	return answers.length === 1 && people > 1 ? 'alone' : 'alike';
}

/** An empty list is an answer, too: none of these. */
const entriesOf = (value: Value): readonly unknown[] =>
	Array.isArray(value) && value.length === 0 ? [NONE] : [value].flat();

const NONE = Symbol('none of these');

const keyOf = (value: Value) => (Array.isArray(value) ? [...value].sort().join('\n') : String(value));

const labelOf = ({ options }: Part, value: unknown) =>
	value === NONE ? 'None of these' : (options.find((option) => option.value === value)?.label ?? String(value));

const shareOfFirst = ({ given }: AnswerSpread) =>
	(given[0]?.names.length ?? 0) / new Set(given.flatMap(({ names }) => names)).size;

/**
 * The profile that more than half of those who answered would sign: of single choices the one with a majority, of several
 * those options that a majority chose, of numbers the median. Without a majority a question stays open, and the advisor
 * tries each of its answers.
 */
export function mergedProfile({ questions }: Pick<Knowledge, 'questions'>, people: readonly NamedProfile[]): Profile {
	const parts = questions.flatMap((question) => question.parts);
	const entries = parts.flatMap((part) => {
		const values = people.map(({ profile }) => profile[part.field]).filter((value) => value !== undefined);
		const value = values.length === 0 ? undefined : mergedValue(part, values);
		return value === undefined ? [] : [[part.field, value] as const];
	});
	return Object.fromEntries(entries);
}

function mergedValue(part: Part, values: readonly NonNullable<Value>[]): unknown {
	if (part.choose === 'number') return Math.round(median(values.map(Number)));
	const chosen = part.options
		.map(({ value }) => value)
		.filter(
			(option) => values.filter((value) => [value].flat().some((entry) => entry === option)).length > values.length / 2,
		);
	if (part.choose === 'one') return chosen[0];
	const none = values.filter((value) => Array.isArray(value) && value.length === 0).length;
	return chosen.length > 0 || none > values.length / 2 ? chosen : undefined;
}
