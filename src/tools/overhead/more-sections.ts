import type { Effective } from '../../domain/overhead/effective.ts';
import type { Estimate } from '../../domain/overhead/estimate.ts';
import { exactly, type Range, rangeOf } from '../../domain/overhead/range.ts';
import { isRefused, type Result } from '../../domain/overhead/working.ts';
import { added, extrapolated, flags, gibOfMb, gibOfMib, type Measure, type Section, within } from './measure.ts';
import { MORE_TITLES } from './more-titles.ts';
import { MAIN_SECTIONS, needIncomplete } from './sections.ts';

const BOUNDS: Section = {
	id: 'bounds',
	title: MORE_TITLES.bounds,
	lead: 'The p99 along the chain takes the calls as independent. These hold if they are not.',
	measures: [
		added('added-at-least', 'Added, p99: never below', 'p99AtLeast'),
		added('added-at-once', 'Added, p99: if all are slow at once', 'p99AllAtOnce'),
		added('added-at-most', 'Added, p99: never above', 'p99AtMost'),
	],
};

const tooSmall = (...results: readonly Result<Effective>[]) => {
	const components = new Set(results.flatMap((result) => (isRefused(result) ? [] : result.tooSmall)));
	return components.size === 0 ? undefined : `requests too small: ${[...components].join(', ')}`;
};

const NEEDED: Section = {
	id: 'needed',
	title: MORE_TITLES.needed,
	lead: 'Requests below real use are a debt: the larger of the request and of use divided by the share that you aim at, component by component.',
	measures: [
		{
			id: 'needed-cpu',
			title: 'CPU',
			unit: 'vCPU',
			read: ({ reservation }) => reservation.effectiveCpuVcpu,
			flag: (estimate) =>
				flags(tooSmall(estimate.reservation.effectiveCpuVcpu), needIncomplete(estimate), extrapolated(estimate)),
		},
		{
			id: 'needed-memory',
			title: 'Memory',
			unit: 'GiB',
			read: ({ reservation }) => gibOfMib(reservation.effectiveMemoryMib),
			flag: (estimate) => flags(tooSmall(estimate.reservation.effectiveMemoryMib), needIncomplete(estimate)),
		},
	],
};

const CONTROL: Section = {
	id: 'control',
	title: MORE_TITLES.control,
	lead: 'Its part of what is used. CPU follows how often pods and configuration change, not traffic.',
	measures: [
		{ id: 'control-cpu', title: 'CPU', unit: 'vCPU', read: ({ usage }) => usage.controlCpuVcpu },
		{ id: 'control-memory', title: 'Memory', unit: 'GiB', read: ({ usage }) => gibOfMb(usage.controlMemoryMb) },
	],
};

const ofNodes = (id: string, title: string, unit: string, field: 'added' | 'smoothAdded' | 'usdPerMonth'): Measure => ({
	id,
	title,
	unit,
	read: within(
		({ bill }) => bill.nodes,
		(nodes) => nodes[field],
	),
	// No node for requests that are too small, or for none, would read as free.
	flag: ({ reservation }) => tooSmall(reservation.effectiveCpuVcpu, reservation.effectiveMemoryMib),
});

const NODES: Section = {
	id: 'nodes',
	title: MORE_TITLES.nodes,
	lead: 'Nodes added after packing by the requests of the charts, also where these are too small. A whole node is the smallest step, so a small overhead may cost nothing or a whole one.',
	measures: [
		ofNodes('nodes-added', 'Nodes added', 'nodes', 'added'),
		ofNodes('nodes-smooth', 'Without rounding', 'nodes', 'smoothAdded'),
		ofNodes('nodes-usd', 'Price of the nodes added', 'USD a month', 'usdPerMonth'),
	],
};

type Certificates = Exclude<Estimate['certificates'], { readonly refused: unknown }>;

/** What is signed. Without a mesh the question does not arise. */
const signing = (read: (known: Certificates) => Range) => (estimate: Estimate) =>
	estimate.mode === 'no-mesh' ? undefined : within(({ certificates }) => certificates, read)(estimate);

const CERTIFICATES: Section = {
	id: 'certificates',
	title: MORE_TITLES.certificates,
	lead: 'What the certificate authority signs, and how long it may be away in the worst case before the first certificates expire.',
	measures: [
		{
			id: 'signed',
			title: 'Signed in the long run',
			unit: 'per minute',
			read: signing(({ signedPerSecond }) => rangeOf((scenario) => signedPerSecond[scenario] * 60)),
		},
		{
			id: 'burst',
			title: 'Signed after a mass restart',
			unit: 'per second',
			read: signing(({ burstPerSecond }) => exactly(burstPerSecond)),
			flag: ({ certificates }) =>
				isRefused(certificates) || certificates.burstSecondsAtLimit === undefined
					? undefined
					: `at least ${Math.ceil(certificates.burstSecondsAtLimit)} s at its limit`,
		},
		{
			id: 'outage',
			title: 'Authority may be away',
			unit: 'hours',
			read: signing(({ outageHours }) => outageHours),
		},
	],
};

const SCOPING: Section = {
	id: 'scoping',
	title: MORE_TITLES.scoping,
	lead: 'Memory for services and endpoints that each Envoy is told about. It grows with pods times services. A Sidecar resource, exportTo or reachable services narrow it: the estimate takes what remains.',
	measures: [
		{
			id: 'configuration',
			title: 'Taken by configuration',
			unit: 'GiB',
			read: ({ scoping }) => scoping && gibOfMb(scoping.configurationMb),
		},
		{
			id: 'saved',
			title: 'Saved by narrowing',
			unit: 'GiB',
			read: ({ scoping }) => scoping && gibOfMb(scoping.savedMb),
		},
	],
};

/** Results that unfold. */
export const MORE_SECTIONS: readonly Section[] = [BOUNDS, NEEDED, CONTROL, NODES, CERTIFICATES, SCOPING];

/** All results. */
export const SECTIONS: readonly Section[] = [...MAIN_SECTIONS, ...MORE_SECTIONS];
