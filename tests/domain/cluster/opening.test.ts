import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../src/domain/cluster/commands.ts';
import { fixture, read } from './paste.ts';

const IMPLIED = 'Its header was missing, so that its columns were told from what is in them.';

describe('rows without their header are told by what is in them', () => {
	test.each([
		['Pods, as a table', 'web-1   1/1   Running   0   1d'],
		['Pods, as a table', 'shop   web-1   1/1   Running   3 (2h ago)   1d'],
		['Pods, as a table', 'web-1   1/1   Init:0/1   0   1d   10.1.1.1   n-1   <none>   <none>'],
		['Pods, as a table', 'shop   web-1   10/12   Running   10 (5m ago)   1d   10.1.1.1   n-1   <none>   <none>'],
		['Nodes, as a table', 'n-1   Ready   <none>   1d   v1.33.1'],
		['Nodes, as a table', 'n-1   NotReady,SchedulingDisabled   control-plane   1d   v1.33.1+k3s1'],
		['Services, as a table', 'shop   web   ClusterIP   10.1.1.1   <none>   80/TCP   1d'],
		['Services, as a table', 'shop   web   ExternalName   <none>   example.org   <none>   1d'],
		['Usage of containers', 'shop   web-1   istio-proxy   12m   64Mi'],
	])('%s: %s', (what, row) => {
		const { recognized, skipped, notes } = read(`${row}\n${row.replace('web-1', 'web-2')}\n`);
		expect([recognized, skipped, notes]).toEqual([{ [what]: 2 }, {}, [IMPLIED]]);
	});

	test.each([
		...['web-1   1/1   running   0   1d', 'web-1   1-1   Running   0   1d', 'web-1   1/1   Running   0x   1d'],
		...['web-1   1/1   Running   0   1 d', 'n-1   Readily   <none>   1d', 'n-1   Ready   <none>   1d   1.33'],
		...['shop   web   Cluster   10.1.1.1   <none>   80/TCP   1d', 'shop   web-1   istio-proxy   12   64Mi'],
		...['shop   web-1   istio-proxy   12m   64Gi', `web-1   1/1   Running   0   1d${'   '.repeat(700)}x`],
	])('but not where anything leaves a doubt: %s', (row) => {
		expect(read(row).recognized).toEqual({});
	});
});

describe('a line that begins nothing', () => {
	test('is named, with what to paste', () => {
		const { skipped, why } = read('hello there\nand more\n');
		expect(skipped).toEqual({ 'Lines that are no output of kubectl': 2 });
		expect(why).toEqual(['Use one of the proposed commands, and paste what it prints from first to last line.']);
	});

	test('is named as the rest of an output where it is one', () => {
		expect(read('  name: a\n').skipped).toEqual({ 'The rest of some YAML': 1 });
		expect(read('"name": "a",\n').skipped).toEqual({ 'The rest of some JSON': 1 });
	});

	test('is a command that was pasted instead of what it prints, and the reader is told to run it', () => {
		const { skipped, why } = read('$ kubectl get pods -A\n\n$ kubectl get nodes\n');
		expect(skipped).toEqual({ 'A command without its output': 2 });
		expect(why).toEqual(['This is the command. Run it, and paste what it prints.']);
	});

	test('is not named where it says nothing', () => {
		expect(read('```\n$\n# a comment\n---\n').outcome).toEqual({ recognized: [], skipped: [], correctable: false });
	});
});

test('the version of the API server is read wherever it stands', () => {
	const { recognized, summary } = read('Client Version: v1.34.0\nKustomize Version: v5.7.1\nServer Version: v1.33.4\n');
	expect(recognized).toEqual({ 'Version of the API server': 1 });
	expect(summary.nodes?.versions).toEqual(['1.33']);
	expect(read('Server Version: unknown\n').recognized).toEqual({});
});

test('a table is known by its columns, whatever others it has', () => {
	const of = (header: string, row: string) => {
		const { recognized, skipped } = read(`${header}\n${row}\n`);
		return Object.keys({ ...recognized, ...skipped });
	};
	expect(of('NAME   COMPLETIONS   DURATION   AGE', 'a   1/1   5s   1d')).toEqual(['A list of jobs']);
	expect(of('NAME   READY   UP-TO-DATE   AVAILABLE   AGE', 'a   1/1   1   1   1d')).toEqual(['A list of workloads']);
	expect(of('NAME   DESIRED   CURRENT   READY   AGE', 'a   1   1   1   1d')).toEqual(['A list of workloads']);
	expect(of('NAME   READY   AGE', 'a   1/1   1d')).toEqual(['A list of workloads']);
	expect(of('NAME   DATA   AGE', 'a   1   1d')).toEqual(['A list of secrets or config maps']);
	expect(of('NAME   STATUS   VOLUME   CAPACITY   AGE', 'a   Bound   v   1Gi   1d')).toEqual(['A list of volumes']);
	expect(of('LAST SEEN   TYPE   REASON   OBJECT   MESSAGE', '2m   Normal   x   pod/a   y')).toEqual(['Events']);
	expect(of('NAME   NAMESPACE   REVISION   UPDATED   STATUS   CHART', 'a   b   1   x   deployed   c-1')).toEqual([
		'A list of Helm releases',
	]);
	expect(of('FOO   BAR', '1   2')).toEqual(['A table of something else']);
	expect(of('NAME', 'a')).toEqual(['Lines that are no output of kubectl']);
});

test('what the proposed commands print is read with the lines counted, too', () => {
	const [header = '', ...rows] = fixture('columns-counted.txt').trimEnd().split('\n');
	expect(COMMANDS.some(({ command }) => command.endsWith('uniq -c)'))).toBe(true);
	expect(read([header, ...rows].join('\n')).summary.pods?.total).toBe(3650);
	expect(read([header, ...rows.map((row) => row.replace(/^ +/, ''))].join('\n')).summary.pods?.total).toBe(3650);
});
