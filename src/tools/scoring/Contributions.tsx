import type { Ranked } from '../../domain/scoring/ranking.ts';
import { ScrollRegion } from '../frame/ScrollRegion.tsx';
import { points } from './format.ts';
import type { ScoringData } from './model.ts';

/** Where the points come from, as a chart and as the same numbers in a table. */
export function Contributions({ data, ranking }: { readonly data: ScoringData; readonly ranking: readonly Ranked[] }) {
	if (ranking.length === 0) return null;
	const name = new Map(data.candidates.map((candidate) => [candidate.id, candidate.short]));
	return (
		<section class="contributions" aria-labelledby="contributions-title">
			<h2 id="contributions-title">Where the points come from</h2>
			<ul class="legend" aria-hidden="true">
				{data.criteria.map(({ id, title }, index) => (
					<li key={id}>
						<svg width={12} height={12} aria-hidden="true">
							<rect class={`part part-${index}`} width={12} height={12} />
						</svg>{' '}
						{title}
					</li>
				))}
			</ul>
			<div class="contribution-chart" aria-hidden="true">
				{ranking.map((ranked) => (
					<div key={ranked.id} class="contribution-row">
						<span>{name.get(ranked.id)}</span>
						<Bar ranked={ranked} />
					</div>
				))}
			</div>
			<details>
				<summary>The same as a table</summary>
				<ScrollRegion label="Points by candidate and criterion">
					<table>
						<thead>
							<tr>
								<th scope="col">Candidate</th>
								{data.criteria.map(({ id, short }) => (
									<th key={id} scope="col" class="number">
										{short}
									</th>
								))}
								<th scope="col" class="number">
									Total
								</th>
							</tr>
						</thead>
						<tbody>
							{ranking.map((ranked) => (
								<tr key={ranked.id}>
									<th scope="row">{name.get(ranked.id)}</th>
									{ranked.contributions.map(({ criterion, points: part }) => (
										<td key={criterion} class="number">
											{points(part)}
										</td>
									))}
									<td class="number">{points(ranked.total)}</td>
								</tr>
							))}
						</tbody>
					</table>
				</ScrollRegion>
			</details>
		</section>
	);
}

/** Five points fill the bar. */
const FULL = 5;

function Bar({ ranked }: { readonly ranked: Ranked }) {
	let left = 0;
	const parts = ranked.contributions.map(({ criterion, points: part }, index) => {
		const start = left;
		left += part;
		return <rect key={criterion} class={`part part-${index}`} x={start} width={part} height={1} />;
	});
	return (
		<svg viewBox={`0 0 ${FULL} 1`} preserveAspectRatio="none" aria-hidden="true">
			<rect class="part-empty" width={FULL} height={1} />
			{parts}
		</svg>
	);
}
