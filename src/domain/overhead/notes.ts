import type { Bill } from './bill.ts';
import type { Situation } from './component.ts';
import { perCallOf } from './delay.ts';
import { isAmbient, isStandIn } from './modes.ts';
import { rangeOf, SCENARIOS } from './range.ts';
import type { Reservation } from './reservation.ts';
import { timesReserved } from './shortfall.ts';
import { mibFromMb } from './units.ts';
import type { Usage } from './usage.ts';
import { LINKERD_PUBLISHED_PODS, TAIL_RATIO } from './validity.ts';
import { isRefused } from './working.ts';

/** Rates are rounded when they are quoted. */
const RATE_TOLERANCE = 0.05;

/** What is known of the figures when they are commented on. */
type Results = {
	readonly usage: Usage;
	readonly reservation: Reservation;
	/** What rates make of the reader’s node. */
	readonly check: Bill['prices']['check'];
	readonly saturated: string | undefined;
};

/** A sentence that a reader needs to read the figures right, and when it applies. */
type Rule = (situation: Situation, results: Results) => string | false;

const RULES: readonly Rule[] = [
	({ mode }) =>
		mode === 'no-mesh' && 'Zero is not free: what encrypts, retries and measures instead of a mesh is not modeled.',
	({ mode }) => isStandIn(mode) && 'Envoy stand-in: figures of Istio’s sidecar, not measured for this product.',
	({ mode }) =>
		mode === 'cilium' && 'CPU of the kernel is not included: eBPF, WireGuard and IPsec have no published figure.',
	({ mode, inputs }) =>
		mode === 'cilium' &&
		inputs.layer7Share > 0 &&
		'Latency is for calls under an HTTP policy, and assumed. For other calls nothing is published.',
	({ mode, inputs }) =>
		mode === 'cilium' &&
		inputs.ciliumIsCni &&
		'The agents are not counted, because Cilium is the network plugin already.',
	({ mode, inputs }) =>
		mode === 'cilium' &&
		!inputs.ciliumIsCni &&
		'Memory of the agents: the three figures are three sizes of cluster, not an uncertainty.',
	({ mode }) => isAmbient(mode) && 'CPU of istio-cni is not published and not counted.',
	({ mode, inputs }) =>
		mode === 'ambient-waypoints' && inputs.waypoints === 0 && 'No waypoint was entered, so this equals layer 4 only.',
	({ mode, inputs }) =>
		mode === 'ambient-waypoints' &&
		inputs.waypoints > 0 &&
		inputs.layer7Share > 0 &&
		inputs.layer7Share < 1 &&
		'Latency is for a chain whose calls all pass a waypoint.',
	({ mode, inputs }, { usage: { complete } }) =>
		mode === 'linkerd' &&
		complete &&
		inputs.pods > LINKERD_PUBLISHED_PODS &&
		`No scaling of the control plane is published above about ${LINKERD_PUBLISHED_PODS} pods.`,
	({ mode }) =>
		mode === 'consul-sidecar' && 'The servers count with the sizes that HashiCorp asks for, not with measured use.',
	({ mode }) =>
		mode === 'kuma-sidecar' && 'The control plane counts with the project’s advice on sizing, not with measured use.',
	(_, { usage: { complete } }) => !complete && 'What is used is without the control plane.',
	(_, results) =>
		isReservedTooLittle(results) &&
		'More may be used than is reserved: size nodes and quote money by “What should be reserved”.',
	(_, { usage, saturated }) =>
		saturated !== undefined &&
		!isRefused(usage.cpuVcpu) &&
		`CPU in use and its price are extrapolated: they take a pass to cost the same at any load. ${saturated}`,
	({ mode, inputs: { payload } }) =>
		mode !== 'no-mesh' && payload === 'large' && 'The latency was measured with small bodies.',
	({ mode }, { check }) =>
		mode !== 'no-mesh' &&
		check?.countsTwice === true &&
		'Each of your two rates alone pays the whole node, so nodes are counted twice.',
	({ mode }, { check }) =>
		mode !== 'no-mesh' &&
		check?.countsTwice === false &&
		Math.abs(check.ratio - 1) > RATE_TOLERANCE &&
		`Your rates price your node at ${Math.round(100 * check.ratio)}% of what you entered for it.`,
	(situation) =>
		hasLongTail(situation) &&
		`The p99 of one call is more than ${TAIL_RATIO.warn} times its p50: the chain may be 7% off.`,
	({ mode, inputs: { chain, callsPerRequest, edgeRps } }) =>
		mode !== 'no-mesh' &&
		edgeRps === undefined &&
		chain.reduce((sum, width) => sum + width, 0) > callsPerRequest &&
		'The chain has more calls than a request makes in total.',
];

/** The sentences that apply. */
export const notesOf = (situation: Situation, results: Results): string[] =>
	RULES.flatMap((rule) => rule(situation, results) || []);

/** Whether the requests are below use, of CPU or of memory. */
function isReservedTooLittle({ usage, reservation }: Results): boolean {
	const memoryMib = rangeOf((scenario) => mibFromMb(usage.memoryMb[scenario]));
	const cpu = isRefused(usage.cpuVcpu) ? undefined : timesReserved(usage.cpuVcpu, reservation.cpuVcpu);
	return (cpu ?? timesReserved(memoryMib, reservation.memoryMib)) !== undefined;
}

function hasLongTail(situation: Situation): boolean {
	const [p50, p99] = perCallOf(situation).map((name) => situation.coefficients[name]);
	if (p50 === undefined || p99 === undefined) return false;
	return SCENARIOS.some((scenario) => p99[scenario] / p50[scenario] > TAIL_RATIO.warn);
}
