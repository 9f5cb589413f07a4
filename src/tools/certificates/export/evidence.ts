import { Citations } from '../../../domain/evidence/citations.ts';
import type { FactJson } from '../../../domain/evidence/json.ts';
import { factsOfRotation } from '../../../domain/evidence/rotation-facts.ts';
import type { Rotation } from '../../../domain/evidence/types.ts';
import { loadJson } from '../../frame/load.ts';
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

/** The data file of the planner: platforms, and facts with their sources. */
type RotationsJson = { readonly rotations: readonly Rotation[]; readonly facts: readonly FactJson[] };

/** @throws if the file cannot be loaded */
export async function loadEvidence({ outcome }: Result): Promise<Evidence> {
	const { rotations, facts: all } = await loadJson<RotationsJson>('/data/v1/rotations.json');
	const rotation = rotations.find(({ id }) => id === outcome.knowledge.id);
	if (rotation === undefined) throw new Error(`no rotation for ${outcome.knowledge.id}`);
	const used = new Set([START_FACT, ...factsOfRotation(rotation).map(({ id }) => id)]);
	const facts = [...used].flatMap((id) => all.find((fact) => fact.id === id) ?? []);
	return { rotation, facts, citations: new Citations(facts.flatMap(({ sources }) => sources)) };
}

/** The marks of the sources behind some facts, each once. */
function marks(ids: readonly string[], { facts, citations }: Evidence): string {
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
