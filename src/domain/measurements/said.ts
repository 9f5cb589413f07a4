/** A number as it stands in a text, for example "1,093" or "0.30". */
const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

/** Cores are also written as thousandths of a core. */
const WRITTEN_AS: Readonly<Record<string, readonly number[]>> = { vCPU: [1, 1000] };

/**
 * Whether a text states a figure, as exactly or less exactly: 46.84 is stated by "46.8" and by "47".
 *
 * @param unit of the figure; some units are also written in another size
 */
export function states(text: string, value: number, unit: string): boolean {
	const sizes = WRITTEN_AS[unit] ?? [1];
	return (text.match(NUMBER) ?? []).some((written) => sizes.some((size) => isRounded(value * size, written)));
}

/** Rounding away more than this says something else: 1 does not state 0.6. */
const MOST_ROUNDED = 0.05;

function isRounded(value: number, written: string): boolean {
	const digits = written.replaceAll(',', '');
	const places = digits.split('.')[1]?.length ?? 0;
	const error = Math.abs(value - Number(digits));
	// A half may go either way: sources round as they like.
	return error <= 0.5 / 10 ** places + 1e-9 && error <= Math.abs(value) * MOST_ROUNDED;
}
