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

/** Title of a verdict with that of its variant. */
export function titleOf(
	{ title }: Pick<Verdict, 'title'>,
	variant: Pick<Verdict['qualifiers'][string], 'title' | 'alone'> | undefined,
): string {
	if (variant === undefined) return title;
	return variant.alone ? variant.title : `${title}: ${variant.title}`;
}

/** The verdict that a ruling names, and its variant, if it has one. */
export function ruledBy(verdicts: readonly Verdict[], { id, qualifier }: Ruling) {
	const verdict = verdicts.find((entry) => entry.id === id);
	return { verdict, variant: qualifier === undefined ? undefined : verdict?.qualifiers[qualifier] };
}

/** What a ruling says in its title: a variant that stands alone is a verdict of its own to the reader. */
export function outcomeOf(verdicts: readonly Verdict[], ruling: Ruling): string {
	const { verdict, variant } = ruledBy(verdicts, ruling);
	return variant?.alone ? variant.title : (verdict?.title ?? ruling.id);
}

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
	const ruling = ruleFor(verdicts, decided);
	if (ruling) return ruling;
	// The first edition has no rule for a mesh that is not listed: there it counts as one that fits.
	if (decided.present === 'unlisted') return rule(verdicts, { ...decided, present: 'fits' });
	throw new Error(`no verdict has a rule for ${JSON.stringify(decided)}`);
}

function ruleFor(verdicts: readonly Verdict[], decided: Case): Ruling | undefined {
	for (const { id, rules } of verdicts) {
		const fitting = rules.find((entry) => fits(entry, decided));
		if (fitting) return { id: id as VerdictId, qualifier: fitting.qualifier };
	}
	return undefined;
}
