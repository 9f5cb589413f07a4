import { sentenceOf } from '../advisor/advise.ts';
import type { ChecklistItem, Decision } from '../evidence/types.ts';
import { tooCloseToCall } from '../scoring/closeness.ts';
import { type AdviceMaterial, adviceParts, certaintyOf, titleOf } from './advice.ts';
import { type Candidate, candidatesOf, otherOrderIn } from './candidates.ts';
import { type Draft, EMPTY_DRAFT, type Outcome } from './draft.ts';
import type { EstimateMaterial } from './estimate.ts';
import { decisionOptions, meshOptions, NO_MESH } from './options.ts';
import { changedWeights, flipSentences, type RankingMaterial } from './ranking.ts';
import type { Found } from './recorded.ts';

/** What a record rests on. Any part may be missing. */
export type Material = {
	readonly advice?: AdviceMaterial | undefined;
	readonly ranking?: RankingMaterial | undefined;
	readonly estimate?: EstimateMaterial | undefined;
	readonly decision?: Decision | undefined;
	readonly checklist: readonly ChecklistItem[];
};

/** Everything that a record can say about its material. The same material always gives the same draft. */
export function draftOf(material: Material): Draft {
	const { advice, ranking, estimate, decision } = material;
	const parts = advice ? adviceParts(advice) : {};
	const candidates = candidatesOf(material);
	const options = decision ? decisionOptions(decision) : meshOptions(material, candidates, parts.needs ?? []);
	const out = (ranking?.out ?? []).filter(({ title }) => !parts.dropped?.some((dropped) => dropped.title === title));
	return {
		...EMPTY_DRAFT,
		...parts,
		...(decision ? { topic: decision.title, question: decision.title, summary: decision.summary } : {}),
		weights: ranking?.chosen ? changedWeights(ranking, parts.weights ?? []) : (parts.weights ?? []),
		options,
		candidates,
		byAdvice: advice !== undefined && !ranking?.chosen,
		otherOrder: otherOrderIn(material),
		close: ranking?.close ?? false,
		flips: ranking ? flipSentences(ranking) : [],
		dropped: [...(parts.dropped ?? []), ...out],
		estimate,
		outcome: decision ? undefined : outcomeOf(material, candidates),
		checks: checksFor(material),
		// The advice knows all rules, and calls everything by its name.
		houseRules: parts.houseRules ?? [...new Set([...(ranking?.houseRules ?? []), ...(estimate?.houseRules ?? [])])],
	};
}

/** What was found, to be kept in the record and compared later. */
export function foundIn(material: Material): Found {
	const { result, profile } = material.advice ?? {};
	const answered = profile !== undefined && Object.keys(profile).length > 0;
	return {
		verdict: answered ? result?.ruling : undefined,
		order: candidatesOf(material).map(({ id }) => id),
	};
}

/** A verdict that holds for a smaller share of the open possibilities is no decision yet. A judgment, not a statistic. */
const SETTLED = 0.8;

const OPEN_ANSWERS = 'the answers so far settle no option';

const tooClose = (first: string) =>
	`“${first}” comes first by too little to call it: a trial or a reason of our own has to decide`;

/** What the advice comes to. Without an answer nothing follows, and a ranking alone decides nothing. */
function outcomeOf({ advice }: Material, candidates: readonly Candidate[]): Outcome | undefined {
	if (advice === undefined || Object.keys(advice.profile).length === 0) return undefined;
	const { result } = advice;
	const { verdict, variant, confidence } = result;
	const meshes = candidates.filter(({ baseline }) => !baseline);
	const mesh = result.candidates.length > 0;
	const first = kept(advice, meshes) ?? (closeAmong(meshes) ? undefined : meshes[0]);
	const option = mesh ? (first?.title ?? '') : NO_MESH;
	const settled = confidence.share >= SETTLED;
	const unsettled = option === '' ? tooClose(meshes[0]?.title ?? '') : '';
	return {
		option: settled ? option : '',
		unsettled: settled ? unsettled : OPEN_ANSWERS,
		settled,
		options: mesh ? meshes.map(({ title }) => title) : [NO_MESH],
		mesh,
		verdict: titleOf(result),
		sentence: sentenceOf(result),
		certainty: certaintyOf(confidence),
		next: variant?.next ?? verdict.next,
	};
}

/** Whether the first of the meshes are too close to call, when the option without one is left out. */
function closeAmong(meshes: readonly Candidate[]): boolean {
	const drawn = meshes.reduce((sum, { first = 0 }) => sum + first, 0);
	return drawn > 0 && tooCloseToCall(meshes.map(({ id, first = 0 }) => ({ id, first: first / drawn })));
}

/**
 * The mesh in place, where it fits: moving would need a reason of its own. Where a smaller one is looked for, that is the
 * reason, unless none is left.
 */
function kept({ result }: AdviceMaterial, meshes: readonly Candidate[]): Candidate | undefined {
	const { state, platforms } = result.present;
	if (state !== 'fits') return undefined;
	const looked = result.ruling.qualifier === 'simplify' ? meshes.slice(0, 1) : meshes;
	return looked.find(({ id }) => platforms.includes(id));
}

/** Items of the checklist that the advice names; for a mesh also everything critical. */
function checksFor({ advice, ranking, decision, checklist }: Material): readonly ChecklistItem[] {
	const named = new Set(
		Object.values(advice?.result.notes ?? {}).flatMap((notes) => notes.flatMap((note) => note.checklist)),
	);
	const mesh = advice ? advice.result.candidates.length > 0 : ranking !== undefined && decision === undefined;
	const phases = ['before', 'during', 'after'];
	return checklist
		.filter(({ id, severity }) => named.has(id) || (mesh && severity === 'critical'))
		.sort((a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase) || a.order - b.order);
}
