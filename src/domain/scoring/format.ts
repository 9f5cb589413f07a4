/**
 * Points with two decimals: the second one already is inside the uncertainty, a third would pretend. Sums of shares are off by
 * some 1e-15, and the same points must not be printed as 3.12 for one and 3.13 for another.
 */
export const points = (value: number) => (value + 1e-9).toFixed(2);

/** A share as a whole percentage; what is not nothing is not shown as nothing, and what is not all not as all. */
export function percent(share: number): string {
	if (share > 0 && share < 0.005) return '< 1%';
	if (share >= 0.995 && share < 1) return '> 99%';
	return `${Math.round(share * 100)}%`;
}

/** A share that has to be passed. It is never 0 or 100%, which nothing could pass, and takes a decimal near them. */
export function threshold(share: number): string {
	const whole = Math.round(share * 100);
	if (whole > 0 && whole < 100) return `${whole}%`;
	return `${Math.min(99.9, Math.max(0.1, Math.round(share * 1000) / 10))}%`;
}
