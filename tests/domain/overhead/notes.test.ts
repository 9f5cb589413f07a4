import { describe, expect, test } from 'vitest';
import { type Coefficients, withOverrides } from '../../../src/domain/overhead/coefficients.ts';
import { estimate } from '../../../src/domain/overhead/estimate.ts';
import { DEFAULT_INPUTS, type Inputs } from '../../../src/domain/overhead/inputs.ts';
import { MODES, type Mode } from '../../../src/domain/overhead/modes.ts';
import { COEFFICIENTS } from './published.ts';

type Given = Partial<Inputs>;

const made = (mode: Mode, given: Given = {}, coefficients: Coefficients = COEFFICIENTS) =>
	estimate(mode, { ...DEFAULT_INPUTS, ...given }, coefficients);

/** Each sentence with a case in which it has to be said, and cases in which it must not. */
const NOTES: readonly (readonly [string, said: readonly [Mode, Given?], ...unsaid: (readonly [Mode, Given?])[]])[] = [
	['Zero is not free', ['no-mesh'], ['linkerd']],
	['Envoy stand-in', ['kuma-sidecar'], ['istio-sidecar'], ['linkerd']],
	['CPU of the kernel is not included', ['cilium'], ['linkerd']],
	[
		'Latency is for calls under an HTTP policy',
		['cilium', { layer7Share: 0.01 }],
		['cilium', { layer7Share: 0 }],
		['ambient-waypoints'],
	],
	['The agents are not counted', ['cilium', { ciliumIsCni: true }], ['cilium', { ciliumIsCni: false }], ['linkerd']],
	[
		'Memory of the agents',
		['cilium', { ciliumIsCni: false }],
		['cilium', { ciliumIsCni: true }],
		['linkerd', { ciliumIsCni: false }],
	],
	['CPU of istio-cni', ['ambient'], ['istio-sidecar']],
	['CPU of istio-cni', ['ambient-waypoints'], ['cilium']],
	[
		'No waypoint was entered',
		['ambient-waypoints', { waypoints: 0 }],
		['ambient-waypoints', { waypoints: 1 }],
		['ambient', { waypoints: 0 }],
	],
	[
		'a chain whose calls all pass a waypoint',
		['ambient-waypoints', { layer7Share: 0.99 }],
		['ambient-waypoints', { layer7Share: 1 }],
		['ambient-waypoints', { layer7Share: 0 }],
		['ambient-waypoints', { layer7Share: 0.5, waypoints: 0 }],
		['ambient', { layer7Share: 0.5 }],
	],
	[
		'No scaling of the control plane',
		['linkerd', { pods: 101 }],
		['linkerd', { pods: 100 }],
		['linkerd', { pods: 1001 }],
		['kuma-sidecar', { pods: 101 }],
	],
	['sizes that HashiCorp asks for', ['consul-sidecar'], ['kuma-sidecar']],
	['advice on sizing', ['kuma-sidecar'], ['consul-sidecar']],
	[
		'More may be used than is reserved',
		['ambient', { ingressRps: 20_000 }],
		['ambient'],
		['linkerd', { ingressRps: 20_000 }],
		['ambient', { ingressRps: 20_000, payload: 'large' }],
	],
	['More may be used than is reserved', ['istio-sidecar', { services: 1000 }], ['istio-sidecar']],
	[
		'CPU in use and its price are extrapolated: they take a pass to cost the same at any load. One ztunnel would carry 20,000',
		['ambient', { ingressRps: 20_000 }],
		['ambient'],
		['no-mesh', { ingressRps: 1_000_000 }],
		['ambient', { ingressRps: 20_000, payload: 'large' }],
	],
	['extrapolated', ['cilium', { busiestProxyRps: 2000 }], ['cilium', { busiestProxyRps: 2000, layer7Share: 0 }]],
	['without the control plane', ['linkerd', { pods: 1001 }], ['linkerd', { pods: 1000 }]],
	['measured with small bodies', ['linkerd', { payload: 'large' }], ['linkerd'], ['no-mesh', { payload: 'large' }]],
	[
		'more calls than a request makes',
		['linkerd', { chain: [3, 3], callsPerRequest: 5 }],
		['linkerd', { chain: [3, 2], callsPerRequest: 5 }],
		['linkerd', { chain: [3, 3], callsPerRequest: 5, edgeRps: 100 }],
		['no-mesh', { chain: [3, 3], callsPerRequest: 5 }],
	],
];

for (const [part, [mode, given], ...unsaid] of NOTES) {
	test(`“… ${part} …” is said where it applies, such as to ${mode}, and nowhere else`, () => {
		expect(made(mode, given).notes.join('\n')).toContain(part);
		for (const [other, otherwise] of unsaid) expect(made(other, otherwise).notes.join('\n')).not.toContain(part);
	});
}

describe('a long tail is noted', () => {
	const tail = (p99: number) => {
		const own = { kind: 'own-estimate' as const };
		const table = withOverrides(COEFFICIENTS, [
			{ name: 'linkerd-p50', ...own, low: 1, typical: 1, high: 1 },
			{ name: 'linkerd-p99', ...own, low: 2, typical: 2, high: p99 },
		]);
		return made('linkerd', {}, table).notes.join().includes('more than 10 times its p50');
	};

	test('beyond ten times the median, in any of the three scenarios', () => {
		expect([tail(10), tail(10.1)]).toEqual([false, true]);
	});

	test('not where nothing is added', () => {
		expect(made('no-mesh').notes).toHaveLength(1);
	});
});

describe('own prices that do not fit the node are noted', () => {
	const node = { nodeVcpu: 4, nodeMib: 16_384, nodeUsdPerMonth: 100 };
	const priced = (mode: Mode, usdOfCpu: number, usdOfMemory: number) => {
		const rate = (name: 'vcpu-hour' | 'gib-hour', usd: number) => {
			return { name, kind: 'own-estimate' as const, low: usd, typical: usd, high: usd };
		};
		const rates = [rate('vcpu-hour', usdOfCpu / 4 / 730), rate('gib-hour', usdOfMemory / 16 / 730)];
		return made(mode, node, withOverrides(COEFFICIENTS, rates)).notes.join('\n');
	};

	test('beyond a difference of one twentieth, and not with rounded rates', () => {
		expect(priced('istio-sidecar', 60, 44)).toBe('');
		expect(priced('istio-sidecar', 60, 46)).toContain('price your node at 106%');
		expect(priced('istio-sidecar', 60, 34)).toContain('price your node at 94%');
	});

	test('as counted twice where each rate pays the node alone', () => {
		expect(priced('istio-sidecar', 96, 96)).toContain('counted twice');
		expect(priced('istio-sidecar', 96, 96)).not.toContain('price your node');
		expect(priced('istio-sidecar', 96, 90)).toContain('price your node at 186%');
	});

	test('but not without a mesh, which costs nothing', () => {
		expect(priced('no-mesh', 96, 96)).not.toContain('twice');
		expect(priced('no-mesh', 60, 50)).not.toContain('price your node');
	});
});

describe('what the model takes for granted', () => {
	const models = (mode: Mode, given: Given = {}) =>
		made(mode, given).assumptions.flatMap((entry) => ('model' in entry ? entry.model : []));

	test('is named with the figures of the reader', () => {
		expect(models('istio-sidecar', { targetUtilization: 0.65 })).toEqual([
			'All proxies of a kind carry the same traffic.',
			'The calls of a chain are slow independently of each other.',
			'65% of a request may be used in the long run.',
		]);
		expect(models('ambient')).toHaveLength(4);
		expect(models('ambient').at(-1)).toContain('one service account');
	});

	test('is no longer what the reader has said', () => {
		const said = { busiestProxyRps: 100, correlation: 0.3, serviceAccountsPerNode: 5 };
		for (const mode of MODES.filter((each) => each !== 'no-mesh')) {
			expect([mode, models(mode, said)]).toEqual([mode, ['70% of a request may be used in the long run.']]);
		}
	});
});
