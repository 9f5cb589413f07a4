import type { Cluster } from './cluster.ts';
import type { Node } from './node.ts';

export type NodeCount = {
	readonly total: number;
	/** Nodes that ordinary pods run on: ready, on Linux, and not kept for the control plane of Kubernetes. */
	readonly workers: number;
	readonly notReady: number;
	readonly windows: number;
	readonly controlPlane: number;
	/** What the scheduler may give away on a worker, where all of them tell. */
	readonly vcpu?: Amounts | undefined;
	readonly mib?: Amounts | undefined;
	/** What pods on all nodes request, where the nodes were described. */
	readonly requested?: { readonly vcpu: number; readonly mib: number } | undefined;
	/** What all nodes use. */
	readonly used?: { readonly vcpu: number; readonly mib: number } | undefined;
	/** Kubernetes versions of the nodes, oldest first. */
	readonly versions: readonly string[];
};

/** Nodes of different sizes count with their mean, so that all together have what they have. */
export type Amounts = { readonly mean: number; readonly least: number; readonly most: number };

/** Nodes by name, or those without names where they tell more. */
function nodesOf({ nodes: { named, unnamed } }: Cluster): readonly Node[] {
	const [withNames, without] = [[...named.values()], [...unnamed.values()].flat()];
	const tells = (nodes: readonly Node[]) => nodes.filter(({ vcpu }) => vcpu !== undefined).length;
	return without.length > 0 && tells(without) >= tells(withNames) ? without : withNames;
}

export function countNodes(cluster: Cluster): NodeCount {
	const nodes = nodesOf(cluster);
	const lonely = nodes.every((node) => isReserved(node));
	const ready = nodes.filter((node) => node.ready !== false);
	const linux = ready.filter(({ windows }) => windows !== true);
	const workers = linux.filter((node) => lonely || !isReserved(node));
	return {
		total: nodes.length,
		workers: workers.length,
		notReady: nodes.length - ready.length,
		windows: ready.length - linux.length,
		controlPlane: linux.length - workers.length,
		vcpu: amountsOf(workers.map(({ vcpu }) => vcpu)),
		mib: amountsOf(workers.map(({ mib }) => mib)),
		requested: sums(nodes, 'requestedVcpu', 'requestedMib'),
		used: sums([...cluster.nodes.named.values()], 'usedVcpu', 'usedMib'),
		versions: versionsOf(cluster, nodes),
	};
}

/** Kept for the control plane of Kubernetes. Where taints are not known, the role has to do. */
const isReserved = ({ reserved, controlPlane }: Node) => reserved ?? controlPlane === true;

function amountsOf(values: readonly (number | undefined)[]): Amounts | undefined {
	const known = values.filter((value) => value !== undefined);
	if (known.length === 0 || known.length < values.length) return undefined;
	return {
		mean: known.reduce((sum, value) => sum + value, 0) / known.length,
		least: known.reduce((least, value) => Math.min(least, value)),
		most: known.reduce((most, value) => Math.max(most, value)),
	};
}

function sums(nodes: readonly Node[], cpu: 'requestedVcpu' | 'usedVcpu', memory: 'requestedMib' | 'usedMib') {
	const known = nodes.filter((node) => node[cpu] !== undefined && node[memory] !== undefined);
	if (known.length === 0) return undefined;
	return {
		vcpu: known.reduce((sum, node) => sum + (node[cpu] ?? 0), 0),
		mib: known.reduce((sum, node) => sum + (node[memory] ?? 0), 0),
	};
}

function versionsOf({ versions }: Cluster, nodes: readonly Node[]): string[] {
	const all = new Set([...versions, ...nodes.flatMap(({ version }) => version ?? [])]);
	const minor = (version: string) => Number(version.split('.')[1]);
	return [...all].sort((first, second) => minor(first) - minor(second));
}
