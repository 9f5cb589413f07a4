import type { Coefficients } from './coefficients.ts';
import { type Component, PER_THOUSAND, requests, type Situation } from './component.ts';
import type { CoefficientName } from './figures.ts';
import { everythingVisible, type Inputs } from './inputs.ts';
import { VCPU_PER_MCPU } from './units.ts';
import { coefficient, type Factor, given, type Product, product } from './working.ts';

/** An Envoy beside every pod: CPU = P i + c passes / 1000, memory = P (m + k_c ports + k_e endpoints). */
export function envoySidecar(situation: Situation): Component {
	const { inputs, traffic, coefficients } = situation;
	const pods = given('pods', inputs.pods);
	return {
		name: 'Sidecars',
		plane: 'data',
		perNode: false,
		usedCpuVcpu: proxyCpu('sidecars', pods, traffic.passesPerSecond, coefficients, ['envoy-idle-cpu', 'envoy-cpu']),
		usedMemoryMb: [
			product('Sidecars', [pods, coefficient(coefficients, 'envoy-memory')]),
			...configuration('Sidecars', pods, visibleTo(inputs), coefficients),
		],
		...requests(coefficients, pods, SIDECAR_REQUESTS[requestedBy(situation)]),
	};
}

/** A linkerd2-proxy beside every pod. Its memory does not grow with the number of services. */
export function linkerdProxy({ inputs, traffic, coefficients }: Situation): Component {
	const pods = given('pods', inputs.pods);
	return {
		name: 'Proxies',
		plane: 'data',
		perNode: false,
		usedCpuVcpu: proxyCpu('proxies', pods, traffic.passesPerSecond, coefficients, ['linkerd-idle-cpu', 'linkerd-cpu']),
		usedMemoryMb: [product('Proxies', [pods, coefficient(coefficients, 'linkerd-memory')])],
		...requests(coefficients, pods, LINKERD_REQUESTS[inputs.requests]),
	};
}

/** CPU of proxies: what they take at rest, and what each pass costs. */
export function proxyCpu(
	proxies: string,
	count: Factor,
	passesPerSecond: number,
	coefficients: Coefficients,
	[idle, perPasses]: readonly [idle: CoefficientName, perPasses: CoefficientName],
): Product[] {
	const passes = given('passes per second', passesPerSecond);
	return [
		product(`At rest: ${proxies}`, [count, coefficient(coefficients, idle)], VCPU_PER_MCPU),
		product(`Traffic through ${proxies}`, [passes, coefficient(coefficients, perPasses)], PER_THOUSAND),
	];
}

/** Service ports and endpoints that one proxy is told about. */
export type Visible = { readonly ports: number; readonly endpoints: number };

/** What a sidecar is told about: what the reader has narrowed it to, or everything. */
export function visibleTo(inputs: Inputs): Visible {
	const { ports, endpoints } = everythingVisible(inputs);
	return { ports: inputs.visiblePorts ?? ports, endpoints: inputs.visibleEndpoints ?? endpoints };
}

/** Memory for configuration. It grows with what each Envoy is told about, whether its application calls it or not. */
export function configuration(owner: string, count: Factor, visible: Visible, coefficients: Coefficients): Product[] {
	const ports = given('service ports known to each', visible.ports);
	const endpoints = given('endpoints known to each', visible.endpoints);
	return [
		product(`${owner}: service ports`, [count, ports, coefficient(coefficients, 'envoy-memory-port')]),
		product(`${owner}: endpoints`, [count, endpoints, coefficient(coefficients, 'envoy-memory-endpoint')]),
	];
}

const SIDECAR_REQUESTS = {
	'istio-sidecar': { cpu: 'istio-sidecar-cpu-request', memory: 'istio-sidecar-memory-request' },
	'kuma-sidecar': { cpu: 'kuma-sidecar-cpu-request', memory: 'kuma-sidecar-memory-request' },
	'consul-sidecar': { cpu: 'consul-sidecar-cpu-request', memory: 'consul-sidecar-memory-request' },
	'consul-production': { cpu: 'consul-sidecar-cpu-production', memory: 'consul-sidecar-memory-production' },
} as const;

const LINKERD_REQUESTS = {
	default: { cpu: 'linkerd-proxy-cpu-request', memory: 'linkerd-proxy-memory-request' },
	production: { cpu: 'linkerd-proxy-cpu-production', memory: 'linkerd-proxy-memory-production' },
} as const;

function requestedBy({ mode, inputs }: Situation): keyof typeof SIDECAR_REQUESTS {
	if (mode === 'kuma-sidecar') return mode;
	if (mode !== 'consul-sidecar') return 'istio-sidecar';
	return inputs.requests === 'production' ? 'consul-production' : mode;
}
