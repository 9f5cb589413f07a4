import { useMemo } from 'preact/hooks';
import type { State } from '../../domain/permalink/link.ts';
import { type HouseRulesState, useHouseRules } from '../frame/useHouseRules.ts';
import { underHouseWeights, vocabularyOf, withHouseRules } from './house.ts';
import type { ScoringData } from './model.ts';
import type { ScoringFields } from './state.ts';

type Ruled = { readonly rules: HouseRulesState; readonly data: ScoringData; readonly state: State<ScoringFields> };

/** The calculator under the rules of the house, if there are some. The reader's own choices stay as they are. */
export function useScoringRules(published: ScoringData, chosen: State<ScoringFields>, embedded: boolean): Ruled {
	const vocabulary = useMemo(() => vocabularyOf(published), [published]);
	const rules = useHouseRules(vocabulary, embedded);
	const { settings } = rules;
	const data = useMemo(() => (settings ? withHouseRules(published, settings) : published), [published, settings]);
	const state = useMemo(
		() => (settings ? underHouseWeights(published, chosen, settings) : chosen),
		[published, chosen, settings],
	);
	return { rules, data, state };
}
