import type { Cluster } from './cluster.ts';
import { hostNetworkOf } from './host-network.ts';
import { PHASES, type Phase, type Pod } from './pod.ts';
import { PROXIES, type ProxyName } from './proxies.ts';

/** Why a pod is no candidate for a mesh. Each pod counts under the first reason that is true. */
export const EXCLUSIONS = [
	'finished',
	'not-running',
	'host-network',
	'system',
	'component',
	'windows',
	'opted-out',
] as const;

export type Exclusion = (typeof EXCLUSIONS)[number];

export type PodCount = {
	readonly total: number;
	readonly byPhase: Readonly<Record<Phase, number>>;
	/** Running pods that could be in a mesh: on the network of pods, on Linux, not opted out, and no part of a mesh themselves. */
	readonly candidates: number;
	readonly excluded: Readonly<Record<Exclusion, number>>;
	/** Candidates that carry a proxy today, by proxy. */
	readonly proxies: Readonly<Partial<Record<ProxyName, number>>>;
	readonly withProxy: number;
	/** Those whose proxy is an init container that keeps running. */
	readonly native: number;
	/** Candidates whose traffic passes the proxy of their node. */
	readonly ambient: number;
	/** Candidates in namespaces that ask for a mesh, or that ask themselves. */
	readonly optedIn: number;
	/** Candidates of which the output does not tell whether they are on the network of their node. */
	readonly networkUnknown: number;
	/** Candidates of which the output does not tell whether they carry a proxy. */
	readonly proxyUnknown: number;
};

/** All pods, each once. Of outputs with and without names those count that tell more, because nobody could tell them apart. */
export function podsOf(cluster: Cluster): readonly Pod[] {
	const { pods, unplaced, podNames } = cluster;
	const rest = [...unplaced].filter(([name]) => !podNames.has(name)).map(([, pod]) => pod);
	const named = [...pods.named.values(), ...rest];
	const unnamed = [...pods.unnamed.values()].flat();
	const detail = (all: readonly Pod[]) => all.reduce((most, pod) => Math.max(most, pod.detail), -1);
	return detail(unnamed) >= detail(named) && unnamed.length > 0 ? unnamed : named;
}

/** Counts pods by what matters to a mesh. */
export function countPods(cluster: Cluster): PodCount {
	const pods = podsOf(cluster);
	const onHost = hostNetworkOf(pods, cluster);
	const windows = windowsNodes(cluster);
	const count = emptyCount();
	for (const pod of pods) {
		count.total += pod.times;
		count.byPhase[pod.phase] += pod.times;
		const exclusion = exclusionOf(
			pod,
			onHost(pod),
			pod.windows ?? windows.has(pod.node ?? -1),
			wishOfPod(pod, cluster),
		);
		if (exclusion !== undefined) count.excluded[exclusion] += pod.times;
		else addCandidate(count, pod, onHost(pod), wishOfPod(pod, cluster));
	}
	return { ...count, proxies: inOrder(count.proxies, PROXIES) };
}

/** Counts in the order in which their names are declared, whatever was pasted first. */
export function inOrder<Name extends string>(
	counts: Readonly<Partial<Record<Name, number>>>,
	names: Readonly<Record<Name, string>>,
): Partial<Record<Name, number>> {
	const found = (Object.keys(names) as Name[]).filter((name) => counts[name] !== undefined);
	return Object.fromEntries(found.map((name) => [name, counts[name]])) as Partial<Record<Name, number>>;
}

type Counting = { -readonly [Key in keyof PodCount]: PodCount[Key] extends number ? number : Mutable<PodCount[Key]> };
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function emptyCount(): Counting {
	const zero = <Key extends string>(keys: readonly Key[]) =>
		Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
	return {
		total: 0,
		byPhase: zero(PHASES),
		candidates: 0,
		excluded: zero(EXCLUSIONS),
		proxies: {},
		withProxy: 0,
		native: 0,
		ambient: 0,
		optedIn: 0,
		networkUnknown: 0,
		proxyUnknown: 0,
	};
}

function exclusionOf(
	pod: Pod,
	onHost: boolean | undefined,
	windows: boolean,
	wish: Pod['wish'],
): Exclusion | undefined {
	if (pod.phase === 'succeeded' || pod.phase === 'failed') return 'finished';
	if (pod.phase !== 'running') return 'not-running';
	if (onHost === true) return 'host-network';
	if (pod.system) return 'system';
	if (pod.component !== undefined) return 'component';
	if (windows) return 'windows';
	return wish === 'out' && !carriesProxy(pod) ? 'opted-out' : undefined;
}

const carriesProxy = ({ proxy }: Pod): boolean => proxy !== undefined && proxy !== 'none';

function addCandidate(count: Counting, pod: Pod, onHost: boolean | undefined, wish: Pod['wish']): void {
	const { times, proxy } = pod;
	count.candidates += times;
	if (proxy !== undefined && proxy !== 'none') {
		count.proxies[proxy] = (count.proxies[proxy] ?? 0) + times;
		count.withProxy += times;
	}
	if (pod.native) count.native += times;
	if (pod.ambient) count.ambient += times;
	if (wish === 'in') count.optedIn += times;
	if (onHost === undefined) count.networkUnknown += times;
	if (proxy === undefined) count.proxyUnknown += times;
}

/** What a pod asks for; otherwise what its namespace does. */
function wishOfPod({ wish, namespace }: Pod, { namespaces }: Cluster): Pod['wish'] {
	return wish ?? (namespace === undefined ? undefined : namespaces.get(namespace)?.wish);
}

function windowsNodes({ nodes }: Cluster): ReadonlySet<number> {
	return new Set([...nodes.named].filter(([, node]) => node.windows).map(([name]) => name));
}
