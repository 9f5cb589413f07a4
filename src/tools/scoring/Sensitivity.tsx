import { percent, threshold } from './format.ts';
import type { ScoringData } from './model.ts';
import type { Outcome } from './outcome.ts';

/** At which weight somebody else comes first. */
export function Sensitivity({ data, outcome }: { readonly data: ScoringData; readonly outcome: Outcome }) {
	const [leader] = outcome.ranking;
	if (leader === undefined || outcome.ranking.length < 2) return null;
	const title = new Map(data.criteria.map((criterion) => [criterion.id, criterion.title]));
	const name = new Map(data.candidates.map((candidate) => [candidate.id, candidate.short]));
	return (
		<section aria-labelledby="sensitivity-title">
			<h2 id="sensitivity-title">What would change the winner</h2>
			{outcome.flips.length === 0 ? (
				<p>
					No change of a single weight does: {name.get(leader.id)} stays first whatever one criterion counts, as long as
					the others keep their proportions.
				</p>
			) : (
				<ul class="flips">
					{outcome.flips.map(({ criterion, share, at, weight, winner }) => (
						<li key={`${criterion} ${winner} ${at}`}>
							<b>{name.get(winner)}</b> comes first when {title.get(criterion)} weighs {weight} than{' '}
							<b class="unbroken">{threshold(at)}</b> <span class="unbroken">(now {percent(share)})</span>.
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
