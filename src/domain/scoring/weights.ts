/** Weights by criterion. Any scale will do: only their proportions count. */
export type Weights = Readonly<Record<string, number>>;

/**
 * Weights as shares of one.
 *
 * @throws never: if all weights are zero, nothing is preferred and all criteria count the same
 */
export function normalize(weights: Weights): Weights {
	const entries = Object.entries(weights);
	const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
	return Object.fromEntries(
		entries.map(([criterion, weight]) => [criterion, total > 0 ? weight / total : 1 / entries.length]),
	);
}

/** Shares with one criterion set to `share` and the others scaled, so that their proportions stay as they are. */
export function withShare(shares: Weights, criterion: string, share: number): Weights {
	const others = 1 - (shares[criterion] ?? 0);
	const count = Object.keys(shares).length - 1;
	return Object.fromEntries(
		Object.entries(shares).map(([name, own]) => {
			if (name === criterion) return [name, share];
			return [name, others > 0 ? (own / others) * (1 - share) : (1 - share) / count];
		}),
	);
}
