import { describe, expect, test } from 'vitest';
import { withOverrides } from '../../../src/domain/overhead/coefficients.ts';
import { estimate } from '../../../src/domain/overhead/estimate.ts';
import type { CoefficientName } from '../../../src/domain/overhead/figures.ts';
import { DEFAULT_INPUTS, type Inputs } from '../../../src/domain/overhead/inputs.ts';
import { MODES, type Mode } from '../../../src/domain/overhead/modes.ts';
import { COEFFICIENTS } from './published.ts';

type Own = Partial<Record<CoefficientName, number>>;

/** What an estimate refuses, as "output: code". */
function refused(mode: Mode, given: Partial<Inputs>, own: Own = {}): string[] {
	const overrides = Object.entries(own).map(([name, value]) => ({
		name: name as CoefficientName,
		kind: 'own-estimate' as const,
		...{ low: value, typical: value, high: value },
	}));
	const today = { baseP50Ms: 20, baseP99Ms: 80 };
	const made = estimate(mode, { ...DEFAULT_INPUTS, ...today, ...given }, withOverrides(COEFFICIENTS, overrides));
	return made.refusals.map(({ output, code }) => `${output}: ${code}`);
}

test('the defaults are refused nothing but what nobody has published', () => {
	for (const mode of MODES) {
		const expected = mode === 'cilium' ? ['Signing rate: no-data', 'CPU of the kernel: no-data'] : [];
		expect([mode, refused(mode, {})]).toEqual([mode, expected]);
	}
});

const LATENCY = ['Added latency: saturated-proxy', 'End-to-end latency: saturated-proxy'];
const CHAIN = ['Added latency: chain-size', 'End-to-end latency: chain-size'];
const TAIL = ['Added latency: tail-ratio', 'End-to-end latency: tail-ratio'];
const BEYOND = ['Control plane: beyond-tests'];

/** Each limit from both sides: what is given at the limit, what beyond it, and what is refused there. */
const LIMITS: readonly (readonly [string, Mode, Partial<Inputs>, Partial<Inputs>, readonly string[]])[] = [
	['passes through a sidecar', 'istio-sidecar', { pods: 10, edgeRps: 7500 }, { pods: 10, edgeRps: 7510 }, LATENCY],
	['passes through a Linkerd proxy', 'linkerd', { pods: 10, edgeRps: 7500 }, { pods: 10, edgeRps: 7510 }, LATENCY],
	['passes through a ztunnel', 'ambient', { nodes: 10, edgeRps: 7500 }, { nodes: 10, edgeRps: 7510 }, LATENCY],
	[
		'requests through a waypoint',
		'ambient-waypoints',
		{ nodes: 100, edgeRps: 12_000, waypoints: 8 },
		{ nodes: 100, edgeRps: 12_010, waypoints: 8 },
		LATENCY,
	],
	['the busiest proxy', 'kuma-sidecar', { busiestProxyRps: 1500 }, { busiestProxyRps: 1501 }, LATENCY],
	['depth of the chain', 'linkerd', { chain: Array(20).fill(1) }, { chain: Array(21).fill(1) }, CHAIN],
	['width of the chain', 'linkerd', { chain: [100] }, { chain: [101] }, CHAIN],
	['an empty chain', 'linkerd', { chain: [1] }, { chain: [] }, CHAIN],
	['sidecars for one istiod', 'istio-sidecar', { pods: 40_000 }, { pods: 40_002 }, BEYOND],
	['nodes', 'ambient', { nodes: 1000 }, { nodes: 1001 }, BEYOND],
	['pods', 'ambient', { pods: 50_000 }, { pods: 50_001 }, BEYOND],
	['pods of Linkerd', 'linkerd', { pods: 1000 }, { pods: 1001 }, ['Control plane: unknown-scaling']],
	['bodies', 'linkerd', { payload: 'small' }, { payload: 'large' }, ['CPU used: cost-follows-bytes']],
	[
		'the tail of today, upwards',
		'linkerd',
		{ baseP50Ms: 10, baseP99Ms: 300 },
		{ baseP50Ms: 10, baseP99Ms: 301 },
		['End-to-end latency: tail-ratio'],
	],
	[
		'the tail of today, downwards',
		'linkerd',
		{ baseP50Ms: 100, baseP99Ms: 105 },
		{ baseP50Ms: 100, baseP99Ms: 104 },
		['End-to-end latency: tail-ratio'],
	],
	[
		'agents that fill a node',
		'ambient',
		{ nodeVcpu: 0.31, nodeMib: 613, appVcpu: 1, appMib: 1 },
		{ nodeVcpu: 0.3, nodeMib: 613, appVcpu: 1, appMib: 1 },
		['Nodes: no-room'],
	],
];

describe('refused exactly beyond the limit:', () => {
	test.each(LIMITS)('%s', (_, mode, at, beyond, codes) => {
		expect(refused(mode, at)).toEqual([]);
		expect(refused(mode, beyond)).toEqual(codes);
	});

	test('a tail of one call', () => {
		expect(refused('linkerd', {}, { 'linkerd-p50': 1, 'linkerd-p99': 30 })).toEqual([]);
		expect(refused('linkerd', {}, { 'linkerd-p50': 1, 'linkerd-p99': 31 })).toEqual(TAIL);
		expect(refused('linkerd', {}, { 'linkerd-p50': 2, 'linkerd-p99': 1 })).toEqual(TAIL);
	});

	test('share of the limit of a proxy', () => {
		const busy = { busiestProxyRps: 1400 };
		expect(refused('linkerd', busy, { 'linkerd-cpu': 0.49 })).toEqual([]);
		expect(refused('linkerd', busy, { 'linkerd-cpu': 0.51 })).toEqual(LATENCY);
	});
});

test('a long tail of one call is computed with a warning', () => {
	const own = [
		{ name: 'linkerd-p50', kind: 'own-estimate', low: 1, typical: 1, high: 1 },
		{ name: 'linkerd-p99', kind: 'own-estimate', low: 11, typical: 11, high: 11 },
	] as const;
	const notes = (overrides: readonly (typeof own)[number][]) =>
		estimate('linkerd', DEFAULT_INPUTS, withOverrides(COEFFICIENTS, overrides)).notes.join(' ');
	expect(notes(own)).toContain('more than 10 times its p50');
	expect(notes([])).not.toContain('times its p50');
});

test('a control plane beyond all tests is left out of what is used, and the reader is told', () => {
	const made = estimate('linkerd', { ...DEFAULT_INPUTS, pods: 5000 }, COEFFICIENTS);
	expect(made.usage.complete).toBe(false);
	expect(made.usage.memoryMb.typical).toBe(made.usage.dataMemoryMb.typical);
	expect(made.notes).toContain('What is used is without the control plane.');
});

test('products without measurements of their own say so', () => {
	for (const mode of ['consul-sidecar', 'kuma-sidecar'] as const) {
		expect(estimate(mode, DEFAULT_INPUTS, COEFFICIENTS).notes[0]).toContain('not measured for this product');
	}
	expect(estimate('istio-sidecar', DEFAULT_INPUTS, COEFFICIENTS).notes).toEqual([]);
});
