import { dayOf, isStale } from '../../domain/evidence/age.ts';
import { siteHref } from '../frame/site.ts';
import { pageOf, type RetriesData } from './model.ts';
import type { Outcome } from './outcome.ts';
import { workingOf } from './working.ts';

type Props = { readonly data: RetriesData; readonly outcome: Outcome };

/** The calculation with its numbers, and the facts behind the default. */
export function Working({ data, outcome }: Props) {
	return (
		<section aria-labelledby="retry-working-title">
			<h2 id="retry-working-title">The working</h2>
			<details class="retry-working">
				<summary>The calculation with your numbers</summary>
				<dl>
					{workingOf(outcome).map(({ what, formula }) => (
						<div key={what}>
							<dt>{what}</dt>
							<dd>{formula}</dd>
						</div>
					))}
				</dl>
			</details>
			<PolicyFacts data={data} outcome={outcome} />
		</section>
	);
}

/** The facts that the chosen default rests on. */
function PolicyFacts({ data, outcome }: Props) {
	const { policy } = outcome;
	if (policy === undefined) return null;
	const today = dayOf(new Date());
	return (
		<details class="retry-facts">
			<summary>The facts behind “{policy.title}”</summary>
			<ul>
				{policy.facts.map((id) => {
					const fact = data.facts[id];
					if (fact === undefined) return null;
					return (
						<li key={id}>
							{fact.statement}{' '}
							<small>
								{fact.scope}. <a href={fact.source.url}>{fact.source.title}</a>, checked {fact.checked}
								<span class="stale" data-review-by={fact.review_by} hidden={!isStale(fact, today)}>
									, stale since {fact.review_by}
								</span>
								. <a href={siteHref(pageOf(data, id))}>Details</a>
							</small>
						</li>
					);
				})}
			</ul>
		</details>
	);
}
