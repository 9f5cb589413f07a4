import { crossing } from './crossing.ts';
import { type Lognormal, quantile, slowestOf, sumOf } from './lognormal.ts';
import { normalProbability, normalQuantile } from './normal.ts';

/** What the mesh adds to one chain of calls, in ms. */
export type ChainLatency = {
	readonly p50: number;
	readonly p99: number;
	/** The p99 is never below this, however the calls depend on each other: the p99 of one call. */
	readonly p99AtLeast: number;
	/** The p99 is never above this: the union bound. */
	readonly p99AtMost: number;
	/** The p99 if every call is slow at the same moment: the sum of the percentiles of all levels. */
	readonly p99AllAtOnce: number;
	/** Distribution behind p50 and p99. */
	readonly distribution: Lognormal;
};

/**
 * What a chain adds: at each level the slowest of the calls side by side, the levels one after the other.
 *
 * @param edge what the mesh adds to one call
 * @param chain calls side by side at each level
 * @param correlation between levels, 0 to 1
 */
export function chainLatency(edge: Lognormal, chain: readonly number[], correlation: number): ChainLatency {
	const distribution = sumOf(
		chain.map((width) => slowestOf(width, edge)),
		correlation,
	);
	const depth = chain.length;
	// For n calls side by side the chance that one is late is at most n times that of one.
	const bound = (width: number) => quantile(edge, 1 - 0.01 / (depth * width));
	return {
		p50: quantile(distribution, 0.5),
		p99: quantile(distribution, 0.99),
		p99AtLeast: quantile(edge, 0.99),
		p99AtMost: chain.reduce((sum, width) => sum + bound(width), 0),
		p99AllAtOnce: depth * quantile(edge, 0.99),
		distribution,
	};
}

/** Chance that at least one of n parallel calls is beyond its own p99: 1 - 0.99^n. */
export const tailShare = (calls: number) => 1 - 0.99 ** calls;

/** Midpoints at which the distribution of the mesh part is sampled. */
const MIDPOINTS = 1000;

const MIDPOINT_QUANTILES = Array.from({ length: MIDPOINTS }, (_, index) => normalQuantile((index + 0.5) / MIDPOINTS));

/** A difference of x that no reader can see, relative to x. */
const TOLERANCE = 1e-6;

/**
 * A quantile of the application's own latency and the mesh part together, taken as independent: the x at which the mean of
 * F_B(x - t_j) over the midpoints t_j of the mesh part is q. Percentiles must not be added, and adding moments would lose
 * up to half of what the mesh adds to the tail.
 *
 * @param base latency without mesh
 * @param added what the mesh adds
 */
export function endToEnd(base: Lognormal, added: Lognormal, q: number): number {
	const parts = MIDPOINT_QUANTILES.map((z) => Math.exp(added.mu + added.sigma * z));
	const beyond = (x: number) => parts.reduce((sum, part) => sum + probability(base, x - part), 0) / MIDPOINTS - q;
	const alone = quantile(base, q);
	// The sum lies between the smallest and the largest part above the base.
	return crossing(beyond, alone + Math.min(...parts), alone + Math.max(...parts), TOLERANCE);
}

function probability({ mu, sigma }: Lognormal, x: number): number {
	return x <= 0 ? 0 : normalProbability((Math.log(x) - mu) / sigma);
}
