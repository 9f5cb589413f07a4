import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import type { Advice } from '../../domain/evidence/types.ts';
import { Because } from './Because.tsx';
import { Go } from './Go.tsx';

type Props = { readonly knowledge: Knowledge; readonly notes: readonly Advice[] };

/** Answers that cannot both be true, with the questions to look at again. Nothing is decided for the reader. */
export function Contradictions({ knowledge, notes }: Props) {
	if (notes.length === 0) return null;
	return (
		<div class="notice notice-warning" role="status">
			<p>
				<strong>These answers contradict each other.</strong> The result below takes them as they are.
			</p>
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
		</div>
	);
}
