import { useContext } from 'preact/hooks';
import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import type { Profile } from '../../schema/profile.ts';
import { GoTo } from './Go.tsx';
import { isAnswered, Overview } from './Overview.tsx';
import { AnsweredQuestion, Question } from './Question.tsx';
import type { Change } from './state.ts';
import type { Fold } from './useFold.ts';

type Props = {
	readonly knowledge: Knowledge;
	readonly profile: Profile;
	/** The open question that would settle most. */
	readonly next: Knowledge['questions'][number] | undefined;
	/** Questions that the reader has in hand. Others that are answered are shown in short. */
	readonly inHand: ReadonlySet<string>;
	readonly change: Change;
	readonly fold: Fold;
};

/** The questions in their order. Each may be skipped, and each answer taken back. */
export function Questions({ fold, ...shown }: Props) {
	const { questions } = shown.knowledge;
	if (!fold.folded) return <QuestionList {...shown} />;
	const answered = questions.filter((question) => isAnswered(question, shown.profile)).length;
	return (
		<details class="advisor-folded" open={fold.open} onToggle={({ currentTarget }) => fold.setOpen(currentTarget.open)}>
			<summary>
				Answers to {answered} of {questions.length} questions
			</summary>
			<QuestionList {...shown} />
		</details>
	);
}

function QuestionList({ knowledge: { questions }, profile, next, inHand, change }: Omit<Props, 'fold'>) {
	const go = useContext(GoTo);
	return (
		<div class="advisor-questions">
			<Overview questions={questions} profile={profile} next={next} />
			<ol>
				{questions.map((question) => (
					<li key={question.id} id={`question-${question.id}`}>
						{isAnswered(question, profile) && !inHand.has(question.id) ? (
							<AnsweredQuestion
								question={question}
								profile={profile}
								next={question === next}
								onOpen={() => go(`question-${question.id}`)}
							/>
						) : (
							<Question question={question} profile={profile} change={change} next={question === next} />
						)}
					</li>
				))}
			</ol>
		</div>
	);
}
