import { describe, expect, test } from 'vitest';
import { fixture, read } from './paste.ts';

/** A text of JSON, and what stands in it. */
const TEXT = /"((?:[^"\\]|\\.)*)"/g;

const PODS = fixture('pods-1.34.json.txt');

describe('pods as objects', () => {
	const summary = () => read(PODS).summary;

	test('are all read, whatever stands in their texts', () => {
		const { recognized, skipped } = read(PODS);
		expect(recognized).toEqual({ 'Pods, as JSON': 20 });
		expect(skipped).toEqual({});
	});

	test('count by phase, and by what keeps them out of a mesh', () => {
		expect(summary().pods).toMatchObject({
			total: 20,
			byPhase: { running: 17, pending: 1, succeeded: 1, failed: 1, unknown: 0 },
			excluded: {
				finished: 2,
				'not-running': 1,
				'host-network': 3,
				system: 1,
				component: 5,
				windows: 1,
				'opted-out': 1,
			},
			networkUnknown: 0,
			proxyUnknown: 0,
		});
		// Two carts, orders, pay, web and prometheus.
		expect(summary().pods?.candidates).toBe(6);
	});

	test('tell which carry a proxy, ordinary or native, and which are in a mesh without', () => {
		expect(summary().pods).toMatchObject({ proxies: { 'istio-proxy': 3 }, withProxy: 3, native: 1, ambient: 1 });
	});

	test('tell the parts of the mesh and of the network', () => {
		expect(summary().components).toEqual({
			'other-cni': 1,
			istiod: 1,
			gateway: 1,
			ztunnel: 1,
			'istio-cni': 1,
			waypoint: 1,
		});
	});

	test('sum what applications request: without proxies, with init steps, and of the whole pod where it says so', () => {
		// coredns, calico, two carts, orders (its migration asks for more), search, cache, pay, web, iis, exporter, prometheus
		const vcpu = 0.1 + 0.25 + 2 * 0.25 + 1 + 2 + 0.1 + 0.3 + 0.2 + 1 + 0.05 + 2;
		const mib = 70 + 2 * 256 + 1024 + 4096 + 1024 + 300 + 128 + 2048 + 30 + 6144;
		const { requests } = summary();
		expect(requests).toMatchObject({ from: 'pods', mixed: 0 });
		expect(requests?.vcpu).toBeCloseTo(vcpu, 9);
		expect(requests?.mib).toBeCloseTo(mib, 6);
	});

	test('tell service accounts on a node', () => {
		// worker-1: cart, orders, cache, prometheus; worker-2: cart, pay, default; win-1: default
		expect(summary().accountsPerNode).toBeCloseTo((4 + 3 + 1) / 3);
	});

	test('in a namespace that opted out are no candidates, unless they carry a proxy', () => {
		const { summary: scoped } = read(PODS, fixture('namespaces.json.txt'));
		expect(scoped.pods?.excluded['opted-out']).toBe(2);
		expect(scoped.pods?.candidates).toBe(5);
		expect(scoped.pods?.optedIn).toBe(4);
	});
});

test('YAML tells the same as JSON', () => {
	expect(read(fixture('pods-1.33.yaml.txt')).summary).toEqual(read(PODS).summary);
});

test('YAML in which kubectl broke long texts is read, with the proxies of each mesh', () => {
	const { recognized, summary } = read(fixture('pods-1.27.yaml.txt'));
	expect(recognized).toEqual({ 'Pods, as YAML': 5 });
	expect(summary.pods).toMatchObject({
		candidates: 3,
		proxies: { 'linkerd-proxy': 1, 'consul-dataplane': 1, 'kuma-sidecar': 1 },
		excluded: { component: 1, 'opted-out': 1 },
	});
	expect(summary.requests?.vcpu).toBeCloseTo(0.05 + 0.01 + 0.01);
});

test('nodes as objects tell what the scheduler may give away', () => {
	const { nodes } = read(fixture('nodes-1.34.json.txt')).summary;
	expect(nodes).toMatchObject({ total: 5, workers: 2, notReady: 1, windows: 1, controlPlane: 1 });
	expect(nodes?.vcpu).toEqual({ mean: (3.92 + 7.91) / 2, least: 3.92, most: 7.91 });
	expect(nodes?.mib?.most).toBeCloseTo(31575528 / 1024);
	expect(nodes?.versions).toEqual(['1.33', '1.34']);
});

describe('items of a typed list, which do not say what they are', () => {
	test.each(['nodes-1.34.json.txt', 'services.json.txt', 'pod-metrics.json.txt'])(
		'are told by their shape in %s',
		(name) => {
			const { items } = JSON.parse(fixture(name)) as { items: unknown[] };
			expect(read(typed(items)).summary).toEqual(read(fixture(name)).summary);
		},
	);

	test('may be the usage of nodes, or nothing of use here', () => {
		const usage = { metadata: { name: 'worker-1' }, usage: { cpu: '250m', memory: '512Mi' } };
		expect(read(typed([usage])).recognized).toEqual({ 'Usage of nodes, as JSON': 1 });
		expect(read(typed([{ metadata: { name: 'a' }, containers: [{ name: 'b' }] }])).skipped).toEqual({
			'Parts of objects, as JSON': 1,
		});
	});
});

test('a node keeps pods away by a taint of the control plane, unless it only prefers others', () => {
	const node = (name: string, effect: string) => ({
		kind: 'Node',
		metadata: { name, labels: { 'kubernetes.io/os': 'linux' } },
		spec: {
			taints: [
				{ key: 'example.com/gpu', effect: 'NoSchedule' },
				{ key: 'node-role.kubernetes.io/control-plane', effect },
			],
		},
		status: { nodeInfo: { kubeletVersion: 'v1.34.0' } },
	});
	const workers = (effect: string) => {
		const worker = { kind: 'Node', metadata: { name: 'a' }, status: { nodeInfo: { kubeletVersion: 'v1.34.0' } } };
		return read(JSON.stringify([worker, node('b', effect)])).summary.nodes?.workers;
	};
	expect(workers('PreferNoSchedule')).toBe(2);
	expect(workers('NoSchedule')).toBe(1);
});

test('a node with the role of the control plane but without its taint takes pods as any other', () => {
	const labels = { 'node-role.kubernetes.io/control-plane': '' };
	const nodes = [
		{ kind: 'Node', metadata: { name: 'a', labels } },
		{ kind: 'Node', metadata: { name: 'b' } },
	];
	expect(read(JSON.stringify(nodes)).summary.nodes).toMatchObject({ total: 2, controlPlane: 0, workers: 2 });
});

test('a pod with the internal address of a node is on its network', () => {
	const addresses = [
		{ type: 'Hostname', address: 'worker-9' },
		{ type: 'ExternalIP', address: '203.0.113.9' },
		{ type: 'InternalIP', address: '10.0.0.9' },
	];
	const node = JSON.stringify({ kind: 'Node', metadata: { name: 'worker-9' }, status: { addresses } });
	const pods = (address: string) =>
		`NAMESPACE  NAME  READY  STATUS  RESTARTS  AGE  IP  NODE  NOMINATED NODE  READINESS GATES\nshop  web-1  1/1  Running  0  1d  ${address}  worker-9  <none>  <none>\n`;
	const excluded = (address: string) => read(node, pods(address)).summary.pods?.excluded['host-network'];
	expect(excluded('10.0.0.9')).toBe(1);
	expect(excluded('203.0.113.9')).toBe(0);
	expect(excluded('10.1.0.9')).toBe(0);
});

test('services as objects tell their ports', () => {
	expect(read(fixture('services.json.txt')).summary.services).toEqual({
		total: 7,
		counted: 5,
		ports: 1 + 2 + 1 + 1 + 2,
	});
});

test('metrics as objects tell usage', () => {
	const { measured } = read(fixture('pod-metrics.json.txt')).summary;
	expect(measured.proxies['istio-proxy']).toMatchObject({ count: 1, mib: { mean: 60 } });
	expect(measured.proxies['istio-proxy']?.vcpu.total).toBeCloseTo(0.0045);
});

describe('JSON', () => {
	const items = (JSON.parse(PODS) as { items: unknown[] }).items;

	test.each([
		['on one line', JSON.stringify(JSON.parse(PODS))],
		['one object on each line', items.map((item) => JSON.stringify(item)).join('\n')],
		['one object after another', items.map((item) => JSON.stringify(item, undefined, 2)).join('\n')],
		['as a bare list', JSON.stringify(items, undefined, 2)],
		[
			'with colors around texts',
			PODS.replace(TEXT, '\u001b[34;1m"$1"\u001b[0m').replace(/^( *)\{/gm, '$1\u001b[1;39m{\u001b[0m'),
		],
		['with colors inside texts', PODS.replace(TEXT, '"\u001b[33m$1\u001b[0m"')],
		['with Windows line ends', PODS.replaceAll('\n', '\r\n')],
		['broken by a terminal in the middle of texts', PODS.replace(/([^\n]{70})(?=[^\n])/g, '$1\n')],
		['behind a prompt and before one', `$ kubectl get pods -A -o json\n${PODS}$ kubectl get nodes\n`],
		['of a list that says what it is and whose items do not', typed(items)],
	])('is read %s', (_, text) => {
		expect(read(text).summary.pods).toEqual(read(PODS).summary.pods);
	});

	test('of a single object is read', () => {
		expect(read(JSON.stringify(items[7], undefined, 4)).summary.pods).toMatchObject({ total: 1, withProxy: 1 });
	});

	test('of other kinds is named and not used', () => {
		const { recognized, skipped } = read(
			'{"kind":"Deployment","spec":{"template":{"spec":{"containers":[{"name":"a"}]}}}}',
		);
		expect(recognized).toEqual({});
		expect(skipped).toEqual({ 'Objects of other kinds, as JSON': 1 });
	});
});

/** A list as the API sends it. */
function typed(items: readonly unknown[]): string {
	const bare = items.map((item) => {
		const { kind, apiVersion, ...rest } = item as Record<string, unknown>;
		return rest;
	});
	return JSON.stringify({ kind: 'PodList', apiVersion: 'v1', metadata: {}, items: bare });
}
