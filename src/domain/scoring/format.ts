/**
 * Points with two decimals: the second one already is inside the uncertainty, a third would pretend. Sums of shares are off by
 * some 1e-15, and the same points must not be printed as 3.12 for one and 3.13 for another.
 */
export const points = (value: number) => (value + 1e-9).toFixed(2);

/** A share as a whole percentage; what is not nothing is not shown as nothing. */
export function percent(share: number): string {
	if (share > 0 && share < 0.005) return '< 1 %';
	return `${Math.round(share * 100)} %`;
}
