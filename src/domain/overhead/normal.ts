/** Coefficients of Acklam's rational approximation, from the highest power down: middle, then tails. */
const MIDDLE = {
	top: [
		-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
	],
	bottom: [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1],
};
const TAIL = {
	top: [
		-0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
		2.938163982698783,
	],
	bottom: [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1],
};

/** Where the approximation changes from its middle to its tails. */
const BREAK = 0.02425;

const polynomial = (coefficients: readonly number[], x: number) =>
	coefficients.reduce((value, coefficient) => value * x + coefficient, 0);

/**
 * Quantile of the standard normal distribution, with a relative error below 1.2e-9: z(0.99) is 2.3263479.
 *
 * @param q between 0 and 1, exclusively
 * @see https://web.archive.org/web/20151030215612/http://home.online.no/~pjacklam/notes/invnorm/
 */
export function normalQuantile(q: number): number {
	if (q > 1 - BREAK) return -normalQuantile(1 - q);
	if (q < BREAK) {
		const x = Math.sqrt(-2 * Math.log(q));
		return polynomial(TAIL.top, x) / polynomial(TAIL.bottom, x);
	}
	const x = q - 0.5;
	return (x * polynomial(MIDDLE.top, x * x)) / polynomial(MIDDLE.bottom, x * x);
}

/** Chebyshev coefficients of the complementary error function, from the highest power down. */
const ERFC = [
	0.17087277, -0.82215223, 1.48851587, -1.13520398, 0.27886807, -0.18628806, 0.09678418, 0.37409196, 1.00002368,
	-1.26551223,
];

/**
 * Distribution function of the standard normal distribution, with a relative error below 1.2e-7.
 *
 * @see W. H. Press and others, Numerical Recipes, 2nd edition, 1992, section 6.2, `erfcc`
 */
export function normalProbability(z: number): number {
	const x = Math.abs(z) / Math.SQRT2;
	const t = 1 / (1 + x / 2);
	const tail = (t * Math.exp(-x * x + polynomial(ERFC, t))) / 2;
	return z > 0 ? 1 - tail : tail;
}
