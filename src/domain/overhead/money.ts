import { HOURS_PER_MONTH } from './units.ts';

/** Prices of a vCPU and of a GiB of memory. */
export type Rates = { readonly usdPerVcpuHour: number; readonly usdPerGibHour: number };

/** USD per month: 730 (vcpu price + gib price). Without people, telemetry storage, traffic between zones and licenses. */
export const usdPerMonth = (vcpu: number, gib: number, { usdPerVcpuHour, usdPerGibHour }: Rates) =>
	HOURS_PER_MONTH * (vcpu * usdPerVcpuHour + gib * usdPerGibHour);

/**
 * Splits the price of a node into rates that add up to it again.
 *
 * @param cpuShare share of the price that pays CPU, 0 to 1
 */
export function ratesOfNode(usdPerNodeMonth: number, vcpu: number, gib: number, cpuShare: number): Rates {
	return {
		usdPerVcpuHour: (cpuShare * usdPerNodeMonth) / vcpu / HOURS_PER_MONTH,
		usdPerGibHour: ((1 - cpuShare) * usdPerNodeMonth) / gib / HOURS_PER_MONTH,
	};
}

/** What rates make of a node, against its price. */
export type PriceCheck = {
	/** Price of the node by the rates, divided by its real price. */
	readonly ratio: number;
	/** Each rate alone already pays the whole node, a common mistake in print. */
	readonly countsTwice: boolean;
};

/**
 * Rates for CPU and memory together must add up to the price of a node.
 *
 * @see content/facts/benchmarks/misuse-node-price-counted-twice.yaml
 */
export function checkPrice(usdPerNodeMonth: number, vcpu: number, gib: number, rates: Rates): PriceCheck {
	const cpu = usdPerMonth(vcpu, 0, rates) / usdPerNodeMonth;
	const memory = usdPerMonth(0, gib, rates) / usdPerNodeMonth;
	// Prices are rounded when they are quoted.
	const whole = (share: number) => share > 0.95;
	return { ratio: cpu + memory, countsTwice: whole(cpu) && whole(memory) };
}
