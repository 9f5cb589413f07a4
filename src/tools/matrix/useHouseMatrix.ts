import { useMemo } from 'preact/hooks';
import { type HouseRulesState, useHouseRules } from '../frame/useHouseRules.ts';
import type { MatrixData } from './model.ts';

type Ruled = {
	readonly rules: HouseRulesState;
	readonly data: MatrixData;
	/** The rules that act on the matrix, as sentences. */
	readonly sentences: readonly string[];
	/** What they change in columns, as sentences. */
	readonly effectsIn: (columns: MatrixData['columns']) => readonly string[];
};

/** What applies the rules is loaded when somebody has some. */
const loadHouse = () => import('./house.ts');

/** The matrix under the rules of the house, if there are some. */
export function useHouseMatrix(published: MatrixData, embedded: boolean): Ruled {
	// Words about other tools are left to them to check. The columns never change, whatever is loaded later.
	const vocabulary = useMemo(() => ({ platforms: published.columns.map(({ id }) => id) }), []);
	const rules = useHouseRules(vocabulary, embedded, loadHouse);
	const { settings, code: house } = rules;
	const data = useMemo(
		() => (house && settings ? house.underHouseRules(published, settings) : published),
		[published, settings, house],
	);
	const sentences = useMemo(
		() => (house && settings ? house.houseSentences(data, settings) : []),
		[data, settings, house],
	);
	return { rules, data, sentences, effectsIn: (columns) => house?.houseEffects(data, columns) ?? [] };
}
