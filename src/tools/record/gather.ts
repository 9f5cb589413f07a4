import type { Result } from '../../domain/advisor/advise.ts';
import type { FactJson } from '../../domain/evidence/json.ts';
import type { AdviceMaterial } from '../../domain/record/advice.ts';
import { factsOf } from '../../domain/record/cited-facts.ts';
import { draftOf, type Material } from '../../domain/record/compose.ts';
import type { EstimateMaterial } from '../../domain/record/estimate.ts';
import type { SourceName } from '../../domain/record/pasted.ts';
import type { RankingMaterial } from '../../domain/record/ranking.ts';
import type { Basis } from '../../domain/record/recorded.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { AdvisorData } from '../advisor/model.ts';
import { type From, loadFacts, loadJson } from '../frame/load.ts';
import type { OverheadData } from '../overhead/model.ts';
import { rankingFrom, type Understood, understandAdvice, understandRanking } from './material.ts';
import type { RecordData, ScoringFile } from './model.ts';

/** What became of the links of a record. A source without a link is missing. */
export type Sources = {
	readonly advice?: Understood<AdviceMaterial> | undefined;
	readonly ranking?: Understood<RankingMaterial> | undefined;
	readonly estimate?: Understood<EstimateMaterial> | undefined;
};

/** Everything that a record needs beside what its author writes. */
export type Gathered = {
	readonly sources: Sources;
	/** Ranking that follows from the advice, where no other was given. */
	readonly derived: Understood<RankingMaterial> | undefined;
	readonly material: Material;
	/** Facts that the record may cite. */
	readonly facts: readonly FactJson[];
	/** What the record rests on, as it was understood. */
	readonly basis: Basis;
};

/**
 * Loads what a record rests on, and what it quotes.
 *
 * @param from whether the edition counts that the link of the record pins
 * @throws if a file cannot be loaded, for example without a connection
 */
export async function gather(
	data: RecordData,
	basis: Basis,
	settings?: Settings,
	from: From = 'pinned',
): Promise<Gathered> {
	const advisor = basis.advice ? await loadJson<AdvisorData>('/data/v1/advisor.json', from) : undefined;
	const advice = advisor && understandAdvice(advisor, basis.advice, settings);
	const result = advice?.material.result;
	const ranking = basis.ranking ? await rankingIn(basis.ranking, true, result, settings, from) : undefined;
	const follows = advisor && advice && !ranking ? rankingFrom(advisor, advice.material) : undefined;
	const derived = follows ? await rankingIn(follows, false, result, settings, from) : undefined;
	const estimate = basis.estimate ? await estimateIn(basis.estimate, settings, from) : undefined;
	const sources: Sources = { advice, ranking, estimate };
	const material: Material = {
		advice: advice?.material,
		ranking: (ranking ?? derived)?.material,
		estimate: estimate?.material,
		decision: data.decisions.find(({ id }) => id === basis.decision),
		checklist: data.checklist,
	};
	const facts = await loadKnownFacts(data, factsOf(draftOf(material)), from);
	return { sources, derived, material, facts, basis: { ...basis, ...statesOf(sources) } };
}

/** The states as they were understood. */
function statesOf(sources: Sources): Partial<Record<SourceName, string>> {
	return Object.fromEntries(Object.entries(sources).flatMap(([name, found]) => (found ? [[name, found.state]] : [])));
}

async function rankingIn(
	link: string,
	chosen: boolean,
	result: Result | undefined,
	settings: Settings | undefined,
	from: From,
) {
	return understandRanking(await loadJson<ScoringFile>('/data/v1/scoring.json', from), link, chosen, result, settings);
}

/** The engine of the estimator is loaded with its data: most records do without. */
async function estimateIn(
	link: string,
	settings: Settings | undefined,
	from: From,
): Promise<Understood<EstimateMaterial>> {
	const [{ understandEstimate }, data] = await Promise.all([
		import('./estimate.ts'),
		loadJson<OverheadData>('/data/v1/estimator.json', from),
	]);
	return understandEstimate(data, link, settings);
}

/** Facts of which the subject exists. A record may come from a time in which there were others. */
export function loadKnownFacts({ subjects }: RecordData, ids: readonly string[], from: From): Promise<FactJson[]> {
	return loadFacts(
		ids.filter((id) => subjects.includes(id.slice(0, id.indexOf('/')))),
		from,
	);
}
