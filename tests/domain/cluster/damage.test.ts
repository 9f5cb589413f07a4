import { describe, expect, test } from 'vitest';
import { fixture, read } from './paste.ts';

const PODS = fixture('pods-1.34.json.txt');
const YAML = fixture('pods-1.33.yaml.txt');

/** Cuts a text before something that stands in each pod, at the n-th of them. */
const cutAt = (text: string, marker: string, count: number) => text.split(marker).slice(0, count).join(marker);

/** As a window shows a table that is wider. */
const cutRight = (text: string, width: number) =>
	text
		.split('\n')
		.map((line) => line.slice(0, width).trimEnd())
		.join('\n');

describe('an output that is cut off', () => {
	test('as JSON, keeps the objects that are whole', () => {
		const { recognized, skipped, summary } = read(PODS.slice(0, PODS.length / 2));
		expect(recognized['Pods, as JSON']).toBeGreaterThan(5);
		expect(skipped).toEqual({ 'Objects that could not be read, as JSON': 1 });
		expect(summary.pods?.total).toBe(recognized['Pods, as JSON']);
	});

	test('as JSON, does not swallow what comes behind it', () => {
		const half = PODS.slice(0, PODS.indexOf('"name": "orders-5b') + 14);
		for (const next of [fixture('nodes-wide-1.27.txt'), fixture('nodes-wide-1.27.txt').replace(/^\$.*\n/, '')]) {
			const { recognized } = read(`${half}\n${next}`);
			expect(recognized).toMatchObject({ 'Nodes, as a table': 5 });
			expect(recognized['Pods, as JSON']).toBeGreaterThan(5);
		}
		expect(read(`${half}\n${fixture('nodes-1.34.json.txt')}`).recognized).toMatchObject({ 'Nodes, as JSON': 5 });
	});

	test('as JSON without its beginning, keeps the whole objects, too', () => {
		const middle = PODS.indexOf('"terminationMessagePath"');
		const { recognized, skipped, summary } = read(PODS.slice(middle));
		expect(recognized['Pods, as JSON']).toBe(19);
		expect(Object.keys(skipped)).toContain('The rest of some JSON');
		expect(summary.pods?.total).toBe(19);
	});

	const pod = (name: string, spec: unknown = {}) => JSON.stringify({ kind: 'Pod', metadata: { name }, spec });

	test('as JSON behind its last object, says that the end is missing', () => {
		for (const text of [`{"items":[${pod('a')},${pod('b')}`, `[${pod('a')},${pod('b')}]`.slice(0, -1)]) {
			const { recognized, skipped } = read(text);
			expect(recognized).toEqual({ 'Pods, as JSON': 2 });
			expect(skipped).toEqual({ 'The end of the JSON': 1 });
		}
	});

	test('as JSON before its first list, is whole objects with commas between them', () => {
		for (const text of [
			...[`${pod('a')},\n${pod('b')},\n`, `${pod('a')}, \t\r\n${pod('b')} ]\r\n`, `${pod('a')}\n,\n${pod('b')}]}`],
			...[`${pod('a')}\n  ],\n${pod('b')}]},  `, `${pod('a')},${' '.repeat(30)}\n${pod('b')}`],
		]) {
			const { recognized, skipped } = read(text);
			expect([text, recognized, skipped]).toEqual([text, { 'Pods, as JSON': 2 }, {}]);
		}
	});

	test('as YAML, keeps the objects that are whole', () => {
		const { recognized, skipped } = read(cutAt(YAML, '    containers:', 6));
		expect(recognized).toEqual({ 'Pods, as YAML': 5 });
		expect(skipped).toEqual({ 'Objects that could not be read, as YAML': 1 });
	});

	test('as YAML, does not swallow what comes behind it', () => {
		const { recognized } = read(`${cutAt(YAML, '    containers:', 6)}${fixture('services-1.30.txt')}${YAML}`);
		expect(recognized).toMatchObject({ 'Services, as a table': 8, 'Pods, as YAML': 25 });
	});

	test('as YAML without its beginning, keeps the whole objects, too', () => {
		const { recognized, skipped } = read(YAML.slice(YAML.indexOf('nodeName')));
		expect(recognized).toEqual({ 'Pods, as YAML': 19 });
		expect(Object.keys(skipped)).toEqual(expect.arrayContaining(['The rest of some YAML']));
	});

	test('as a table, keeps the rows that are whole', () => {
		const table = fixture('pods-wide-1.24.txt');
		const { recognized, skipped } = read(table.slice(0, table.indexOf('checkout-') + 40));
		expect(recognized).toEqual({ 'Pods, as a table': 12 });
		expect(skipped).toEqual({ 'Pods, as a table: lines that do not fit': 1 });
	});

	test('at the right, because the window was too narrow, is told as rows that do not fit', () => {
		const narrow = fixture('pods-wide-1.24.txt')
			.split('\n')
			.map((line, index) => (index < 2 ? line : line.slice(0, 62)))
			.join('\n');
		const { recognized, skipped, why } = read(narrow);
		expect(recognized).toEqual({});
		expect(skipped).toEqual({ 'Pods, as a table: lines that do not fit': 19 });
		expect(why[0]).toContain('cut or wrapped');
	});

	test.each([
		['services-1.30.txt', 95, 'Services, as a table'],
		['pods-wide-1.24.txt', 95, 'Pods, as a table'],
		['pods-wide-1.24.txt', 118, 'Pods, as a table'],
		['nodes-wide-1.27.txt', 95, 'Nodes, as a table'],
	])('at the right together with its header is told: %s at %d characters', (name, width, what) => {
		const { recognized, skipped, why } = read(cutRight(fixture(name), width));
		expect(recognized[what]).toBeGreaterThan(0);
		expect(skipped).toEqual({ [`${what}: the right side`]: 1 });
		expect(why).toEqual(['It seems to be cut off. Widen the window, or use -o json.']);
	});

	test('at the right is told for the columns that are proposed, too', () => {
		const [, pods = '', nodes = '', , namespaces = ''] = fixture('columns-1.33.txt').split(/^\$.*\n/m);
		for (const [table, last] of [
			[pods, 'MEMORY'],
			[nodes, 'TAINTS'],
			[namespaces, 'KUMA'],
		] as const) {
			const { skipped } = read(cutRight(table, table.indexOf(last) - 1));
			expect(Object.keys(skipped)).toEqual([expect.stringMatching(/in the columns proposed here: the right side$/)]);
		}
	});

	test('in the middle of a description, keeps what was told before', () => {
		const nodes = fixture('describe-nodes-1.30.txt');
		expect(read(nodes.slice(0, nodes.lastIndexOf('System Info'))).summary.nodes).toMatchObject({
			total: 2,
			workers: 1,
		});
	});
});

describe('a single damaged object', () => {
	test('in JSON is left out, and the others are kept', () => {
		const { recognized, skipped, why } = read(PODS.replace('"hostNetwork": true', '"hostNetwork": tru'));
		expect(recognized).toEqual({ 'Pods, as JSON': 19 });
		expect(skipped).toEqual({ 'Objects that could not be read, as JSON': 1 });
		expect(why).toEqual(['They are damaged. Run the command again and copy its whole output.']);
	});

	test('in JSON is left out where it is nested deeper than any object of Kubernetes', () => {
		const nested = (levels: number) => `{"kind":"Pod","spec":${'['.repeat(levels)}${']'.repeat(levels)}}`;
		const { recognized, why } = read(`{"items":[${nested(120)},${nested(99)}]}`);
		expect(recognized).toEqual({ 'Pods, as JSON': 1 });
		expect(why).toEqual(['They are nested deeper than any object of Kubernetes.']);
	});

	test('in YAML is left out, and the others are kept', () => {
		const { recognized, why } = read(YAML.replace('    hostNetwork: true', '    hostNetwork true'));
		expect(recognized).toEqual({ 'Pods, as YAML': 19 });
		expect(why[0]).toContain('-o json');
	});

	test('without the fields that one expects counts as what is known of it', () => {
		const { summary } = read(
			'{"kind":"Pod","metadata":{"name":7,"labels":[],"namespace":"a"},"spec":null,"status":"x"}',
		);
		expect(summary.pods).toMatchObject({ total: 1, byPhase: { unknown: 1 }, candidates: 0 });
	});
});

test('an empty paste, or one of spaces, says nothing and does nothing', () => {
	for (const text of ['', ' \n\n\t\r\n', '\ufeff']) {
		expect(read(text).outcome).toEqual({ recognized: [], skipped: [], correctable: false });
	}
});
