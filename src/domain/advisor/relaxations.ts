import type { Profile } from '../../schema/profile.ts';
import { findCandidates } from './candidates.ts';
import type { Knowledge } from './knowledge.ts';
import type { NeedFinding } from './needs.ts';

/** Answers that a reader may give up: constraints, and places where services run. */
const FIELDS = ['constraints', 'platforms'] as const;

/** A constraint, or a place left outside the mesh, whose loss would bring candidates back. */
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
	const parts = knowledge.questions.flatMap((question) => question.parts);
	return FIELDS.flatMap((field) => {
		const given: readonly string[] = profile[field] ?? [];
		const options = parts.filter((part) => part.field === field).flatMap((part) => part.options);
		return options.flatMap(({ value, label, relax }) => {
			const left = given.filter((other) => other !== value);
			const hasToStay = field === 'platforms' && left.length === 0;
			if (!given.includes(String(value)) || relax === undefined || hasToStay) return [];
			const { standing } = findCandidates(knowledge, residual, { ...profile, [field]: left } as Profile);
			return [{ constraint: String(value), label, relax, returns: standing.map(({ platform }) => platform.id) }];
		});
	}).sort((a, b) => b.returns.length - a.returns.length);
}
