import type { Cluster, ContainerUsage, PodUsage } from './cluster.ts';
import { COMPONENTS, type Component } from './components.ts';
import { PROXIES, type ProxyName } from './proxies.ts';

/** How an amount is spread over the proxies or pods that were measured. */
export type Spread = {
	readonly total: number;
	readonly mean: number;
	readonly median: number;
	/** The smallest amount that is not exceeded by 95% of them. */
	readonly p95: number;
};

/** What one kind of proxy or component uses, at the moment at which it was measured. */
export type Usage = {
	/** How many were measured: containers for a proxy beside an application, otherwise pods. */
	readonly count: number;
	readonly vcpu: Spread;
	readonly mib: Spread;
};

export type Measured = {
	/** Proxies beside an application. */
	readonly proxies: Readonly<Partial<Record<ProxyName, Usage>>>;
	/** Whole pods of control planes, node agents, gateways and waypoints. */
	readonly components: Readonly<Partial<Record<Component, Usage>>>;
};

type Amount = Pick<ContainerUsage, 'vcpu' | 'mib'>;

/** Sorts what was measured by what it belongs to. */
export function measuredIn(cluster: Cluster): Measured {
	const proxies = new Map<ProxyName, Amount[]>();
	const components = new Map<Component, Amount[]>();
	for (const [key, pod] of cluster.usage) {
		const containers = containersOf(pod);
		const component = componentOf(cluster, key, pod, containers);
		if (component !== undefined) listIn(components, component).push(totalOf(containers));
		else {
			for (const each of containers) if (each.proxy !== undefined) listIn(proxies, each.proxy).push(each);
		}
	}
	return { proxies: usages(proxies, Object.keys(PROXIES)), components: usages(components, Object.keys(COMPONENTS)) };
}

/** Where containers are known, the whole pod would count them twice. */
function containersOf({ containers }: PodUsage): readonly ContainerUsage[] {
	const single = containers.filter(({ container }) => container !== 'whole');
	return single.length > 0 ? single : containers;
}

/** A proxy of Istio that stands alone has no application beside it: it is a gateway or a waypoint. */
function componentOf(
	{ pods }: Cluster,
	key: number,
	{ component }: PodUsage,
	containers: readonly ContainerUsage[],
): Component | undefined {
	const known = component ?? pods.named.get(key)?.component;
	return known ?? (containers.length === 1 && containers[0]?.proxy === 'istio-proxy' ? 'gateway' : undefined);
}

function listIn<Key>(lists: Map<Key, Amount[]>, key: Key): Amount[] {
	const list = lists.get(key) ?? [];
	lists.set(key, list);
	return list;
}

const totalOf = (amounts: readonly Amount[]): Amount => ({
	vcpu: amounts.reduce((sum, { vcpu }) => sum + vcpu, 0),
	mib: amounts.reduce((sum, { mib }) => sum + mib, 0),
});

/** In the order of the keys, so that the same cluster reads the same whatever was pasted first. */
function usages<Key extends string>(lists: ReadonlyMap<Key, readonly Amount[]>, keys: readonly string[]) {
	const entries = keys.flatMap((key) => {
		const amounts = lists.get(key as Key);
		return amounts === undefined ? [] : [[key, usageOf(amounts)] as const];
	});
	return Object.fromEntries(entries) as Partial<Record<Key, Usage>>;
}

function usageOf(amounts: readonly Amount[]): Usage {
	return {
		count: amounts.length,
		vcpu: spreadOf(amounts.map(({ vcpu }) => vcpu)),
		mib: spreadOf(amounts.map(({ mib }) => mib)),
	};
}

/** How values are spread; of at least one value. */
export function spreadOf(values: readonly number[]): Spread {
	const sorted = Float64Array.from(values).sort();
	const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
	const total = values.reduce((sum, value) => sum + value, 0);
	const half = sorted.length / 2;
	const median = Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2 : at(0.5);
	return { total, mean: total / Math.max(1, sorted.length), median, p95: at(0.95) };
}
