import type { State } from '../../domain/permalink/link.ts';
import { rulesIn } from '../../domain/settings/rules.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { ScoringData, ScoringPreset } from './model.ts';
import type { Outcome } from './outcome.ts';
import type { ScoringFields } from './state.ts';

/** The calculator under house rules: without what they exclude, and with their facts in place of ours. */
export function withHouseRules(data: ScoringData, settings: Settings): ScoringData {
	const { excluded, facts } = settings;
	const name = (id: string) => data.candidates.find((candidate) => candidate.id === id)?.name ?? id;
	const hasOwnWeights = !areDefaults(data, weightsUnder(data, settings));
	return {
		...data,
		presets: data.presets.map((preset) =>
			hasOwnWeights && areDefaults(data, preset.weights) ? inOtherNumbers(preset) : preset,
		),
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
		houseRules: actingRules(data, settings),
		excluded: excluded
			.filter(({ platform }) => data.candidates.some(({ id }) => id === platform))
			.map(({ platform, reason }) => ({ name: name(platform), reason })),
	};
}

/** The rules that act on the calculator, as sentences. */
function actingRules({ candidates, criteria }: ScoringData, settings: Settings): string[] {
	const isCandidate = ({ platform }: { readonly platform: string }) => candidates.some(({ id }) => id === platform);
	const acting: Settings = {
		...settings,
		excluded: settings.excluded.filter(isCandidate),
		facts: settings.facts.filter(isCandidate),
		constraints: [],
		thresholds: { capacity: {}, alternatives: {} },
		prices: {},
	};
	return rulesIn(acting, { platforms: candidates, criteria });
}

/** The state under house rules: their weights count as long as the reader has not moved any of ours. */
export function underHouseWeights(
	data: ScoringData,
	state: State<ScoringFields>,
	settings: Settings,
): State<ScoringFields> {
	return areDefaults(data, state.weights) ? { ...state, weights: weightsUnder(data, settings) } : state;
}

const areDefaults = ({ criteria }: ScoringData, weights: readonly number[]) =>
	criteria.every(({ weight }, index) => weights[index] === weight);

const weightsUnder = ({ criteria }: ScoringData, settings: Settings) =>
	criteria.map(({ id, weight }) => settings.weights[id] ?? weight);

/**
 * Our weights, for a reader who wants them in spite of the house. A link does not write down defaults, so as they are they could
 * not be told from weights that nobody has moved. Only shares count, and twice each weight leaves those as they are.
 */
const inOtherNumbers = (preset: ScoringPreset): ScoringPreset => ({
	...preset,
	weights: preset.weights.map((weight) => 2 * weight),
});

/** What the house rules changed, in sentences. */
export function effectsOf(data: ScoringData, without: Outcome, under: Outcome): string[] {
	const name = (id: string | undefined) => data.candidates.find((candidate) => candidate.id === id)?.short;
	const [before, after] = [without.ranking[0]?.id, under.ranking[0]?.id];
	const gone = without.entrants.filter(({ id }) => !under.entrants.some((entry) => entry.id === id));
	const back = under.entrants.filter(({ id }) => !without.entrants.some((entry) => entry.id === id));
	const list = (entries: readonly { readonly name: string }[]) => entries.map((entry) => entry.name).join('; ');
	return [
		...(before !== after && name(before) ? [`Without them ${name(before)} would come first.`] : []),
		...(gone.length > 0 ? [`They take out ${list(gone)}.`] : []),
		...(back.length > 0 ? [`They bring in ${list(back)}.`] : []),
	];
}
