import type { Estimate } from '../../domain/overhead/estimate.ts';
import type { EndToEnd } from '../../domain/overhead/per-call.ts';
import { isRefused } from '../../domain/overhead/working.ts';
import { added, gibOfMb, gibOfMib, type Measure, type Section, within } from './measure.ts';

/** "0 reserved" is not free: such containers are the first to be starved or evicted. */
const unreserved = ({ reservation: { bestEffort } }: Estimate) =>
	bestEffort.length === 0 ? undefined : `best effort: ${bestEffort.join(', ')}`;

const RESERVED: Section = {
	id: 'reserved',
	title: 'Reserved',
	lead: 'What the scheduler sets aside by the requests of the charts. It decides whether pods fit, and how many nodes are paid.',
	measures: [
		{
			id: 'reserved-cpu',
			title: 'CPU',
			unit: 'vCPU',
			read: ({ reservation }) => reservation.cpuVcpu,
			flag: unreserved,
		},
		{
			id: 'reserved-memory',
			title: 'Memory',
			unit: 'GiB',
			read: ({ reservation }) => gibOfMib(reservation.memoryMib),
			flag: unreserved,
		},
	],
};

const incomplete = ({ usage }: Estimate) => (usage.complete ? undefined : 'without control plane');

const USED: Section = {
	id: 'used',
	title: 'Used',
	lead: 'What proxies and control plane burn. CPU follows requests, memory follows pods and configuration.',
	measures: [
		{ id: 'used-cpu', title: 'CPU', unit: 'vCPU', read: ({ usage }) => usage.cpuVcpu, flag: incomplete },
		{
			id: 'used-memory',
			title: 'Memory',
			unit: 'GiB',
			read: ({ usage }) => gibOfMb(usage.memoryMb),
			flag: incomplete,
		},
	],
};

/** What becomes of the latency of today. */
const endToEnd = (field: 'p50' | 'p99'): Measure => ({
	id: `end-${field}`,
	title: `Total, ${field}`,
	unit: 'ms',
	read: within(
		({ delay }) => delay.endToEnd,
		(latency: EndToEnd) => latency[field],
	),
	flag: ({ delay }) => (isRefused(delay.endToEnd) ? undefined : `today ${delay.endToEnd.before[field]}`),
});

const LATENCY: Section = {
	id: 'latency',
	title: 'Latency along the chain',
	lead: 'What the mesh adds to your longest chain. Percentiles of calls do not add up: a request is seldom slow on all hops.',
	measures: [added('added-p50', 'Added, p50', 'p50'), added('added-p99', 'Added, p99', 'p99')],
};

const END_TO_END: Section = {
	id: 'end-to-end',
	title: 'End to end',
	lead: 'What becomes of the latency that your users see today.',
	measures: [endToEnd('p50'), endToEnd('p99')],
};

const MONEY: Section = {
	id: 'money',
	title: 'Money',
	lead: 'At the list price of a slice of CPU and memory, which is the upper end, unless you enter your node under “More”. Without people, telemetry storage, traffic between zones and licenses.',
	measures: [
		{
			id: 'usd-needed',
			title: 'What should be reserved',
			unit: 'USD a month',
			read: ({ bill }) => bill.effectiveUsd,
		},
		{
			id: 'usd-reserved',
			title: 'What is reserved',
			unit: 'USD a month',
			read: ({ bill }) => bill.reservedUsd,
			flag: unreserved,
		},
		{
			id: 'usd-used',
			title: 'What is used',
			unit: 'USD a month',
			read: ({ bill }) => bill.usedUsd,
			flag: incomplete,
		},
	],
};

/** Results that are shown at once, in the order in which a reader asks for them. */
export const MAIN_SECTIONS: readonly Section[] = [RESERVED, USED, LATENCY, END_TO_END, MONEY];
