import { expect, test } from 'vitest';
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
