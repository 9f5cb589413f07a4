import type { Citations } from '../../../domain/evidence/citations.ts';
import type { FactJson } from '../../../domain/evidence/json.ts';
import type { Rotation } from '../../../domain/evidence/types.ts';
import { type CertificatesData, START_FACT } from '../model.ts';
import type { Outcome } from '../outcome.ts';
import type { Reading } from '../reader/read.ts';
import { stepText } from '../text.ts';

/** What an export is made of. */
export type Result = {
	readonly data: CertificatesData;
	readonly outcome: Outcome;
	/** Pasted certificates, while the plan is about them. */
	readonly reading: Reading | undefined;
	/** Address that reopens the plan. */
	readonly url: string;
};

/** The rotation on the platform of the plan, and the facts behind it. */
export type Evidence = {
	readonly rotation: Rotation;
	readonly facts: readonly FactJson[];
	readonly citations: Citations;
};

/** The marks of the sources behind some facts, each once. */
export function marks(ids: readonly string[], { facts, citations }: Evidence): string {
	const sources = facts.filter(({ id }) => ids.includes(id)).flatMap((fact) => fact.sources.map(({ id }) => id));
	return citations.mark({ sources: [...new Set(sources)] });
}

/** One line for each source behind some facts, and behind everything that was marked before. */
export function sourceLines(evidence: Evidence, ids: readonly string[] = evidence.facts.map(({ id }) => id)): string[] {
	marks(ids, evidence);
	return evidence.citations.list();
}

/** Facts behind the lifetime of a leaf, and behind the rule on when to begin. */
export const basics = ({ rotation: { leaf } }: Evidence) => [START_FACT, leaf.lifetime.fact, leaf.renewal.fact];

/** The steps of a rotation as text, each with the marks of its sources. */
export function stepsOf(
	{ outcome: { knowledge, plan } }: Result,
	layer: 'root' | 'intermediate',
	evidence: Evidence,
): string[] {
	return (knowledge[layer]?.steps ?? []).map(({ text, facts }) =>
		[stepText(text, plan.leaf.lifetime), marks(facts, evidence)].filter(Boolean).join(' '),
	);
}
