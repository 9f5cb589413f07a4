import { describe, expect, test } from 'vitest';
import { factJson } from '../../../src/domain/evidence/json.ts';
import type { Source } from '../../../src/domain/evidence/types.ts';
import { figuresFrom, MAX_FIGURE, withOverrides } from '../../../src/domain/overhead/coefficients.ts';
import { estimate } from '../../../src/domain/overhead/estimate.ts';
import type { CoefficientName } from '../../../src/domain/overhead/figures.ts';
import { DEFAULT_INPUTS, type Inputs } from '../../../src/domain/overhead/inputs.ts';
import { overheadJson } from '../../../src/domain/overhead/json.ts';
import type { Mode } from '../../../src/domain/overhead/modes.ts';
import { exactly, isExact } from '../../../src/domain/overhead/range.ts';
import { isRefused } from '../../../src/domain/overhead/working.ts';
import { COEFFICIENTS, factOf } from './published.ts';

function made(mode: Mode, given: Partial<Inputs> = {}, own: Partial<Record<CoefficientName, number>> = {}) {
	const overrides = Object.entries(own).map(([name, value]) => ({
		...{ name: name as CoefficientName, kind: 'own-estimate' as const, ...exactly(value) },
	}));
	return estimate(mode, { ...DEFAULT_INPUTS, ...given }, withOverrides(COEFFICIENTS, overrides));
}

const latency = (...given: Parameters<typeof made>) => {
	const { added } = made(...given).delay;
	return isRefused(added) ? added.refused.code : 'given';
};

describe('latency is refused', () => {
	test('where the Envoy of a node would carry more than 1,500 passes, two for a call with policies on both sides', () => {
		const busy = (edgeRps: number) => latency('cilium', { nodes: 10, layer7Passes: 2, edgeRps });
		expect([busy(7500), busy(7510)]).toEqual(['given', 'saturated-proxy']);
	});

	test('where a proxy may need more than seven tenths of the CPU that it may use, if there is a limit', () => {
		// 1,000 passes at c vCPU for 1,000, of 2 vCPU: 1.4.
		const at = (mode: Mode, cpu: number) => latency(mode, { busiestProxyRps: 1000, pods: 200 }, { 'envoy-cpu': cpu });
		expect([at('istio-sidecar', 1.39), at('istio-sidecar', 1.41)]).toEqual(['given', 'saturated-proxy']);
		expect([at('consul-sidecar', 1.39), at('consul-sidecar', 1.41)]).toEqual(['given', 'saturated-proxy']);
		expect(at('kuma-sidecar', 9)).toBe('given');
	});

	test('for waypoints only where calls pass them', () => {
		const busy = { nodes: 100, edgeRps: 12_010, waypoints: 8 };
		expect([latency('ambient-waypoints', busy), latency('ambient', busy)]).toEqual(['saturated-proxy', 'given']);
		expect(latency('ambient-waypoints', { ...busy, waypoints: 0 })).toBe('given');
	});

	test('for Cilium without HTTP policies, of which nothing is published', () => {
		expect(latency('cilium', { layer7Share: 0 })).toBe('no-data');
		expect(latency('cilium', { layer7Share: 0.01 })).toBe('given');
		expect(latency('linkerd', { layer7Share: 0 })).toBe('given');
	});

	test('where one level of the chain is too wide, or has no call at all', () => {
		expect(
			[
				[1, 101],
				[1, 0],
				[100, 1],
			].map((chain) => latency('linkerd', { chain })),
		).toEqual([...['chain-size', 'chain-size', 'given']]);
	});

	test('where the tail of a call is no tail, but not where it has none', () => {
		expect(latency('linkerd', {}, { 'linkerd-p50': 1, 'linkerd-p99': 1 })).toBe('given');
		expect(latency('linkerd', {}, { 'linkerd-p50': 0, 'linkerd-p99': 0 })).toBe('tail-ratio');
		expect(latency('linkerd', {}, { 'linkerd-p50': 0.1, 'linkerd-p99': 3.1 })).toBe('tail-ratio');
		expect(latency('linkerd', {}, { 'linkerd-p50': 10, 'linkerd-p99': 100 })).toBe('given');
	});
});

describe('end-to-end latency', () => {
	const endToEnd = (given: Partial<Inputs>) => made('linkerd', given).delay.endToEnd;

	test('needs both percentiles of today, and gives them back', () => {
		for (const given of [{ baseP50Ms: 20 }, { baseP99Ms: 80 }]) {
			expect(endToEnd(given)).toMatchObject({ refused: { code: 'input-missing' } });
		}
		expect(endToEnd({ baseP50Ms: 20, baseP99Ms: 80 })).toMatchObject({ before: { p50: 20, p99: 80 } });
	});

	test('is asked for first, also where what the mesh adds is refused', () => {
		const busy = { edgeRps: 1_000_000 };
		expect(endToEnd(busy)).toMatchObject({ refused: { code: 'input-missing' } });
		expect(endToEnd({ ...busy, baseP50Ms: 20, baseP99Ms: 80 })).toMatchObject({
			refused: { code: 'saturated-proxy' },
		});
	});

	test('is refused for a median of nothing', () => {
		expect(endToEnd({ baseP50Ms: 0, baseP99Ms: 10 })).toMatchObject({ refused: { code: 'tail-ratio' } });
	});
});

test('the figures of one call are those of waypoints only where calls pass one', () => {
	const perCall = (given: Partial<Inputs>) => made('ambient-waypoints', given).delay.perCall[0];
	expect([{}, { waypoints: 0 }, { layer7Share: 0 }].map(perCall)).toEqual([
		...['ambient-l7-p50', 'ambient-l4-p50', 'ambient-l4-p50'],
	]);
	expect(made('no-mesh').delay.perCall).toEqual([]);
	expect(made('cilium', { layer7Share: 0 }).delay.perCall).toEqual([]);
});

describe('a control plane', () => {
	test('beyond all tests counts as nothing in what should be requested, and the proxies as before', () => {
		const { reservation } = made('linkerd', { pods: 1001 });
		// 1,001 proxies of 12 MB, in MiB, of which seven tenths may be used.
		expect(reservation.effectiveMemoryMib.typical).toBeCloseTo((1001 * 12) / 1.048576 / 0.7, 6);
		expect(reservation.effectiveMemoryMib.pairings.map(({ used }) => used.typical > 0)).toEqual([true, false]);
	});

	test('of Kuma is not bound by what one istiod was tested with', () => {
		expect(made('kuma-sidecar', { pods: 45_000 }).usage.complete).toBe(true);
	});

	test('has three replicas in Linkerd and Consul, two in others, or as many as the reader says', () => {
		const servers = (mode: Mode, given: Partial<Inputs> = {}) =>
			made(mode, { requests: 'production', ...given }).components.at(mode === 'consul-sidecar' ? 1 : -1);
		// 8 vCPU and 32 GiB for each server of Consul, 500m and 2 GiB for each istiod.
		const reserved = (part: ReturnType<typeof servers>) => part?.reservedCpuVcpu.map(({ typical }) => typical);
		expect(reserved(servers('consul-sidecar'))).toEqual([24]);
		expect(reserved(servers('consul-sidecar', { controlPlaneReplicas: 5 }))).toEqual([40]);
		expect(reserved(servers('istio-sidecar'))).toEqual([1]);
		expect(servers('consul-sidecar')?.usedMemoryMb[0]?.typical).toBeCloseTo(3 * 32_768 * 1.048576, 6);
		expect(servers('consul-sidecar')?.usedCpuVcpu[0]?.typical).toBe(24);
	});
});

test('memory for configuration counts every port of every service and pod, and what narrowing saves', () => {
	const scoping = made('istio-sidecar', { pods: 10, services: 5, portsPerService: 2, visiblePorts: 4 }).scoping;
	// Ten sidecars: 4 ports of 0.1 MB and 20 endpoints of 0.002 MB; six ports more if nobody had narrowed it.
	expect(scoping?.configurationMb.typical).toBeCloseTo(10 * (4 * 0.1 + 20 * 0.002), 9);
	expect(scoping?.savedMb.typical).toBeCloseTo(10 * 6 * 0.1, 9);
	expect(made('linkerd').scoping).toBeUndefined();
});

test('a ztunnel has a certificate for each service account on its node, at most one for each pod', () => {
	const signed = (given: Partial<Inputs>) => {
		const { certificates } = made('ambient', { restartSeconds: 1, ...given });
		return isRefused(certificates) ? undefined : certificates.burstPerSecond;
	};
	// 20 pods on each of 10 nodes.
	expect(signed({ pods: 200, nodes: 10, services: 50 })).toBe(200);
	expect(signed({ pods: 200, nodes: 10, services: 5 })).toBe(50);
	expect(signed({ pods: 200, nodes: 10, serviceAccountsPerNode: 3 })).toBe(30);
	expect(signed({ pods: 20, nodes: 10, serviceAccountsPerNode: 3 })).toBe(20);
	expect(made('linkerd').certificates).toMatchObject({ burstSecondsAtLimit: undefined });
	expect(made('consul-sidecar').certificates).toMatchObject({ burstSecondsAtLimit: 4 });
});

describe('figures of a reader', () => {
	test('are one number for all, or three in order', () => {
		expect(figuresFrom([2])).toEqual({ value: { low: 2, typical: 2, high: 2 } });
		expect(figuresFrom([1, 1, 3])).toEqual({ value: { low: 1, typical: 1, high: 3 } });
		expect(figuresFrom([0, MAX_FIGURE, MAX_FIGURE])).toHaveProperty('value');
	});

	test.each([
		[[], 'write one number, or three as low / typical / high'],
		[[1, Number.NaN, 3], 'write one number, or three as low / typical / high'],
		[[1, 2], 'write one number, or three'],
		[[1, 2, 3, 4], 'write one number, or three'],
		[[-1, 2, 3], 'the number is too large or negative'],
		[[1, 2, MAX_FIGURE + 1], 'the number is too large or negative'],
		[[2, 1, 3], 'order them: low, typical, high'],
		[[1, 3, 2], 'order them: low, typical, high'],
	])('are not %j', (numbers, error) => {
		expect(figuresFrom(numbers)).toEqual({ error });
	});

	test('are exact where all three are the same', () => {
		const ranges = [exactly(1), { low: 1, typical: 1, high: 2 }, { low: 0, typical: 1, high: 1 }];
		expect(ranges.map(isExact)).toEqual([true, false, false]);
	});
});

test('other programs get every coefficient with each fact once, and its sources', () => {
	const source = (id: string) => ({ id, title: `Title of ${id}` }) as Source;
	const { coefficients, facts } = overheadJson({ fact: factOf, source });
	expect(coefficients).toEqual(COEFFICIENTS);
	expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
	const one = factOf(COEFFICIENTS['envoy-cpu'].fact);
	expect(facts).toContainEqual(factJson(one, source));
});
