import type { Coefficients, Override } from '../overhead/coefficients.ts';
import type { CoefficientName } from '../overhead/figures.ts';
import { everythingVisible, type Inputs } from '../overhead/inputs.ts';
import { exactly, type Range } from '../overhead/range.ts';
import { visibleTo } from '../overhead/sidecars.ts';
import { trafficOf } from '../overhead/traffic.ts';
import { mbFromMib, VCPU_PER_MCPU } from '../overhead/units.ts';
import type { Summary } from './summary.ts';
import type { Spread, Usage } from './usage.ts';

/** The estimate that measurements are for. What it adds on its own must not be counted twice. */
export type Estimated = {
	/** With what the import fills in. */
	readonly inputs: Inputs;
	/** As published, or as the reader has set them before. */
	readonly coefficients: Coefficients;
	/** Set if the traffic of the inputs passed the proxies when they were measured. Otherwise CPU of traffic stays as it is. */
	readonly sameTraffic: boolean;
};

/** Proxies beside applications differ. Fewer than this do not stand for the others. */
const ENOUGH = 3;

/**
 * Measurements in the place of published coefficients. Typical is the mean, because the estimate multiplies it with the number
 * of proxies; low is the median where that is lower, high the 95th percentile where that is higher.
 */
export function ownFigures({ measured }: Summary, estimated: Estimated): readonly Override[] {
	const { proxies, components } = measured;
	const envoy = enough(largest([proxies['istio-proxy'], proxies['consul-dataplane'], proxies['kuma-sidecar']]));
	const linkerd = enough(proxies['linkerd-proxy']);
	const added = addedMb(estimated);
	return [
		...memory('envoy-memory', envoy, added.sidecar),
		...cpuOfTraffic(['envoy-cpu', 'envoy-idle-cpu'], envoy, estimated),
		...memory('linkerd-memory', linkerd),
		...cpuOfTraffic(['linkerd-cpu', 'linkerd-idle-cpu'], linkerd, estimated),
		...memory('ztunnel-memory', components.ztunnel, added.ztunnel),
		...cpuOfTraffic(['ztunnel-cpu', 'ztunnel-idle-cpu'], components.ztunnel, estimated),
		...memory('istio-cni-memory', components['istio-cni']),
		...memory('waypoint-memory', components.waypoint, added.waypoint),
		...spread('cilium-agent-cpu', components['cilium-agent']?.vcpu),
		...memory('cilium-agent-memory', components['cilium-agent']),
		...memory('cilium-envoy-memory', components['cilium-envoy']),
		...total('linkerd-control-cpu', components.linkerd?.vcpu.total),
		...total('linkerd-control-memory', components.linkerd && mbFromMib(components.linkerd.mib.total)),
		...spread('consul-server-cpu', components['consul-server']?.vcpu),
		...spread('consul-server-memory', components['consul-server']?.mib),
	];
}

const enough = (usage: Usage | undefined) => ((usage?.count ?? 0) < ENOUGH ? undefined : usage);

function largest(usages: readonly (Usage | undefined)[]): Usage | undefined {
	return usages.reduce((most, usage) => ((usage?.count ?? 0) > (most?.count ?? 0) ? usage : most), undefined);
}

/** Memory in MB that the estimate adds to that of a proxy: for configuration, and in ztunnels for the pods of the mesh. */
function addedMb({ inputs, coefficients }: Estimated) {
	const configuration = ({ ports, endpoints }: { readonly ports: number; readonly endpoints: number }) =>
		ports * coefficients['envoy-memory-port'].typical + endpoints * coefficients['envoy-memory-endpoint'].typical;
	const { ports, endpoints } = everythingVisible(inputs);
	return {
		sidecar: configuration(visibleTo(inputs)),
		waypoint: configuration({
			ports: inputs.waypointPorts ?? ports,
			endpoints: inputs.waypointEndpoints ?? endpoints,
		}),
		ztunnel: inputs.pods * coefficients['ztunnel-memory-pod'].typical,
	};
}

/** Nothing where the estimate adds more than was measured: then these proxies are told less than the inputs say. */
function memory(name: CoefficientName, usage: Usage | undefined, added = 0): Override[] {
	if (usage === undefined || mbFromMib(usage.mib.mean) < added) return [];
	const { low, typical, high } = rangeOf(usage.mib);
	const without = (mib: number) => short(Math.max(0, mbFromMib(mib) - added));
	return [own(name, { low: without(low), typical: without(typical), high: without(high) })];
}

/** vCPU per 1,000 passes/s: what all proxies use beyond what they take at rest, by the traffic that they carry. */
function cpuOfTraffic(
	[name, idle]: readonly [CoefficientName, CoefficientName],
	usage: Usage | undefined,
	{ inputs, coefficients, sameTraffic }: Estimated,
): Override[] {
	if (usage === undefined || !sameTraffic) return [];
	const { passesPerSecond } = trafficOf('istio-sidecar', { ...inputs, retryCase: 'none' });
	const busy = usage.vcpu.total - usage.count * coefficients[idle].typical * VCPU_PER_MCPU;
	return passesPerSecond > 0 && busy > 0 ? total(name, (busy / passesPerSecond) * 1000) : [];
}

function spread(name: CoefficientName, amounts: Spread | undefined): Override[] {
	if (amounts === undefined) return [];
	const { low, typical, high } = rangeOf(amounts);
	return [own(name, { low: short(low), typical: short(typical), high: short(high) })];
}

const total = (name: CoefficientName, value: number | undefined): Override[] =>
	value === undefined ? [] : [own(name, exactly(short(value)))];

const own = (name: CoefficientName, range: Range): Override => ({ name, kind: 'own-measurement', ...range });

function rangeOf({ mean, median, p95 }: Spread): Range {
	return { low: Math.min(mean, median), typical: mean, high: Math.max(mean, p95) };
}

/** More digits say nothing about a single look at a cluster. Links carry six behind the point. */
const short = (value: number) => Number(Number(value.toPrecision(3)).toFixed(6));
