import type { Answer } from '../../domain/evidence/cell.ts';

/** What each answer is called. The shape beside it is drawn by the style sheet, so color is never the only sign. */
export const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
	yes: 'Yes',
	partial: 'Partial',
	no: 'No',
	'n/a': 'Not applicable',
	value: '',
	described: 'See facts',
	unknown: 'Not researched',
};

/** Answers that are shown as shape and word. An answer by value speaks for itself. */
const CLASSES = {
	yes: 'support-yes',
	partial: 'support-partial',
	no: 'support-no',
	'n/a': 'support-na',
	described: 'support-described',
	unknown: 'support-unknown',
} as const satisfies Readonly<Partial<Record<Answer, string>>>;

/** An answer as shape and word. */
export function Support({ answer }: { readonly answer: Answer }) {
	if (answer === 'value') return null;
	return <span class={`support ${CLASSES[answer]}`}>{ANSWER_WORDS[answer]}</span>;
}

/** The answer that {@link Support} wrote; an element that it did not write is an answer by value. */
export function answerOfClass(className: string): Answer {
	const written = Object.entries(CLASSES).find(([, name]) => className.split(' ').includes(name));
	return (written?.[0] as Answer | undefined) ?? 'value';
}
