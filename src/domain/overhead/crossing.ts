type Point = { readonly x: number; readonly y: number };

/** How near to an end of the bracket a step may lead, as a share of the tolerance: two such steps close the bracket. */
const NEAREST = 0.45;

/**
 * Where a rising function crosses zero. Each step leads to where a parabola through the last three points does, if that is
 * sure to be of use, and otherwise to the middle. The crossing stays between the two ends all the time, and they come as close
 * together as halving alone would bring them, so that steps and plateaus of the function cost time and no precision.
 *
 * @param low an x above zero at which the function is below zero; the answer if it is not
 * @param high an x at which the function is not below zero; the answer if it is
 * @param tolerance largest width of what is left between the ends, relative to x
 * @see T. R. Chandrupatla, A new hybrid quadratic/bisection algorithm for finding the zero of a nonlinear function without using
 * derivatives, Advances in Engineering Software 28 (1997), pages 145 to 149
 */
export function crossing(f: (x: number) => number, low: number, high: number, tolerance: number): number {
	if (high - low <= tolerance * high) return (low + high) / 2;
	const at = (x: number): Point => ({ x, y: f(x) });
	let [latest, across] = [at(low), at(high)];
	if (latest.y >= 0) return low;
	if (across.y < 0) return high;
	let step = 0.5;
	for (;;) {
		const next = at(latest.x + step * (across.x - latest.x));
		const stays = next.y < 0 === latest.y < 0;
		const former = stays ? latest : across;
		if (!stays) across = latest;
		latest = next;
		const width = Math.abs(across.x - latest.x);
		const closed = tolerance * Math.max(latest.x, across.x);
		if (width <= closed) return (latest.x + across.x) / 2;
		const margin = (NEAREST * closed) / width;
		step = Math.min(1 - margin, Math.max(margin, stepTo(latest, across, former)));
	}
}

/** The next step as a share of the way from the latest point to the one across. */
function stepTo({ x, y }: Point, across: Point, former: Point): number {
	const xi = (x - across.x) / (former.x - across.x);
	const phi = (y - across.y) / (former.y - across.y);
	// Within these bounds the parabola, with x as a function of y, rises all the way between the ends.
	if (phi ** 2 >= xi || (1 - phi) ** 2 >= 1 - xi) return 0.5;
	const linear = (y / (across.y - y)) * (former.y / (across.y - former.y));
	const bend = ((former.x - x) / (across.x - x)) * (y / (former.y - y)) * (across.y / (former.y - across.y));
	return linear + bend;
}
