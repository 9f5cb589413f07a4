import { useRef } from 'preact/hooks';
import { type Rivalry, rivalryOf } from '../../domain/scoring/closeness.ts';
import type { Chance } from '../../domain/scoring/draws.ts';
import { placesOf } from '../../domain/scoring/places.ts';
import type { Ranked } from '../../domain/scoring/ranking.ts';
import { ScrollRegion } from '../frame/ScrollRegion.tsx';
import { siteHref } from '../frame/site.ts';
import { percent, points } from './format.ts';
import { DRAWS, type ScoringCandidate } from './model.ts';
import type { OwnScore } from './state.ts';

type Props = {
	readonly candidates: readonly ScoringCandidate[];
	readonly ranking: readonly Ranked[];
	readonly chances: readonly Chance[];
	/** False while the draws are still going on. */
	readonly settled: boolean;
	readonly own: readonly OwnScore[];
	/** Whether must-haves put somebody out. */
	readonly eliminates: boolean;
};

/** The result: who is first, by how much, and how sure that is. */
export function Ranking({ candidates, ranking, chances, settled, own, eliminates }: Props) {
	const [leader] = ranking;
	// Draws of the weights before would say the wrong thing of this first place, and a notice that comes and goes moves the page.
	const rivalry = useRef<Rivalry>();
	if (settled) rivalry.current = leader && rivalryOf(leader.id, chances);
	if (leader === undefined) {
		return (
			<section aria-labelledby="ranking-title">
				<h2 id="ranking-title">Ranking</h2>
				<p class="scoring-headline" role="status">
					{eliminates ? 'Nobody is left: every candidate lacks a must-have.' : 'Nobody takes part. Choose candidates.'}
				</p>
			</section>
		);
	}
	const named = new Map(candidates.map((candidate) => [candidate.id, candidate]));
	const nameOf = (id: string) => named.get(id)?.short;
	const first = new Map(chances.map(({ id, first }) => [id, first]));
	const places = placesOf(ranking);
	const leaders = ranking.filter((_, index) => places[index] === 1);
	return (
		<section aria-labelledby="ranking-title">
			<h2 id="ranking-title">Ranking</h2>
			<p class="scoring-headline" role="status" aria-busy={!settled}>
				{leaders.length > 1 ? (
					<>
						<b>{leaders.map(({ id }) => nameOf(id)).join(', ')}</b> share the first place with {points(leader.total)} of
						5 points.
					</>
				) : (
					<>
						<b>{nameOf(leader.id)}</b> comes first with {points(leader.total)} of 5 points, in{' '}
						<span class="unbroken">{percent(first.get(leader.id) ?? 0)}</span> of the draws.
					</>
				)}
			</p>
			{rivalry.current && (
				<p class="notice notice-warning">
					Too close to call: with scores anywhere in their ranges,{' '}
					<Rival {...rivalry.current} name={nameOf(rivalry.current.rival)} first={nameOf(leader.id)} />. Decide by
					must-haves, or look at the reasons behind the scores.
				</p>
			)}
			<ScrollRegion label="Ranking as a table">
				<table class="ranking" aria-busy={!settled}>
					<thead>
						<tr>
							<th scope="col">Place</th>
							<th scope="col">Candidate</th>
							<th scope="col" class="number">
								Points
							</th>
							<th scope="col">Range, 1 to 5</th>
							<th scope="col" class="number">
								First in draws
							</th>
						</tr>
					</thead>
					<tbody>
						{ranking.map((ranked, index) => (
							<tr key={ranked.id}>
								<td class="number">{places[index]}</td>
								<th scope="row">
									<a href={siteHref(`/compare/${ranked.id}/`)}>{nameOf(ranked.id)}</a>
									{named.get(ranked.id)?.preview && <small> preview</small>}
									{own.some(({ candidate }) => candidate === ranked.id) && <small class="own"> own scores</small>}
								</th>
								<td class="number">{points(ranked.total)}</td>
								<td>
									<RangeBar name={nameOf(ranked.id) ?? ranked.id} {...ranked} />
								</td>
								<td class="number">{percent(first.get(ranked.id) ?? 0)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</ScrollRegion>
			<p class="tool-note">
				Points are the weighted mean of the scores.{' '}
				<span class="about-range">The range shows the total if every doubt went one way. </span>
				For the last column every score was drawn {DRAWS.toLocaleString('en-US')} times between its low and its high.
			</p>
		</section>
	);
}

type RivalProps = Rivalry & {
	readonly name: string | undefined;
	/** Name of the candidate with most points. */
	readonly first: string | undefined;
};

/** Why the first place is not safe, as a part of a sentence. */
function Rival({ name, first, share, standing }: RivalProps) {
	if (standing === 'ahead')
		return (
			<>
				{name} is first more often than {first}
			</>
		);
	if (standing === 'level')
		return (
			<>
				{name} is first about as often as {first}
			</>
		);
	if (standing === 'spread') return <>the others together are first more often</>;
	return (
		<>
			{name} is first in <span class="unbroken">{percent(share)}</span> of the draws
		</>
	);
}

const WIDTH = 120;
const HEIGHT = 12;

/** Position of a total on the bar, from 1 at the left to 5 at the right. */
const x = (total: number) => ((total - 1) / 4) * WIDTH;

function RangeBar({ name, low, total, high }: Ranked & { readonly name: string }) {
	const label = `${name}: ${points(low)} to ${points(high)}, typical ${points(total)}`;
	return (
		<svg
			class="range-bar"
			viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
			width={WIDTH}
			height={HEIGHT}
			role="img"
			aria-label={label}
		>
			<line class="range-axis" x1={0} x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
			<rect class="range-span" x={x(low)} width={Math.max(1, x(high) - x(low))} y={HEIGHT / 2 - 3} height={6} rx={3} />
			<rect class="range-mark" x={x(total) - 1.5} width={3} y={0} height={HEIGHT} />
		</svg>
	);
}
