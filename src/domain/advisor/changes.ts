import type { Knowledge } from './knowledge.ts';
import type { Trigger } from './triggers.ts';
import { outcomeOf } from './verdict.ts';

/** What else the verdict would be, with the answers that would lead there, question by question. */
type OtherOutcome = {
	readonly becomes: string;
	readonly changes: readonly { readonly question: string; readonly answers: readonly string[] }[];
};

/** What would change the verdict, in the order of the verdicts: a variant that stands alone is an outcome of its own. */
export function changesByOutcome(knowledge: Knowledge, triggers: readonly Trigger[]): OtherOutcome[] {
	const { verdicts } = knowledge;
	const outcomes = verdicts.flatMap(({ id }) =>
		triggers.flatMap(({ becomes }) => (becomes.id === id ? outcomeOf(verdicts, becomes) : [])),
	);
	return [...new Set(outcomes)].map((title) => {
		const leading = triggers.filter(({ becomes }) => outcomeOf(verdicts, becomes) === title);
		return { becomes: title, changes: byQuestion(knowledge, leading) };
	});
}

function byQuestion({ questions }: Knowledge, triggers: readonly Trigger[]): OtherOutcome['changes'] {
	return questions.flatMap(({ title, parts }) =>
		parts.flatMap((part) => {
			const answers = triggers.filter(({ field }) => field === part.field).map(({ label }) => label);
			return answers.length > 0 ? [{ question: parts.length > 1 ? part.label : title, answers }] : [];
		}),
	);
}
