import { testAnchor } from '../../domain/measurements/anchor.ts';
import { conditionsOf } from '../../domain/measurements/conditions.ts';
import type { Comparison } from '../../domain/measurements/measurements.ts';
import { hasChart } from '../../domain/measurements/scale.ts';
import { Chart } from './Chart.tsx';
import { FigureTable } from './FigureTable.tsx';
import { loadOf, titleOf } from './format.ts';
import type { ListedBed } from './model.ts';
import { Origin } from './Origin.tsx';

type Props = { readonly bed: ListedBed; readonly platforms: ReadonlySet<string> };

/** One test on its own page: origin, limits, charts, figures, conditions and sources. */
export function TestView({ bed, platforms }: Props) {
	const { limits, unread = [], comparisons, checked } = bed;
	const charts = comparisons.filter(hasChart);
	return (
		<div class="tool test-view">
			<Origin bed={bed} />
			{limits && <p>{limits}</p>}
			{comparisons.length > 0 && <h2 id="figures">Figures</h2>}
			{charts.length > 0 && (
				<div class="bed-charts">
					{charts.map((comparison) => (
						<ChartFigure key={comparison.id} bed={bed} comparison={comparison} />
					))}
				</div>
			)}
			{comparisons.length > 0 && <FigureTable bed={bed} platforms={platforms} />}
			{unread.length > 0 && <h2 id="unread">Not read as figures</h2>}
			{unread.map((line) => (
				<p key={line}>{line}</p>
			))}
			<h2 id="conditions">Conditions</h2>
			<dl class="conditions">
				{conditionsOf(bed).map(({ name, value, stated }) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd class={stated ? undefined : 'unknown'}>{value}</dd>
					</div>
				))}
			</dl>
			<h2 id="sources">Sources</h2>
			<ul class="bed-sources">
				{bed.sources.map(({ url, title, publisher, published, interest }) => (
					<li key={url}>
						<a href={url} rel="noopener">
							{title}
						</a>
						, {publisher}
						{published && `, ${published}`}
						{interest && ` (${interest})`}
					</li>
				))}
			</ul>
			<p class="tool-note">
				The description was compared with them on <time>{checked}</time>.
			</p>
		</div>
	);
}

type ChartProps = Pick<Props, 'bed'> & { readonly comparison: Comparison };

function ChartFigure({ bed, comparison }: ChartProps) {
	return (
		<figure class="bed-chart" id={testAnchor(bed.id, comparison.id)}>
			<figcaption>
				<b>{titleOf(comparison)}</b>
				<small>{loadOf(comparison)}</small>
			</figcaption>
			<Chart bed={bed} comparison={comparison} />
			{comparison.note && <p class="bed-more">{comparison.note}</p>}
		</figure>
	);
}
