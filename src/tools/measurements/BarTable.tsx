import { testAnchor } from '../../domain/measurements/anchor.ts';
import type { Figure } from '../../domain/measurements/figures.ts';
import { type Comparison, differenceIn } from '../../domain/measurements/measurements.ts';
import { hasChart, type Scale, scaleOf, sharingScale } from '../../domain/measurements/scale.ts';
import { factHref } from '../evidence/fact-href.ts';
import { amount, figureText, loadOf, readingOf, shortDifference, titleOf } from './format.ts';
import type { ListedBed } from './model.ts';

type Props = {
	/** The test with all its comparisons: the scale does not change with the filter. */
	readonly bed: ListedBed;
	readonly comparison: Comparison;
	readonly platforms: ReadonlySet<string>;
};

/** The figures of one comparison as a table that is also its chart: a bar from zero beside each number. The table, or each number, leads to its fact. */
export function BarTable({ bed, comparison, platforms }: Props) {
	const { figures, note, unit } = comparison;
	const scale = hasChart(comparison) ? scaleOf(bed, comparison) : undefined;
	const anchor = testAnchor(bed.id, comparison.id);
	const [only = '', ...others] = new Set(figures.map(({ fact }) => factHref(fact, platforms)));
	const shared = others.length === 0 ? only : undefined;
	// Charts that share a scale have the same columns, so that their bars are equally wide.
	const compared = sharingScale(bed, comparison).some(hasBaseline);
	return (
		<table class="bars" id={anchor}>
			<Caption comparison={comparison} anchor={anchor} scale={scale} fact={shared} />
			{hasBaseline(comparison) && <Head charted={scale !== undefined} unit={unit} />}
			<tbody>
				{figures.map((figure) => {
					const difference = differenceIn(comparison, figure);
					return (
						<tr key={figure.what}>
							<th scope="row">{figure.what}</th>
							{scale && (
								<td class="bar-cell">
									<Bar figure={figure} scale={scale} />
								</td>
							)}
							<td>
								{shared ? figureText(figure) : <a href={factHref(figure.fact, platforms)}>{figureText(figure)}</a>}
							</td>
							{compared && <td>{difference ? shortDifference(difference, unit) : ''}</td>}
						</tr>
					);
				})}
			</tbody>
			{note && (
				<tfoot>
					<tr>
						<td colSpan={4}>{note}</td>
					</tr>
				</tfoot>
			)}
		</table>
	);
}

const hasBaseline = ({ figures }: Pick<Comparison, 'figures'>) => figures.some(({ baseline }) => baseline);

type CaptionProps = {
	readonly comparison: Comparison;
	readonly anchor: string;
	readonly scale: Scale | undefined;
	/** Address of the fact, where one fact has all figures. */
	readonly fact: string | undefined;
};

/** What is compared, under which load, and where it is from. The title leads to itself, so that it can be copied. */
function Caption({ comparison, anchor, scale, fact }: CaptionProps) {
	const reading = readingOf(comparison);
	return (
		<caption>
			<a href={`#${anchor}`}>{titleOf(comparison)}</a>
			<small>
				{loadOf(comparison)}
				{reading && `; from: ${reading}`}
				{scale && `; bars from 0 to ${amount(scale.max)}`}
				{fact && (
					<>
						. <a href={fact}>Fact</a>
					</>
				)}
			</small>
		</caption>
	);
}

/** Only the difference needs a heading: the caption has the unit of the rest. The empty cells set the widths. */
function Head({ charted, unit }: { readonly charted: boolean; readonly unit: Comparison['unit'] }) {
	return (
		<thead>
			<tr>
				<td class="what" />
				{charted && <td class="bar-cell" />}
				<td />
				<th scope="col">{unit === 'ms' ? 'added' : 'change'}</th>
			</tr>
		</thead>
	);
}

function Bar({
	figure: { value, upper, baseline },
	scale: { max },
}: {
	readonly figure: Figure;
	readonly scale: Scale;
}) {
	const percent = (part: number) => `${part > 0 ? Math.max(1, Math.round((part / max) * 100)) : 0}%`;
	return (
		<svg aria-hidden="true">
			{upper !== undefined && <rect class="range" width={percent(upper)} />}
			<rect class={baseline ? 'base' : undefined} width={percent(value)} />
		</svg>
	);
}
