import type { Estimate } from '../../domain/overhead/estimate.ts';
import type { EndToEnd } from '../../domain/overhead/per-call.ts';
import type { Range } from '../../domain/overhead/range.ts';
import { timesReserved } from '../../domain/overhead/shortfall.ts';
import { coefficientsIn, isRefused, type Result } from '../../domain/overhead/working.ts';
import { figure } from './format.ts';
import { added, extrapolated, flags, gibOfMb, gibOfMib, type Measure, type Section, within } from './measure.ts';

/** "0 reserved" is not free: such containers are the first to be starved or evicted. */
const unreserved = ({ reservation: { bestEffort } }: Estimate) =>
	bestEffort.length === 0 ? undefined : `best effort: ${bestEffort.join(', ')}`;

/** Charts that request nothing, with the coefficients of their requests. */
const noneSet =
	(read: (estimate: Estimate) => Range): Measure['unset'] =>
	(estimate) => {
		const { bestEffort, cpuVcpu } = estimate.reservation;
		return bestEffort.length > 0 && read(estimate).high === 0 ? coefficientsIn(cpuVcpu.parts) : undefined;
	};

/** A reservation that is smaller than use, with the factor. */
const timesUsed = (used: Result<Range>, reserved: Result<Range>) => {
	const times = isRefused(used) || isRefused(reserved) ? undefined : timesReserved(used, reserved);
	return times && `used: ${figure(times.low)} to ${figure(times.high)} times this`;
};

const cpuUsed = ({ usage, reservation }: Estimate) => timesUsed(usage.cpuVcpu, reservation.cpuVcpu);
const memoryUsed = ({ usage, reservation }: Estimate) =>
	timesUsed(gibOfMb(usage.memoryMb), gibOfMib(reservation.memoryMib));

const RESERVED: Section = {
	id: 'reserved',
	title: 'Reserved',
	lead: 'What the scheduler sets aside by the requests of the charts. It decides whether pods fit, and how many nodes are paid.',
	warning: (estimates) =>
		estimates.some((estimate) => cpuUsed(estimate) ?? memoryUsed(estimate))
			? 'Modes with a factor may use more than is reserved: these requests are too small. Do not size nodes by them, but by “What should be reserved” under “More results”, which has its price under “Money”.'
			: undefined,
	measures: [
		{
			id: 'reserved-cpu',
			title: 'CPU',
			unit: 'vCPU',
			read: ({ reservation }) => reservation.cpuVcpu,
			flag: (estimate) => flags(unreserved(estimate), cpuUsed(estimate)),
			unset: noneSet(({ reservation }) => reservation.cpuVcpu),
		},
		{
			id: 'reserved-memory',
			title: 'Memory',
			unit: 'GiB',
			read: ({ reservation }) => gibOfMib(reservation.memoryMib),
			flag: (estimate) => flags(unreserved(estimate), memoryUsed(estimate)),
			unset: noneSet(({ reservation }) => reservation.memoryMib),
		},
	],
};

const incomplete = ({ usage }: Estimate) => (usage.complete ? undefined : 'without control plane');

const USED: Section = {
	id: 'used',
	title: 'Used',
	lead: 'What proxies and control plane burn. CPU follows requests, memory follows pods and configuration.',
	measures: [
		{
			id: 'used-cpu',
			title: 'CPU',
			unit: 'vCPU',
			read: ({ usage }) => usage.cpuVcpu,
			flag: (estimate) => flags(incomplete(estimate), extrapolated(estimate)),
		},
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

/** A control plane beyond all tests counts with its requests, where it has any. */
export const needIncomplete = ({ usage, components, reservation }: Estimate) => {
	if (usage.complete) return undefined;
	const requested = components.some(({ name, plane }) => plane === 'control' && !reservation.bestEffort.includes(name));
	return requested ? 'control plane by its requests' : 'without control plane';
};

const usdUsed = ({ bill }: Estimate) => timesUsed(bill.usedUsd, bill.reservedUsd);

const MONEY: Section = {
	id: 'money',
	title: 'Money',
	lead: 'Quote “What should be reserved”: the requests of the charts, raised where use needs more, while “What is reserved” prices the requests alone and “What is used” the use alone. At the list price of a slice of CPU and memory, which is the upper end, or at the price of your node where one is entered. Without people, telemetry storage, traffic between zones and licenses.',
	measures: [
		{
			id: 'usd-needed',
			title: 'What should be reserved',
			unit: 'USD a month',
			read: ({ bill }) => bill.effectiveUsd,
			flag: (estimate) => flags(needIncomplete(estimate), extrapolated(estimate)),
		},
		{
			id: 'usd-reserved',
			title: 'What is reserved',
			unit: 'USD a month',
			read: ({ bill }) => bill.reservedUsd,
			flag: (estimate) => flags(unreserved(estimate), usdUsed(estimate)),
			unset: noneSet(({ bill }) => bill.reservedUsd),
		},
		{
			id: 'usd-used',
			title: 'What is used',
			unit: 'USD a month',
			read: ({ bill }) => bill.usedUsd,
			flag: (estimate) => flags(incomplete(estimate), extrapolated(estimate)),
		},
	],
};

/** Results that are shown at once, in the order in which a reader asks for them. */
export const MAIN_SECTIONS: readonly Section[] = [RESERVED, USED, LATENCY, END_TO_END, MONEY];
