import type { RankedStanding } from '../advisor/advise.ts';
import type { AdviceMaterial } from './advice.ts';
import { standingIn, unrankedBecause } from './contest.ts';
import type { CandidateLine } from './draft.ts';
import { BASELINE, type RankingMaterial, rankedLines } from './ranking.ts';

export type Candidate = CandidateLine & { readonly id: string };

type Parts = { readonly advice?: AdviceMaterial | undefined; readonly ranking?: RankingMaterial | undefined };

/** The candidates that are left: in the order of the reader's own ranking, otherwise in that of the advice. */
export function candidatesOf({ advice, ranking }: Parts): Candidate[] {
	const ranked = ranking ? rankedLines(ranking) : [];
	if (advice === undefined) return ranked;
	const { result, knowledge } = advice;
	const standing = standingIn(result);
	const lines = ranking?.chosen ? byRanking(ranked, standing, ranking) : byAdvice(ranked, standing);
	const missesOf = (id: string) =>
		id === BASELINE
			? result.residual.map(({ need }) => need)
			: (standing.find(({ platform }) => platform.id === id)?.misses ?? []);
	const title = (id: string) => knowledge.needs.find((need) => need.id === id)?.title ?? id;
	return withBaseline(lines, ranked, advice).map((line) => ({ ...line, misses: missesOf(line.id).map(title) }));
}

/** What the advice puts first where the reader's own ranking gives another order, as a sentence; otherwise empty. */
export function otherOrderIn({ advice, ranking }: Parts): string {
	if (advice === undefined || !ranking?.chosen) return '';
	const advised = standingIn(advice.result);
	const own = candidatesOf({ advice, ranking }).filter(({ baseline }) => !baseline);
	const [first] = advised;
	if (first === undefined || own.every(({ id }, place) => id === advised[place]?.platform.id)) return '';
	return own[0]?.id === first.platform.id
		? 'A ranking from the scoring calculator replaces the order of the advice, which has the same candidate first, and another order behind it.'
		: `A ranking from the scoring calculator replaces the order of the advice, which puts “${first.platform.name}” first.`;
}

/** In the order of the advice, with its points. */
function byAdvice(ranked: readonly Candidate[], standing: readonly RankedStanding[]): Candidate[] {
	return standing.map(({ platform: { id, name }, points }) => ({
		...unscored(id, name),
		points: points && { total: points.total, low: points.low, high: points.high },
		first: ranked.find((line) => line.id === id)?.first,
	}));
}

/** In the order of the reader's points. Candidates at which the ranking did not look follow, without any. */
function byRanking(
	ranked: readonly Candidate[],
	standing: readonly RankedStanding[],
	{ out }: RankingMaterial,
): Candidate[] {
	const left = new Set([BASELINE, ...standing.map(({ platform }) => platform.id)]);
	const seen = new Set([...ranked, ...out].map(({ title }) => title));
	const others = standing.filter(({ platform }) => !seen.has(platform.name));
	return [
		...ranked.filter(({ id }) => left.has(id)),
		...others.map(({ platform: { id, name } }) => unscored(id, name)),
	];
}

const unscored = (id: string, title: string): Candidate => ({
	...{ id, title, baseline: id === BASELINE, points: undefined, first: undefined, misses: [], unranked: '' },
});

/**
 * The option without a mesh among the others. It keeps the place that a reader's points give it, if they count. Otherwise it
 * is first where the verdict proposes no mesh, and last where it proposes one.
 */
function withBaseline(lines: readonly Candidate[], ranked: readonly Candidate[], { result }: AdviceMaterial) {
	const baseline = ranked.find(({ id }) => id === BASELINE);
	const unranked = unrankedBecause(result);
	if (baseline === undefined || (unranked === '' && lines.includes(baseline))) return lines;
	const meshes = lines.filter(({ id }) => id !== BASELINE);
	const line = unranked === '' ? baseline : { ...unscored(BASELINE, baseline.title), unranked };
	return result.candidates.length > 0 ? [...meshes, line] : [line, ...meshes];
}
