import type { Question } from '../evidence/types.ts';

type Option = Question['parts'][number]['options'][number];

/** The options that say more than their value. */
export type TellingOptions = {
	/** A constraint follows from it. */
	readonly implying: readonly Option[];
	/** It stands for a mesh that is in place. */
	readonly meshes: readonly Option[];
};

const KNOWN = new WeakMap<readonly Question[], TellingOptions>();

/** Looked up for each of thousands of ways to answer, so the list is kept with the questions. */
export function tellingOptions(questions: readonly Question[]): TellingOptions {
	const known = KNOWN.get(questions);
	if (known) return known;
	const parts = questions.flatMap((question) => question.parts);
	const telling = {
		implying: parts.flatMap(({ options }) => options).filter(({ implies }) => implies !== undefined),
		meshes: parts
			.filter(({ field }) => field === 'existing')
			.flatMap(({ options }) => options)
			.filter(({ mesh }) => mesh !== undefined),
	};
	KNOWN.set(questions, telling);
	return telling;
}
