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
export function rulingsFor(verdicts: readonly Verdict[], decided: Case): Ruling[] {
	return verdicts.flatMap(({ id, rules }) =>
		rules.filter((entry) => fits(entry, decided)).map(({ qualifier }) => ({ id: id as VerdictId, qualifier })),
	);
}

function fits(entry: Verdict['rules'][number], { residual, capacity, candidates, present }: Case): boolean {
	return (
		entry.residual.includes(residual) &&
		entry.capacity.includes(capacity) &&
		entry.candidates.includes(candidates) &&
		entry.present.includes(present)
	);
}

/**
 * The verdict on a case.
 *
 * @throws if no rule fits, which the content checks rule out
 */
export function rule(verdicts: readonly Verdict[], decided: Case): Ruling {
	for (const { id, rules } of verdicts) {
		const fitting = rules.find((entry) => fits(entry, decided));
		if (fitting) return { id: id as VerdictId, qualifier: fitting.qualifier };
	}
	throw new Error(`no verdict has a rule for ${JSON.stringify(decided)}`);
}
