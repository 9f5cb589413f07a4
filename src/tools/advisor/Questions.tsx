import type { OpenQuestion } from '../../domain/advisor/confidence.ts';
import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import type { State } from '../../domain/permalink/link.ts';
import type { Profile } from '../../schema/profile.ts';
import { siteHref } from '../frame/site.ts';
import type { Step } from '../frame/useLinkState.ts';
import { PartFields } from './PartFields.tsx';
import type { AdvisorFields } from './state.ts';

export type Change = (part: Partial<State<AdvisorFields>>, step?: Step) => void;

type Props = {
	readonly knowledge: Knowledge;
	readonly profile: Profile;
	/** Unanswered questions, the most informative first. */
	readonly settles: readonly OpenQuestion[];
	readonly change: Change;
};

/** The questions in their order. Each may be skipped, and each answer taken back. */
export function Questions({ knowledge, profile, settles, change }: Props) {
	const { questions } = knowledge;
	const best = settles[0];
	const answered = questions.filter(({ parts }) => parts.some(({ field }) => profile[field] !== undefined)).length;
	return (
		<div class="advisor-questions">
			<p class="advisor-progress">
				{answered} of {questions.length} answered. Skip what you do not know: the result says whether it matters.
			</p>
			<ol>
				{questions.map(({ id, title, why, page, parts }) => {
					const given = parts.filter(({ field }) => profile[field] !== undefined);
					return (
						<li key={id} id={`question-${id}`} class={given.length > 0 ? 'answered' : undefined}>
							<fieldset>
								<legend>
									{title}
									{best?.question === id && best.settles > 0 && answered > 0 && (
										<span class="advisor-best"> answer this next</span>
									)}
								</legend>
								<p class="advisor-why">
									{why} <a href={siteHref(page)}>More</a>
								</p>
								{parts.map((part) => (
									<PartFields
										key={part.field}
										part={part}
										alone={parts.length === 1}
										answer={profile[part.field]}
										change={change}
									/>
								))}
								{given.length > 0 && (
									<button
										type="button"
										class="advisor-skip"
										onClick={() => change(Object.fromEntries(given.map(({ field }) => [field, undefined])))}
									>
										Take the answer back<span class="visually-hidden">: {title}</span>
									</button>
								)}
							</fieldset>
						</li>
					);
				})}
			</ol>
		</div>
	);
}
