import { type AnswerSpread, answerSpreads, mergedProfile } from '../../domain/opinions/answers.ts';
import { type Chosen, choices, majority, type NamedList } from '../../domain/opinions/choices.ts';
import type { Opinion } from '../../domain/opinions/pasted.ts';
import { mergedWeights, type WeightSpread, weightSpreads } from '../../domain/opinions/weights.ts';
import { decodeLink, encodeLink, initialState, LIVE, type State } from '../../domain/permalink/link.ts';
import type { MustHave } from '../../domain/scoring/knockouts.ts';
import type { Profile } from '../../schema/profile.ts';
import { advisorLink } from '../advisor/handover.ts';
import type { AdvisorData } from '../advisor/model.ts';
import { headline } from '../advisor/words.ts';
import { BESIDE_STATE } from '../frame/beside-state.ts';
import { packedRulesIn } from '../frame/house.ts';
import { understandAnswers } from '../record/material.ts';
import type { ScoringFile } from '../record/model.ts';
import { outcomeOf } from '../scoring/outcome.ts';
import { type ScoringFields, scoringFields } from '../scoring/state.ts';

/** What one person's link comes to. */
export type Outcome = { readonly name: string; readonly result: string; readonly notices: readonly string[] };

/** What several people's links of one tool come to, and the result that a majority would sign. */
export type Comparison<Spread> = {
	readonly people: readonly Outcome[];
	readonly spreads: readonly Spread[];
	/** Path of the tool with the merged state, without the base of the site. */
	readonly merged: { readonly result: string; readonly path: string };
};

/** A weight with the words that the page shows. */
export type TitledWeight = WeightSpread & { readonly title: string };

export type ScoringComparison = Comparison<TitledWeight> & {
	/** Must-haves in words, and who set them. */
	readonly mustHaves: readonly (Chosen<MustHave> & { readonly title: string; readonly kept: boolean })[];
};

/** Compares the answers that links of the advisor hold. */
export function compareAdvice(data: AdvisorData, opinions: readonly Opinion[]): Comparison<AnswerSpread> {
	const people = opinions.map(({ name, state }) => ({ name, ...adviceOn(data, state) }));
	const link = advisorLink(data.knowledge, mergedProfile(data.knowledge, people), data.edition);
	return {
		people,
		spreads: answerSpreads(data.knowledge, people),
		merged: { result: adviceOn(data, link.slice(link.indexOf('#') + 1)).result, path: link },
	};
}

type Advised = Omit<Outcome, 'name'> & { readonly profile: Profile };

/** What states came to. The comparison is made anew with each letter of a name that is typed, and its links stay the same. */
const known = new WeakMap<AdvisorData, Map<string, Advised>>();

function adviceOn(data: AdvisorData, state: string): Advised {
	const before = known.get(data) ?? new Map<string, Advised>();
	known.set(data, before);
	const advised = before.get(state) ?? advisedAnew(data, state);
	before.set(state, advised);
	return advised;
}

function advisedAnew(data: AdvisorData, state: string): Advised {
	const { material, notices, edition } = understandAnswers(data, state);
	return {
		profile: material.profile,
		result: headline(material.result),
		notices: [...notices, ...notApplied(state, edition, data.edition)],
	};
}

/** Why a link may come to another result here than on its own page: all are compared with the same facts and rules. */
function notApplied(state: string, edition: string | undefined, used: string): string[] {
	const rules = packedRulesIn(`#${state}`) !== undefined;
	const other = edition !== undefined && edition !== LIVE && edition !== used;
	return [
		...(rules ? ['The link carries house rules, which are not applied here. Open it to see its own result.'] : []),
		...(other
			? [`The link was made with the facts of ${edition}. Those of ${used} are used here, so the result may differ.`]
			: []),
	];
}

/** Compares the weights and must-haves that links of the scoring calculator hold. */
export function compareScoring(data: ScoringFile, opinions: readonly Opinion[]): ScoringComparison {
	const fields = scoringFields(data);
	const people = opinions.map(({ name, state }) => {
		const { state: choice, notices: misread, edition } = decodeLink(fields, state, BESIDE_STATE);
		const notices = [...misread, ...notApplied(state, edition, data.edition)];
		return { name, choice, weights: choice.weights, result: winner(data, choice), notices };
	});
	const listed = <T>(values: (choice: State<ScoringFields>) => readonly T[]): NamedList<T>[] =>
		people.map(({ name, choice }) => ({ name, values: values(choice) }));
	const mustHaves = listed(({ mustHaves }) => mustHaves);
	const kept = majority(mustHaves, keyOf);
	const state = {
		...initialState(fields),
		weights: mergedWeights(data.criteria.length, people),
		candidates: inOrder(
			data,
			majority(
				listed(({ candidates }) => candidates),
				String,
			),
		),
		mustHaves: kept,
	};
	const titles = new Map(data.criteria.map(({ id, title }) => [id, title]));
	return {
		people,
		spreads: weightSpreads(data.criteria, people).map((spread) => ({
			...spread,
			title: titles.get(spread.criterion) ?? spread.criterion,
		})),
		mustHaves: choices(mustHaves, keyOf).map((chosen) => ({
			...chosen,
			title: titleOf(data, chosen.value),
			kept: kept.includes(chosen.value),
		})),
		merged: { result: winner(data, state), path: `/compare/scoring/#${encodeLink(fields, state, data.edition)}` },
	};
}

const keyOf = ({ capability, full }: MustHave) => `${capability}~${full}`;

/** Links list candidates as the calculator does, so that the same choice gives the same link. */
const inOrder = ({ candidates }: ScoringFile, chosen: readonly string[]) =>
	candidates.map(({ id }) => id).filter((id) => chosen.includes(id));

function titleOf({ mustHaves }: ScoringFile, { capability, full }: MustHave): string {
	const title = mustHaves.find(({ id }) => id === capability)?.title ?? capability;
	return full ? `${title}, in full` : title;
}

function winner(data: ScoringFile, state: State<ScoringFields>): string {
	const [first] = outcomeOf(data, state).ranking;
	if (first === undefined) return 'No candidate meets every must-have';
	return `First: ${data.candidates.find(({ id }) => id === first.id)?.short ?? first.id}`;
}
