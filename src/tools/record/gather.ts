import type { FactJson } from '../../domain/evidence/json.ts';
import { factsOf } from '../../domain/record/cited-facts.ts';
import { draftOf, type Material } from '../../domain/record/compose.ts';
import type { SourceName } from '../../domain/record/pasted.ts';
import { type Basis, NO_BASIS } from '../../domain/record/recorded.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { AdvisorData } from '../advisor/model.ts';
import { loadFacts, loadJson } from '../frame/load.ts';
import { rankingFrom, type Understood, understandAdvice, understandRanking } from './material.ts';
import type { RecordData, ScoringFile } from './model.ts';

/** Everything that a record needs beside what its author writes. */
export type Gathered = {
	readonly material: Material;
	/** Facts that the record may cite. */
	readonly facts: readonly FactJson[];
	/** What the record rests on, as it was understood. */
	readonly basis: Basis;
	/** State of the calculator that follows from the advice, where no other was given. */
	readonly derived: string | undefined;
	/** What of each link could not be used, in sentences. */
	readonly notices: Readonly<Partial<Record<SourceName, readonly string[]>>>;
	/** Editions with which the links were made. */
	readonly editions: Readonly<Partial<Record<SourceName, string>>>;
};

/**
 * Loads what a record rests on, and what it quotes.
 *
 * @throws if a file cannot be loaded, for example without a connection
 */
export async function gather(data: RecordData, basis: Basis, settings?: Settings): Promise<Gathered> {
	const advisor = basis.advice ? await loadJson<AdvisorData>('/data/v1/advisor.json') : undefined;
	const advice = advisor && understandAdvice(advisor, basis.advice, settings);
	const derived = advisor && advice && basis.ranking === '' ? rankingFrom(advisor, advice.material) : undefined;
	const state = basis.ranking || derived;
	const scoring = state ? await loadJson<ScoringFile>('/data/v1/scoring.json') : undefined;
	const ranking = scoring && state ? await understandRanking(scoring, state, !derived, settings) : undefined;
	const material: Material = {
		advice: advice?.material,
		ranking: ranking?.material,
		decision: data.decisions.find(({ id }) => id === basis.decision),
		checklist: data.checklist,
	};
	return {
		material,
		facts: await loadKnownFacts(data, factsOf(draftOf(material))),
		basis: { ...NO_BASIS, ...basis, ...understood(advice, derived ? undefined : ranking) },
		derived,
		notices: { advice: advice?.notices ?? [], ranking: derived ? [] : (ranking?.notices ?? []) },
		editions: { advice: advice?.edition, ranking: derived ? undefined : ranking?.edition },
	} as Gathered;
}

function understood(advice: Understood<unknown> | undefined, ranking: Understood<unknown> | undefined): Partial<Basis> {
	return { ...(advice ? { advice: advice.state } : {}), ...(ranking ? { ranking: ranking.state } : {}) };
}

/** Facts of which the subject exists. A record may come from a time in which there were others. */
export function loadKnownFacts({ subjects }: RecordData, ids: readonly string[]): Promise<FactJson[]> {
	return loadFacts(ids.filter((id) => subjects.includes(id.slice(0, id.indexOf('/')))));
}
