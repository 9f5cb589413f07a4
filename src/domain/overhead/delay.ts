import type { Situation } from './component.ts';
import type { CoefficientName } from './figures.ts';
import { hasEnvoySidecars } from './modes.ts';
import {
	type AddedLatency,
	baseMissing,
	type EndToEnd,
	type Latency,
	type LatencyOf,
	type PerCall,
	withoutMesh,
} from './per-call.ts';
import { latencyRefusal } from './validity.ts';
import { isRefused, type Result, refuse } from './working.ts';

export type Delay = {
	/** The two coefficients for one call. */
	readonly perCall: readonly CoefficientName[];
	readonly added: Result<AddedLatency>;
	/** Needs the latency of today: percentiles cannot be added. */
	readonly endToEnd: Result<EndToEnd>;
};

/** Coefficients for one call of a mode; Envoy sidecars of all products are computed alike. */
export function perCallOf({ mode, inputs }: Pick<Situation, 'mode' | 'inputs'>): PerCall | readonly [] {
	if (hasEnvoySidecars(mode)) return ['sidecar-p50', 'sidecar-p99'];
	if (mode === 'linkerd') return ['linkerd-p50', 'linkerd-p99'];
	if (mode === 'cilium') return inputs.layer7Share === 0 ? [] : ['cilium-l7-p50', 'cilium-l7-p99'];
	if (mode === 'no-mesh') return [];
	const layer7 = mode === 'ambient-waypoints' && inputs.waypoints > 0 && inputs.layer7Share > 0;
	return layer7 ? ['ambient-l7-p50', 'ambient-l7-p99'] : ['ambient-l4-p50', 'ambient-l4-p99'];
}

export function delayOf(situation: Situation, latencyOf: LatencyOf): Delay {
	const perCall = perCallOf(situation);
	const latency = latencyIn(situation, perCall, latencyOf);
	if (!isRefused(latency)) return { perCall, ...latency };
	return { perCall, added: latency, endToEnd: baseMissing(situation.inputs) ?? latency };
}

function latencyIn(situation: Situation, perCall: PerCall | readonly [], latencyOf: LatencyOf): Result<Latency> {
	if (situation.mode === 'no-mesh') return withoutMesh(situation.inputs);
	const refused = latencyRefusal(situation);
	if (refused) return refused;
	return perCall.length === 0 ? refuse('no-data', 'Not published.') : latencyOf(perCall);
}
