import { describe, expect, test } from 'vitest';
import { beginsDescription, beginsJson, beginsOutput, beginsYaml } from '../../../src/domain/cluster/reading/begins.ts';
import { fixture, read } from './paste.ts';

describe('a line begins JSON', () => {
	test.each([
		'{',
		'  {',
		'{"kind":"Pod"',
		'{ "kind": "Pod"',
		'{}',
		'{   ',
		'[',
		'[{"kind"',
		'[ {',
		'[]',
		'[  ',
		'["a"',
		'[[',
		'[ ]',
	])('%j', (line) => {
		expect(beginsJson(line)).toBe(true);
	});

	test.each([
		'',
		'x {',
		'a: {',
		'{x',
		'{x}',
		'[x',
		'[x]',
		'[user@host ~]$ ls',
		'[INFO] "a"',
		'{{ .Values }}',
		'log [',
		'}',
		']',
	])('but %j does not', (line) => {
		expect(beginsJson(line)).toBe(false);
	});
});

describe('a line begins YAML', () => {
	test.each(['apiVersion: v1', '- apiVersion: v1', 'kind: Pod', '- kind: List', 'items:', 'items: []'])(
		'%j',
		(line) => {
			expect(beginsYaml(line)).toBe(true);
		},
	);

	test.each([
		...['', 'apiVersion:', 'apiVersion: ', '  apiVersion: v1', '# apiVersion: v1', 'kind: ', 'kind: of a problem'],
		...['  kind: Pod', 'items: [] # none', 'items: 3', 'items: ', 'my-items:', 'name: a'],
	])('but %j does not', (line) => {
		expect(beginsYaml(line)).toBe(false);
	});
});

test('a description begins with a name and its gap', () => {
	expect(['Name:  a', 'Name:               worker-1'].every(beginsDescription)).toBe(true);
	expect(['Name: a', 'Name:  ', '  Name:    a', 'Hostname:    a', 'Names:    a'].filter(beginsDescription)).toEqual([]);
});

test('each output, command and message ends the one before it', () => {
	const beginnings = [
		...['NAME   READY   STATUS   RESTARTS   AGE', 'STATUS   NAME   READY   RESTARTS', 'NAMESPACE   NAME'],
		...['      1 PHASE   NAMESPACE   CONTAINERS', '{', 'apiVersion: v1', 'Name:    worker-1'],
		...['coefficient,low,typical,high,note', 'envoy-memory,,52,,', '$ kubectl get nodes', 'kubectl get nodes'],
		...['No resources found in shop namespace.', 'error: You must be logged in to the server (Unauthorized)'],
	];
	expect(beginnings.filter((line) => !beginsOutput(line))).toEqual([]);
	const others = ['cart-1   1/1   Running   0   1d', 'FOO   BAR', 'CRITICAL', '', '  cpu: 100m', 'a,b,c'];
	expect(others.filter(beginsOutput)).toEqual([]);
});

test('outputs that follow each other without a line between them are told apart', () => {
	const pods = 'STATUS    NAME    RESTARTS   NAMESPACE   READY\nRunning   web-1   0          web         1/1\n';
	const together = [fixture('pods-wide-1.24.txt'), pods, fixture('services-1.30.txt')].join('');
	expect(read(together).recognized).toEqual({ 'Pods, as a table': 20, 'Services, as a table': 8 });
	const results = 'coefficient,low,typical,high,note\nenvoy-memory,,52,,\n';
	expect(read(`${pods}${results}${pods}`).recognized).toEqual({ 'Pods, as a table': 2, 'Results of a load test': 1 });
});
