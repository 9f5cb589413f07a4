import { testAnchor } from '../../domain/measurements/anchor.ts';
import { conditionsOf } from '../../domain/measurements/conditions.ts';
import { type Comparison, factsOf } from '../../domain/measurements/measurements.ts';
import { hasChart } from '../../domain/measurements/scale.ts';
import { RUNNER_WORDS } from '../../domain/measurements/words.ts';
import { Evidence } from '../evidence/Evidence.tsx';
import { Chart } from './Chart.tsx';
import { FigureTable } from './FigureTable.tsx';
import { loadOf, titleOf } from './format.ts';
import type { ListedBed } from './model.ts';
import { OwnLink } from './OwnLink.tsx';

type Props = {
	/** The test with the comparisons that pass the filter. */
	readonly bed: ListedBed;
	/** The test with all its comparisons. */
	readonly all: ListedBed;
	readonly platforms: ReadonlySet<string>;
};

/** One test: who ran it, its charts, its figures, its conditions, what could not be read, and where all that is from. */
export function Bed({ bed, all, platforms }: Props) {
	const { id, title, limits, unread = [], comparisons } = bed;
	const charts = comparisons.filter(hasChart);
	const hidden = all.comparisons.length - comparisons.length;
	return (
		<article class="bed" id={testAnchor(id)}>
			<h3>
				{title} <OwnLink anchor={testAnchor(id)} to={title} />
			</h3>
			<Origin bed={bed} />
			{limits && <p class="bed-limits">{limits}</p>}
			{charts.length > 0 && (
				<div class="bed-charts">
					{charts.map((comparison) => (
						<ChartFigure key={comparison.id} bed={bed} all={all} comparison={comparison} />
					))}
				</div>
			)}
			{comparisons.length > 0 &&
				(charts.length === comparisons.length ? (
					<details class="bed-part">
						<summary>
							Figures as a table<span class="visually-hidden">: {title}</span>
						</summary>
						<FigureTable bed={bed} platforms={platforms} />
					</details>
				) : (
					<FigureTable bed={bed} platforms={platforms} />
				))}
			{hidden > 0 && (
				<p class="bed-hidden">
					{hidden === 1 ? 'One further comparison' : `${hidden} further comparisons`} of this test do not pass the
					filter.
				</p>
			)}
			{unread.map((line) => (
				<p key={line} class="bed-unread">
					<b>Not read as figures:</b> {line}
				</p>
			))}
			<Conditions bed={bed} />
			<Evidence facts={factsOf(bed)} platforms={platforms} of={title} />
		</article>
	);
}

function Origin({ bed: { year, by, who, basis } }: Pick<Props, 'bed'>) {
	return (
		<p class="bed-origin">
			<b>{year ?? 'Undated'}</b>
			{basis === 'claimed' && <span class="bed-claim">Claim, no test published</span>}
			<span>{who}</span>
			<span class={`runner runner-${by}`}>{RUNNER_WORDS[by]}</span>
		</p>
	);
}

type ChartProps = Pick<Props, 'bed' | 'all'> & { readonly comparison: Comparison };

function ChartFigure({ bed, all, comparison }: ChartProps) {
	const anchor = testAnchor(bed.id, comparison.id);
	return (
		<figure class="bed-chart" id={anchor}>
			<figcaption>
				<b>{titleOf(comparison)}</b> <OwnLink anchor={anchor} to={comparison.title} />
				<small>{loadOf(comparison)}</small>
			</figcaption>
			<Chart bed={bed} all={all} comparison={comparison} />
			{comparison.note && <p class="bed-note">{comparison.note}</p>}
		</figure>
	);
}

function Conditions({ bed }: Pick<Props, 'bed'>) {
	return (
		<details class="bed-part">
			<summary>
				Conditions and sources<span class="visually-hidden">: {bed.title}</span>
			</summary>
			<dl class="conditions">
				{conditionsOf(bed).map(({ name, value, stated }) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd class={stated ? undefined : 'unknown'}>{value}</dd>
					</div>
				))}
			</dl>
			<ul class="bed-sources">
				{bed.sources.map(({ url, title, publisher, published, interest }) => (
					<li key={url}>
						<a href={url} rel="noopener">
							{title}
						</a>
						, {publisher}
						{published && `, ${published}`}
						{interest && <span class="interest"> ({interest})</span>}
					</li>
				))}
			</ul>
			<p class="bed-checked">Compared with its sources on {bed.checked}.</p>
		</details>
	);
}
