import { describe, expect, test } from 'vitest';
import { ownFigures } from '../../../src/domain/cluster/own-figures.ts';
import type { Measured, Spread } from '../../../src/domain/cluster/usage.ts';
import { withOverrides } from '../../../src/domain/overhead/coefficients.ts';
import type { CoefficientName } from '../../../src/domain/overhead/figures.ts';
import { DEFAULT_INPUTS, type Inputs } from '../../../src/domain/overhead/inputs.ts';
import { COEFFICIENTS } from '../overhead/published.ts';
import { read } from './paste.ts';

const exactly = (name: CoefficientName, value: number) =>
	({ name, kind: 'own-measurement', low: value, typical: value, high: value }) as const;

/** Round figures, so that what has to come out can be seen. */
const coefficients = withOverrides(COEFFICIENTS, [
	exactly('envoy-memory-port', 0.02),
	exactly('envoy-memory-endpoint', 0.01),
	exactly('ztunnel-memory-pod', 0.005),
	exactly('envoy-idle-cpu', 1),
	exactly('linkerd-idle-cpu', 2),
	exactly('ztunnel-idle-cpu', 3),
]);

/** 2 × 100 × 5 passes a second, and 5 MB of configuration in each sidecar, 8 in each waypoint. */
const INPUTS: Inputs = {
	...{ ...DEFAULT_INPUTS, ingressRps: 100, callsPerRequest: 5, outsideRps: 0, pods: 200 },
	...{ visiblePorts: 100, visibleEndpoints: 300, waypointPorts: 100, waypointEndpoints: 600 },
};

const even = (total: number, count: number): Spread => ({
	...{ total, mean: total / count, median: total / count, p95: total / count },
});

/** What some proxies use together, each the same. */
const used = (count: number, vcpu: number, mib: number) => ({
	...{ count, vcpu: even(vcpu, count), mib: even(mib, count) },
});

function figures(measured: Partial<Measured>, { inputs = INPUTS, sameTraffic = false } = {}) {
	const { summary } = read('');
	const own = ownFigures(
		{ ...summary, measured: { proxies: {}, components: {}, ...measured } },
		{ inputs, coefficients, sameTraffic },
	);
	return Object.fromEntries(own.map(({ name, low, typical, high }) => [name, [low, typical, high]]));
}

/** MB with three digits, as links carry them. */
const mb = (mib: number) => Number((mib * 1.048576).toPrecision(3));

test('nothing that was not measured is replaced', () => {
	expect(figures({})).toEqual({});
	expect(figures({}, { sameTraffic: true })).toEqual({});
});

describe('memory of a proxy', () => {
	test('is what was measured without the configuration that the estimate adds', () => {
		expect(figures({ proxies: { 'istio-proxy': used(4, 1, 400) } })).toEqual({
			'envoy-memory': [99.9, 99.9, 99.9],
		});
		expect(figures({ components: { waypoint: used(1, 1, 50) } })).toEqual({ 'waypoint-memory': [44.4, 44.4, 44.4] });
		// One MB for 200 pods.
		expect(figures({ components: { ztunnel: used(2, 1, 20) } })).toEqual({ 'ztunnel-memory': [9.49, 9.49, 9.49] });
	});

	test('of Linkerd does not grow with the services, so that nothing is taken away', () => {
		const all = mb(10);
		expect(figures({ proxies: { 'linkerd-proxy': used(3, 1, 30) } })).toEqual({ 'linkerd-memory': [all, all, all] });
	});

	test('goes from the median to the 95th percentile, with the mean as typical', () => {
		const agents = (mib: Spread) => figures({ components: { 'istio-cni': { ...used(3, 1, 90), mib } } });
		expect(agents({ total: 90, mean: 30, median: 20, p95: 60 })).toEqual({
			'istio-cni-memory': [mb(20), mb(30), mb(60)],
		});
		expect(agents({ total: 90, mean: 30, median: 40, p95: 29 })).toEqual({
			'istio-cni-memory': [mb(30), mb(30), mb(30)],
		});
	});

	test('is that of the mesh with most proxies where several use Envoy', () => {
		const consul = used(5, 1, 500);
		expect(
			figures({
				proxies: { 'istio-proxy': used(3, 1, 30), 'consul-dataplane': consul, 'kuma-sidecar': used(4, 1, 40) },
			}),
		).toEqual(figures({ proxies: { 'consul-dataplane': consul } }));
	});
});

describe('CPU of traffic', () => {
	const busy = (measured: Partial<Measured>, inputs: Inputs = INPUTS) =>
		figures(measured, { inputs, sameTraffic: true });

	test('is what all proxies use beyond rest, for 1,000 passes a second', () => {
		// 0.5 vCPU less 4 × 1 mCPU at rest; 5 × 2; 2 × 3.
		expect(busy({ proxies: { 'istio-proxy': used(4, 0.5, 400) } })['envoy-cpu']).toEqual([0.496, 0.496, 0.496]);
		expect(busy({ proxies: { 'linkerd-proxy': used(5, 0.5, 400) } })['linkerd-cpu']).toEqual([0.49, 0.49, 0.49]);
		expect(busy({ components: { ztunnel: used(2, 0.5, 400) } })['ztunnel-cpu']).toEqual([0.494, 0.494, 0.494]);
	});

	test('is not told without traffic, nor from proxies that used no more than at rest', () => {
		const proxies = { 'istio-proxy': used(4, 0.5, 400) };
		expect(busy({ proxies }, { ...INPUTS, ingressRps: 0 })).not.toHaveProperty('envoy-cpu');
		expect(busy({ proxies: { 'istio-proxy': used(4, 0.004, 400) } })).not.toHaveProperty('envoy-cpu');
		expect(busy({ proxies: { 'istio-proxy': used(4, 0.001, 400) } })).not.toHaveProperty('envoy-cpu');
	});
});

test('control planes and agents of the network are taken over as they were measured', () => {
	expect(
		figures({
			components: { 'cilium-agent': used(2, 0.2, 400), linkerd: used(3, 0.03, 90), 'consul-server': used(3, 0.3, 300) },
		}),
	).toEqual({
		'cilium-agent-cpu': [0.1, 0.1, 0.1],
		'cilium-agent-memory': [mb(200), mb(200), mb(200)],
		'linkerd-control-cpu': [0.03, 0.03, 0.03],
		'linkerd-control-memory': [mb(90), mb(90), mb(90)],
		'consul-server-cpu': [0.1, 0.1, 0.1],
		'consul-server-memory': [100, 100, 100],
	});
});
