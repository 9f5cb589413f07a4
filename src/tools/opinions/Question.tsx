import type { AnswerSpread } from '../../domain/opinions/answers.ts';

/** How several people answered one question: each answer with who gave it, and what the majority says. */
export function Question({ question, given, silent, merged }: AnswerSpread) {
	return (
		<li>
			<h4>{question}</h4>
			<dl>
				{given.map(({ answer, names }) => (
					<div key={answer}>
						<dt>{answer}</dt>
						<dd>{names.join(', ')}</dd>
					</div>
				))}
				{silent.length > 0 && (
					<div class="opinions-silent">
						<dt>Not answered</dt>
						<dd>{silent.join(', ')}</dd>
					</div>
				)}
			</dl>
			<p class="opinions-merged">{merged === undefined ? 'No majority: left open' : `Merged: ${merged}`}</p>
		</li>
	);
}
