import type { Capacity } from '../../schema/capacity.ts';
import type { CandidatesLeft, Present, Residual, VerdictId } from '../../schema/verdict.ts';
import type { Verdict } from '../evidence/types.ts';

/** Everything that decides: one case of the table of verdicts. */
export type Case = {
	readonly residual: Residual;
	readonly capacity: Capacity;
	readonly candidates: CandidatesLeft;
	readonly present: Present;
};

/** What the table says about a case. */
export type Ruling = { readonly id: VerdictId; readonly qualifier: string | undefined };

/** Every rule that fits a case. Content is right when there is exactly one. */
export function rulingsFor(verdicts: readonly Verdict[], { residual, capacity, candidates, present }: Case): Ruling[] {
	return verdicts.flatMap(({ id, rules }) =>
		rules
			.filter(
				(rule) =>
					rule.residual.includes(residual) &&
					rule.capacity.includes(capacity) &&
					rule.candidates.includes(candidates) &&
					rule.present.includes(present),
			)
			.map(({ qualifier }) => ({ id: id as VerdictId, qualifier })),
	);
}

/**
 * The verdict on a case.
 *
 * @throws if no rule fits, which the content checks rule out
 */
export function rule(verdicts: readonly Verdict[], decided: Case): Ruling {
	const [ruling] = rulingsFor(verdicts, decided);
	if (ruling === undefined) throw new Error(`no verdict has a rule for ${JSON.stringify(decided)}`);
	return ruling;
}
