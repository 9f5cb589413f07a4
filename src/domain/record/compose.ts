import type { RankedStanding } from '../advisor/advise.ts';
import type { ChecklistItem, Decision } from '../evidence/types.ts';
import { tooCloseToCall } from '../scoring/closeness.ts';
import { type AdviceMaterial, adviceParts, certaintyOf, titleOf } from './advice.ts';
import { type CandidateLine, type Draft, EMPTY_DRAFT, type Outcome } from './draft.ts';
import type { EstimateMaterial } from './estimate.ts';
import { decisionOptions, meshOptions, NO_MESH } from './options.ts';
import { BASELINE, changedWeights, flipSentences, type RankingMaterial, rankedLines } from './ranking.ts';
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
		byNeeds: advice !== undefined && !ranking?.chosen,
		close: ranking?.close ?? false,
		flips: ranking ? flipSentences(ranking) : [],
		dropped: [...(parts.dropped ?? []), ...out],
		estimate,
		outcome: decision ? undefined : outcomeOf(material, candidates),
		checks: checksFor(material),
		houseRules: [...new Set([...(parts.houseRules ?? []), ...(ranking?.houseRules ?? [])])],
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

type Candidate = CandidateLine & { readonly id: string };

/** The candidates that are left: in the order of the reader's ranking, otherwise in that of the advice. */
function candidatesOf({ advice, ranking }: Material): Candidate[] {
	const standing = advice ? standingIn(advice) : undefined;
	const ranked = ranking ? rankedLines(ranking) : [];
	if (standing === undefined) return ranked;
	const left = new Map(standing.map((entry) => [entry.platform.id, entry]));
	const missesOf = (id: string) => titlesOf(advice, id === BASELINE ? unmet(advice) : (left.get(id)?.misses ?? []));
	const byRanking = ranked.filter(({ id, baseline }) => baseline || left.has(id));
	const unranked = standing.filter(({ platform }) => !ranked.some(({ id }) => id === platform.id));
	const lines = [
		...byRanking.map((line) => ({ ...line, misses: missesOf(line.id) })),
		...unranked.map(({ platform: { id, name }, points }) => ({
			id,
			title: name,
			baseline: false,
			points,
			first: undefined,
			misses: missesOf(id),
		})),
	];
	return ranking?.chosen ? lines : lines.sort((a, b) => a.misses.length - b.misses.length);
}

/** Candidates that are proposed, or that would be if the verdict changed. */
function standingIn({ result: { candidates, later } }: AdviceMaterial): readonly RankedStanding[] {
	return candidates.length > 0 ? candidates : later;
}

/** Needs that no simpler tool surely meets: what is left open without a mesh. */
const unmet = (advice: AdviceMaterial | undefined) => (advice?.result.residual ?? []).map(({ need }) => need);

const titlesOf = (advice: AdviceMaterial | undefined, needs: readonly string[]) =>
	needs.map((id) => advice?.knowledge.needs.find((need) => need.id === id)?.title ?? id);

/** A verdict that holds for a smaller share of the open possibilities is no decision yet. A judgment, not a statistic. */
const SETTLED = 0.8;

const OPEN_ANSWERS = 'one of the options; the answers so far do not settle it, so answer what is open first';

const TOO_CLOSE = 'one of the first candidates; they are too close to call, so say what decided, or let a trial decide';

/** What the advice comes to. Without an answer nothing follows, and a ranking alone decides nothing. */
function outcomeOf({ advice }: Material, candidates: readonly Candidate[]): Outcome | undefined {
	if (advice === undefined || Object.keys(advice.profile).length === 0) return undefined;
	const { result } = advice;
	const { verdict, variant, confidence } = result;
	const meshes = candidates.filter(({ baseline }) => !baseline);
	const mesh = result.candidates.length > 0;
	const first = kept(advice, candidates) ?? (closeAmong(meshes) ? undefined : meshes[0]);
	const option = mesh ? (first?.title ?? '') : NO_MESH;
	const settled = confidence.share >= SETTLED;
	return {
		option: settled ? option : '',
		unsettled: settled ? (option === '' ? TOO_CLOSE : '') : OPEN_ANSWERS,
		settled,
		options: mesh ? meshes.map(({ title }) => title) : [NO_MESH],
		mesh,
		verdict: titleOf(result),
		sentence: variant?.sentence ?? verdict.sentence,
		certainty: certaintyOf(confidence),
		next: variant?.next ?? verdict.next,
	};
}

/** Whether the first of the meshes are too close to call, when the option without one is left out. */
function closeAmong(meshes: readonly Candidate[]): boolean {
	const drawn = meshes.reduce((sum, { first = 0 }) => sum + first, 0);
	return drawn > 0 && tooCloseToCall(meshes.map(({ id, first = 0 }) => ({ id, first: first / drawn })));
}

/** The mesh in place, where it fits: moving would need a reason of its own. */
function kept({ result }: AdviceMaterial, candidates: readonly Candidate[]): Candidate | undefined {
	const { state, platforms } = result.present;
	return state === 'fits' ? candidates.find(({ id }) => platforms.includes(id)) : undefined;
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
