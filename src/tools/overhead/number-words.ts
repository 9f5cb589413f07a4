import { BASIC_WORDS, LATENCY_WORDS, type NumberName, type Words } from './number-fields.ts';

/** How each number is asked for. */
export const NUMBER_WORDS: Readonly<Record<NumberName, Words>> = {
	...BASIC_WORDS,
	...LATENCY_WORDS,
	edgeRps: { label: 'Calls per second between services', hint: 'If known: replaces requests times calls.' },
	outsideRps: { label: 'Requests per second from outside the mesh', hint: 'They pass one proxy instead of two.' },
	portsPerService: { label: 'Ports per service' },
	busiestProxyRps: { label: 'Busiest proxy, requests per second', hint: 'Empty: all carry the same.' },
	attempts: { label: 'Attempts per call', hint: 'The first one included.' },
	retryLayers: { label: 'Layers that retry' },
	failureShare: { label: 'Attempts that fail', unit: '%' },
	retryBudget: { label: 'Retry budget', unit: '%', hint: 'Empty: none.' },
	waypoints: { label: 'Waypoint replicas', hint: 'All of them together.' },
	layer7Share: {
		label: 'Calls that need layer 7',
		unit: '%',
		hint: 'They pass a waypoint, or an HTTP policy of Cilium.',
	},
	visiblePorts: { label: 'Service ports known to each sidecar', hint: 'Empty: all, as without scoping.' },
	visibleEndpoints: { label: 'Endpoints known to each sidecar', hint: 'Empty: all.' },
	waypointPorts: { label: 'Service ports known to each waypoint', hint: 'Empty: all.' },
	waypointEndpoints: { label: 'Endpoints known to each waypoint', hint: 'Empty: all.' },
	controlPlaneReplicas: { label: 'Control plane replicas', hint: 'Empty: 3 for Linkerd and Consul, otherwise 2.' },
	targetUtilization: { label: 'Target use of requests', unit: '%', hint: 'More use asks for larger requests.' },
	nodeVcpu: { label: 'CPU of a node', unit: 'vCPU', hint: 'That the scheduler may give away.' },
	nodeMib: { label: 'Memory of a node', unit: 'MiB', hint: 'That the scheduler may give away.' },
	nodeUsdPerMonth: { label: 'Price of a node', unit: 'USD a month' },
	appVcpu: { label: 'CPU that applications request', unit: 'vCPU' },
	appMib: { label: 'Memory that applications request', unit: 'MiB' },
	correlation: {
		label: 'Correlation of calls',
		hint: '0: independent. 0.3: busy nodes slow down all hops. 1: all at once.',
	},
	serviceAccountsPerNode: { label: 'Service accounts on a node', hint: 'Empty: one for each service.' },
	restartSeconds: { label: 'Mass restart takes', unit: 's' },
};
