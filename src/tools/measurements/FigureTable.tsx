import { testAnchor } from '../../domain/measurements/anchor.ts';
import { type Comparison, differenceIn } from '../../domain/measurements/measurements.ts';
import { hasChart } from '../../domain/measurements/scale.ts';
import { factHref } from '../evidence/fact-href.ts';
import { ScrollRegion } from '../frame/ScrollRegion.tsx';
import { differenceText, figureText, loadOf, readingOf, titleOf } from './format.ts';
import type { ListedBed } from './model.ts';

type Props = { readonly bed: ListedBed; readonly platforms: ReadonlySet<string> };

/** All figures of a test, each leading to its fact, and what they add to the run without a mesh. */
export function FigureTable({ bed, platforms }: Props) {
	const compared = bed.comparisons.some(({ figures }) => figures.some(({ baseline }) => baseline));
	return (
		<ScrollRegion label={`Figures: ${bed.title}`}>
			<table class="figures">
				<thead>
					<tr>
						<th scope="col">Measured</th>
						<th scope="col" class="number">
							Figure
						</th>
						{compared && (
							<th scope="col" class="number">
								Against the baseline
							</th>
						)}
					</tr>
				</thead>
				{bed.comparisons.map((comparison) => (
					<Group
						key={comparison.id}
						anchor={testAnchor(bed.id, comparison.id)}
						comparison={comparison}
						compared={compared}
						platforms={platforms}
					/>
				))}
			</table>
		</ScrollRegion>
	);
}

type GroupProps = {
	/** Of the comparison, which stands at its chart where it has one. */
	readonly anchor: string;
	readonly comparison: Comparison;
	readonly compared: boolean;
	readonly platforms: ReadonlySet<string>;
};

function Group({ anchor, comparison, compared, platforms }: GroupProps) {
	const reading = readingOf(comparison);
	const alone = !hasChart(comparison);
	return (
		<tbody id={alone ? anchor : undefined}>
			<tr class="figures-head">
				<th scope="rowgroup" colSpan={compared ? 3 : 2}>
					{titleOf(comparison)}
					<small>
						{' '}
						{loadOf(comparison)}
						{reading && ` · from: ${reading}`}
					</small>
				</th>
			</tr>
			{comparison.figures.map((figure) => {
				const difference = differenceIn(comparison, figure);
				return (
					<tr key={figure.what}>
						<th scope="row">{figure.what}</th>
						<td class="number">
							<a href={factHref(figure.fact, platforms)}>{figureText(figure)}</a>
						</td>
						{compared && (
							<td class="number">
								{difference ? differenceText(difference) : figure.baseline ? 'baseline' : 'no baseline'}
							</td>
						)}
					</tr>
				);
			})}
		</tbody>
	);
}
