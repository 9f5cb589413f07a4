import { describe, expect, test } from 'vitest';
import { read } from './paste.ts';

type Cells = Readonly<Record<string, string>>;

/** A table with these columns, one row for each. */
function table(...rows: readonly Cells[]): string {
	const names = Object.keys(rows[0] ?? {});
	return [names.join('   '), ...rows.map((row) => names.map((name) => row[name]).join('   '))].join('\n');
}

const POD: Cells = {
	...{
		NAMESPACE: 'shop',
		PHASE: 'Running',
		HOSTNETWORK: '<none>',
		OWNER: 'ReplicaSet',
		OS: '<none>',
		GATEWAY: '<none>',
	},
	...{
		SIDECAR: '<none>',
		LINKERD: '<none>',
		AMBIENT: '<none>',
		CONTAINERS: 'app',
		INIT: '<none>',
		CPU: '100m',
		MEMORY: '1Gi',
	},
};

const summaryOf = (...parts: readonly Cells[]) => read(table(...parts.map((part) => ({ ...POD, ...part })))).summary;
const pods = (...parts: readonly Cells[]) => summaryOf(...parts).pods;

describe('a pod in the columns that are proposed', () => {
	test('is a candidate where nothing speaks against it', () => {
		expect(pods({})).toMatchObject({
			...{
				total: 1,
				candidates: 1,
				withProxy: 0,
				native: 0,
				ambient: 0,
				optedIn: 0,
				networkUnknown: 0,
				proxyUnknown: 0,
			},
		});
	});

	test('is read only where its phase is one', () => {
		const { recognized, skipped } = read(table({ ...POD, PHASE: 'Runningg' }, { ...POD, PHASE: 'NotRunning' }, POD));
		expect(recognized).toEqual({ 'Pods, in the columns proposed here': 1 });
		expect(skipped).toEqual({ 'Pods, in the columns proposed here: lines that do not fit': 2 });
	});

	test('tells its network, its system and its namespace', () => {
		expect(pods({ HOSTNETWORK: 'true' })?.excluded['host-network']).toBe(1);
		expect(pods({ OS: 'windows' })?.excluded.windows).toBe(1);
		expect(pods({ OS: 'linux' })?.excluded.windows).toBe(0);
		expect(pods({ NAMESPACE: 'kube-system' })?.excluded.system).toBe(1);
	});

	test('tells its proxy, beside the application or native, and that of its node', () => {
		expect(pods({ CONTAINERS: 'app,linkerd-proxy' })).toMatchObject({ proxies: { 'linkerd-proxy': 1 }, native: 0 });
		expect(pods({ INIT: 'istio-init,istio-proxy' })).toMatchObject({ proxies: { 'istio-proxy': 1 }, native: 1 });
		expect(pods({ AMBIENT: 'enabled' })).toMatchObject({ withProxy: 0, ambient: 1 });
		expect(pods({ AMBIENT: 'disabled' })).toMatchObject({ ambient: 0 });
	});

	test('tells what it asks for', () => {
		expect(pods({ SIDECAR: 'true' })).toMatchObject({ optedIn: 1 });
		expect(pods({ LINKERD: 'enabled' })).toMatchObject({ optedIn: 1 });
		expect(pods({ SIDECAR: 'false' })?.excluded['opted-out']).toBe(1);
	});

	test('tells by its label, its owner or its containers which part of a mesh it is', () => {
		expect(summaryOf({ CONTAINERS: 'istio-proxy', GATEWAY: 'istio.io-mesh-controller' }).components).toEqual({
			waypoint: 1,
		});
		expect(summaryOf({ CONTAINERS: 'istio-proxy', OWNER: 'DaemonSet' }).components).toEqual({ ztunnel: 1 });
		expect(summaryOf({ CONTAINERS: 'istio-proxy' }).components).toEqual({ gateway: 1 });
		expect(summaryOf({ CONTAINERS: 'cilium-agent' }).components).toEqual({ 'cilium-agent': 1 });
	});

	test('may have a name, which then tells it apart', () => {
		const named = (name: string) => ({ NAME: name, ...POD });
		const { summary } = read(table(named('istiod-1'), named('cart-1'), named('cart-1')));
		expect(summary).toMatchObject({ pods: { total: 2 }, components: { istiod: 1 }, doubles: 1 });
	});
});

describe('requests in columns', () => {
	const requests = (part: Cells) => summaryOf(part).requests;

	test('are those of the application, without its proxy', () => {
		const both = { CONTAINERS: 'app,istio-proxy,helper', CPU: '100m,10m,50m', MEMORY: '1Gi,128Mi,512Mi' };
		expect(requests(both)).toEqual({ vcpu: 0.1 + 0.05, mib: 1536, from: 'pods', mixed: 0 });
	});

	test('are none where a pod asks for none', () => {
		expect(requests({ CPU: '<none>', MEMORY: '<none>' })).toEqual({ vcpu: 0, mib: 0, from: 'pods', mixed: 0 });
	});

	test('are all taken together where nobody knows whose is missing, and that is said', () => {
		const short = { CONTAINERS: 'app,istio-proxy', CPU: '100m', MEMORY: '1Gi,128Mi' };
		expect(requests(short)).toEqual({ vcpu: 0.1, mib: 1024, from: 'pods', mixed: 1 });
		expect(requests({ ...short, CPU: '100m,10m', MEMORY: '128Mi' })).toMatchObject({ mib: 128, mixed: 1 });
		expect(requests({ ...short, CONTAINERS: 'app,helper' })).toMatchObject({ vcpu: 0.1, mixed: 0 });
		expect(requests({ ...short, CPU: '<none>' })).toMatchObject({ vcpu: 0, mixed: 0 });
	});
});

test('pods that were counted before they are pasted stand for as many', () => {
	const counted = (count: string) => {
		const [header = '', row = ''] = table(POD).split('\n');
		return read(`1 ${header}\n${count} ${row}`).summary;
	};
	expect(counted('   7').pods).toMatchObject({ total: 7, candidates: 7 });
	expect(counted('   7').requests?.vcpu).toBeCloseTo(0.7);
	expect([counted('0').pods?.total, counted('999999999').pods?.total]).toEqual([1, 1e6]);
});

describe('a node in the columns that are proposed', () => {
	const node = (part: Cells) =>
		read(table({ ...{ OS: 'linux', CPU: '4', MEMORY: '16Gi', VERSION: 'v1.33.1', TAINTS: '<none>' }, ...part }));

	test('tells its size, its version and its system', () => {
		expect(node({}).summary.nodes).toMatchObject({
			...{ total: 1, workers: 1, windows: 0, versions: ['1.33'], vcpu: { mean: 4 }, mib: { mean: 16 * 1024 } },
		});
		expect(node({ OS: 'windows' }).summary.nodes).toMatchObject({ workers: 0, windows: 1 });
	});

	test('tells by its taints whether it is ready and whether it takes ordinary pods', () => {
		const other = 'linux   4   16Gi   v1.33.1   <none>';
		const nodes = (taints: string) => {
			const first = table({ OS: 'linux', CPU: '4', MEMORY: '16Gi', VERSION: 'v1.33.1', TAINTS: taints });
			return read(`${first}\n${other}`).summary.nodes;
		};
		expect(nodes('node-role.kubernetes.io/control-plane')).toMatchObject({ workers: 1, controlPlane: 1, notReady: 0 });
		expect(nodes('a,node.kubernetes.io/not-ready')).toMatchObject({ workers: 1, notReady: 1 });
		expect(nodes('node.kubernetes.io/unreachable')).toMatchObject({ workers: 1, notReady: 1 });
		expect(nodes('my.node.kubernetes.io/not-ready')).toMatchObject({ workers: 2, notReady: 0 });
		expect(nodes('node.kubernetes.io/not-ready-yet')).toMatchObject({ workers: 2, notReady: 0 });
	});

	test('is read only with its size', () => {
		expect(node({ CPU: '<none>' }).recognized).toEqual({});
		expect(node({ MEMORY: '<none>' }).recognized).toEqual({});
	});
});

test('services in the columns that are proposed tell their ports, and what is none is not read', () => {
	const { recognized, summary } = read(
		table(
			...[
				{ NAMESPACE: 'shop', TYPE: 'ClusterIP', PORTS: '80,443' },
				{ NAMESPACE: 'shop', TYPE: 'Headless', PORTS: '1' },
			],
			...[
				{ NAMESPACE: 'kube-system', TYPE: 'NodePort', PORTS: '53' },
				{ NAMESPACE: 'web', TYPE: 'LoadBalancer', PORTS: '<none>' },
			],
		),
	);
	expect(recognized).toEqual({ 'Services, in the columns proposed here': 3 });
	expect(summary.services).toEqual({ total: 3, counted: 2, ports: 2 });
});

test('namespaces in the columns that are proposed tell what they ask for, by any of their marks', () => {
	const none = { ISTIO: '<none>', REVISION: '<none>', MODE: '<none>', LINKERD: '<none>', KUMA: '<none>' };
	const { recognized, summary } = read(
		table(
			...[
				{ NAMESPACE: 'a', ...none },
				{ NAMESPACE: 'b', ...none, ISTIO: 'enabled' },
				{ NAMESPACE: 'c', ...none, REVISION: 'x' },
			],
			...[
				{ NAMESPACE: 'd', ...none, MODE: 'ambient' },
				{ NAMESPACE: 'e', ...none, LINKERD: 'enabled' },
			],
			...[
				{ NAMESPACE: 'f', ...none, KUMA: 'enabled' },
				{ NAMESPACE: 'g', ...none, ISTIO: 'disabled' },
			],
			...[
				{ NAMESPACE: 'Not-One', ...none },
				{ NAMESPACE: '-h', ...none },
				{ NAMESPACE: 'h_', ...none },
			],
		),
	);
	expect(recognized).toEqual({ 'Namespaces, in the columns proposed here': 7 });
	expect(summary.namespaces).toEqual({ total: 7, optedIn: 5, optedOut: 1 });
});
