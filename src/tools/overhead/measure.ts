import type { Estimate } from '../../domain/overhead/estimate.ts';
import type { CoefficientName } from '../../domain/overhead/figures.ts';
import type { AddedLatency } from '../../domain/overhead/per-call.ts';
import { type Range, rangeOf } from '../../domain/overhead/range.ts';
import { gibFromMb, MIB_PER_GIB } from '../../domain/overhead/units.ts';
import { isRefused, type Result } from '../../domain/overhead/working.ts';

/** One result of the estimate: how it is called, and how it is found in an estimate. */
export type Measure = {
	/** Names the result in the working, in exports and in addresses inside the page. */
	readonly id: string;
	readonly title: string;
	readonly unit: string;
	/** `undefined` where the result makes no sense for the mode. */
	readonly read: (estimate: Estimate) => Result<Range> | undefined;
	/** Something to say beside the figure of a mode. */
	readonly flag?: (estimate: Estimate) => string | undefined;
	/**
	 * The coefficients that say so where nothing at all is set, and `undefined` everywhere else. The zero of such a mode would
	 * read as if it were measured.
	 */
	readonly unset?: (estimate: Estimate) => readonly CoefficientName[] | undefined;
};

/** Results that belong together. */
export type Section = {
	readonly id: string;
	readonly title: string;
	readonly lead: string;
	/** What has to be known before its figures are used, if anything has. */
	readonly warning?: (estimates: readonly Estimate[]) => string | undefined;
	readonly measures: readonly Measure[];
};

/** What stands in the place of the zero of what nobody has set. */
export const NONE_SET = 'none set';

/** What is to be said beside a figure, together. */
export const flags = (...texts: readonly (string | undefined)[]): string | undefined =>
	texts.filter(Boolean).join('; ') || undefined;

/** The load at which a proxy is saturated: no figure holds there, and CPU is computed on as if it did. */
export const extrapolated = ({ saturated }: Estimate) =>
	saturated === undefined ? undefined : 'extrapolated: a proxy would be saturated';

/** The same figure in another unit, or the same refusal. */
function converted(result: Result<Range>, convert: (value: number) => number): Result<Range> {
	return isRefused(result) ? result : rangeOf((scenario) => convert(result[scenario]));
}

export const gibOfMb = (result: Result<Range>) => converted(result, gibFromMb);
export const gibOfMib = (result: Result<Range>) => converted(result, (mib) => mib / MIB_PER_GIB);

/** A figure inside a result that may be refused as a whole. */
export const within =
	<T extends object>(pick: (estimate: Estimate) => Result<T>, read: (known: T) => Result<Range> | undefined) =>
	(estimate: Estimate) => {
		const result = pick(estimate);
		return isRefused(result) ? result : read(result);
	};

/** What the mesh adds to the chain, at one percentile or as a bound. */
export const added = (id: string, title: string, field: keyof AddedLatency): Measure => ({
	id,
	title,
	unit: 'ms',
	read: within(
		({ delay }) => delay.added,
		(latency) => latency[field],
	),
});

/** A row of a result: an estimate, and what it gives or refuses. */
export type Row = { readonly estimate: Estimate; readonly result: Result<Range> };

/** The rows of a measure: one for each estimate for which it makes sense. */
export function rowsOf({ read }: Measure, estimates: readonly Estimate[]): Row[] {
	return estimates.flatMap((estimate) => {
		const result = read(estimate);
		return result === undefined ? [] : [{ estimate, result }];
	});
}
