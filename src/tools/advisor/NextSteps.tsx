import { isGuess, type Result } from '../../domain/advisor/advise.ts';
import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import { siteHref } from '../frame/site.ts';
import { Go } from './Go.tsx';
import { NoteList } from './NoteList.tsx';
import { nextQuestion } from './words.ts';

type Props = {
	readonly knowledge: Knowledge;
	readonly result: Result;
	/** Address of the page that writes the decision record from these answers, inside the site. */
	readonly record: string;
};

/** The smallest next step, what belongs to it, and what to do meanwhile. */
export function NextSteps({ knowledge, result, record }: Props) {
	const { verdict, variant, notes } = result;
	const first = isGuess(result) && nextQuestion(knowledge, result);
	return (
		<section aria-labelledby="advisor-next">
			<h2 id="advisor-next">What to do next</h2>
			<p class="advisor-next">
				{first ? (
					<>
						Answer <Go to={`question-${first.id}`}>“{first.title}”</Go> first: it would settle most.
					</>
				) : (
					(variant?.next ?? verdict.next)
				)}
			</p>
			<NoteList title="About what is in place" notes={notes.present} />
			<NoteList title="What belongs to it" notes={notes.step} />
			<NoteList title="Meanwhile" notes={notes.interim} />
			<p>
				<a href={siteHref(record)}>Write the decision record</a> from these answers: for the repository, as an
				evaluation task, and as a page for those who decide.
			</p>
		</section>
	);
}
