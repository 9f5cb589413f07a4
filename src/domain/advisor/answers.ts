import type { Profile } from '../../schema/profile.ts';
import type { Knowledge } from './knowledge.ts';

/** A question with the answer that was given, both in words. */
export type AnswerText = { readonly question: string; readonly answer: string };

/** The answers in words, question by question. What was skipped is missing. */
export function answersIn({ questions }: Pick<Knowledge, 'questions'>, profile: Profile): AnswerText[] {
	return questions.flatMap(({ title, parts }) =>
		parts.flatMap((part): AnswerText[] => {
			const answer = profile[part.field];
			if (answer === undefined) return [];
			const labels = [answer]
				.flat()
				.map((value) => part.options.find((option) => option.value === value)?.label ?? String(value));
			return [
				{
					question: parts.length > 1 ? part.label : title,
					answer: labels.length > 0 ? labels.join('; ') : 'None of these',
				},
			];
		}),
	);
}
