import { median } from './median.ts';

/** Weights of one person, one for each criterion, none negative and not all zero. Only their proportions count. */
export type NamedWeights = { readonly name: string; readonly weights: readonly number[] };

/** How several people weigh one criterion, in percent of all weights. */
export type WeightSpread = {
	readonly criterion: string;
	readonly shares: readonly { readonly name: string; readonly share: number }[];
	readonly low: number;
	readonly middle: number;
	readonly high: number;
	/** Weight in the merged result, a whole number; all together are 100. */
	readonly merged: number;
};

/** Weights of several people by criterion, those on which they differ most first. */
export function weightSpreads(
	criteria: readonly { readonly id: string }[],
	people: readonly NamedWeights[],
): WeightSpread[] {
	const merged = mergedWeights(criteria.length, people);
	return criteria
		.map(({ id }, index) => {
			const shares = people.map(({ name, weights }) => ({ name, share: sharesOf(weights)[index] ?? 0 }));
			const values = shares.map(({ share }) => share);
			return {
				criterion: id,
				shares,
				low: Math.min(...values),
				middle: median(values),
				high: Math.max(...values),
				merged: merged[index] ?? 0,
			};
		})
		.sort((a, b) => b.high - b.low - (a.high - a.low));
}

/** Medians of the shares, as whole numbers that make 100 together: the largest remainders are rounded up. */
export function mergedWeights(criteria: number, people: readonly NamedWeights[]): number[] {
	const medians = Array.from({ length: criteria }, (_, index) =>
		median(people.map(({ weights }) => sharesOf(weights)[index] ?? 0)),
	);
	const exact = sharesOf(medians);
	const rounded = exact.map(Math.floor);
	const missing = 100 - rounded.reduce((sum, value) => sum + value, 0);
	const byRemainder = exact
		.map((value, index) => ({ index, remainder: value - Math.floor(value) }))
		.sort((a, b) => b.remainder - a.remainder);
	const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
	return rounded.map((value, index) => value + (raised.has(index) ? 1 : 0));
}

/** Percent of all weights; equal where all weights are zero. */
function sharesOf(weights: readonly number[]): number[] {
	const sum = weights.reduce((total, weight) => total + weight, 0);
	return weights.map((weight) => (sum === 0 ? 100 / weights.length : (weight / sum) * 100));
}
