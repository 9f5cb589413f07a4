import type { Profile } from '../../schema/profile.ts';
import type { Emphasis } from '../evidence/types.ts';
import type { Weights } from '../scoring/weights.ts';
import { surelyIn } from './conditions.ts';
import type { Knowledge } from './knowledge.ts';

/** The weights for a situation, and why they differ from the defaults. */
export type WeightFinding = {
	/** Whole numbers from 0 to 100, as the scoring calculator takes them. */
	readonly weights: Weights;
	readonly reasons: readonly Emphasis[];
};

/** Default weights, multiplied by the factor of every emphasis that holds here, and brought back to a sum of about 100. */
export function deriveWeights({ criteria, emphases }: Knowledge, profile: Profile): WeightFinding {
	const reasons = emphases.filter((emphasis) => surelyIn(emphasis, profile));
	const raw = criteria.map(({ id, weight }) => {
		const factor = reasons
			.filter(({ criterion }) => criterion === id)
			.reduce((product, emphasis) => product * emphasis.factor, 1);
		return [id, weight * factor] as const;
	});
	const total = raw.reduce((sum, [, weight]) => sum + weight, 0) || 1;
	return { weights: Object.fromEntries(raw.map(([id, weight]) => [id, Math.round((weight / total) * 100)])), reasons };
}
