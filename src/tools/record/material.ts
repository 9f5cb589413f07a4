import { advise, type Result } from '../../domain/advisor/advise.ts';
import { triggersFor } from '../../domain/advisor/triggers.ts';
import { decodeLink, encodeLink, type State } from '../../domain/permalink/link.ts';
import type { AdviceMaterial } from '../../domain/record/advice.ts';
import { contestIn } from '../../domain/record/contest.ts';
import type { RankingMaterial } from '../../domain/record/ranking.ts';
import { chances } from '../../domain/scoring/draws.ts';
import { flips } from '../../domain/scoring/sensitivity.ts';
import { underHouseConstraints, withHouseRules } from '../../domain/settings/advisor.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { scoringState } from '../advisor/handover.ts';
import type { AdvisorData } from '../advisor/model.ts';
import { advisorFields, profileOf } from '../advisor/state.ts';
import { BESIDE_STATE } from '../frame/beside-state.ts';
import { inSlices } from '../frame/slices.ts';
import { underHouseWeights, withHouseRules as withScoringRules } from '../scoring/house.ts';
import { DRAWS, SEED } from '../scoring/model.ts';
import { outcomeOf } from '../scoring/outcome.ts';
import { type ScoringFields, scoringFields } from '../scoring/state.ts';
import type { ScoringFile } from './model.ts';
import { rankingMaterial } from './ranking.ts';

/** What became of the state of a tool. */
export type Understood<T> = {
	readonly material: T;
	/** The state as it was understood, for links. */
	readonly state: string;
	/** What could not be used, in sentences. */
	readonly notices: readonly string[];
	/** Edition of the facts that the state was made with. */
	readonly edition: string | undefined;
};

/** The advice on the answers that a link of the advisor holds. */
export function understandAdvice(data: AdvisorData, link: string, settings?: Settings): Understood<AdviceMaterial> {
	const { material, ...understood } = understandAnswers(data, link, settings);
	const { knowledge, profile, result } = material;
	return { ...understood, material: { ...material, triggers: triggersFor(knowledge, profile, result.ruling) } };
}

/** The advice without what would change it, which takes longer than the advice itself. */
export function understandAnswers(
	data: AdvisorData,
	link: string,
	settings?: Settings,
): Understood<Omit<AdviceMaterial, 'triggers'>> {
	const fields = advisorFields(data.knowledge);
	const { state, notices, edition } = decodeLink(fields, link, BESIDE_STATE);
	const answers = profileOf(state);
	const knowledge = settings ? withHouseRules(data.knowledge, settings) : data.knowledge;
	const profile = settings ? underHouseConstraints(answers, settings) : answers;
	return {
		material: { knowledge, profile, result: advise(knowledge, profile) },
		state: encodeLink(fields, state, edition ?? data.edition),
		notices,
		edition,
	};
}

/**
 * The ranking that a link of the calculator holds. Thousands of draws are taken, with breaks for the reader.
 *
 * @param chosen whether a reader set it up; otherwise it follows from the advice
 * @param result the advice, where there is one: only candidates between which points decide take part in the draws
 */
export async function understandRanking(
	published: ScoringFile,
	link: string,
	chosen: boolean,
	result?: Result,
	settings?: Settings,
): Promise<Understood<RankingMaterial>> {
	const fields = scoringFields(published);
	const decoded = decodeLink(fields, link, BESIDE_STATE);
	const { data, state } = underRules(published, decoded.state, settings);
	const outcome = outcomeOf(data, state);
	const counted = result && contestIn(result, chosen);
	const contest = outcome.entrants.filter(({ id }) => counted?.has(id) ?? true);
	const draws = contest.length > 1 ? await inSlices(chances(contest, outcome.weights, DRAWS, SEED)) : [];
	const changes = flips(contest, outcome.weights);
	return {
		material: rankingMaterial({ data, state, outcome, chances: draws, changes, chosen }),
		state: encodeLink(fields, decoded.state, decoded.edition ?? published.edition),
		notices: decoded.notices,
		edition: decoded.edition,
	};
}

function underRules(data: ScoringFile, state: State<ScoringFields>, settings?: Settings) {
	if (settings === undefined) return { data, state };
	return { data: { ...data, ...withScoringRules(data, settings) }, state: underHouseWeights(data, state, settings) };
}

/** State of the calculator for the candidates and weights that the advice comes to; nothing if it leaves none. */
export function rankingFrom(data: AdvisorData, { result }: AdviceMaterial): string | undefined {
	if (result.candidates.length + result.later.length === 0) return undefined;
	return scoringState(data.knowledge, result, data.edition);
}
