import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadOf } from '../../../src/domain/cluster/usage.ts';
import { fixture, read } from './paste.ts';

const TOP = fixture('top-containers-1.31.txt');

const measuredIn = (...texts: readonly string[]) => read(...texts).summary.measured;

test('a proxy beside an application is told from gateways, waypoints, node agents and control planes', () => {
	const measured = measuredIn(TOP);
	expect(measured.proxies['istio-proxy']).toMatchObject({
		count: 3,
		mib: { total: 204, mean: 68, median: 64, p95: 80 },
	});
	expect(measured.proxies['istio-proxy']?.vcpu).toMatchObject({ median: 0.007, p95: 0.012 });
	expect(measured.proxies['linkerd-proxy']).toMatchObject({ count: 1, mib: { mean: 4 } });
	expect(measured.components.gateway).toMatchObject({ count: 2, mib: { total: 150 } });
	expect(measured.components.waypoint).toMatchObject({ count: 1, mib: { total: 61 } });
	expect(measured.components.ztunnel).toMatchObject({ count: 2, mib: { total: 26 } });
	expect(measured.components['istio-cni']).toMatchObject({ count: 1, mib: { total: 31 } });
});

test('control planes are measured with all their containers', () => {
	const measured = measuredIn(TOP);
	expect(measured.components.istiod?.count).toBe(2);
	expect(measured.components.istiod?.vcpu.total).toBeCloseTo(0.02);
	expect(measured.components.linkerd).toMatchObject({ count: 2, mib: { total: 42 + 5 + 11 + 20 + 4 } });
	expect(measured.components['cilium-agent']).toMatchObject({ count: 1, mib: { total: 188 } });
});

test('a waypoint with a name of its own is known by its pod', () => {
	const top =
		'NAMESPACE   POD          NAME          CPU(cores)   MEMORY(bytes)\npay         l7-1         istio-proxy   5m           60Mi\n';
	const pod = {
		kind: 'Pod',
		metadata: { name: 'l7-1', namespace: 'pay', labels: { 'gateway.istio.io/managed': 'istio.io-mesh-controller' } },
	};
	expect(read(top).summary.measured.components).toHaveProperty('gateway');
	expect(read(top, JSON.stringify(pod)).summary.measured.components).toHaveProperty('waypoint');
});

test('the same output pasted again changes nothing', () => {
	expect(measuredIn(TOP, TOP)).toEqual(measuredIn(TOP));
});

test('whole pods tell of control planes, and do not count beside their containers', () => {
	const pods =
		'NAMESPACE      NAME                      CPU(cores)   MEMORY(bytes)\nistio-system   istiod-6c9f9b5d8b-tq4mv   11m          73Mi\n';
	expect(read(pods).summary.measured.components.istiod).toMatchObject({ count: 1, mib: { total: 73 } });
	expect(measuredIn(pods, TOP)).toEqual(measuredIn(TOP));
});

test.each(['top-nodes-1.28.txt', 'top-nodes-1.34.txt'])('usage of nodes is read from %s', (name) => {
	expect(read(fixture(name)).summary.nodes?.used).toEqual({ vcpu: 0.612 + 0.433, mib: 6021 + 5120 });
});

test('the sum below a table is no row of it', () => {
	const sum =
		'NAME      CPU(cores)   MEMORY(bytes)\nweb-1     1m           4Mi\n          ________     ________\n          1m           4Mi\n';
	const { recognized, skipped } = read(sum);
	expect(recognized).toEqual({ 'Usage of pods': 1 });
	expect(skipped).toEqual({});
});

describe('spreadOf()', () => {
	test('is finite and ordered for any amounts', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1 }), (values) => {
				const { total, mean, median, p95 } = spreadOf(values);
				const [least, most] = [Math.min(...values), Math.max(...values)];
				expect(Number.isFinite(total)).toBe(true);
				expect(mean).toBeGreaterThanOrEqual(least - 1e-6);
				expect(mean).toBeLessThanOrEqual(most + 1e-6);
				expect(median).toBeLessThanOrEqual(p95 + 1e-6);
				expect(values).toContain(p95);
			}),
		);
	});

	test('does not depend on the order', () => {
		expect(spreadOf([3, 1, 2])).toEqual({ total: 6, mean: 2, median: 2, p95: 3 });
		expect(spreadOf([10, 2])).toEqual({ total: 12, mean: 6, median: 6, p95: 10 });
	});
});

test('the sum below “kubectl top” is no pod', () => {
	const top = [
		'NAMESPACE   POD      NAME          CPU(cores)   MEMORY(bytes)',
		'shop        cart-1   cart          5m           60Mi',
		'shop        cart-1   istio-proxy   5m           60Mi',
		'shop        __x__    web           5m           60Mi',
		'shop        __x__    istio-proxy   7m           40Mi',
		'                                   ________     ________',
		'                                   22m          220Mi',
	].join('\n');
	const { recognized, skipped, summary } = read(top);
	expect(recognized).toEqual({ 'Usage of containers': 4 });
	expect(skipped).toEqual({});
	expect(summary.measured.proxies['istio-proxy']).toMatchObject({ count: 2, mib: { total: 100 } });
});
