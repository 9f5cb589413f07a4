import { testAnchor } from '../../domain/measurements/anchor.ts';
import type { Figure } from '../../domain/measurements/figures.ts';
import type { Comparison } from '../../domain/measurements/measurements.ts';
import { scaleOf } from '../../domain/measurements/scale.ts';
import { amount, figureText, loadOf, titleOf } from './format.ts';
import type { ListedBed } from './model.ts';

const ROW = 38;
const BAR = 10;
const AXIS = 18;

/** Share of the width that the scale takes; the rest is for the number of the longest bar. */
const FULL = 74;

type Props = { readonly bed: ListedBed; readonly comparison: Comparison };

/** The figures of one comparison as bars from zero. The table of the test has the same numbers. */
export function Chart({ bed, comparison }: Props) {
	const { max, marks } = scaleOf(bed, comparison);
	const { figures } = comparison;
	const x = (value: number) => Math.max(0, value / max) * FULL;
	const height = figures.length * ROW + 4;
	const id = `${testAnchor(bed.id, comparison.id)}-chart`;
	return (
		<svg
			class="chart"
			width="100%"
			height={height + AXIS}
			role="img"
			aria-labelledby={`${id}-t`}
			aria-describedby={`${id}-d`}
		>
			<title id={`${id}-t`}>{nameIn(bed, comparison)}</title>
			<desc id={`${id}-d`}>{figures.map((figure) => `${figure.what}: ${figureText(figure)}`).join('; ')}</desc>
			{marks.map((mark, index) => (
				<g key={mark} class="chart-scale">
					<line x1={`${x(mark)}%`} x2={`${x(mark)}%`} y1="0" y2={height} />
					<text x={`${x(mark)}%`} y={height + 13} text-anchor={index === 0 ? 'start' : 'middle'}>
						{amount(mark)}
					</text>
				</g>
			))}
			{figures.map((figure, index) => (
				<Bar key={figure.what} figure={figure} top={index * ROW} x={x} />
			))}
		</svg>
	);
}

/** A test may measure the same under several loads: then the load is part of the name. */
function nameIn({ comparisons }: ListedBed, comparison: Comparison): string {
	const alike = comparisons.filter((other) => titleOf(other) === titleOf(comparison));
	return alike.length === 1 ? titleOf(comparison) : `${titleOf(comparison)}; ${loadOf(comparison)}`;
}

type BarProps = { readonly figure: Figure; readonly top: number; readonly x: (value: number) => number };

function Bar({ figure, top, x }: BarProps) {
	const { what, value, upper, baseline } = figure;
	const y = top + 18;
	const end = x(upper ?? value);
	return (
		<g>
			<text class="chart-name" x="0" y={top + 12}>
				{what}
			</text>
			{upper !== undefined && <rect class="range" x="0" y={y} width={`${end}%`} height={BAR} />}
			<rect class={baseline ? 'base' : undefined} x="0" y={y} width={`${x(value)}%`} height={BAR} />
			<text class="chart-value" x={`${end}%`} dx="7" y={y + BAR - 1}>
				{figureText(figure)}
			</text>
		</g>
	);
}
