import { describe, expect, test } from 'vitest';
import { read } from './paste.ts';

const WIDE = 'NAMESPACE   NAME   READY   STATUS   RESTARTS   AGE   IP   NODE   NOMINATED NODE   READINESS GATES';
const wide = (name: string, { status = 'Running', address = '10.1.1.1' } = {}) =>
	`${WIDE}\nshop   ${name}   2/2   ${status}   0   1d   ${address}   n-1   <none>   <none>`;

const object = (name: string, ...containers: readonly string[]) =>
	JSON.stringify({
		...{ kind: 'Pod', metadata: { name, namespace: 'shop' }, status: { phase: 'Running' } },
		spec: { containers: containers.map((container) => ({ name: container })) },
	});

const NODES = 'NAME   STATUS   ROLES    AGE   VERSION   INTERNAL-IP\nn-1    Ready    <none>   1d    v1.34.1   10.9.9.9';

/** The same whatever was pasted first. */
function inAnyOrder(first: string, second: string) {
	const { summary } = read(first, second);
	expect(read(second, first).summary).toEqual(summary);
	return summary;
}

describe('several outputs about the same thing add up to what is known of it', () => {
	test('a pod is what its object says, with the address that only a table tells', () => {
		const { pods, doubles } = inAnyOrder(
			wide('cart-1', { address: '10.9.9.9' }),
			object('cart-1', 'app', 'istio-proxy'),
		);
		expect(pods).toMatchObject({ total: 1, withProxy: 1, proxyUnknown: 0 });
		expect(doubles).toBe(1);
	});

	test('a pod that says to be on the network of pods is, whatever address a table shows', () => {
		const shared = [wide('cart-1', { address: '10.9.9.9' }), NODES].join('\n');
		expect(read(shared).summary.pods?.excluded['host-network']).toBe(1);
		expect(read(shared, object('cart-1', 'app')).summary.pods?.excluded['host-network']).toBe(0);
	});

	test('of two tables the later one tells how a pod is now', () => {
		expect(read(wide('cart-1'), wide('cart-1', { status: 'Completed' })).summary.pods).toMatchObject({
			byPhase: { running: 0, succeeded: 1 },
		});
	});

	test('a node has what each output tells of it', () => {
		const usage =
			'NAME   CPU(cores)   CPU(%)   MEMORY(bytes)   MEMORY(%)\nn-1    500m         12%      1024Mi          10%';
		expect(inAnyOrder(NODES, usage).nodes).toMatchObject({
			...{ total: 1, workers: 1, versions: ['1.34'], used: { vcpu: 0.5, mib: 1024 } },
		});
	});

	test('a namespace keeps what its labels asked for when a table without labels follows', () => {
		const labels = 'NAME   STATUS   AGE   LABELS\nshop   Active   1d    istio-injection=enabled';
		const plain = 'NAME   STATUS   AGE\nshop   Active   1d\nweb    Active   1d';
		expect(inAnyOrder(labels, plain).namespaces).toEqual({ total: 2, optedIn: 1, optedOut: 0 });
	});
});

describe('usage', () => {
	const metrics = (containers: readonly object[]) =>
		JSON.stringify({ kind: 'PodMetrics', metadata: { name: 'cart-1', namespace: 'shop' }, containers });
	const proxies = (...texts: readonly string[]) => read(...texts).summary.measured.proxies;
	const usage = { cpu: '10m', memory: '50Mi' };

	test('is not counted where CPU or memory is missing', () => {
		const of = (part: object) =>
			proxies(
				metrics([
					{ name: 'app', usage },
					{ name: 'istio-proxy', usage: part },
				]),
			);
		expect([of({ cpu: '10m' }), of({ memory: '50Mi' }), of({})]).toEqual([{}, {}, {}]);
		expect(of(usage)['istio-proxy']?.count).toBe(1);
	});

	test('of the sandbox of a pod makes no application beside a gateway', () => {
		const { measured } = read(
			metrics([
				{ name: 'POD', usage },
				{ name: 'istio-proxy', usage },
			]),
		).summary;
		expect(measured).toMatchObject({ proxies: {}, components: { gateway: { count: 1, mib: { total: 50 } } } });
	});

	test('is the last that was measured', () => {
		const later = metrics([
			{ name: 'app', usage },
			{ name: 'istio-proxy', usage: { cpu: '20m', memory: '70Mi' } },
		]);
		const first = metrics([
			{ name: 'app', usage },
			{ name: 'istio-proxy', usage },
		]);
		expect(proxies(first, later)['istio-proxy']).toMatchObject({ count: 1, mib: { total: 70 } });
	});
});

test('a Consul pod with several services has a proxy for each, and is one pod', () => {
	const { summary } = read(object('a', 'app', 'consul-dataplane-web', 'consul-dataplane-admin'));
	expect(summary.pods).toMatchObject({ total: 1, withProxy: 1, proxies: { 'consul-dataplane': 1 } });
	expect(read(object('a', 'app', 'my-consul-dataplane-')).summary.pods).toMatchObject({ withProxy: 0 });
});

test('columns that were not there before are new', () => {
	const columns = 'OS   CPU   MEMORY   VERSION   TAINTS\nlinux   4   16Gi   v1.33.1   <none>';
	expect(read(columns).notes).toEqual([]);
	expect(read(columns, columns).notes).toEqual(['The same output was there before: it counts once.']);
});
