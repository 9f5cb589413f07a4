import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../../src/domain/cluster/findings.ts';
import type { Summary } from '../../../src/domain/cluster/summary.ts';

const NOTHING: Summary = { components: {}, measured: { proxies: {}, components: {} }, results: [], doubles: 0 };

/** What is said of a part of a cluster: each finding by its label. */
const said = (part: Partial<Summary>) =>
	Object.fromEntries(findingsIn({ ...NOTHING, ...part }, 'candidates').map(({ label, ...rest }) => [label, rest]));

describe('what is said of services', () => {
	const services = (part: object) =>
		said({ services: { total: 1200, counted: 1000, ports: 1500, ...part } })['Services'];

	test('is how many there are, their ports, and what was not counted', () => {
		expect(services({})).toEqual({
			value: '1,000 of 1,200',
			notes: [
				'Ports each: 1.5, rounded to a whole number.',
				'Not counted: those of Kubernetes itself, of namespaces that opted out, and names outside the cluster.',
			],
			fills: ['services', 'portsPerService'],
		});
		expect(services({ total: 1000 })?.notes).toHaveLength(1);
		expect(services({ counted: 0, ports: 0 })?.notes).toEqual([expect.stringContaining('Not counted')]);
	});

	test('is followed by the namespaces that ask for a mesh or refuse it', () => {
		expect(said({ namespaces: { total: 9, optedIn: 4, optedOut: 2 } })).toEqual({
			Namespaces: { value: '9: 4 ask for a mesh, 2 opted out', notes: [], fills: [] },
		});
	});
});

describe('what is said of nodes', () => {
	const NODES = { total: 5, workers: 5, notReady: 0, windows: 0, controlPlane: 0, versions: [] };
	const amounts = (least: number, most = least) => ({ mean: (least + most) / 2, least, most });
	const nodes = (part: Partial<NonNullable<Summary['nodes']>>) => said({ nodes: { ...NODES, ...part } });

	test('is how many count, and which do not', () => {
		expect(nodes({})).toEqual({ Nodes: { value: '5 of 5', notes: [], fills: ['nodes'] } });
		expect(nodes({ workers: 2, notReady: 1, windows: 1, controlPlane: 1 })['Nodes']?.notes).toEqual([
			'Not counted: 1 not ready, 1 with Windows, 1 kept for the control plane of Kubernetes.',
		]);
	});

	test('is the version, or from the oldest to the newest', () => {
		expect(nodes({ versions: ['1.33'] })['Nodes']?.notes).toEqual(['Kubernetes 1.33.']);
		expect(nodes({ versions: ['1.32', '1.33', '1.34'] })['Nodes']?.notes).toEqual(['Kubernetes 1.32 to 1.34.']);
	});

	const sizes = (vcpu?: ReturnType<typeof amounts>, mib?: ReturnType<typeof amounts>) =>
		nodes({ vcpu, mib })['A node, as the scheduler sees it'];

	test('is what one has, and the range where they differ', () => {
		expect(sizes(amounts(4), amounts(16384))).toEqual({
			value: '4 vCPU, 16 GiB',
			notes: [],
			fills: ['nodeVcpu', 'nodeMib'],
		});
		expect(sizes(amounts(2, 4), amounts(8192))?.notes).toEqual(['The mean. They have 2 to 4 vCPU and 8 to 8 GiB.']);
		expect(sizes(amounts(4), amounts(8192, 16384))).toMatchObject({
			...{ value: '4 vCPU, 12 GiB', notes: ['The mean. They have 4 to 4 vCPU and 8 to 16 GiB.'] },
		});
		expect([sizes(amounts(4)), sizes(undefined, amounts(8192))]).toEqual([undefined, undefined]);
	});
});

describe('what is said of requests', () => {
	const requests = (part: Partial<NonNullable<Summary['requests']>>) =>
		said({ requests: { vcpu: 7.5, mib: 2048, from: 'pods', mixed: 0, ...part } })['Requested by applications'];

	test('is their sum, and whether a mesh is in it', () => {
		expect(requests({})).toEqual({
			...{ value: '7.5 vCPU, 2 GiB', notes: ['Without the mesh that is there.'], fills: ['appVcpu', 'appMib'] },
		});
		expect(requests({ mixed: 3 })?.notes).toEqual(['Pods whose requests may include those of a proxy: 3.']);
		expect(requests({ from: 'nodes', mixed: 3 })?.notes).toEqual([
			'The sum over all pods on the nodes, a mesh that is there included.',
		]);
	});

	test('is followed by the service accounts of a node', () => {
		expect(said({ accountsPerNode: 3.25 })).toEqual({
			'Service accounts on a node': { value: '3.3 on average', notes: [], fills: ['serviceAccountsPerNode'] },
		});
	});
});

describe('what is said of pods', () => {
	const excluded = {
		finished: 0,
		'not-running': 0,
		'host-network': 0,
		system: 0,
		component: 0,
		windows: 0,
		'opted-out': 0,
	};
	const PODS = {
		...{ total: 20, candidates: 8, optedIn: 4, withProxy: 0, native: 0, ambient: 0, proxies: {}, excluded },
		...{ networkUnknown: 0, proxyUnknown: 0 },
	};
	const pods = (part: object, doubles = 0) => said({ pods: { ...PODS, ...part } as never, doubles });
	const notes = (part: object, doubles?: number) => pods(part, doubles)['Pods in the mesh']?.notes;

	test('is what a table does not tell, and what occurred more than once', () => {
		expect(notes({})).toEqual([]);
		expect(notes({ networkUnknown: 2 })).toEqual([
			'A table does not tell whether 2 pods use the network of the node. The proposed command does.',
		]);
		expect(notes({ networkUnknown: 2, proxyUnknown: 3 }, 4)).toEqual([
			'A table does not tell whether 2 pods use the network of the node, or whether 3 pods carry a proxy. The proposed command does.',
			'4 occurred more than once and count once.',
		]);
		expect(notes({ networkUnknown: 1, proxyUnknown: 1 })).toEqual([
			'A table does not tell whether one pod uses the network of the node, or whether one pod carries a proxy. The proposed command does.',
		]);
	});

	test('is nothing of a mesh where there is none', () => {
		expect(Object.keys(pods({}))).toEqual(['Pods in the mesh']);
	});

	test('is what was not counted, one or many', () => {
		const of = (component: number) => notes({ excluded: { ...excluded, component } });
		expect(of(1)).toEqual(['Not counted: 1 part of a mesh or of the network.']);
		expect(of(2)).toEqual(['Not counted: 2 parts of a mesh or of the network.']);
	});

	test('is which mesh they are in today, with or without a sidecar', () => {
		const today = (part: object) => pods(part)['In a mesh today'];
		expect(today({})).toBeUndefined();
		expect(today({ withProxy: 3, native: 2, ambient: 1, proxies: { 'istio-proxy': 3 } })).toEqual({
			value: 'Istio 3',
			notes: ['2 as native sidecars.', 'The traffic of one pod passes the proxy of the node.'],
			fills: [],
		});
		expect(today({ withProxy: 2, proxies: { 'linkerd-proxy': 2 } })).toEqual({
			value: 'Linkerd 2',
			notes: [],
			fills: [],
		});
		expect(today({ withProxy: 2, ambient: 2, proxies: { 'istio-proxy': 2 } })).toMatchObject({
			value: 'Istio 2',
			notes: ['The traffic of 2 pods passes the proxy of the node.'],
		});
		expect(today({ ambient: 5 })).toMatchObject({
			value: '5',
			notes: ['The traffic of 5 pods passes the proxy of the node.'],
		});
	});
});

test('what is said of parts of a mesh names each with its number, and every input that they fill once', () => {
	const running = said({ components: { istiod: 2, kuma: 1, waypoint: 3 } });
	const [found] = Object.values(running);
	expect(found).toMatchObject({ value: 'istiod 2, Kuma control plane 1, waypoints 3', notes: [] });
	expect([...(found?.fills ?? [])].sort()).toEqual(['controlPlaneReplicas', 'waypoints']);
	expect(said({})).toEqual({});
});
