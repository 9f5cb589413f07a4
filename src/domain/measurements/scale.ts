import type { Comparison, Measured } from './measurements.ts';

/** A scale from zero to a round number. */
export type Scale = { readonly max: number; readonly marks: readonly number[] };

/** Steps of a scale, as people count. */
const STEPS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/**
 * The scale of a chart. Charts of one test share it where they measure the same in the same unit, so that their bars can be
 * compared; charts of different tests never do.
 */
export function scaleOf(bed: Pick<Measured, 'comparisons' | 'separate'>, comparison: Comparison): Scale {
	const sharing = sharingScale(bed, comparison);
	const largest = Math.max(...sharing.flatMap(({ figures }) => figures.map(({ value, upper }) => upper ?? value)));
	const max = roundUp(largest);
	return { max, marks: [0, max / 2, max] };
}

/** The charts of a test that are drawn to the same scale as the given one, itself among them. */
export function sharingScale(bed: Pick<Measured, 'comparisons' | 'separate'>, comparison: Comparison): Comparison[] {
	if (bed.separate) return [comparison];
	return bed.comparisons.filter((other) => familyOf(other) === familyOf(comparison) && hasChart(other));
}

/** A chart of one bar compares nothing. */
export const hasChart = ({ figures }: Pick<Comparison, 'figures'>) => figures.length > 1;

/** Percentiles of one latency belong on one scale; CPU and memory in other units do not. */
const familyOf = ({ metric, unit }: Comparison) => `${metric.startsWith('latency') ? 'latency' : metric} ${unit}`;

function roundUp(value: number): number {
	if (value <= 0) return 1;
	const power = 10 ** Math.floor(Math.log10(value));
	const step = STEPS.find((each) => each * power >= value * (1 - 1e-12)) ?? 10;
	return Number((step * power).toPrecision(12));
}
