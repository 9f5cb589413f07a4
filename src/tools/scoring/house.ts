import type { State } from '../../domain/permalink/link.ts';
import { rulesIn } from '../../domain/settings/rules.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { ScoringData } from './model.ts';
import type { Outcome } from './outcome.ts';
import type { ScoringFields } from './state.ts';

/** The calculator under house rules: without what they exclude, and with their facts in place of ours. */
export function withHouseRules(data: ScoringData, settings: Settings): ScoringData {
	const { excluded, facts } = settings;
	const name = (id: string) => data.candidates.find((candidate) => candidate.id === id)?.name ?? id;
	return {
		...data,
		candidates: data.candidates.filter(({ id }) => !excluded.some(({ platform }) => platform === id)),
		mustHaves: data.mustHaves.map((choice) => {
			const own = facts
				.filter(({ capability }) => capability === choice.id)
				.map(({ platform, support, id }) => [platform, { answer: support, fact: `house/${id}` }]);
			return { ...choice, answers: { ...choice.answers, ...Object.fromEntries(own) } };
		}),
		ownFacts: Object.fromEntries(
			facts.map(({ id, statement, source, checked }) => [`house/${id}`, { statement, source, checked }]),
		),
		houseRules: rulesIn(settings, { platforms: data.candidates, criteria: data.criteria }),
		excluded: excluded
			.filter(({ platform }) => data.candidates.some(({ id }) => id === platform))
			.map(({ platform, reason }) => ({ name: name(platform), reason })),
	};
}

/** The state under house rules: their weights count as long as the reader has not moved any of ours. */
export function underHouseWeights(
	data: ScoringData,
	state: State<ScoringFields>,
	settings: Settings,
): State<ScoringFields> {
	const untouched = data.criteria.every(({ weight }, index) => state.weights[index] === weight);
	if (!untouched) return state;
	return { ...state, weights: data.criteria.map(({ id, weight }) => settings.weights[id] ?? weight) };
}

/** What the house rules changed, in sentences. */
export function effectsOf(data: ScoringData, without: Outcome, under: Outcome): string[] {
	const name = (id: string | undefined) => data.candidates.find((candidate) => candidate.id === id)?.name;
	const [before, after] = [without.ranking[0]?.id, under.ranking[0]?.id];
	const gone = without.entrants.filter(({ id }) => !under.entrants.some((entry) => entry.id === id));
	const back = under.entrants.filter(({ id }) => !without.entrants.some((entry) => entry.id === id));
	const list = (entries: readonly { readonly name: string }[]) => entries.map((entry) => entry.name).join(', ');
	return [
		...(before !== after && name(before) ? [`Without them ${name(before)} would come first.`] : []),
		...(gone.length > 0 ? [`They take out ${list(gone)}.`] : []),
		...(back.length > 0 ? [`They bring in ${list(back)}.`] : []),
	];
}
