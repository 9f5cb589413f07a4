import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../../src/domain/cluster/findings.ts';
import { inputsFrom, scopesOf } from '../../../src/domain/cluster/inputs.ts';
import { ownFigures } from '../../../src/domain/cluster/own-figures.ts';
import type { Summary } from '../../../src/domain/cluster/summary.ts';
import { withOverrides } from '../../../src/domain/overhead/coefficients.ts';
import { estimateAll } from '../../../src/domain/overhead/estimate.ts';
import { DEFAULT_INPUTS } from '../../../src/domain/overhead/inputs.ts';
import { isRefused } from '../../../src/domain/overhead/working.ts';
import { COEFFICIENTS } from '../overhead/published.ts';
import { fixture, read } from './paste.ts';

const PASTES = [
	...[fixture('pods-1.34.json.txt'), fixture('nodes-1.34.json.txt'), fixture('services.json.txt')],
	...[fixture('namespaces.json.txt'), fixture('top-containers-1.31.txt')],
];

/** A whole cluster, read anew for each test. */
const all = () => read(...PASTES).summary;

describe('inputsFrom()', () => {
	test('fills what a cluster can tell, under the names of the estimate', () => {
		expect(inputsFrom(all(), 'candidates')).toEqual({
			inputs: {
				pods: 5,
				services: 4,
				portsPerService: 1,
				nodes: 2,
				nodeVcpu: 5.915,
				nodeMib: 22785,
				appVcpu: 7.5,
				appMib: 15376,
				waypoints: 1,
				controlPlaneReplicas: 1,
				serviceAccountsPerNode: 3,
				ciliumIsCni: false,
			},
			clamped: [],
		});
	});

	test('fills nothing that was not read', () => {
		expect(inputsFrom(read('').summary, 'candidates')).toEqual({ inputs: {}, clamped: [] });
		expect(inputsFrom(read(fixture('services.json.txt')).summary, 'candidates').inputs).toEqual({
			services: 5,
			portsPerService: 1,
		});
	});

	test('leaves the choice between all that could be in a mesh and those that are', () => {
		const summary = all();
		expect(scopesOf(summary)).toEqual(['candidates', 'opted-in', 'with-proxy']);
		expect(inputsFrom(summary, 'opted-in').inputs.pods).toBe(4);
		expect(inputsFrom(summary, 'with-proxy').inputs.pods).toBe(4);
		expect(scopesOf(read(fixture('pods-wide-1.24.txt')).summary)).toEqual(['candidates']);
		expect(scopesOf(read('').summary)).toEqual([]);
	});

	test('leaves no choice where all that could be in a mesh ask for it', () => {
		const pods =
			'NAMESPACE   NAME    READY   STATUS    RESTARTS   AGE\nshop        web-1   1/1     Running   0          1d\n';
		const asking = 'NAME   STATUS   AGE   LABELS\nshop   Active   1d    istio-injection=enabled\n';
		expect(scopesOf(read(pods, asking).summary)).toEqual(['candidates']);
	});

	test('leaves the size of nodes alone where a table does not tell it', () => {
		expect(inputsFrom(read(fixture('nodes-wide-1.27.txt')).summary, 'candidates').inputs).toEqual({ nodes: 2 });
	});

	test('takes Cilium for the network where its agents run', () => {
		const network = (pod: string) => {
			const row = `NAMESPACE     NAME          READY   STATUS    RESTARTS   AGE\nkube-system   ${pod}   1/1     Running   0          1d\n`;
			return inputsFrom(read(row).summary, 'candidates').inputs.ciliumIsCni;
		};
		expect([network('cilium-8x2kd'), network('canal-8x2kd'), network('coredns-8x2kd')]).toEqual([
			true,
			false,
			undefined,
		]);
	});

	test('ends at the limits of the estimate, and says so', () => {
		const many = fixture('columns-counted.txt').replace('1200 shop', '52000 shop');
		const { inputs, clamped } = inputsFrom(read(many).summary, 'candidates');
		expect(inputs.pods).toBe(30_000);
		expect(clamped).toEqual([{ name: 'pods', found: 54_100, used: 30_000 }]);
	});

	test('leaves the replicas alone where several meshes have some', () => {
		const two =
			'NAMESPACE      NAME                 READY   STATUS    RESTARTS   AGE\nistio-system   istiod-1             1/1     Running   0          1d\nconsul         consul-server-0      1/1     Running   0          1d\n';
		expect(inputsFrom(read(two).summary, 'candidates').inputs).not.toHaveProperty('controlPlaneReplicas');
	});
});

describe('ownFigures()', () => {
	const estimatedFor = (summary: Summary, sameTraffic = false) => {
		const inputs = { ...DEFAULT_INPUTS, ...inputsFrom(summary, 'candidates').inputs };
		return { inputs, coefficients: COEFFICIENTS, sameTraffic };
	};

	test('replace published figures by what was measured, without counting configuration twice', () => {
		const summary = all();
		const figures = ownFigures(summary, estimatedFor(summary));
		expect(figures.map(({ name }) => name)).toEqual([
			'envoy-memory',
			'ztunnel-memory',
			'istio-cni-memory',
			'waypoint-memory',
			'cilium-agent-cpu',
			'cilium-agent-memory',
			'cilium-envoy-memory',
			'linkerd-control-cpu',
			'linkerd-control-memory',
		]);
		for (const { kind, low, typical, high } of figures) {
			expect(kind).toBe('own-measurement');
			expect(low).toBeLessThanOrEqual(typical);
			expect(typical).toBeLessThanOrEqual(high);
		}
	});

	test('make the estimate return what was measured', () => {
		const summary = all();
		const estimated = estimatedFor(summary, true);
		const { inputs } = estimated;
		const coefficients = withOverrides(COEFFICIENTS, ownFigures(summary, estimated));
		const [estimate] = estimateAll(inputs, coefficients, ['istio-sidecar']);
		const sidecars = estimate?.components.find(({ plane }) => plane === 'data');
		const memory = sidecars?.usedMemoryMb.reduce((sum, { typical }) => sum + typical, 0) ?? 0;
		// Three proxies with 204 MiB together were measured, and five pods are estimated.
		expect(memory).toBeCloseTo((5 * 204 * 1.048576) / 3, 0);
	});

	test('take CPU per request only from a reader who knows the traffic of that moment', () => {
		const summary = all();
		const { inputs } = estimatedFor(summary);
		expect(ownFigures(summary, estimatedFor(summary)).map(({ name }) => name)).not.toContain('envoy-cpu');
		const [, cpu] = ownFigures(summary, estimatedFor(summary, true));
		const passes = 2 * inputs.ingressRps * inputs.callsPerRequest;
		const busy = 0.005 + 0.007 + 0.012 - (3 * COEFFICIENTS['envoy-idle-cpu'].typical) / 1000;
		expect(cpu).toMatchObject({ name: 'envoy-cpu', kind: 'own-measurement' });
		expect(cpu?.typical).toBeCloseTo((busy / passes) * 1000, 4);
	});

	test('are not made of a few proxies, nor of proxies that are told less than the inputs say', () => {
		const two = fixture('top-containers-1.31.txt')
			.split('\n')
			.filter((line) => !line.includes('orders-'))
			.join('\n');
		const summary = all();
		const estimated = estimatedFor(summary);
		expect(ownFigures(read(two).summary, estimated).map(({ name }) => name)).not.toContain('envoy-memory');
		const large = { ...estimated, inputs: { ...estimated.inputs, services: 5000, pods: 20_000 } };
		expect(ownFigures(summary, large).map(({ name }) => name)).not.toContain('envoy-memory');
	});

	test('keep the estimate whole', () => {
		const summary = all();
		const estimated = estimatedFor(summary, true);
		const { inputs } = estimated;
		const coefficients = withOverrides(COEFFICIENTS, ownFigures(summary, estimated));
		for (const { usage } of estimateAll(inputs, coefficients, [
			'istio-sidecar',
			'ambient-waypoints',
			'linkerd',
			'cilium',
			'no-mesh',
		])) {
			if (isRefused(usage.cpuVcpu) || isRefused(usage.memoryMb)) continue;
			expect(Number.isFinite(usage.cpuVcpu.typical) && Number.isFinite(usage.memoryMb.typical)).toBe(true);
		}
	});
});

describe('findingsIn()', () => {
	test('say in words what was found, and what was not counted and why', () => {
		const [pods, today] = findingsIn(all(), 'candidates');
		expect(pods).toEqual({
			label: 'Pods in the mesh',
			value: '5 of 20',
			notes: [
				'Not counted: 2 finished, 1 not running, 3 on the network of a node, 1 of Kubernetes itself, 5 parts of a mesh or of the network, 1 on Windows, 2 opted out.',
			],
			fills: ['pods'],
		});
		expect(today).toMatchObject({ label: 'In a mesh today', value: 'Istio 3' });
	});

	test('name every input that is filled', () => {
		const summary = all();
		const named = findingsIn(summary, 'candidates').flatMap(({ fills }) => fills);
		expect(named.sort()).toEqual(Object.keys(inputsFrom(summary, 'candidates').inputs).sort());
	});

	test('say nothing of what was not read', () => {
		expect(findingsIn(read('').summary, 'candidates')).toEqual([]);
	});
});
