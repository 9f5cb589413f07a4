import type { Profile } from '../../schema/profile.ts';
import { findCandidates } from './candidates.ts';
import type { Knowledge } from './knowledge.ts';
import type { NeedFinding } from './needs.ts';

/** Answers that a reader may give up: constraints, and places where services run. */
const FIELDS = ['constraints', 'platforms'] as const;

/** A constraint, or a place left outside the mesh, whose loss would bring candidates back; or two of them together. */
export type Relaxation = {
	/** Its value; those of two are joined by a plus sign. */
	readonly constraint: string;
	readonly label: string;
	/** What giving it up would mean. */
	readonly relax: string;
	/** Platforms that it would bring back. */
	readonly returns: readonly string[];
};

/** Something that was answered and that could be given up. */
type Given = Omit<Relaxation, 'returns'> & { readonly field: (typeof FIELDS)[number] };

/**
 * Where no candidate is left: each constraint that could be given up alone, the one that brings back most first; a
 * constraint that brings back nothing alone comes last, because giving it up is no help yet. Where none helps alone, the
 * pairs that do; where no pair does either, the constraints as they are.
 */
export function relaxationsFor(knowledge: Knowledge, profile: Profile, residual: readonly NeedFinding[]): Relaxation[] {
	const given = givenIn(knowledge, profile);
	const without = (...up: readonly Given[]): Relaxation[] => {
		const left = withoutAnswers(profile, up);
		// Services have to run somewhere.
		if (profile.platforms?.length && left.platforms?.length === 0) return [];
		return [
			{
				constraint: up.map(({ constraint }) => constraint).join('+'),
				label: up.map(({ label }) => label).join(', and '),
				relax: up.map(({ relax }) => relax).join('; and '),
				returns: findCandidates(knowledge, residual, left).standing.map(({ platform }) => platform.id),
			},
		];
	};
	const alone = given.flatMap((one) => without(one)).sort(byReturns);
	if (alone.some(helps)) return alone;
	const pairs = given.flatMap((one, index) => given.slice(index + 1).flatMap((other) => without(one, other)));
	const helpful = pairs.filter(helps).sort(byReturns);
	return helpful.length > 0 ? helpful : alone;
}

const helps = ({ returns }: Relaxation) => returns.length > 0;
const byReturns = (a: Relaxation, b: Relaxation) => b.returns.length - a.returns.length;

function givenIn({ questions }: Knowledge, profile: Profile): Given[] {
	const parts = questions.flatMap((question) => question.parts);
	return FIELDS.flatMap((field) => {
		const answers: readonly string[] = profile[field] ?? [];
		const options = parts.filter((part) => part.field === field).flatMap((part) => part.options);
		return options.flatMap(({ value, label, relax }) =>
			answers.includes(String(value)) && relax !== undefined
				? [{ field, constraint: String(value), label, relax }]
				: [],
		);
	});
}

function withoutAnswers(profile: Profile, up: readonly Given[]): Profile {
	const left = FIELDS.flatMap((field) => {
		const gone = up.filter((given) => given.field === field).map(({ constraint }) => constraint);
		const answers: readonly string[] = profile[field] ?? [];
		return gone.length === 0 ? [] : [[field, answers.filter((answer) => !gone.includes(answer))]];
	});
	return { ...profile, ...Object.fromEntries(left) };
}
