import { describe, expect, test } from 'vitest';
import { fixture, read } from './paste.ts';

const pod = (name: string, { status = true } = {}) =>
	[
		...[
			'apiVersion: v1',
			'kind: Pod',
			'metadata:',
			`  name: ${name}`,
			'  namespace: shop',
			'spec:',
			'  containers:',
			'  - name: app',
		],
		...['    args:', '    - --flag', '  - name: istio-proxy', ...(status ? ['status:', '  phase: Running'] : [])],
	].join('\n');

/** An object as an item of a list, its first line behind a dash. */
const item = (text: string) =>
	text
		.split('\n')
		.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`)
		.join('\n');

const list = (...items: readonly string[]) =>
	['apiVersion: v1', 'items:', ...items.map(item), 'kind: List', 'metadata:', '  resourceVersion: ""'].join('\n');

/** How many pods were read, and what was skipped. */
function podsIn(...lines: readonly string[]) {
	const { recognized, skipped, summary } = read(`${lines.join('\n')}\n`);
	const count = recognized['Pods, as YAML'] ?? 0;
	expect(summary.pods?.total ?? 0).toBe(count);
	return [count, skipped];
}

describe('YAML is read', () => {
	test('as a single object, with or without a line of hyphens', () => {
		expect(podsIn(pod('a'))).toEqual([1, {}]);
		expect(read(pod('a')).summary.pods).toMatchObject({ candidates: 1, withProxy: 1 });
		expect(podsIn('---', pod('a'))).toEqual([1, {}]);
		expect(podsIn(pod('a'), '---', '')).toEqual([1, {}]);
	});

	test('as several objects, parted by hyphens or one right after another', () => {
		expect(podsIn(pod('a'), '---', pod('b'), '---', pod('c'))).toEqual([3, {}]);
		expect(podsIn(pod('a'), pod('b', { status: false }), pod('c'))).toEqual([3, {}]);
	});

	test('as a list, whose own fields are no object', () => {
		expect(podsIn(list(pod('a'), pod('b')))).toEqual([2, {}]);
		expect(podsIn(list(pod('a', { status: false }), pod('b')))).toEqual([2, {}]);
		expect(podsIn(list())).toEqual([0, {}]);
		expect(podsIn('apiVersion: v1', 'items: []', 'kind: List', 'metadata:', '  resourceVersion: ""')).toEqual([0, {}]);
	});

	test('as lists and objects that follow each other', () => {
		expect(podsIn(list(pod('a')), list(pod('b'), pod('c')))).toEqual([3, {}]);
		expect(podsIn(list(pod('a')), '---', pod('b'))).toEqual([2, {}]);
		expect(podsIn(pod('a'), list(pod('b')))).toEqual([2, {}]);
		expect(podsIn('items:', item(pod('a')), 'kind: List', pod('b'))).toEqual([2, {}]);
	});

	test('as the items of a list whose beginning is missing', () => {
		expect(podsIn(item(pod('a')), item(pod('b')), 'kind: List')).toEqual([2, {}]);
	});

	test.each(['pods-1.27.yaml.txt', 'pods-1.33.yaml.txt'])(
		'with blanks at line ends, as terminals copy them: %s',
		(name) => {
			const { skipped, summary } = read(fixture(name).replaceAll('\n', ' \n'));
			expect([skipped, summary]).toEqual([{}, read(fixture(name)).summary]);
		},
	);

	test('with a comment behind a value', () => {
		const text = pod('a').replace('phase: Running', 'phase: Running # ok');
		expect(read(text).summary.pods?.byPhase.running).toBe(1);
	});

	test('in a form that kubectl does not print not at all, instead of as zero', () => {
		const text = pod('a').replace('- name: app', '- name: app\n    resources: {requests: {cpu: 250m, memory: 256Mi}}');
		expect(podsIn(text, pod('b'))).toEqual([1, { 'Objects that could not be read, as YAML': 1 }]);
		expect(read(text).why[0]).toContain('-o json');
	});

	test('up to a command, a message, JSON or a description', () => {
		const other = '{"kind":"Node","metadata":{"name":"n"},"status":{}}';
		for (const next of ['$ kubectl get nodes', other, 'Name:               n\nAllocatable:\n  cpu:  1']) {
			const { recognized, skipped } = read(`${list(pod('a'))}\n${next}\n`);
			expect([recognized['Pods, as YAML'], skipped]).toEqual([1, {}]);
		}
		const { skipped } = read(`${list(pod('a'))}\nerror: You must be logged in to the server\n`);
		expect(skipped).toEqual({ 'kubectl is not logged in': 1 });
	});
});

describe('YAML that is cut off', () => {
	test('within the last item of a list leaves that one out', () => {
		const cut = ['items:', item(pod('a')), item(pod('b', { status: false }))];
		expect(podsIn(...cut)).toEqual([1, { 'Objects that could not be read, as YAML': 1 }]);
	});

	test('loses an object with more lines than any of Kubernetes has', () => {
		const labels = Array.from({ length: 20_001 }, (_, index) => `    l${index}: x`);
		const large = ['apiVersion: v1', 'kind: Pod', 'metadata:', '  name: large', '  labels:', ...labels].join('\n');
		const { recognized, why } = read([pod('a'), large, pod('b')].join('\n'));
		expect(recognized).toEqual({ 'Pods, as YAML': 2 });
		expect(why).toEqual(['They are larger than any object of Kubernetes.']);
	});
});
