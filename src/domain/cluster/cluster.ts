import type { Override } from '../overhead/coefficients.ts';
import type { CoefficientName } from '../overhead/figures.ts';
import { type Component, componentNamed } from './components.ts';
import { fingerprint } from './fingerprint.ts';
import type { Namespace } from './namespace.ts';
import type { Node } from './node.ts';
import type { Pod } from './pod.ts';
import { type ProxyName, proxyOf } from './proxies.ts';

/** Things of one kind: by the fingerprint of their name, or, where the output has no names, by that of the whole output. */
export type Rows<T> = {
	readonly named: Map<number, T>;
	readonly unnamed: Map<number, readonly T[]>;
};

/** What one container uses, or a whole pod where the output does not tell its containers apart. */
export type ContainerUsage = {
	readonly container: number | 'whole';
	readonly proxy?: ProxyName | undefined;
	readonly vcpu: number;
	readonly mib: number;
};

export type PodUsage = { readonly component?: Component | undefined; readonly containers: ContainerUsage[] };

/** What is kept of a service. */
export type Service = {
	readonly namespace?: number | undefined;
	readonly system: boolean;
	/** A name outside the cluster, without pods behind it. */
	readonly external: boolean;
	readonly ports: number;
};

/** Everything that was read from pastes so far. It grows with each of them and holds no text. */
export type Cluster = {
	readonly pods: Rows<Pod>;
	/** Pods of outputs that do not tell the namespace, by name alone. */
	readonly unplaced: Map<number, Pod>;
	/** Names of the pods whose namespace is known. */
	readonly podNames: Set<number>;
	readonly services: Rows<Service>;
	readonly nodes: Rows<Node>;
	readonly namespaces: Map<number, Namespace>;
	readonly usage: Map<number, PodUsage>;
	/** Results of a load test, by coefficient. */
	readonly results: Map<CoefficientName, Override>;
	/** Kubernetes versions that the API server names. */
	readonly versions: Set<string>;
	/** Pods that occurred more than once. */
	doubles: number;
};

export function emptyCluster(): Cluster {
	return {
		pods: { named: new Map(), unnamed: new Map() },
		unplaced: new Map(),
		podNames: new Set(),
		services: { named: new Map(), unnamed: new Map() },
		nodes: { named: new Map(), unnamed: new Map() },
		namespaces: new Map(),
		usage: new Map(),
		results: new Map(),
		versions: new Set(),
		doubles: 0,
	};
}

/** Where something is found. The namespace is empty where the output does not tell it. */
export type Named = { readonly namespace: string; readonly name: string };

const keyOf = ({ namespace, name }: Named) => fingerprint(`${namespace}/${name}`);

/** Adds a pod, or adds to what is known of it. */
export function addPod(cluster: Cluster, pod: Pod, named: Named): void {
	const name = fingerprint(named.name);
	const placed = named.namespace !== '';
	if (placed) cluster.podNames.add(name);
	const pods = placed ? cluster.pods.named : cluster.unplaced;
	const key = placed ? keyOf(named) : name;
	const known = pods.get(key);
	if (known) cluster.doubles++;
	pods.set(key, known === undefined ? pod : known.detail > pod.detail ? combined(pod, known) : combined(known, pod));
}

export function addService(cluster: Cluster, service: Service, named: Named): void {
	cluster.services.named.set(keyOf(named), service);
}

export function addNode(cluster: Cluster, node: Node, name: string): void {
	const key = fingerprint(name);
	const known = cluster.nodes.named.get(key);
	cluster.nodes.named.set(key, known === undefined ? node : combined(known, node));
}

export function addNamespace(cluster: Cluster, namespace: Namespace, name: string): void {
	const key = fingerprint(name);
	const known = cluster.namespaces.get(key);
	cluster.namespaces.set(key, known === undefined ? namespace : combined(known, namespace));
}

/** Adds an output without names. The same output pasted again changes nothing. */
export function addUnnamed<T>(rows: Rows<T>, output: number, added: readonly T[]): boolean {
	if (rows.unnamed.has(output)) return false;
	rows.unnamed.set(output, added);
	return true;
}

/** What one container uses; without a container, what its pod does. An amount that is missing was not measured. */
export function addUsage(
	cluster: Cluster,
	named: Named & { readonly container: string },
	{ vcpu, mib }: { readonly vcpu: number | undefined; readonly mib: number | undefined },
): void {
	if (vcpu === undefined || mib === undefined || named.container === 'POD') return;
	const key = keyOf(named);
	const pod = cluster.usage.get(key) ?? { component: componentNamed(named.name), containers: [] };
	const container = named.container === '' ? 'whole' : fingerprint(named.container);
	const entry = { container, proxy: proxyOf(named.container), vcpu, mib } as const;
	const at = pod.containers.findIndex((each) => each.container === container);
	if (at === -1) pod.containers.push(entry);
	else pod.containers[at] = entry;
	cluster.usage.set(key, pod);
}

/** Two accounts of the same thing as one. Where both know something, the second one counts. */
export function combined<T extends object>(first: T, second: T): T {
	const result = { ...first };
	for (const key of Object.keys(second) as (keyof T)[]) {
		if (second[key] !== undefined) result[key] = second[key];
	}
	return result;
}
