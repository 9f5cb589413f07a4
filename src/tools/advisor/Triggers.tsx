import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import type { Trigger } from '../../domain/advisor/triggers.ts';
import { outcomeOf } from '../../domain/advisor/verdict.ts';
import { siteHref } from '../frame/site.ts';

type Props = {
	readonly knowledge: Knowledge;
	/** `undefined` while they are being found. */
	readonly triggers: readonly Trigger[] | undefined;
};

/** What would change the verdict: one answer at a time, grouped by what it would become. */
export function Triggers({ knowledge, triggers }: Props) {
	const { verdicts } = knowledge;
	const outcomes = verdicts.flatMap(({ id }) =>
		(triggers ?? []).flatMap(({ becomes }) => (becomes.id === id ? outcomeOf(verdicts, becomes) : [])),
	);
	const becomes = [...new Set(outcomes)].map((title) => ({
		title,
		changes: (triggers ?? []).filter((trigger) => outcomeOf(verdicts, trigger.becomes) === title),
	}));
	return (
		<section aria-labelledby="advisor-triggers">
			<h2 id="advisor-triggers">What would change the verdict</h2>
			{becomes.length === 0 ? (
				<p>{triggers ? 'No single other answer among those given would.' : 'Trying every other answer …'}</p>
			) : (
				<dl class="advisor-triggers">
					{becomes.map(({ title, changes }) => (
						<div key={title}>
							<dt>{title}</dt>
							{byPart(knowledge, changes).map(({ what, labels }) => (
								<dd key={what}>
									<b>{what}</b> {labels.join(' · ')}
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

function byPart({ questions }: Knowledge, triggers: readonly Trigger[]) {
	return questions.flatMap(({ title, parts }) =>
		parts.flatMap((part) => {
			const labels = triggers.filter(({ field }) => field === part.field).map(({ label }) => label);
			return labels.length > 0 ? [{ what: parts.length > 1 ? part.label : title, labels }] : [];
		}),
	);
}
