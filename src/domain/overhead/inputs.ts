import type { Mode } from './modes.ts';

/**
 * Everything about a cluster that the estimate depends on, as one plain object, so that it can be filled in one go: by a form,
 * a link, the advisor or an import. An optional field that is missing is derived, as its comment says.
 */
export type Inputs = {
	/** Pods in the mesh, without finished Jobs, pods on the host network and pods that opted out. */
	readonly pods: number;
	/** Services in the mesh. */
	readonly services: number;
	/** Ports of a service, each of which is a cluster in Envoy's sense. */
	readonly portsPerService: number;
	/** Worker nodes, each with the agents of the mesh. */
	readonly nodes: number;
	/** Requests per second that enter the system. */
	readonly ingressRps: number;
	/** Calls between services that one such request causes in total. */
	readonly callsPerRequest: number;
	/** Calls per second between meshed services, if known. Otherwise `ingressRps` times `callsPerRequest`. */
	readonly edgeRps?: number | undefined;
	/** Requests per second that enter meshed pods from callers outside the mesh: one pass each instead of two. */
	readonly outsideRps: number;
	/** The longest chain: calls side by side at each level. Its length is its depth. */
	readonly chain: readonly number[];
	/** Correlation between the calls of the chain, 0 to 1: 0.3 if busy nodes slow down all hops at once. */
	readonly correlation: number;
	/** End-to-end latency of today, without mesh. */
	readonly baseP50Ms?: number | undefined;
	readonly baseP99Ms?: number | undefined;
	/** Service ports and endpoints that one Envoy is told about. Without scoping: all of them. */
	readonly visiblePorts?: number | undefined;
	readonly visibleEndpoints?: number | undefined;
	/** The same for a waypoint. */
	readonly waypointPorts?: number | undefined;
	readonly waypointEndpoints?: number | undefined;
	/** Replicas of all waypoints together. */
	readonly waypoints: number;
	/** Share of the calls that pass a waypoint (ambient) or an HTTP policy (Cilium), 0 to 1. */
	readonly layer7Share: number;
	/** Cilium: HTTP policy on one side of a call or on both. */
	readonly layer7Passes: 1 | 2;
	/** Cilium is the network plugin already, so its agents are no cost of the mesh. */
	readonly ciliumIsCni: boolean;
	/** Replicas of the control plane. Missing: {@link defaultReplicas}. */
	readonly controlPlaneReplicas?: number | undefined;
	/** Requests that the charts set by default, or those that they recommend for production and high availability. */
	readonly requests: 'default' | 'production';
	/** Share of a request that may be used in the long run, 0.3 to 1. */
	readonly targetUtilization: number;
	/** A node as the scheduler sees it, and what it costs. */
	readonly nodeVcpu?: number | undefined;
	readonly nodeMib?: number | undefined;
	readonly nodeUsdPerMonth?: number | undefined;
	/** What the applications request today, all together. */
	readonly appVcpu?: number | undefined;
	readonly appMib?: number | undefined;
	/** Different service accounts on one node. Missing: as many as pods on it, at most one for each service. */
	readonly serviceAccountsPerNode?: number | undefined;
	/** Seconds in which all pods come back after a mass restart. */
	readonly restartSeconds: number;
	/** Passes per second through the busiest proxy. Missing: all proxies carry the same. */
	readonly busiestProxyRps?: number | undefined;
	/** `large`: bodies above about 10 KB, streams, WebSockets or raw TCP, where cost follows bytes instead of requests. */
	readonly payload: 'small' | 'large';
	/** Attempts per layer, the first one included. */
	readonly attempts: number;
	/** Layers that retry. */
	readonly retryLayers: number;
	/** Share of attempts that fail at the bottom, 0 to 1. */
	readonly failureShare: number;
	/** Retries as a share of requests, 0 to 1, where a budget limits them. */
	readonly retryBudget?: number | undefined;
	/** Traffic to plan for: as it is, with retries at the failure share, or with everything failing. */
	readonly retryCase: 'none' | 'expected' | 'worst';
};

/** A small cluster, to start from. These are round numbers for orientation, not a recommendation. */
export const DEFAULT_INPUTS: Inputs = {
	pods: 200,
	services: 50,
	portsPerService: 1,
	nodes: 10,
	ingressRps: 100,
	callsPerRequest: 5,
	outsideRps: 0,
	chain: [1, 1, 1],
	correlation: 0,
	waypoints: 8,
	layer7Share: 1,
	layer7Passes: 1,
	ciliumIsCni: true,
	requests: 'default',
	targetUtilization: 0.7,
	restartSeconds: 300,
	payload: 'small',
	attempts: 3,
	retryLayers: 1,
	failureShare: 0.01,
	retryCase: 'none',
};

/** Smallest and largest value that makes sense for each number. */
export const LIMITS = {
	pods: [1, 30_000],
	services: [1, 10_000],
	portsPerService: [1, 10],
	nodes: [1, 1000],
	ingressRps: [0, 1_000_000],
	callsPerRequest: [1, 1000],
	edgeRps: [0, 1_000_000],
	outsideRps: [0, 1_000_000],
	correlation: [0, 1],
	baseP50Ms: [0.01, 100_000],
	baseP99Ms: [0.01, 1_000_000],
	visiblePorts: [1, 100_000],
	visibleEndpoints: [1, 300_000],
	waypointPorts: [1, 100_000],
	waypointEndpoints: [1, 300_000],
	waypoints: [0, 5000],
	layer7Share: [0, 1],
	controlPlaneReplicas: [1, 10],
	targetUtilization: [0.3, 1],
	nodeVcpu: [0.5, 512],
	nodeMib: [512, 8_388_608],
	nodeUsdPerMonth: [0.01, 1_000_000],
	appVcpu: [0, 100_000],
	appMib: [0, 1_000_000_000],
	serviceAccountsPerNode: [1, 1000],
	restartSeconds: [1, 86_400],
	busiestProxyRps: [0, 1_000_000],
	attempts: [1, 10],
	retryLayers: [1, 10],
	failureShare: [0, 1],
	retryBudget: [0, 0.99],
} as const satisfies Partial<Record<keyof Inputs, readonly [min: number, max: number]>>;

/** Replicas of the control plane that the figures of a mode are for. */
export function defaultReplicas(mode: Mode): number {
	return mode === 'linkerd' || mode === 'consul-sidecar' ? 3 : 2;
}

/** What one proxy is told about where nobody has narrowed it: everything. */
export function everythingVisible({ services, pods, portsPerService }: Inputs) {
	return { ports: services * portsPerService, endpoints: pods * portsPerService };
}
