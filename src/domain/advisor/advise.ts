import type { AdviceKind } from '../../schema/advice.ts';
import type { Profile } from '../../schema/profile.ts';
import type { Advice, Verdict } from '../evidence/types.ts';
import { type Ranked, rank } from '../scoring/ranking.ts';
import type { Standing } from './candidates.ts';
import { type Confidence, confidenceOf } from './confidence.ts';
import { type Judgment, judge, withImplied } from './judge.ts';
import type { AdvisorPlatform, Knowledge } from './knowledge.ts';
import type { NeedFinding } from './needs.ts';
import { notesFor } from './notes.ts';
import { possibilitiesOf } from './possibilities.ts';
import type { PresentFinding } from './present.ts';
import { type Relaxation, relaxationsFor } from './relaxations.ts';
import type { Ruling } from './verdict.ts';
import { deriveWeights, type WeightFinding } from './weights.ts';

/** A candidate with its place. */
export type RankedStanding = Standing & {
	readonly points: Ranked | undefined;
	/** Whether it is an edition listed behind its product, which does as well. */
	readonly follows: boolean;
	/** Everything that orders it before its points: between candidates of one tier only the points decide. */
	readonly tier: string;
};

/** Everything that the advisor says about a situation. */
export type Result = Omit<Judgment, 'ruling'> & {
	/** The verdict that holds for most ways of answering the skipped questions. */
	readonly ruling: Ruling;
	readonly verdict: Verdict;
	/** Title, sentence and next step of the variant, if the verdict has one here. */
	readonly variant: Verdict['qualifiers'][string] | undefined;
	readonly confidence: Confidence;
	readonly weighting: WeightFinding;
	/** Candidates to propose now, best first. Empty where the verdict proposes none. */
	readonly candidates: readonly RankedStanding[];
	/** Candidates that would be left if the verdict changed. */
	readonly later: readonly RankedStanding[];
	readonly notes: Readonly<Record<AdviceKind, readonly Advice[]>>;
	readonly relaxations: readonly Relaxation[];
};

/** How many of the candidates a summary names, and advice speaks about. */
const LEADERS = 3;

/** Below this share most ways to answer the rest lead elsewhere. */
const MOST = 0.5;

/** From this share on a verdict is worth saying, also while needs depend on open answers. */
const NEARLY_ALL = 0.8;

/** Whether too little is answered for a verdict: most ways lead elsewhere, or the needs that it speaks of are not settled. */
export function isGuess({ ruling, confidence, needs }: Pick<Result, 'ruling' | 'confidence' | 'needs'>): boolean {
	const { share } = confidence;
	const without = ruling.id === 'no-use-alternatives';
	const settled = without
		? needs.length > 0 && needs.every(({ met }) => met === 'simpler')
		: needs.some(({ met }) => met === 'mesh');
	return share < MOST || (share < NEARLY_ALL && !settled);
}

/** The verdict in a sentence. */
export function sentenceOf(result: Result): string {
	if (isGuess(result))
		return 'What is answered does not decide it. Take this as a direction, and answer more before you rely on it.';
	return result.variant?.sentence ?? result.verdict.sentence;
}

/** The candidates that come first, without editions that follow their product. */
export function leadersOf(candidates: readonly RankedStanding[]): readonly RankedStanding[] {
	return candidates.filter(({ follows }) => !follows).slice(0, LEADERS);
}

/** The candidates that only their points put behind the first, and the first itself. */
export function peersOfFirst(candidates: readonly RankedStanding[]): readonly RankedStanding[] {
	return candidates.filter(({ follows, tier }) => !follows && tier === candidates[0]?.tier);
}

/**
 * Advises on a situation. The same profile and knowledge always give the same result.
 *
 * @param profile answers; every field may be missing
 */
export function advise(knowledge: Knowledge, answers: Profile): Result {
	const profile = withImplied(knowledge, answers);
	const judgment = judge(knowledge, profile);
	const confidence = confidenceOf(possibilitiesOf(knowledge, profile), knowledge.questions, profile);
	const { ruling } = confidence;
	const verdict = verdictOf(knowledge, ruling);
	const weighting = deriveWeights(knowledge, profile);
	const ranked = ranking(knowledge, judgment, weighting, ruling);
	const proposed = proposedBy(ruling, ranked);
	const occasion = { profile, ruling, leaders: leadersOf(proposed).map(({ platform }) => platform.id) };
	return {
		...judgment,
		ruling,
		verdict,
		variant: variantFor(verdict, ruling, judgment.needs),
		confidence,
		weighting,
		candidates: proposed,
		later: proposed.length > 0 ? [] : ranked,
		notes: notesFor(knowledge.advice, { ...occasion, needs: judgment.needs, residual: judgment.residual }),
		relaxations: ruling.qualifier === 'no-candidate' ? relaxationsFor(knowledge, profile, judgment.residual) : [],
	};
}

function verdictOf({ verdicts }: Knowledge, { id }: Ruling): Verdict {
	const verdict = verdicts.find((entry) => entry.id === id);
	if (verdict === undefined) throw new Error(`there is no verdict "${id}"`);
	return verdict;
}

/** The variant that the ruling names. Where nobody asked for anything and the ruling names none, the one that says so. */
function variantFor(verdict: Verdict, { qualifier }: Ruling, needs: readonly NeedFinding[]): Result['variant'] {
	if (qualifier !== undefined) return verdict.qualifiers[qualifier];
	return needs.length === 0 ? verdict.unasked : undefined;
}

/**
 * Candidates in the order of a proposal. First what the verdict asks for (the mesh in place, a smaller one, a managed one),
 * then whoever misses fewer wishes, then what its maker calls stable, then the points. An edition follows its product: what it adds has to be wanted first.
 */
function ranking(
	knowledge: Knowledge,
	{ field, present, residual }: Judgment,
	{ weights }: WeightFinding,
	ruling: Ruling,
): RankedStanding[] {
	const ids = new Set(field.standing.map(({ platform }) => platform.id));
	const points = rank(
		knowledge.scored.filter(({ id }) => ids.has(id)),
		weights,
	);
	const place = (id: string) => {
		const index = points.findIndex((ranked) => ranked.id === id);
		return index === -1 ? points.length : index;
	};
	const preferred = preferenceOf(ruling, present, residual);
	const ranked = field.standing
		.map((standing) => ({
			...standing,
			points: points.find(({ id }) => id === standing.platform.id),
			follows: false,
			tier: [preferred(standing.platform), standing.misses.length, standing.early.length > 0].join(),
		}))
		.sort(
			(a, b) =>
				preferred(b.platform) - preferred(a.platform) ||
				a.misses.length - b.misses.length ||
				Number(a.early.length > 0) - Number(b.early.length > 0) ||
				place(a.platform.id) - place(b.platform.id),
		);
	return afterTheirProducts(ranked);
}

/** What a proposal looks for before anything else: the mesh in place, a smaller one, or what needs few people. */
export type Sought = 'keep' | 'simplify' | 'narrow';

/**
 * What a ruling looks for first. Where open answers decide whether a mesh in place that fits can stay, it comes first, too:
 * moving needs a reason.
 */
export function soughtBy({ id, qualifier }: Ruling, { state }: Pick<PresentFinding, 'state'>): Sought | undefined {
	if (qualifier === undefined) return id === 'adopt-now' && state === 'fits' ? 'keep' : undefined;
	return qualifier === 'keep' || qualifier === 'simplify' || qualifier === 'narrow' ? qualifier : undefined;
}

/**
 * How well a platform fits what is looked for first; more is better. Few people should get what somebody else runs, and
 * otherwise a small proxy, if that meets what is required. Of meshes that are as small, the one in place comes first.
 */
function preferenceOf(ruling: Ruling, present: PresentFinding, residual: readonly NeedFinding[]) {
	const sought = soughtBy(ruling, present);
	const smallIsEnough = residual.every(({ strength, layer }) => strength !== 'required' || layer === 4);
	return ({ id, managed, fullProxy }: AdvisorPlatform): number => {
		const inPlace = present.platforms.includes(id);
		if (sought === 'keep') return Number(inPlace);
		if (sought === 'simplify') return (managed && inPlace ? 4 : 0) + (fullProxy ? 0 : 2) + Number(inPlace);
		if (sought === 'narrow') return managed ? 2 : Number(smallIsEnough && !fullProxy);
		return 0;
	};
}

function afterTheirProducts(ranked: readonly RankedStanding[]): RankedStanding[] {
	const missesOf = (id: string | undefined) => ranked.find(({ platform }) => platform.id === id)?.misses.length;
	const follows = ({ platform, misses }: RankedStanding) => {
		const missed = missesOf(platform.base);
		return missed !== undefined && missed <= misses.length;
	};
	return ranked
		.filter((candidate) => !follows(candidate))
		.flatMap((candidate) => [
			candidate,
			...ranked
				.filter((edition) => follows(edition) && edition.platform.base === candidate.platform.id)
				.map((edition) => ({ ...edition, follows: true })),
		]);
}

/** Only the verdicts that say "mesh" propose candidates, and a trial of a managed one proposes managed ones. */
function proposedBy({ id, qualifier }: Ruling, ranked: readonly RankedStanding[]): readonly RankedStanding[] {
	if (id === 'not-yet' || id === 'no-use-alternatives') return [];
	if (qualifier === 'managed') return ranked.filter(({ platform }) => platform.managed);
	return ranked;
}
