import type { Library } from '../../src/domain/evidence/library.ts';
import { withOverrides } from '../../src/domain/overhead/coefficients.ts';
import { type Estimate, estimateAll } from '../../src/domain/overhead/estimate.ts';
import { PLATFORM_OF } from '../../src/domain/overhead/modes.ts';
import { readState } from '../../src/domain/permalink/read-state.ts';
import { overheadData } from '../../src/tools/overhead/data.ts';
import { inputsOf, overheadFields } from '../../src/tools/overhead/state.ts';
import type { Evaluation } from './evaluation.ts';

/** Names that papers and older tools use for some inputs. */
const ALSO_CALLED: ReadonlyMap<string, string> = new Map(
	Object.entries({
		ns_rps: 'outsideRps',
		edges_per_request: 'callsPerRequest',
		base_p50: 'baseP50Ms',
		base_p99: 'baseP99Ms',
		visible_services: 'visiblePorts',
		waypoint_fraction: 'layer7Share',
		l7_passes: 'layer7Passes',
		agent_marginal: 'ciliumIsCni',
		cp_replicas: 'controlPlaneReplicas',
		target_utilisation: 'targetUtilization',
		node_vcpu_alloc: 'nodeVcpu',
		node_mib_alloc: 'nodeMib',
		node_price_month: 'nodeUsdPerMonth',
		failure: 'failureShare',
		budget: 'retryBudget',
		rho: 'correlation',
	}),
);

/** The estimator's result for a cluster: each mode with its ranges, working, refusals and assumptions. */
export function overhead(library: Library, input: unknown): Evaluation {
	const data = overheadData(library);
	const { state, problems } = readState(renamed(input), overheadFields(data));
	if (problems) return { problems };
	const coefficients = withOverrides(data.coefficients, state.overrides);
	const inputs = inputsOf(state);
	return {
		result: {
			edition: library.edition.id,
			inputs,
			overrides: state.overrides,
			estimates: estimateAll(inputs, coefficients, state.modes).map(estimateJson),
		},
	};
}

/** `mode` asks for one mode; everything else keeps its value under the name that the page uses. */
function renamed(input: unknown): unknown {
	if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
	return Object.fromEntries(
		Object.entries(input).map(([name, value]) => {
			if (name === 'mode') return ['modes', [value]];
			return [ALSO_CALLED.get(name) ?? name, value];
		}),
	);
}

function estimateJson(estimate: Estimate) {
	const { mode, usage, reservation, bill, delay, certificates, scoping, retries, ...rest } = estimate;
	return {
		mode,
		platform: PLATFORM_OF[mode],
		used: usage,
		reserved: reservation,
		money: bill,
		latency: delay,
		certificates,
		scoping: scoping ?? null,
		retries,
		...rest,
	};
}
