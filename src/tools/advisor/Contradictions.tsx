import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import type { Advice } from '../../domain/evidence/types.ts';
import { Because } from './Because.tsx';
import { Go } from './Go.tsx';

type Props = { readonly knowledge: Knowledge; readonly notes: readonly Advice[] };

/** Answers that cannot both be true, and those that seldom are, with the questions to look at again. Nothing is decided for the reader. */
export function Contradictions({ knowledge, notes }: Props) {
	const checks = notes.filter(({ possible }) => possible);
	const contradictions = notes.filter(({ possible }) => !possible);
	return (
		<>
			{contradictions.length > 0 && (
				<div class="notice notice-warning" role="status">
					<p>
						<strong>These answers contradict each other.</strong> The result below takes them as they are.
					</p>
					<Notes knowledge={knowledge} notes={contradictions} />
				</div>
			)}
			{checks.length > 0 && (
				<div class="notice" role="status">
					<p>
						<strong>Please check these answers.</strong> They can hold together, but often one of them means something
						else.
					</p>
					<Notes knowledge={knowledge} notes={checks} />
				</div>
			)}
		</>
	);
}

function Notes({ knowledge, notes }: Props) {
	return (
		<ul>
			{notes.map(({ id, text, fields, facts }) => (
				<li key={id}>
					{text}{' '}
					{knowledge.questions
						.filter(({ parts }) => parts.some(({ field }) => fields.includes(field)))
						.map((question) => (
							<Go key={question.id} class="advisor-revisit" to={`question-${question.id}`}>
								{question.title}
							</Go>
						))}
					<Because facts={facts} of={text} />
				</li>
			))}
		</ul>
	);
}
