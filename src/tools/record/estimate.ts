import { withOverrides } from '../../domain/overhead/coefficients.ts';
import { estimateAll } from '../../domain/overhead/estimate.ts';
import { decodeLink, encodeLink } from '../../domain/permalink/link.ts';
import type { EstimateMaterial } from '../../domain/record/estimate.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { BESIDE_STATE } from '../frame/beside-state.ts';
import { houseOverrides, housePrices } from '../overhead/house.ts';
import type { OverheadData } from '../overhead/model.ts';
import { resultTable } from '../overhead/result-table.ts';
import { MAIN_SECTIONS } from '../overhead/sections.ts';
import { inputsOf, overheadFields } from '../overhead/state.ts';
import type { Understood } from './material.ts';

/** What a group has to know before it decides: what is set aside, what it adds to a request, what it costs. */
const BRIEF = new Set(['reserved-cpu', 'reserved-memory', 'added-p99', 'usd-needed']);

/** The estimate that a link of the estimator holds, with the prices of the house in the place of ours. */
export function understandEstimate(
	data: OverheadData,
	link: string,
	settings?: Settings,
): Understood<EstimateMaterial> {
	const fields = overheadFields(data);
	const { state, notices, edition } = decodeLink(fields, link, BESIDE_STATE);
	const own = [...(settings ? houseOverrides(settings, state.overrides) : []), ...state.overrides];
	const coefficients = withOverrides(data.coefficients, own);
	const inputs = inputsOf(state);
	const estimates = estimateAll(inputs, coefficients, state.modes);
	const brief = MAIN_SECTIONS.map((section) => ({
		...section,
		measures: section.measures.filter(({ id }) => BRIEF.has(id)),
	}));
	const used = [...new Set(estimates.flatMap((estimate) => estimate.coefficients))];
	return {
		material: {
			table: resultTable(data, MAIN_SECTIONS, estimates),
			brief: resultTable(data, brief, estimates),
			facts: used.map((name) => coefficients[name].fact),
			own: own.length,
			pods: inputs.pods,
			houseRules: settings ? housePrices(settings) : [],
		},
		state: encodeLink(fields, state, edition ?? data.edition),
		notices,
		edition,
	};
}
