import { useMemo } from 'preact/hooks';
import type { State } from '../../domain/permalink/link.ts';
import { type HouseRulesState, useHouseRules } from '../frame/useHouseRules.ts';
import type { ScoringData } from './model.ts';
import type { Outcome } from './outcome.ts';
import type { ScoringFields } from './state.ts';

type Ruled = {
	readonly rules: HouseRulesState;
	readonly data: ScoringData;
	readonly state: State<ScoringFields>;
	/** What the rules changed in the result, as sentences. */
	readonly effectsOn: (without: Outcome, under: Outcome) => readonly string[];
};

/** What applies the rules is loaded when somebody has some. */
const loadHouse = () => import('./house.ts');

/** The calculator under the rules of the house, if there are some. The reader's own choices stay as they are. */
export function useScoringRules(published: ScoringData, chosen: State<ScoringFields>, embedded: boolean): Ruled {
	// It knows only the capabilities that can be demanded; facts about others are right in the file, too.
	const vocabulary = useMemo(
		() => ({ platforms: published.platforms, criteria: published.criteria.map(({ id }) => id) }),
		[published],
	);
	const rules = useHouseRules(vocabulary, embedded, loadHouse);
	const { settings, code: house } = rules;
	const data = useMemo(
		() => (house && settings ? house.withHouseRules(published, settings) : published),
		[published, settings, house],
	);
	const state = useMemo(
		() => (house && settings ? house.underHouseWeights(published, chosen, settings) : chosen),
		[published, chosen, settings, house],
	);
	return { rules, data, state, effectsOn: (without, under) => house?.effectsOf(published, without, under) ?? [] };
}
