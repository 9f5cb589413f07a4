import { describe, expect, test } from 'vitest';
import { fixture, read } from './paste.ts';

const NODES = fixture('describe-nodes-1.30.txt');

test('descriptions of nodes tell what the scheduler may give away, and what it has given', () => {
	const { recognized, skipped, summary } = read(NODES);
	expect(recognized).toEqual({ 'Descriptions of nodes': 2 });
	expect(skipped).toEqual({});
	expect(summary.nodes).toMatchObject({ total: 2, workers: 1, controlPlane: 1, versions: ['1.30'] });
	expect(summary.nodes?.vcpu).toEqual({ mean: 3.92, least: 3.92, most: 3.92 });
	expect(summary.nodes?.requested).toEqual({ vcpu: 0.35 + 1.95, mib: 100 + 3584 });
});

test('pods on the described nodes count, with requests that may include a proxy', () => {
	const { pods, requests } = read(NODES).summary;
	expect(pods).toMatchObject({ total: 5, candidates: 2, excluded: { system: 2, component: 1 } });
	expect(requests).toMatchObject({ from: 'pods', mixed: 4 });
	expect(requests?.vcpu).toBeCloseTo(0.1 + 0.25 + 0.35 + 1.1);
});

test('requests of pods are what kubectl computes', () => {
	// Prometheus has requests of the whole pod, which this version of kubectl does not know yet.
	const leftOut = /istio|ztunnel|waypoint|cart|orders|prometheus/;
	const described = fixture('describe-nodes-1.33.txt')
		.split('\n')
		.filter((line) => !/^ {2}[a-z-]+ {2,}\S+-\S+ /.test(line) || !leftOut.test(line))
		.join('\n');
	const { items } = JSON.parse(fixture('pods-1.34.json.txt')) as {
		items: { metadata: { name: string }; status: { phase: string } }[];
	};
	const objects = items.filter(({ metadata, status }) => !leftOut.test(metadata.name) && status.phase === 'Running');
	const { requests } = read(described).summary;
	expect(requests?.vcpu).toBeCloseTo(read(JSON.stringify({ items: objects })).summary.requests?.vcpu ?? 0, 9);
	expect(requests?.mib).toBeCloseTo(read(JSON.stringify({ items: objects })).summary.requests?.mib ?? 0, 6);
	expect(requests?.vcpu).toBeGreaterThan(1);
});

test('a line in a description may read like a message', () => {
	const { recognized, skipped, summary } = read(fixture('describe-nodes-1.33.txt'));
	expect(recognized).toEqual({ 'Descriptions of nodes': 5 });
	expect(skipped).toEqual({});
	expect(summary.nodes).toMatchObject({ total: 5, workers: 2, notReady: 1, windows: 1, controlPlane: 1 });
});

test('objects tell more than descriptions, and take their place', () => {
	const both = read(NODES, fixture('pods-1.34.json.txt')).summary;
	// The first cart is in both, and etcd, the API server and a second orders pod are only described.
	expect(both.pods?.proxies).toEqual({ 'istio-proxy': 3 });
	expect(both.doubles).toBe(3);
});

test('requests come from the nodes where pods do not tell theirs', () => {
	const withoutRows = NODES.split('\n')
		.filter((line) => !/^ {2}(?:kube-system|shop|istio-system) /.test(line))
		.join('\n');
	expect(read(withoutRows).summary.requests).toEqual({ vcpu: 0.35 + 1.95, mib: 3684, from: 'nodes', mixed: 0 });
});

test('descriptions of other things are named and not used', () => {
	const { recognized, skipped } = read(
		'Name:             cart-1\nNamespace:        shop\nPriority:         0\nStatus:           Running\n',
	);
	expect(recognized).toEqual({});
	expect(skipped).toEqual({ 'Descriptions of other things': 1 });
});

/** The description of a node, in the parts that matter here. */
const node = (name: string, { roles = '<none>', taints = ['<none>'], more = [] as readonly string[] } = {}) =>
	[
		...[`Name:               ${name}`, `Roles:              ${roles}`],
		`Taints:             ${taints.join(`\n${' '.repeat(20)}`)}`,
		...[
			'Allocatable:',
			'  cpu:                4',
			'  ephemeral-storage:  50Gi',
			'  memory:             16Gi',
			'  pods:               110',
		],
		...[
			'System Info:',
			'  Operating System:   linux',
			'  Kubelet Version:    v1.33.1',
			'  Kube-Proxy Version:  v1.32.0',
		],
		...[...more, ''],
	].join('\n');

const nodesIn = (...texts: readonly string[]) => read(texts.join('\n')).summary.nodes;

describe('a described node', () => {
	test('has the size, version and system that it says', () => {
		expect(nodesIn(node('a'))).toMatchObject({
			...{ total: 1, workers: 1, windows: 0, versions: ['1.33'] },
			...{ vcpu: { least: 4, most: 4 }, mib: { least: 16 * 1024, most: 16 * 1024 } },
		});
	});

	test.each([
		[['node-role.kubernetes.io/control-plane:NoSchedule'], 0],
		[['node-role.kubernetes.io/master=true:NoExecute'], 0],
		[['node-role.kubernetes.io/control-plane:NoSchedule', 'node.kubernetes.io/unschedulable:NoSchedule'], 0],
		[['node.kubernetes.io/unschedulable:NoSchedule', 'node-role.kubernetes.io/control-plane:NoSchedule'], 0],
		[['node-role.kubernetes.io/control-plane:PreferNoSchedule'], 1],
		[['example.org/control-plane:NoSchedule'], 1],
		[['dedicated=node-role.kubernetes.io/control-plane:NoSchedule'], 1],
		[['<none>'], 1],
	])('with the taints %j is kept for the control plane, or is one more worker, whatever its role', (taints, more) => {
		const controlPlane = node('cp', { roles: 'control-plane,etcd', taints });
		expect(nodesIn(controlPlane, node('a'))).toMatchObject({ total: 2, workers: 1 + more, controlPlane: 1 - more });
	});

	test('gives pods on its network away by its internal address', () => {
		const addresses = ['Addresses:', '  InternalIP:  10.9.9.9', '  ExternalIP:  192.0.2.1', '  Hostname:    a'];
		const onHost = (address: string) => {
			const header =
				'NAMESPACE   NAME   READY   STATUS   RESTARTS   AGE   IP   NODE   NOMINATED NODE   READINESS GATES';
			const row = `shop   web-1   1/1   Running   0   1d   ${address}   a   <none>   <none>`;
			return read(node('a', { more: addresses }), `${header}\n${row}`).summary.pods?.excluded['host-network'];
		};
		expect([onHost('10.9.9.9'), onHost('192.0.2.1'), onHost('10.244.0.7')]).toEqual([1, 0, 0]);
	});

	test('is ready where its condition says so', () => {
		const conditions = (ready: string) => [
			'Conditions:',
			'  MemoryPressure   False   x',
			`  Ready            ${ready}   x`,
		];
		const notReady = (ready: string) => nodesIn(node('a', { more: conditions(ready) }))?.notReady;
		expect([notReady('True'), notReady('False'), notReady('Unknown')]).toEqual([0, 1, 1]);
		const later = [...conditions('True'), '  KernelDeadlock   False   x'];
		expect(nodesIn(node('a', { more: later }))?.notReady).toBe(0);
	});

	test('tells its pods with both of their requests, and how many they are', () => {
		const rows = [
			...[
				'Non-terminated Pods:          (3 in total)',
				'  Namespace   Name    CPU Requests  CPU Limits  Memory Requests',
			],
			...[
				'  ---------   ----    ------------  ----------  ---------------',
				'  shop        web-1   100m (2%)  0 (0%)  1Gi (6%)',
			],
			...['  shop        web-2   100m (2%)  0 (0%)  ?', '  shop        web-3   ?  0 (0%)  1Gi (6%)'],
			...['Events:', '  shop        web-4   100m (2%)  0 (0%)  1Gi (6%)'],
		];
		const { notes, summary } = read(node('a', { more: rows }));
		expect(notes).toEqual(['Pods on them: 1.']);
		expect(summary.requests).toEqual({ vcpu: 0.1, mib: 1024, from: 'pods', mixed: 1 });
		expect(read(node('a')).notes).toEqual([]);
	});

	test('ends where another output begins', () => {
		for (const between of ['', '$ kubectl get services -A\n', '$ ls\n']) {
			const { recognized } = read(`${node('a')}${between}${fixture('services-1.30.txt')}`);
			expect(recognized).toEqual({ 'Descriptions of nodes': 1, 'Services, as a table': 8 });
		}
		const table = 'NAME   STATUS   AGE\nshop   Active   1d\n';
		expect(read(`${node('a')}${table}`).recognized).toEqual({
			'Descriptions of nodes': 1,
			'Namespaces, as a table': 1,
		});
	});

	test('hands nothing on to what is described behind it', () => {
		const pod = 'Name:             cart-1\nNamespace:        shop\n';
		const { recognized, skipped, summary } = read(`${node('a')}${pod}\n${node('b')}`);
		expect(recognized).toEqual({ 'Descriptions of nodes': 2 });
		expect(skipped).toEqual({ 'Descriptions of other things': 1 });
		expect(summary.nodes?.total).toBe(2);
		expect(nodesIn(`${node('a', { roles: 'master' })}Name:               b\nAllocatable:\n  cpu:  2`)).toMatchObject({
			...{ total: 2, workers: 2, versions: ['1.33'] },
		});
	});
});
