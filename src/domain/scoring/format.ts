/** Points with two decimals: the second one already is inside the uncertainty, a third would pretend. */
export const points = (value: number) => value.toFixed(2);

/** A share as a whole percentage; what is not nothing is not shown as nothing. */
export function percent(share: number): string {
	if (share > 0 && share < 0.005) return '< 1 %';
	return `${Math.round(share * 100)} %`;
}
