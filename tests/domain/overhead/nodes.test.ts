import { describe, expect, test } from 'vitest';
import { withOverrides } from '../../../src/domain/overhead/coefficients.ts';
import { estimate } from '../../../src/domain/overhead/estimate.ts';
import { DEFAULT_INPUTS, type Inputs } from '../../../src/domain/overhead/inputs.ts';
import { MODES, type Mode } from '../../../src/domain/overhead/modes.ts';
import { checkPrice } from '../../../src/domain/overhead/money.ts';
import { pack } from '../../../src/domain/overhead/nodes.ts';
import { isRefused } from '../../../src/domain/overhead/working.ts';
import { COEFFICIENTS } from './published.ts';

const made = (mode: Mode, given: Partial<Inputs> = {}, coefficients = COEFFICIENTS) =>
	estimate(mode, { ...DEFAULT_INPUTS, ...given }, coefficients);

const NODE = { nodeVcpu: 4, nodeMib: 16_384, nodeUsdPerMonth: 100, appVcpu: 40, appMib: 100_000 };

function nodes(mode: Mode, given: Partial<Inputs> = {}) {
	const result = made(mode, { ...NODE, ...given }).bill.nodes;
	if (isRefused(result)) return result.refused.code;
	const { before, after, added, smoothAdded, usdPerMonth } = result;
	return [before.nodes, after.typical, added.typical, Number(smoothAdded.typical.toFixed(4)), usdPerMonth?.typical];
}

describe('nodes, before and after', () => {
	test('with pods that request more', () => {
		// 200 sidecars of 100m and two istiods of 500m: 21 vCPU. (40 + 21) / 4 = 15.25 nodes instead of 10.
		expect(nodes('istio-sidecar')).toEqual([10, 16, 6, 5.25, 600]);
	});

	test('where memory runs out first', () => {
		// 200 x 128 + 2 x 2,048 = 29,696 MiB. (163,840 + 29,696) / 16,384 = 11.8125 nodes instead of 10.
		expect(nodes('istio-sidecar', { appVcpu: 10, appMib: 163_840 })).toEqual([10, 12, 2, 1.8125, 200]);
	});

	test('with agents that make every node smaller', () => {
		// 200m and 100m on each node leave 3.7 vCPU; two istiods request one more: 38 / 3.7 = 10.27 instead of 37 / 4.
		expect(nodes('ambient', { appVcpu: 37 })).toEqual([10, 11, 1, 1.0203, 100]);
		// 512 and 100 MiB leave 15,772: (157,720 + 4,096) / 15,772 = 10.2597 nodes instead of 9.6265.
		expect(nodes('ambient', { appVcpu: 1, appMib: 157_720 })).toEqual([10, 11, 1, 0.6332, 100]);
	});

	test('have no price without one, and no number without what they are made of', () => {
		expect(nodes('istio-sidecar', { nodeUsdPerMonth: undefined })).toEqual([10, 16, 6, 5.25, undefined]);
		for (const field of ['nodeVcpu', 'nodeMib', 'appVcpu', 'appMib'] as const) {
			expect([field, nodes('istio-sidecar', { [field]: undefined })]).toEqual([field, 'input-missing']);
		}
	});

	test('are refused where a node has no room at all', () => {
		expect(nodes('istio-sidecar', { nodeVcpu: 0 })).toBe('no-room');
	});
});

describe('pack()', () => {
	const node = { vcpu: 4, mib: 1000 };
	const packed = (agents: { vcpu: number; mib: number }, requested: { vcpu: number; mib: number }) =>
		pack(node, agents, requested);
	const nothing = { vcpu: 0, mib: 0 };

	test('says what runs out first, CPU where both do', () => {
		expect(packed(nothing, { vcpu: 8, mib: 3000 })).toEqual({ nodes: 3, smooth: 3, binding: 'memory' });
		expect(packed(nothing, { vcpu: 8, mib: 1500 })).toEqual({ nodes: 2, smooth: 2, binding: 'cpu' });
		expect(packed(nothing, { vcpu: 8, mib: 2000 })).toEqual({ nodes: 2, smooth: 2, binding: 'cpu' });
	});

	test('takes what agents request from every node, in memory too', () => {
		expect(packed({ vcpu: 0, mib: 500 }, { vcpu: 1, mib: 1000 })).toMatchObject({ nodes: 2 });
		expect(packed({ vcpu: 0, mib: 1000 }, nothing)).toMatchObject({ refused: { code: 'no-room' } });
		expect(packed({ vcpu: 4, mib: 0 }, nothing)).toMatchObject({ refused: { code: 'no-room' } });
	});
});

test('only proxies and agents of a node stand on every node', () => {
	const perNode = MODES.flatMap((mode) =>
		made(mode, { ciliumIsCni: false })
			.components.filter((each) => each.perNode)
			.map(({ name }) => name),
	);
	expect([...new Set(perNode)]).toEqual(['ztunnel', 'istio-cni', 'cilium-envoy', 'cilium-agent']);
});

describe('components without a request', () => {
	const bestEffort = (mode: Mode, given: Partial<Inputs> = {}) => made(mode, given).reservation.bestEffort;

	test('are named, and those with one are not', () => {
		expect(bestEffort('linkerd')).toEqual(['Proxies', 'Control plane']);
		expect(bestEffort('linkerd', { requests: 'production' })).toEqual([]);
		expect(bestEffort('istio-sidecar')).toEqual([]);
		expect(bestEffort('cilium', { ciliumIsCni: false })).toEqual(['cilium-envoy']);
	});

	test('are those that request neither CPU nor memory', () => {
		const zero = { name: 'istio-sidecar-cpu-request', kind: 'own-estimate', low: 0, typical: 0, high: 0 } as const;
		expect(made('istio-sidecar', {}, withOverrides(COEFFICIENTS, [zero])).reservation.bestEffort).toEqual([]);
	});
});

describe('prices', () => {
	const own = (name: 'vcpu-hour' | 'gib-hour') => ({
		name,
		kind: 'own-estimate' as const,
		low: 1,
		typical: 1,
		high: 1,
	});
	const from = (given: Partial<Inputs>, ...names: ('vcpu-hour' | 'gib-hour')[]) =>
		made('linkerd', given, withOverrides(COEFFICIENTS, names.map(own))).bill.prices.from;

	test('are those of the reader, if only one of them is given', () => {
		expect([from(NODE, 'vcpu-hour'), from(NODE, 'gib-hour'), from({}, 'gib-hour')]).toEqual(['own', 'own', 'own']);
	});

	test('follow from the node where its size and price are known, otherwise from a list', () => {
		expect(from(NODE)).toBe('node');
		for (const field of ['nodeVcpu', 'nodeMib', 'nodeUsdPerMonth'] as const) {
			expect([field, from({ ...NODE, [field]: undefined })]).toEqual([field, 'list']);
		}
	});

	test('count a node twice only where each rate alone pays it, but for rounding', () => {
		// A node of 100 USD with one vCPU and one GiB.
		const twice = (cpu: number, memory: number) =>
			checkPrice(100, 1, 1, { usdPerVcpuHour: cpu / 730, usdPerGibHour: memory / 730 }).countsTwice;
		expect([twice(96, 96), twice(96, 94), twice(94, 96)]).toEqual([true, false, false]);
	});
});
