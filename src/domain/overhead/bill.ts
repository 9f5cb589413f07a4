import type { Component, Situation } from './component.ts';
import { type Capacity, type Packing, pack } from './nodes.ts';
import { type Prices, pricesOf } from './prices.ts';
import { type Range, rangeOf, SCENARIOS, type Scenario } from './range.ts';
import type { Reservation } from './reservation.ts';
import { gibFromMb, HOURS_PER_MONTH, MIB_PER_GIB } from './units.ts';
import type { Usage } from './usage.ts';
import { given, isRefused, product, type Quantity, type Result, refuse, total } from './working.ts';

/** Nodes before and after. */
export type NodeBill = {
	readonly before: Packing;
	/** Whole nodes with the mesh, and those that it adds. */
	readonly after: Range;
	readonly added: Range;
	/** The same without rounding up. */
	readonly smoothAdded: Range;
	readonly usdPerMonth: Range | undefined;
};

/** What it costs, in USD per month, without people, telemetry storage, traffic between zones and licenses. */
export type Bill = {
	readonly prices: Prices;
	readonly reservedUsd: Quantity;
	readonly effectiveUsd: Result<Quantity>;
	readonly usedUsd: Result<Quantity>;
	readonly nodes: Result<NodeBill>;
};

/** Prices what is reserved, what should be and what is used, and packs nodes. */
export function billOf(
	situation: Situation,
	components: readonly Component[],
	usage: Usage,
	{ cpuVcpu, memoryMib, effectiveCpuVcpu, effectiveMemoryMib }: Reservation,
): Bill {
	const prices = pricesOf(situation);
	return {
		prices,
		reservedUsd: priced(prices, cpuVcpu, gibOf(memoryMib)),
		effectiveUsd: isRefused(effectiveCpuVcpu)
			? effectiveCpuVcpu
			: priced(prices, effectiveCpuVcpu, gibOf(effectiveMemoryMib)),
		usedUsd: isRefused(usage.cpuVcpu)
			? usage.cpuVcpu
			: priced(
					prices,
					usage.cpuVcpu,
					rangeOf((scenario) => gibFromMb(usage.memoryMb[scenario])),
				),
		nodes: nodeBill(situation, components),
	};
}

const gibOf = (mib: Range) => rangeOf((scenario) => mib[scenario] / MIB_PER_GIB);

const HOURS = given('hours', HOURS_PER_MONTH);

/** USD per month: 730 (vcpu price + gib price). */
const priced = (prices: Prices, vcpu: Range, gib: Range): Quantity =>
	total([
		product('CPU', [HOURS, { label: '', unit: 'vCPU', value: vcpu, computed: true }, prices.vcpu]),
		product('Memory', [HOURS, { label: 'of memory', unit: 'GiB', value: gib, computed: true }, prices.gib]),
	]);

function nodeBill({ inputs }: Situation, components: readonly Component[]): Result<NodeBill> {
	const { nodeVcpu, nodeMib, appVcpu, appMib, nodeUsdPerMonth } = inputs;
	if (nodeVcpu === undefined || nodeMib === undefined || appVcpu === undefined || appMib === undefined) {
		return refuse('input-missing', 'Enter the size of a node and what the applications request.');
	}
	const node = { vcpu: nodeVcpu, mib: nodeMib };
	const application = { vcpu: appVcpu, mib: appMib };
	const before = pack(node, { vcpu: 0, mib: 0 }, application);
	if (isRefused(before)) return before;
	const packed = SCENARIOS.map((scenario) => packWith(node, application, components, inputs.nodes, scenario));
	const refused = packed.find(isRefused);
	if (refused) return refused;
	const at = (field: 'nodes' | 'smooth') =>
		rangeOf((scenario) => (packed[SCENARIOS.indexOf(scenario)] as Packing)[field]);
	const [after, smooth] = [at('nodes'), at('smooth')];
	const added = rangeOf((scenario) => after[scenario] - before.nodes);
	return {
		before,
		after,
		added,
		smoothAdded: rangeOf((scenario) => smooth[scenario] - before.smooth),
		usdPerMonth: nodeUsdPerMonth === undefined ? undefined : rangeOf((scenario) => added[scenario] * nodeUsdPerMonth),
	};
}

/** Packs the applications together with the requests of the mesh. */
function packWith(
	node: Capacity,
	application: Capacity,
	components: readonly Component[],
	nodes: number,
	scenario: Scenario,
) {
	const sum = (perNode: boolean, field: 'reservedCpuVcpu' | 'reservedMemoryMib'): Quantity =>
		total(components.filter((component) => component.perNode === perNode).flatMap((component) => component[field]));
	const agents = {
		vcpu: sum(true, 'reservedCpuVcpu')[scenario] / nodes,
		mib: sum(true, 'reservedMemoryMib')[scenario] / nodes,
	};
	return pack(node, agents, {
		vcpu: application.vcpu + sum(false, 'reservedCpuVcpu')[scenario],
		mib: application.mib + sum(false, 'reservedMemoryMib')[scenario],
	});
}
