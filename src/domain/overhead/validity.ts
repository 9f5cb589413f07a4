import { layer7Rps, PER_THOUSAND, type Situation } from './component.ts';
import { proxiesOf, replicasOf } from './control-plane.ts';
import type { CoefficientName } from './figures.ts';
import { hasEnvoySidecars, isAmbient } from './modes.ts';
import { VCPU_PER_MCPU } from './units.ts';
import { type Refused, refuse } from './working.ts';

/** The latency coefficients hold for proxies below this rate, as the scope of each of their facts says. */
const MAX_PASSES_PER_PROXY = 1500;

/** Above this share of its CPU limit or its worker threads, queueing decides the latency of a proxy. */
const MAX_PROXY_UTILIZATION = 0.7;

/** The chain formula was compared with simulation up to these sizes. */
const MAX_DEPTH = 20;
const MAX_WIDTH = 100;

/** p99 / p50 of one call: above the first the chain formula errs by up to 7%, above the second more. */
export const TAIL_RATIO = { warn: 10, refuse: 30 } as const;

/** p99 / p50 of an application: outside, a lognormal distribution does not describe it. */
export const BASE_RATIO = { min: 1.05, max: 30 } as const;

/**
 * Meshed pods up to which somebody has published figures of Linkerd's control plane, and above which nobody knows.
 *
 * @see content/facts/overhead-model/linkerd-control-plane-memory.yaml
 */
export const LINKERD_PUBLISHED_PODS = 100;
const LINKERD_UNKNOWN_PODS = 1000;

/** Memory of istiod and its proxies is published up to here; the figures themselves are facts. */
export function controlPlaneRefusal(situation: Situation): Refused | undefined {
	const { mode, inputs, coefficients } = situation;
	const [nodes, pods] = [coefficients['tested-nodes'].typical, coefficients['tested-pods'].typical];
	if (inputs.nodes > nodes || inputs.pods > pods) {
		return refuse('beyond-tests', `Beyond ${count(nodes)} nodes or ${count(pods)} pods no test is known.`);
	}
	if (mode === 'linkerd' && inputs.pods > LINKERD_UNKNOWN_PODS) {
		const reason = `Unknown scaling: nothing is published above about ${LINKERD_PUBLISHED_PODS} pods, so nothing is said above ${count(LINKERD_UNKNOWN_PODS)}.`;
		return refuse('unknown-scaling', reason);
	}
	const most = coefficients['istiod-max-sidecars'].typical;
	if (mode === 'istio-sidecar' && proxiesOf(situation) / replicasOf(mode, inputs) > most) {
		return refuse('beyond-tests', `More than ${count(most)} sidecars for one istiod were not tested. Add replicas.`);
	}
	return undefined;
}

/** Whether CPU can be said to follow requests. */
export function cpuRefusal({ mode, inputs }: Situation): Refused | undefined {
	if (inputs.payload === 'small' || mode === 'no-mesh') return undefined;
	return refuse('cost-follows-bytes', 'With large bodies, streams or raw TCP the cost follows bytes, not requests.');
}

/** Whether latency can be said, apart from the figures for one call. */
export function latencyRefusal(situation: Situation): Refused | undefined {
	const { mode, inputs } = situation;
	if (mode === 'no-mesh') return undefined;
	if (mode === 'cilium' && inputs.layer7Share === 0) {
		return refuse('no-data', 'Not published for Cilium without HTTP policies, nor for WireGuard or IPsec.');
	}
	const { chain } = inputs;
	if (chain.length < 1 || chain.length > MAX_DEPTH || chain.some((width) => width < 1 || width > MAX_WIDTH)) {
		return refuse('chain-size', `The formula is checked for 1 to ${MAX_DEPTH} levels of 1 to ${MAX_WIDTH} calls.`);
	}
	return saturation(situation);
}

/** Whether p99 / p50 of one call or of the application is within what a lognormal distribution describes. */
export function tailRefusal(p50: number, p99: number): Refused | undefined {
	if (p50 > 0 && p99 >= p50 && p99 / p50 <= TAIL_RATIO.refuse) return undefined;
	return refuse('tail-ratio', `The p99 has to be between the p50 and ${TAIL_RATIO.refuse} times the p50.`);
}

/** A kind of proxy and the load of its busiest one. */
type ProxyLoad = {
	readonly proxy: string;
	readonly passesPerSecond: number;
	readonly cpu: CoefficientName;
	/** CPU that one proxy may use, in vCPU, where there is a limit. */
	readonly limitVcpu?: number;
};

/** Whether a proxy would carry more than its figures hold for. Then latency cannot be said, and CPU and money are extrapolated. */
export function saturation(situation: Situation): Refused | undefined {
	for (const { proxy, passesPerSecond, cpu, limitVcpu } of loads(situation)) {
		if (passesPerSecond > MAX_PASSES_PER_PROXY) {
			const reason = `One ${proxy} would carry ${count(passesPerSecond)} passes per second; above ${count(MAX_PASSES_PER_PROXY)} queueing dominates. Measure it.`;
			return refuse('saturated-proxy', reason);
		}
		const usedVcpu = passesPerSecond * situation.coefficients[cpu].high * PER_THOUSAND;
		if (limitVcpu !== undefined && usedVcpu > MAX_PROXY_UTILIZATION * limitVcpu) {
			const reason = `One ${proxy} may need more than ${100 * MAX_PROXY_UTILIZATION}% of its ${limitVcpu} vCPU, so queueing dominates. Measure it.`;
			return refuse('saturated-proxy', reason);
		}
	}
	return undefined;
}

/** Load of the busiest proxy of each kind. Unless the reader knows it, all of a kind carry the same. */
function loads(situation: Situation): ProxyLoad[] {
	const { mode, inputs, traffic, coefficients } = situation;
	const busiest = (average: number) => Math.max(average, inputs.busiestProxyRps ?? 0);
	const limit = (name: CoefficientName) => coefficients[name].typical;
	const perPod = busiest(traffic.passesPerSecond / inputs.pods);
	if (hasEnvoySidecars(mode)) {
		const limits = {
			'istio-sidecar': limit('istio-sidecar-cpu-limit') * VCPU_PER_MCPU,
			'consul-sidecar': limit('consul-workers'),
		};
		const limitVcpu = limits[mode as keyof typeof limits];
		return [{ proxy: 'sidecar', passesPerSecond: perPod, cpu: 'envoy-cpu', limitVcpu }];
	}
	if (mode === 'linkerd') {
		return [{ proxy: 'proxy', passesPerSecond: perPod, cpu: 'linkerd-cpu', limitVcpu: limit('linkerd-workers') }];
	}
	if (mode === 'cilium') {
		if (inputs.layer7Share === 0) return [];
		const passesPerSecond = busiest((layer7Rps(situation) * inputs.layer7Passes) / inputs.nodes);
		return [{ proxy: 'Envoy of a node', passesPerSecond, cpu: 'cilium-envoy-cpu' }];
	}
	if (!isAmbient(mode)) return [];
	const ztunnel = {
		proxy: 'ztunnel',
		passesPerSecond: busiest(traffic.passesPerSecond / inputs.nodes),
		cpu: 'ztunnel-cpu',
	} as const;
	if (mode === 'ambient' || inputs.waypoints === 0) return [ztunnel];
	const waypoint = {
		proxy: 'waypoint',
		passesPerSecond: layer7Rps(situation) / inputs.waypoints,
		cpu: 'waypoint-cpu',
		limitVcpu: limit('waypoint-cpu-limit') * VCPU_PER_MCPU,
	} as const;
	return [ztunnel, waypoint];
}

const count = (value: number) => Math.round(value).toLocaleString('en-US');
