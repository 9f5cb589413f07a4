import type { Profile } from '../../schema/profile.ts';
import { findCandidates } from './candidates.ts';
import type { Knowledge } from './knowledge.ts';
import type { NeedFinding } from './needs.ts';

/** A constraint whose loss would bring candidates back. */
export type Relaxation = {
	readonly constraint: string;
	readonly label: string;
	/** What giving it up would mean. */
	readonly relax: string;
	/** Platforms that it would bring back. */
	readonly returns: readonly string[];
};

/**
 * Where no candidate is left: each constraint that could be given up alone, the one that brings back most first; a
 * constraint that brings back nothing alone comes last, because giving it up is no help yet.
 */
export function relaxationsFor(knowledge: Knowledge, profile: Profile, residual: readonly NeedFinding[]): Relaxation[] {
	const options = knowledge.questions
		.flatMap(({ parts }) => parts)
		.filter(({ field }) => field === 'constraints')
		.flatMap(({ options }) => options);
	return (profile.constraints ?? [])
		.flatMap((constraint) => {
			const option = options.find(({ value }) => value === constraint);
			if (option?.relax === undefined) return [];
			const without = { ...profile, constraints: profile.constraints?.filter((other) => other !== constraint) };
			const returns = findCandidates(knowledge, residual, without as Profile).standing.map(
				({ platform }) => platform.id,
			);
			return [{ constraint, label: option.label, relax: option.relax, returns }];
		})
		.sort((a, b) => b.returns.length - a.returns.length);
}
