/** The sum of what stems of words weigh. */
export const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);
