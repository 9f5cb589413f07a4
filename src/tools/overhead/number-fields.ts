import { LIMITS } from '../../domain/overhead/inputs.ts';
import { decimal, integer, percentage } from '../../domain/permalink/numbers.ts';
import type { Codec } from '../../domain/permalink/values.ts';

export type NumberName = keyof typeof LIMITS;

/** How a number of the estimator is entered, and how it is written in links. */
export type NumberField = {
	/** Key in links, part of the contract with every link that was ever shared. */
	readonly key: string;
	readonly form: 'whole' | 'decimal' | 'percent';
};

export const NUMBER_FIELDS: Readonly<Record<NumberName, NumberField>> = {
	pods: { key: 'p', form: 'whole' },
	services: { key: 's', form: 'whole' },
	nodes: { key: 'n', form: 'whole' },
	ingressRps: { key: 'r', form: 'decimal' },
	callsPerRequest: { key: 'c', form: 'decimal' },
	edgeRps: { key: 'er', form: 'decimal' },
	outsideRps: { key: 'or', form: 'decimal' },
	portsPerService: { key: 'pt', form: 'whole' },
	busiestProxyRps: { key: 'bp', form: 'decimal' },
	attempts: { key: 'ra', form: 'whole' },
	retryLayers: { key: 'rl', form: 'whole' },
	failureShare: { key: 'rf', form: 'percent' },
	retryBudget: { key: 'rb', form: 'percent' },
	waypoints: { key: 'w', form: 'whole' },
	layer7Share: { key: 'l7', form: 'percent' },
	visiblePorts: { key: 'vp', form: 'whole' },
	visibleEndpoints: { key: 've', form: 'whole' },
	waypointPorts: { key: 'wp', form: 'whole' },
	waypointEndpoints: { key: 'we', form: 'whole' },
	controlPlaneReplicas: { key: 'cr', form: 'whole' },
	targetUtilization: { key: 'u', form: 'percent' },
	nodeVcpu: { key: 'nv', form: 'decimal' },
	nodeMib: { key: 'nm', form: 'whole' },
	nodeUsdPerMonth: { key: 'np', form: 'decimal' },
	appVcpu: { key: 'av', form: 'decimal' },
	appMib: { key: 'am', form: 'whole' },
	baseP50Ms: { key: 'b50', form: 'decimal' },
	baseP99Ms: { key: 'b99', form: 'decimal' },
	correlation: { key: 'rho', form: 'decimal' },
	serviceAccountsPerNode: { key: 'sa', form: 'whole' },
	restartSeconds: { key: 'rs', form: 'whole' },
};

/** How a number is asked for. */
export type Words = {
	readonly label: string;
	readonly unit?: string;
	/** What the number means, or where to find it. */
	readonly hint?: string;
};

/** The numbers that are asked for at once. The words for the others are loaded with their fields. */
export const BASIC_WORDS = {
	pods: { label: 'Pods in the mesh', hint: 'Without finished Jobs and pods that opted out.' },
	services: { label: 'Services' },
	nodes: { label: 'Nodes' },
	ingressRps: { label: 'Requests per second', hint: 'That enter the system, at peak.' },
	callsPerRequest: { label: 'Calls per request', hint: 'Between services, in total.' },
} as const satisfies Partial<Record<NumberName, Words>>;

/** The numbers that are asked for where their result stands. */
export const LATENCY_WORDS = {
	baseP50Ms: { label: 'Latency today, p50', unit: 'ms', hint: 'The median, end to end, without mesh.' },
	baseP99Ms: { label: 'Latency today, p99', unit: 'ms', hint: '99 of 100 requests are faster.' },
} as const satisfies Partial<Record<NumberName, Words>>;

/** How the number is written in links, within its limits. */
export function codecOf(name: NumberName): Codec<number> {
	const [min, max] = LIMITS[name];
	const { form } = NUMBER_FIELDS[name];
	if (form === 'whole') return integer(min, max);
	return form === 'percent' ? percentage(min, max) : decimal(min, max);
}
