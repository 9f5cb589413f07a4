import { type Component, layer7Rps, NO_REQUESTS, PER_THOUSAND, requests, type Situation } from './component.ts';
import { coefficient, given, product } from './working.ts';

/** The Envoy of each node, which only calls under an HTTP policy pass. What the kernel does is not published, and not counted. */
export function ciliumEnvoy(situation: Situation): Component {
	const { inputs, coefficients } = situation;
	const nodes = given('nodes', inputs.nodes);
	const rps = given('requests per second under an HTTP policy', layer7Rps(situation));
	const sides = given('passes for each', inputs.layer7Passes);
	return {
		name: 'cilium-envoy',
		plane: 'data',
		perNode: true,
		usedCpuVcpu: [
			product('Traffic under HTTP policies', [rps, sides, coefficient(coefficients, 'cilium-envoy-cpu')], PER_THOUSAND),
		],
		usedMemoryMb: [product('Envoy of each node', [nodes, coefficient(coefficients, 'cilium-envoy-memory')])],
		...NO_REQUESTS,
	};
}

/** The agent of each node, which is a cost of the mesh only where Cilium is not the network plugin anyway. */
export function ciliumAgent({ inputs, coefficients }: Situation): Component {
	const nodes = given('nodes', inputs.nodes);
	return {
		name: 'cilium-agent',
		plane: 'data',
		perNode: true,
		usedCpuVcpu: [product('Agents', [nodes, coefficient(coefficients, 'cilium-agent-cpu')])],
		usedMemoryMb: [product('Agents', [nodes, coefficient(coefficients, 'cilium-agent-memory')])],
		...requests(coefficients, nodes, { cpu: 'cilium-agent-cpu-request', memory: 'cilium-agent-memory-request' }),
	};
}
