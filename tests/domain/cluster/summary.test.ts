import { describe, expect, test } from 'vitest';
import { fixture, read } from './paste.ts';

type Part = {
	readonly namespace?: string;
	readonly node?: string;
	readonly account?: string;
	readonly phase?: string;
	readonly hostNetwork?: boolean;
	readonly cpu?: string;
};

function pod(name: string, { namespace = 'shop', node, account, phase = 'Running', hostNetwork, cpu }: Part = {}) {
	const containers = [{ name: 'app', resources: { requests: { cpu } } }];
	const spec = { containers, nodeName: node, serviceAccountName: account, hostNetwork };
	return JSON.stringify({ kind: 'Pod', metadata: { name, namespace }, spec, status: { phase } });
}

const summaryOf = (...texts: readonly string[]) => read(texts.join('\n')).summary;

test('nothing is said of what was in no paste', () => {
	expect(read('').summary).toEqual({
		components: {},
		measured: { proxies: {}, components: {} },
		results: [],
		doubles: 0,
	});
});

test('a version of the API server is told before any node is known', () => {
	expect(summaryOf('Server Version: v1.33.1').nodes).toMatchObject({ total: 0, versions: ['1.33'] });
});

test('results of a load test are kept beside what kubectl prints', () => {
	expect(summaryOf('coefficient,low,typical,high,note', 'envoy-memory,,52,,').results).toHaveLength(1);
});

describe('services', () => {
	const named = (rows: number) =>
		[
			'NAMESPACE   NAME   TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE',
			...Array.from(
				{ length: rows },
				(_, row) => `shop        s-${row}    ClusterIP   10.1.1.1     <none>        80/TCP    1d`,
			),
		].join('\n');
	const unnamed = (rows: number) =>
		['NAMESPACE   TYPE   PORTS', ...Array(rows).fill('shop   ClusterIP   80,443')].join('\n');

	test('come from the output that has more of them, because nobody can tell them apart', () => {
		expect(summaryOf(named(2), unnamed(3)).services).toEqual({ total: 3, counted: 3, ports: 6 });
		expect(summaryOf(named(3), unnamed(2)).services).toEqual({ total: 3, counted: 3, ports: 3 });
		expect(summaryOf(named(2), unnamed(2)).services).toEqual({ total: 2, counted: 2, ports: 2 });
	});
});

describe('requests', () => {
	test('are those of pods that run or are about to, without parts of a mesh', () => {
		const { requests } = summaryOf(
			...[pod('a', { cpu: '1' }), pod('b', { cpu: '2', phase: 'Pending' })],
			...[pod('c', { cpu: '4', phase: 'Succeeded' }), pod('d', { cpu: '8', phase: 'Unknown' })],
			...[pod('istiod-1', { cpu: '16' }), pod('calico-node-8x2kd', { cpu: '32' })],
		);
		expect(requests).toEqual({ vcpu: 1 + 2 + 32, mib: 0, from: 'pods', mixed: 0 });
	});

	test('are no sum where one pod does not tell its own', () => {
		const table =
			'NAMESPACE   NAME    READY   STATUS    RESTARTS   AGE\nshop        web-1   1/1     Running   0          1d\n';
		expect(summaryOf(table).requests).toBeUndefined();
		expect(summaryOf(pod('a', { cpu: '1' }), table).requests).toBeUndefined();
		const nodes = fixture('describe-nodes-1.30.txt');
		expect(read(nodes, table).summary.requests).toMatchObject({ from: 'nodes', mixed: 0 });
	});
});

test('parts of a mesh count only where they run', () => {
	const { components } = summaryOf(
		...[pod('istiod-1'), pod('istiod-2', { phase: 'Pending' }), pod('istiod-3'), pod('cart-1')],
		...[pod('ztunnel-8x2kd', { phase: 'Failed' })],
	);
	expect(components).toStrictEqual({ istiod: 2 });
});

describe('service accounts on a node', () => {
	const accounts = (...pods: readonly string[]) => summaryOf(...pods).accountsPerNode;
	const ordinary = [
		...[pod('a', { node: 'n-1', account: 'cart' }), pod('b', { node: 'n-1', account: 'pay' })],
		...[pod('c', { node: 'n-1', account: 'pay' }), pod('d', { node: 'n-2', account: 'cart' })],
	];

	test('are the different ones, on average', () => {
		expect(accounts(...ordinary)).toBe(1.5);
	});

	test.each([
		['a pod that does not run', pod('x', { node: 'n-2', account: 'other', phase: 'Pending' })],
		['a pod that is on no node yet', pod('x', { account: 'other' })],
		['a pod without an account', pod('x', { node: 'n-3' })],
		['a pod of Kubernetes itself', pod('x', { node: 'n-2', account: 'other', namespace: 'kube-system' })],
		['a part of a mesh', pod('istiod-1', { node: 'n-2', account: 'other' })],
		['a pod on the network of its node', pod('x', { node: 'n-2', account: 'other', hostNetwork: true })],
	])('are not changed by %s', (_, other) => {
		expect(accounts(...ordinary, other)).toBe(1.5);
		expect(accounts(other)).toBeUndefined();
	});
});
