import { expect, test } from 'vitest';
import { estimate } from '../../../src/domain/overhead/estimate.ts';
import { DEFAULT_INPUTS, defaultReplicas, type Inputs } from '../../../src/domain/overhead/inputs.ts';
import type { Mode } from '../../../src/domain/overhead/modes.ts';
import { amplification } from '../../../src/domain/overhead/retries.ts';
import { isRefused, type Result } from '../../../src/domain/overhead/working.ts';
import { COEFFICIENTS } from './published.ts';

const made = (mode: Mode, given: Partial<Inputs> = {}) => estimate(mode, { ...DEFAULT_INPUTS, ...given }, COEFFICIENTS);

const typical = (result: Result<{ readonly typical: number }>) => (isRefused(result) ? undefined : result.typical);

test('the CPU that is used is that of both planes', () => {
	const { usage } = made('istio-sidecar');
	// 200 sidecars at 3 mCPU and 1,000 passes at 0.4 vCPU for 1,000; istiod between 0.01 at rest and 0.1 with many changes.
	expect(typical(usage.dataCpuVcpu)).toBeCloseTo(0.6 + 0.4, 9);
	expect(typical(usage.controlCpuVcpu)).toBeCloseTo(Math.sqrt(0.01 * 0.1), 9);
	expect(typical(usage.cpuVcpu)).toBeCloseTo(1 + Math.sqrt(0.001), 9);
});

test('what is used without a mesh is nothing, whatever the bodies are', () => {
	expect(typical(made('no-mesh', { payload: 'large' }).usage.cpuVcpu)).toBe(0);
});

test('a mode with waypoints has them only where one was entered', () => {
	const names = (waypoints: number) => made('ambient-waypoints', { waypoints }).components.map(({ name }) => name);
	expect(names(1)).toContain('Waypoints');
	expect(names(0)).toEqual(made('ambient').components.map(({ name }) => name));
});

test('waypoints are connected to istiod only in the mode that has them', () => {
	// Two istiods of 42 MB, each with 200 pods of 0.045 MB, and 10 ztunnels of 1.4 MB; then 8 waypoints more.
	expect(typical(made('ambient', { waypoints: 8 }).usage.controlMemoryMb)).toBeCloseTo(84 + 18 + 14, 9);
	expect(typical(made('ambient-waypoints', { waypoints: 8 }).usage.controlMemoryMb)).toBeCloseTo(84 + 18 + 25.2, 9);
});

test('the sidecars of Istio request the same in production, and those of Consul then only', () => {
	const requested = (mode: Mode, requests: Inputs['requests']) =>
		made(mode, { requests }).components[0]?.reservedMemoryMib.map((part) => part.typical);
	expect([requested('istio-sidecar', 'default'), requested('istio-sidecar', 'production')]).toEqual([
		[25_600],
		[25_600],
	]);
	expect([requested('consul-sidecar', 'default'), requested('consul-sidecar', 'production')]).toEqual([[0], [20_000]]);
});

test('figures are for three replicas of Linkerd and Consul, and for two of the others', () => {
	const replicas = (['linkerd', 'consul-sidecar', 'istio-sidecar', 'ambient', 'kuma-sidecar'] as const).map(
		defaultReplicas,
	);
	expect(replicas).toEqual([3, 3, 2, 2, 2]);
});

const retriedFourLayers = (failureShare: number) =>
	amplification('istio-sidecar', { attempts: 3, retryLayers: 4, failureShare, retryBudget: undefined });

test('where every attempt fails, all attempts are made', () => {
	expect(retriedFourLayers(1).expected).toBe(81);
});

test('nothing is lost where nearly every attempt fails', () => {
	// Where all but a share e fail, 81 - 3240 e attempts are made, and next to nothing less.
	expect(retriedFourLayers(1 - 1e-9).expected).toBeCloseTo(81 - 3240e-9, 10);
});

test('a refusal says why in the words of the case', () => {
	const reasons = (mode: Mode, given: Partial<Inputs> = {}) =>
		made(mode, given)
			.refusals.map(({ reason }) => reason)
			.join('\n');
	expect(reasons('cilium')).toContain('keys of nodes, not certificates of workloads');
	expect(reasons('cilium', { layer7Share: 0 })).toContain('Not published for Cilium without HTTP policies');
	expect(reasons('istio-sidecar', { busiestProxyRps: 1500, pods: 200 })).toBe('');
	const busy = { ...COEFFICIENTS, 'envoy-cpu': { ...COEFFICIENTS['envoy-cpu'], high: 2 } };
	const [first] = estimate('istio-sidecar', { ...DEFAULT_INPUTS, busiestProxyRps: 1000 }, busy).refusals;
	expect(first?.reason).toContain('more than 70% of its 2 vCPU');
});
