import { type Range, rangeOf, SCENARIOS } from './range.ts';

/**
 * How many times what is reserved is used, where use exceeds the reservation in at least one scenario. Both are in one unit.
 *
 * @returns nothing where all of it fits, and where nothing is reserved: that is best effort, and no multiple of anything
 */
export function timesReserved(used: Range, reserved: Range): Range | undefined {
	if (SCENARIOS.some((scenario) => reserved[scenario] === 0)) return undefined;
	const times = rangeOf((scenario) => used[scenario] / reserved[scenario]);
	return SCENARIOS.some((scenario) => times[scenario] > 1) ? times : undefined;
}
