import type { Figure } from '../../domain/measurements/figures.ts';
import type { Comparison, Difference, Measured } from '../../domain/measurements/measurements.ts';

/** Made once: a page may print hundreds of numbers, and each would have its format made anew. */
const AMOUNT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });

/** A number as exactly as its fact gives it. */
export const amount = (value: number) => AMOUNT.format(value);

/** A figure without its unit, for example `0.306`, `0 to 5` or `at most 269`. */
export function figureText({ value, upper, bound }: Figure): string {
	const number = upper === undefined ? amount(value) : `${amount(value)} to ${amount(upper)}`;
	return bound === undefined ? number : `${bound} ${number}`;
}

/** A difference as it is compared: in the unit, and as a share of the baseline. */
export function differenceText({ by, share }: Difference): string {
	if (Number(by.toPrecision(6)) === 0) return 'the same';
	const sign = by < 0 ? '−' : '+';
	return `${sign}${amount(Number(Math.abs(by).toPrecision(4)))} (${sign}${percent(share)})`;
}

/** The half of it that says more: milliseconds are added to a call, a rate is lost as a share. */
export function shortDifference({ by, share }: Difference, unit: Comparison['unit']): string {
	if (Number(by.toPrecision(6)) === 0) return 'the same';
	const sign = by < 0 ? '−' : '+';
	return unit === 'ms' ? `${sign}${amount(Number(Math.abs(by).toPrecision(4)))}` : `${sign}${percent(share)}`;
}

const percent = (share: number) =>
	`${(Math.abs(share) * 100).toLocaleString('en-US', { maximumSignificantDigits: 3 })}%`;

/** A test in a list of tests. */
export const nameOf = ({ title, year }: Pick<Measured, 'title' | 'year'>) =>
	year === undefined || title.includes(String(year)) ? title : `${title} (${year})`;

/** What a chart or a group of rows shows, with its unit. */
export const titleOf = ({ title, unit }: Pick<Comparison, 'title' | 'unit'>) => `${title}, in ${unit}`;

/** The load in words, or that nobody says. */
export const loadOf = ({ at }: Pick<Comparison, 'at'>) => at ?? 'Load not stated';

/** How the figures were taken from their source, where they do not stand in its text. */
export function readingOf({ figures }: Comparison): string | undefined {
	const readings = [...new Set(figures.flatMap(({ reading }) => reading ?? []))];
	return readings.length === 0 ? undefined : readings.join(', ');
}
