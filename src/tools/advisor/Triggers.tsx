import { changesByOutcome } from '../../domain/advisor/changes.ts';
import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import type { Trigger } from '../../domain/advisor/triggers.ts';
import { siteHref } from '../frame/site.ts';

type Props = {
	readonly knowledge: Knowledge;
	/** `undefined` while they are being found. */
	readonly triggers: readonly Trigger[] | undefined;
};

/** What would change the verdict: one answer at a time, grouped by what it would become. */
export function Triggers({ knowledge, triggers }: Props) {
	const outcomes = changesByOutcome(knowledge, triggers ?? []);
	return (
		<section aria-labelledby="advisor-triggers">
			<h2 id="advisor-triggers">What would change the verdict</h2>
			{outcomes.length === 0 ? (
				<p>
					{triggers ? 'Whichever single answer you change, the verdict stays the same.' : 'Trying every other answer …'}
				</p>
			) : (
				<dl class="advisor-triggers">
					{outcomes.map(({ becomes, changes }) => (
						<div key={becomes}>
							<dt>{becomes}</dt>
							{changes.map(({ question, answers }) => (
								<dd key={question}>
									<b>{question.endsWith('?') ? question : `${question}:`}</b>{' '}
									{answers.map((answer) => `“${answer}”`).join(' or ')}
								</dd>
							))}
						</div>
					))}
				</dl>
			)}
			<p>
				Make each one that matters a sentence that somebody can test, with an owner and a date:{' '}
				<a href={siteHref('/decide/triggers/')}>how to write triggers</a>.
			</p>
		</section>
	);
}
