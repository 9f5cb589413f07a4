import type { AdviceKind } from '../../schema/advice.ts';
import type { Profile } from '../../schema/profile.ts';
import type { Advice } from '../evidence/types.ts';
import { surelyIn } from './conditions.ts';
import type { NeedFinding } from './needs.ts';
import type { Ruling } from './verdict.ts';

/** What decides whether a sentence of advice is said. */
export type Occasion = {
	readonly profile: Profile;
	readonly ruling: Ruling;
	readonly needs: readonly NeedFinding[];
	readonly residual: readonly NeedFinding[];
	/** Ids of the candidates that come first. */
	readonly leaders: readonly string[];
};

/** Advice that fits, by kind, the most important first. */
export function notesFor(
	advice: readonly Advice[],
	occasion: Occasion,
): Readonly<Record<AdviceKind, readonly Advice[]>> {
	const fitting = advice
		.filter((entry) => isSaid(entry, occasion))
		.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
	const of = (kind: AdviceKind) => fitting.filter((entry) => entry.kind === kind);
	return {
		contradiction: of('contradiction'),
		present: of('present'),
		step: of('step'),
		interim: of('interim'),
		limit: of('limit'),
		risk: of('risk'),
	};
}

function isSaid(entry: Advice, { profile, ruling, needs, residual, leaders }: Occasion): boolean {
	const among = (wanted: readonly string[], found: readonly string[]) =>
		wanted.length === 0 || wanted.some((id) => found.includes(id));
	return (
		among(entry.verdicts, [ruling.id]) &&
		among(entry.qualifiers, ruling.qualifier ? [ruling.qualifier] : []) &&
		among(
			entry.needs,
			needs.map(({ need }) => need),
		) &&
		among(
			entry.residual,
			residual.map(({ need }) => need),
		) &&
		among(entry.candidates, leaders) &&
		surelyIn(entry, profile)
	);
}
