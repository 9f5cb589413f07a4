import { type Component, NO_REQUESTS, PER_THOUSAND, requests, type Situation } from './component.ts';
import { defaultReplicas, type Inputs } from './inputs.ts';
import { isAmbient, type Mode } from './modes.ts';
import { mbFromMib } from './units.ts';
import { type Combination, coefficient, given, type Product, product } from './working.ts';

/** The control plane of a mode. Cilium has none of its own: agents and an operator, which are there anyway. */
export function controlPlane(situation: Situation): Component[] {
	const { mode } = situation;
	if (mode === 'istio-sidecar' || isAmbient(mode)) return [istiod(situation)];
	if (mode === 'linkerd') return [linkerdControlPlane(situation)];
	if (mode === 'consul-sidecar') return [consulServers(situation), consulInjector(situation)];
	if (mode === 'kuma-sidecar') return [kumaControlPlane(situation)];
	return [];
}

export const replicasOf = (mode: Mode, inputs: Inputs) => inputs.controlPlaneReplicas ?? defaultReplicas(mode);

const replicasFactor = ({ mode, inputs }: Situation) => given('replicas', replicasOf(mode, inputs));

/** Proxies that hold a connection to istiod: sidecars, or ztunnels and waypoints. */
export function proxiesOf({ mode, inputs }: Pick<Situation, 'mode' | 'inputs'>): number {
	if (!isAmbient(mode)) return inputs.pods;
	return inputs.nodes + (mode === 'ambient-waypoints' ? inputs.waypoints : 0);
}

/** Memory = r base + proxies m, in ambient also r P k. CPU follows changes, not traffic. */
function istiod(situation: Situation): Component {
	const { mode, inputs, coefficients } = situation;
	const replicas = replicasFactor(situation);
	const proxies = given('connected proxies', proxiesOf(situation));
	const pods = given('pods', inputs.pods);
	return {
		name: 'istiod',
		plane: 'control',
		perNode: false,
		usedCpuVcpu: [istiodCpu(situation)],
		usedMemoryMb: [
			product('istiod', [replicas, coefficient(coefficients, 'istiod-memory')]),
			...(isAmbient(mode)
				? [product('istiod: pods of the mesh', [replicas, pods, coefficient(coefficients, 'istiod-memory-pod')])]
				: []),
			product('istiod: proxies', [proxies, coefficient(coefficients, 'istiod-memory-proxy')]),
		],
		...requests(coefficients, replicas, { cpu: 'istiod-cpu-request', memory: 'istiod-memory-request' }),
	};
}

/** Low: 0.005 vCPU a replica; high: 0.0005 vCPU a proxy, at least the low end; typical: their geometric mean. */
function istiodCpu(situation: Situation): Combination {
	const { coefficients } = situation;
	const proxies = given('connected proxies', proxiesOf(situation));
	const atRest = product('At rest', [replicasFactor(situation), coefficient(coefficients, 'istiod-cpu')]);
	const changing = product('With many changes', [proxies, coefficient(coefficients, 'istiod-cpu-proxy')]);
	const { low } = atRest;
	const high = Math.max(atRest.high, changing.high);
	return {
		label: 'istiod',
		how: 'Low: at rest. High: with many changes, at least as much as at rest. Typical: geometric mean of the two.',
		of: [atRest, changing],
		...{ low, typical: Math.sqrt(low * high), high },
	};
}

function linkerdControlPlane({ inputs, coefficients }: Situation): Component {
	const once = given('control plane', 1);
	return {
		name: 'Control plane',
		plane: 'control',
		perNode: false,
		usedCpuVcpu: [product('Control plane, three replicas', [coefficient(coefficients, 'linkerd-control-cpu')])],
		usedMemoryMb: [product('Control plane, three replicas', [coefficient(coefficients, 'linkerd-control-memory')])],
		...(inputs.requests === 'production'
			? requests(coefficients, once, {
					cpu: 'linkerd-control-cpu-production',
					memory: 'linkerd-control-memory-production',
				})
			: NO_REQUESTS),
	};
}

/** Sizes that HashiCorp asks for, not measurements. The chart requests the low end, production needs the typical one. */
function consulServers(situation: Situation): Component {
	const { inputs, coefficients } = situation;
	const servers = replicasFactor(situation);
	const at = inputs.requests === 'production' ? 'typical' : 'low';
	const reserved = (name: 'consul-server-cpu' | 'consul-server-memory'): Product =>
		product('Servers', [servers, coefficient(coefficients, name, at)]);
	return {
		name: 'Servers',
		plane: 'control',
		perNode: false,
		usedCpuVcpu: [product('Servers', [servers, coefficient(coefficients, 'consul-server-cpu')])],
		usedMemoryMb: [product('Servers', [servers, coefficient(coefficients, 'consul-server-memory')], mbFromMib(1))],
		reservedCpuVcpu: [reserved('consul-server-cpu')],
		reservedMemoryMib: [reserved('consul-server-memory')],
	};
}

function consulInjector({ inputs, coefficients }: Situation): Component {
	const names =
		inputs.requests === 'production'
			? ({ cpu: 'consul-injector-cpu-production', memory: 'consul-injector-memory-production' } as const)
			: ({ cpu: 'consul-injector-cpu-request', memory: 'consul-injector-memory-request' } as const);
	return {
		name: 'Injector',
		plane: 'control',
		perNode: false,
		usedCpuVcpu: [],
		usedMemoryMb: [],
		...requests(coefficients, given('injector', 1), names),
	};
}

/** Advice on sizing by the project, not a measurement. */
function kumaControlPlane(situation: Situation): Component {
	const { inputs, coefficients } = situation;
	const proxies = given('connected proxies', inputs.pods);
	return {
		name: 'Control plane',
		plane: 'control',
		perNode: false,
		usedCpuVcpu: [product('Control plane', [proxies, coefficient(coefficients, 'kuma-control-cpu')], PER_THOUSAND)],
		usedMemoryMb: [product('Control plane', [proxies, coefficient(coefficients, 'kuma-control-memory')])],
		...requests(coefficients, replicasFactor(situation), {
			cpu: 'kuma-control-cpu-request',
			memory: 'kuma-control-memory-request',
		}),
	};
}
