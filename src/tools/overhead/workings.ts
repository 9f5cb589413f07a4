import type { Effective } from '../../domain/overhead/effective.ts';
import type { Estimate } from '../../domain/overhead/estimate.ts';
import type { CoefficientName } from '../../domain/overhead/figures.ts';
import type { Range } from '../../domain/overhead/range.ts';
import { isRefused, type Part, type Quantity, type Result } from '../../domain/overhead/working.ts';
import { figure, figures } from './format.ts';

/** How a figure came about: parts that add up to it in a unit, or sentences with the coefficients that they speak of. */
export type Working =
	| { readonly parts: readonly Part[]; readonly unit: string; readonly total: Range }
	| { readonly sentences: readonly string[]; readonly coefficients?: readonly CoefficientName[] };

type Explain = (estimate: Estimate) => Working | undefined;

const sum = (result: Result<Quantity> | undefined, unit: string): Working | undefined =>
	result === undefined || isRefused(result) ? undefined : { parts: result.parts, unit, total: result };

/** The working of a reservation that follows use. */
function needed(result: Result<Effective>, unit: string): Working | undefined {
	if (isRefused(result)) return undefined;
	return {
		sentences: result.pairings.map(
			({ name, requested, used }) =>
				`${name}: the larger of ${figures(requested)} ${unit} requested and ${figures(used)} ${unit} used, the latter divided by the share of a request to aim at.`,
		),
	};
}

const CHAIN =
	'At each level the slowest of the calls side by side; then means and variances of the levels are added (Fenton and Wilkinson).';

/** What the mesh adds, and how the chain comes into it. */
const added =
	(sentence: string): Explain =>
	({ delay }) => {
		if (isRefused(delay.added)) return undefined;
		if (delay.perCall.length === 0) return { sentences: ['Nothing is added.'] };
		const call = 'Each call: a lognormal distribution through its p50 and its p99.';
		return { sentences: [call, sentence], coefficients: delay.perCall };
	};

const endToEnd: Explain = ({ delay }) =>
	isRefused(delay.endToEnd)
		? undefined
		: {
				sentences: [
					'Today: a lognormal distribution through your p50 and p99. What the mesh adds is added as a distribution, at 1,000 points of it: percentiles must not be added.',
				],
			};

const nodes: Explain = ({ bill }) =>
	isRefused(bill.nodes)
		? undefined
		: {
				sentences: [
					`Nodes without a mesh: ${figure(bill.nodes.before.nodes)}. What applications request, divided by what a node has, rounded up. The ${bill.nodes.before.binding} runs out first.`,
					`Nodes with it: ${figures(bill.nodes.after)}. What applications, sidecars, waypoints and control plane request, divided by what a node has less the agents on each, rounded up.`,
				],
			};

const certificate =
	(sentence: string): Explain =>
	({ certificates }) =>
		isRefused(certificates) ? undefined : { sentences: [sentence] };

/** The working of each result, by the id of its measure. */
export const WORKINGS: Readonly<Record<string, Explain>> = {
	'reserved-cpu': ({ reservation }) => sum(reservation.cpuVcpu, 'vCPU'),
	'reserved-memory': ({ reservation }) => sum(reservation.memoryMib, 'MiB'),
	'used-cpu': ({ usage }) => sum(usage.cpuVcpu, 'vCPU'),
	'used-memory': ({ usage }) => sum(usage.memoryMb, 'MB'),
	'added-p50': added(CHAIN),
	'added-p99': added(CHAIN),
	'added-at-least': added('A sum is never below one of its terms, so neither is its p99.'),
	'added-at-most': added('The union bound over all calls: it holds however they depend on each other.'),
	'added-at-once': added('Levels times the p99 of one call.'),
	'end-p50': endToEnd,
	'end-p99': endToEnd,
	'usd-needed': ({ bill }) => sum(bill.effectiveUsd, 'USD'),
	'usd-reserved': ({ bill }) => sum(bill.reservedUsd, 'USD'),
	'usd-used': ({ bill }) => sum(bill.usedUsd, 'USD'),
	'needed-cpu': ({ reservation }) => needed(reservation.effectiveCpuVcpu, 'vCPU'),
	'needed-memory': ({ reservation }) => needed(reservation.effectiveMemoryMib, 'MiB'),
	'control-cpu': ({ usage }) => sum(usage.controlCpuVcpu, 'vCPU'),
	'control-memory': ({ usage }) => sum(usage.controlMemoryMb, 'MB'),
	'nodes-added': nodes,
	'nodes-smooth': nodes,
	'nodes-usd': nodes,
	signed: ({ certificates }) => (isRefused(certificates) ? undefined : sum(certificates.signedPerSecond, 'per second')),
	burst: certificate('Identities divided by the seconds in which all pods come back.'),
	outage: certificate('Lifetime times the share of it that is left when a certificate is renewed.'),
	configuration: ({ scoping }) => sum(scoping?.configurationMb, 'MB'),
	saved: ({ scoping }) => sum(scoping?.savedMb, 'MB'),
};
