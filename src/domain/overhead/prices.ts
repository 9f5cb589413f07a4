import type { Situation } from './component.ts';
import type { Inputs } from './inputs.ts';
import { checkPrice, type PriceCheck, type Rates, ratesOfNode } from './money.ts';
import { MIB_PER_GIB } from './units.ts';
import { coefficient, type Factor, given } from './working.ts';

/** What a vCPU and a GiB cost, and why. */
export type Prices = {
	/** The list price of a slice, the price of the reader's node split up, or rates of the reader. */
	readonly from: 'list' | 'node' | 'own';
	readonly vcpu: Factor;
	readonly gib: Factor;
	/** Whether own rates fit the price of the node. */
	readonly check: PriceCheck | undefined;
};

/** A reader's rates come first, then those that follow from the price of a node, then a list price. */
export function pricesOf({ inputs, coefficients }: Situation): Prices {
	const node = pricedNode(inputs);
	const own = coefficients['vcpu-hour'].own !== undefined || coefficients['gib-hour'].own !== undefined;
	if (node !== undefined && !own) {
		const rates = ratesOfNode(node.usdPerMonth, node.vcpu, node.gib, coefficients['node-price-cpu-share'].typical);
		return { from: 'node', ...factorsOf(rates), check: undefined };
	}
	const vcpu = coefficient(coefficients, 'vcpu-hour');
	const gib = coefficient(coefficients, 'gib-hour');
	const rates = { usdPerVcpuHour: vcpu.value.typical, usdPerGibHour: gib.value.typical };
	const check = node && checkPrice(node.usdPerMonth, node.vcpu, node.gib, rates);
	return own ? { from: 'own', vcpu, gib, check } : { from: 'list', vcpu, gib, check: undefined };
}

function pricedNode({ nodeUsdPerMonth, nodeVcpu, nodeMib }: Inputs) {
	if (nodeUsdPerMonth === undefined || nodeVcpu === undefined || nodeMib === undefined) return undefined;
	return { usdPerMonth: nodeUsdPerMonth, vcpu: nodeVcpu, gib: nodeMib / MIB_PER_GIB };
}

const factorsOf = ({ usdPerVcpuHour, usdPerGibHour }: Rates) => ({
	vcpu: { ...given('price of a vCPU on your node', usdPerVcpuHour, 'USD per hour'), computed: true } as const,
	gib: { ...given('price of a GiB on your node', usdPerGibHour, 'USD per hour'), computed: true } as const,
});
