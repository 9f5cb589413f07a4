import { type Component, layer7Rps, PER_THOUSAND, requests, type Situation } from './component.ts';
import type { CoefficientName } from './figures.ts';
import { everythingVisible } from './inputs.ts';
import { configuration, proxyCpu } from './sidecars.ts';
import { VCPU_PER_MCPU } from './units.ts';
import { coefficient, given, product } from './working.ts';

/** The proxy of each node. A call between two pods passes two of them. */
export function ztunnel({ inputs, traffic, coefficients }: Situation): Component {
	const nodes = given('nodes', inputs.nodes);
	const use = (name: CoefficientName) => coefficient(coefficients, name);
	return {
		name: 'ztunnel',
		plane: 'data',
		perNode: true,
		usedCpuVcpu: proxyCpu('ztunnels', nodes, traffic.passesPerSecond, coefficients, [
			'ztunnel-idle-cpu',
			'ztunnel-cpu',
		]),
		usedMemoryMb: [
			product('ztunnels', [nodes, use('ztunnel-memory')]),
			product('ztunnels: pods of the mesh', [nodes, given('pods', inputs.pods), use('ztunnel-memory-pod')]),
		],
		...requests(coefficients, nodes, { cpu: 'ztunnel-cpu-request', memory: 'ztunnel-memory-request' }),
	};
}

/** The agent that redirects traffic on each node. Its CPU is not published, and not counted. */
export function istioCni({ inputs, coefficients }: Situation): Component {
	const nodes = given('nodes', inputs.nodes);
	return {
		name: 'istio-cni',
		plane: 'data',
		perNode: true,
		usedCpuVcpu: [],
		usedMemoryMb: [product('istio-cni', [nodes, coefficient(coefficients, 'istio-cni-memory')])],
		...requests(coefficients, nodes, { cpu: 'istio-cni-cpu-request', memory: 'istio-cni-memory-request' }),
	};
}

/** The Envoys that work on HTTP. A call passes one of them. */
export function waypoint(situation: Situation): Component {
	const { inputs, coefficients } = situation;
	const use = (name: CoefficientName) => coefficient(coefficients, name);
	const replicas = given('waypoint replicas', inputs.waypoints);
	const { ports, endpoints } = everythingVisible(inputs);
	const visible = { ports: inputs.waypointPorts ?? ports, endpoints: inputs.waypointEndpoints ?? endpoints };
	const rps = given('requests per second through waypoints', layer7Rps(situation));
	return {
		name: 'Waypoints',
		plane: 'data',
		perNode: false,
		usedCpuVcpu: [
			product('At rest: waypoints', [replicas, use('waypoint-idle-cpu')], VCPU_PER_MCPU),
			product('Traffic through waypoints', [rps, use('waypoint-cpu')], PER_THOUSAND),
		],
		usedMemoryMb: [
			product('Waypoints', [replicas, use('waypoint-memory')]),
			...configuration('Waypoints', replicas, visible, coefficients),
		],
		...requests(coefficients, replicas, { cpu: 'waypoint-cpu-request', memory: 'waypoint-memory-request' }),
	};
}
