import { ScrollRegion } from '../frame/ScrollRegion.tsx';
import { siteHref } from '../frame/site.ts';
import type { ScoringComparison, TitledWeight } from './compare.ts';
import { People } from './People.tsx';
import { inPercent } from './text.ts';

/** How several people weigh the criteria: spread, who stands where, must-haves, and the merged ranking. */
export function Scoring({ people, spreads, mustHaves, merged }: ScoringComparison) {
	return (
		<section aria-labelledby="opinions-scoring">
			<h2 id="opinions-scoring">Scoring calculator: who weighs what</h2>
			<People people={people} merged={merged} />
			<p>
				<a href={siteHref(merged.path)}>Open the merged ranking in the calculator</a>. Weights are medians in percent,
				rounded so that they make 100; candidates and must-haves are those that more than half chose. Own scores are not
				merged.
			</p>
			<ScrollRegion label="Weights by person">
				<table class="opinions-weights">
					<caption>Weights in percent, the largest difference first</caption>
					<thead>
						<tr>
							<th scope="col">Criterion</th>
							<th scope="col" class="opinions-spread-column">
								Spread
							</th>
							{people.map(({ name }) => (
								<th key={name} scope="col" class="number">
									{name}
								</th>
							))}
							<th scope="col" class="number">
								Merged
							</th>
						</tr>
					</thead>
					<tbody>
						{spreads.map((spread) => (
							<tr key={spread.criterion}>
								<th scope="row">{spread.title}</th>
								<td class="opinions-spread-column">
									<Spread {...spread} />
								</td>
								{spread.shares.map(({ name, share }) => (
									<td key={name} class="number">
										{inPercent(share)}
									</td>
								))}
								<td class="number">
									<strong>{inPercent(spread.merged)}</strong>
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</ScrollRegion>
			{mustHaves.length > 0 && (
				<>
					<h3>Must-haves</h3>
					<ul>
						{mustHaves.map(({ title, names, kept }) => (
							<li key={title}>
								{title}: {names.join(', ')}
								{!kept && ' (no majority, left out of the merged ranking)'}
							</li>
						))}
					</ul>
				</>
			)}
		</section>
	);
}

/** A line from the lowest to the highest weight, a dot for each person. Its row has the numbers. */
function Spread({ low, high, shares }: TitledWeight) {
	return (
		<svg class="opinions-spread" viewBox="-2 0 104 12" aria-hidden="true">
			<line class="opinions-axis" x1="0" x2="100" y1="6" y2="6" />
			<line class="opinions-range" x1={low} x2={high} y1="6" y2="6" />
			{shares.map(({ name, share }) => (
				<circle key={name} cx={share} cy="6" r="2" />
			))}
		</svg>
	);
}
