import type { Capacity } from '../../schema/capacity.ts';
import type { Profile } from '../../schema/profile.ts';
import { any, inSituation, type ProfileField, surelyIn } from './conditions.ts';
import type { Knowledge } from './knowledge.ts';

/** Who could run a mesh. */
export type CapacityFinding = {
	/** Highest level that is surely reached. */
	readonly level: Capacity;
	/** Highest level that may be reached, depending on answers that were not given. */
	readonly atMost: Capacity;
	readonly open: readonly ProfileField[];
};

/** The level that is surely reached: the highest one of which one situation holds. The lowest one needs nothing. */
export function levelIn(levels: Knowledge['capacities'], profile: Profile): Capacity {
	const reached = levels.findLast(({ reachedBy }) => reachedBy.some((situation) => surelyIn(situation, profile)));
	return (reached ?? levels[0])?.id ?? 'none';
}

/** The capacity in a situation: {@link levelIn}, and what the answers that were not given may add to it. */
export function findCapacity(levels: Knowledge['capacities'], profile: Profile): CapacityFinding {
	const level = levelIn(levels, profile);
	const judged = levels.map(({ id, reachedBy }) => ({
		id,
		...any(reachedBy.map((situation) => inSituation(situation, profile))),
	}));
	const above = judged.slice(judged.findIndex(({ id }) => id === level) + 1).filter(({ holds }) => holds === 'open');
	return { level, atMost: above.at(-1)?.id ?? level, open: [...new Set(above.flatMap(({ open }) => open))] };
}
