import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import type { Profile } from '../../schema/profile.ts';
import { Go } from './Go.tsx';

type Question = Knowledge['questions'][number];

type Props = {
	readonly questions: readonly Question[];
	readonly profile: Profile;
	/** The question that would settle most. */
	readonly next: Question | undefined;
};

export const isAnswered = ({ parts }: Question, profile: Profile) =>
	parts.some(({ field }) => profile[field] !== undefined);

/** All questions as numbers: which are answered, which matters most now, and the way to each. */
export function Overview({ questions, profile, next }: Props) {
	const answered = questions.filter((question) => isAnswered(question, profile)).length;
	return (
		<nav class="advisor-overview" aria-label="Questions">
			<p>
				{answered} of {questions.length} answered. Skip what you do not know: the result says whether it matters.
			</p>
			<ol>
				{questions.map((question, index) => (
					<li key={question.id}>
						<Go to={`question-${question.id}`} class={stateOf(question, profile, next)}>
							<span class="visually-hidden">Question </span>
							{index + 1}
							<span class="visually-hidden">
								: {question.title} {question === next ? '(answer this next)' : ''}
								{question !== next && isAnswered(question, profile) ? '(answered)' : ''}
							</span>
						</Go>
					</li>
				))}
			</ol>
		</nav>
	);
}

function stateOf(question: Question, profile: Profile, next: Question | undefined): string {
	// A question of which a part is open may be the one that would settle most.
	if (question === next) return 'next';
	return isAnswered(question, profile) ? 'answered' : '';
}
