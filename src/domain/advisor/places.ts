import type { Capacity } from '../../schema/capacity.ts';
import type { Residual } from '../../schema/verdict.ts';
import type { Possibility } from './possibilities.ts';
import type { Case, Ruling } from './verdict.ts';

/** A place on the map of verdicts, and the share of the possibilities that lead to it. */
export type Place = {
	readonly residual: Residual;
	readonly capacity: Capacity;
	/** From 0 to 1. */
	readonly share: number;
	/** What most of the possibilities at this place lead to. */
	readonly ruling: Ruling;
	/** What that rests on. */
	readonly decided: Case;
};

/** Where the possibilities lie, the most frequent place first. The shares add up to 1. */
export function placesOf(possibilities: readonly Possibility[]): Place[] {
	const groups = groupBy(possibilities, ({ decided }) => `${decided.residual} ${decided.capacity}`);
	return groups.flatMap((group) => {
		const [usual] = groupBy(group, ({ ruling }) => `${ruling.id} ${ruling.qualifier}`);
		const [one] = usual ?? [];
		if (one === undefined) return [];
		const { ruling, decided } = one;
		const { residual, capacity } = decided;
		return [{ residual, capacity, share: group.length / possibilities.length, ruling, decided }];
	});
}

/** Items with the same key, the largest group first; among equally large ones the one that begins first. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return [...groups.values()].sort((a, b) => b.length - a.length);
}
