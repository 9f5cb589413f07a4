/**
 * The value in the middle; between the two middle ones for an even count.
 *
 * @throws if there is none
 */
export function median(values: readonly number[]): number {
	const ordered = [...values].sort((a, b) => a - b);
	const middle = ordered.length / 2;
	const [low, high] = [ordered[Math.ceil(middle) - 1], ordered[Math.floor(middle)]];
	if (low === undefined || high === undefined) throw new Error('no values have no median');
	return (low + high) / 2;
}
