import type { Override } from '../overhead/coefficients.ts';
import type { Cluster, Service } from './cluster.ts';
import { belongsToMesh, COMPONENTS, type Component } from './components.ts';
import { countNodes, type NodeCount } from './node-count.ts';
import type { Pod, Requests } from './pod.ts';
import { countPods, inOrder, type PodCount, podsOf } from './pod-count.ts';
import { type Measured, measuredIn } from './usage.ts';

export type ServiceCount = {
	readonly total: number;
	/** Without those of Kubernetes itself, of namespaces that opted out, and names outside the cluster. */
	readonly counted: number;
	/** Ports of the counted services together. */
	readonly ports: number;
};

export type RequestSum = Requests & {
	/** Whether each pod told its requests, or nodes told those of all pods together. */
	readonly from: 'pods' | 'nodes';
	/** Pods whose requests include those of a proxy, because the output does not tell them apart. */
	readonly mixed: number;
};

/** What a cluster is, as far as it was read. A part that is missing was in no paste. */
export type Summary = {
	readonly pods?: PodCount | undefined;
	readonly services?: ServiceCount | undefined;
	readonly nodes?: NodeCount | undefined;
	readonly namespaces?: { readonly total: number; readonly optedIn: number; readonly optedOut: number } | undefined;
	/** What applications request. */
	readonly requests?: RequestSum | undefined;
	/** Running pods of each component that was found. */
	readonly components: Readonly<Partial<Record<Component, number>>>;
	/** Different service accounts of candidates on a node, on average. */
	readonly accountsPerNode?: number | undefined;
	readonly measured: Measured;
	/** Results of a load test of the reader's own. */
	readonly results: readonly Override[];
	/** Pods that occurred more than once, and count once. */
	readonly doubles: number;
};

export function summaryOf(cluster: Cluster): Summary {
	const pods = podsOf(cluster);
	const nodes = countNodes(cluster);
	return {
		pods: pods.length > 0 ? countPods(cluster) : undefined,
		services: countServices(cluster),
		nodes: nodes.total > 0 || nodes.versions.length > 0 ? nodes : undefined,
		namespaces: countNamespaces(cluster),
		requests: requestsOf(pods, nodes),
		components: countComponents(pods),
		accountsPerNode: accountsPerNode(pods),
		measured: measuredIn(cluster),
		results: [...cluster.results.values()],
		doubles: cluster.doubles,
	};
}

function countServices({ services, namespaces }: Cluster): ServiceCount | undefined {
	const [named, unnamed] = [[...services.named.values()], [...services.unnamed.values()].flat()];
	const all = unnamed.length > named.length ? unnamed : named;
	if (all.length === 0) return undefined;
	const isCounted = ({ system, external, namespace }: Service) =>
		!system && !external && namespaces.get(namespace ?? -1)?.wish !== 'out';
	const counted = all.filter(isCounted);
	return { total: all.length, counted: counted.length, ports: counted.reduce((sum, { ports }) => sum + ports, 0) };
}

function countNamespaces({ namespaces }: Cluster) {
	if (namespaces.size === 0) return undefined;
	const that = (wish: 'in' | 'out') => [...namespaces.values()].filter((namespace) => namespace.wish === wish).length;
	return { total: namespaces.size, optedIn: that('in'), optedOut: that('out') };
}

/** Requests of everything that has not finished, without the mesh itself. */
function requestsOf(pods: readonly Pod[], { requested }: NodeCount): RequestSum | undefined {
	const active = pods.filter(
		({ phase, component }) =>
			(phase === 'running' || phase === 'pending') && !(component !== undefined && belongsToMesh(component)),
	);
	if (active.length === 0 || active.some(({ requests }) => requests === undefined)) {
		return requested && { ...requested, from: 'nodes', mixed: 0 };
	}
	const sum = (amount: (requests: Requests) => number) =>
		active.reduce((total, { requests, times }) => total + (requests ? amount(requests) * times : 0), 0);
	const mixed = active.filter((pod) => pod.mixed);
	return {
		vcpu: sum(({ vcpu }) => vcpu),
		mib: sum(({ mib }) => mib),
		from: 'pods',
		mixed: mixed.reduce((count, { times }) => count + times, 0),
	};
}

function countComponents(pods: readonly Pod[]): Partial<Record<Component, number>> {
	const counts: Partial<Record<Component, number>> = {};
	for (const { component, phase, times } of pods) {
		if (component !== undefined && phase === 'running') counts[component] = (counts[component] ?? 0) + times;
	}
	return inOrder(counts, COMPONENTS);
}

/** Without the pods of Kubernetes itself and those that are part of a mesh. */
function accountsPerNode(pods: readonly Pod[]): number | undefined {
	const accounts = new Map<number, Set<number>>();
	for (const { node, account, phase, system, component, hostNetwork } of pods) {
		if (node === undefined || account === undefined || phase !== 'running') continue;
		if (system || component !== undefined || hostNetwork === true) continue;
		const onNode = accounts.get(node) ?? new Set();
		accounts.set(node, onNode.add(account));
	}
	if (accounts.size === 0) return undefined;
	return [...accounts.values()].reduce((sum, { size }) => sum + size, 0) / accounts.size;
}
