import type { Capacity } from '../../schema/capacity.ts';
import type { Profile } from '../../schema/profile.ts';
import { any, inSituation, type ProfileField } from './conditions.ts';
import type { Knowledge } from './knowledge.ts';

/** Who could run a mesh. */
export type CapacityFinding = {
	/** Highest level that is surely reached. */
	readonly level: Capacity;
	/** Highest level that may be reached, depending on answers that were not given. */
	readonly atMost: Capacity;
	readonly open: readonly ProfileField[];
};

/** The capacity in a situation: the highest level of which one situation holds. The lowest one needs nothing. */
export function findCapacity(levels: Knowledge['capacities'], profile: Profile): CapacityFinding {
	const judged = levels.map(({ id, reachedBy }) => ({
		id,
		...any(reachedBy.map((situation) => inSituation(situation, profile))),
	}));
	const lowest = levels[0]?.id ?? 'none';
	const level = judged.findLast(({ holds }) => holds === 'yes')?.id ?? lowest;
	const above = judged.slice(judged.findIndex(({ id }) => id === level) + 1).filter(({ holds }) => holds === 'open');
	return { level, atMost: above.at(-1)?.id ?? level, open: [...new Set(above.flatMap(({ open }) => open))] };
}
