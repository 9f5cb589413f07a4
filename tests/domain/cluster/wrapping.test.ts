import { describe, expect, test } from 'vitest';
import { fixture, read } from './paste.ts';

const HEADER =
	'NAMESPACE   NAME                READY   STATUS    RESTARTS   AGE   IP             NODE       NOMINATED NODE   READINESS GATES';
const ROWS = [
	'shop        cart-6c9f9b5d8b-1   1/1     Running   0          1d    10.244.1.10    worker-1   <none>           <none>',
	'shop        cart-6c9f9b5d8b-2   2/2     Running   0          1d    10.244.1.11    worker-2   <none>           <none>',
	'web         web-1               1/1     Pending   0          1d    <none>         <none>     <none>           <none>',
];

/** Breaks each line as a terminal does; spaces at the end of a full line are lost when it is copied. */
const wrapped = (width: number, ...lines: readonly string[]) =>
	lines
		.flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'g')) ?? [])
		.map((line) => line.trimEnd())
		.join('\n');

describe('a table that a terminal has broken', () => {
	test.each([30, 40, 47, 52, 60, 75])('at %d characters is read as the whole one', (width) => {
		const whole = read([HEADER, ...ROWS].join('\n'));
		const broken = read(wrapped(width, HEADER, ...ROWS));
		expect(broken.recognized).toEqual({ 'Pods, as a table': 3 });
		expect(broken.skipped).toEqual({});
		expect(broken.summary).toEqual(whole.summary);
	});

	test('ends where the next output begins', () => {
		const text = `${wrapped(52, HEADER, ...ROWS)}\n$ kubectl get services -A\n${fixture('services-1.30.txt')}`;
		expect(read(text).recognized).toEqual({ 'Pods, as a table': 3, 'Services, as a table': 8 });
	});

	test('may have a row that is short enough for one line', () => {
		const header = 'NAME     STATUS   ROLES    AGE   VERSION   INTERNAL-IP   OS-IMAGE';
		const rows = [
			'a        Ready    <none>   1d    v1.33.1   10.9.9.1      Ubuntu',
			'b        Ready    <none>   1d    v1.32.1   10.9.9.2      U',
		];
		const { recognized, summary } = read(wrapped(58, header, ...rows));
		expect(recognized).toEqual({ 'Nodes, as a table': 2 });
		expect(summary.nodes?.versions).toEqual(['1.32', '1.33']);
	});
});

test('labels that a terminal has broken are put together, and rows with few labels stay apart', () => {
	const header = 'NAME   STATUS   AGE   LABELS';
	const text = [
		...[header, 'a      Active   1d    team=x,istio-injec', 'tion=enabled,kubernetes.io/metadata.name=a'],
		...[
			'b      Active   1d    <none>',
			'c      Active   1d    istio-injection=',
			'disabled,a=b',
			'd      Active   1d    x=y',
		],
	].join('\n');
	const { recognized, skipped, summary } = read(text);
	expect([recognized, skipped]).toEqual([{ 'Namespaces, as a table': 4 }, {}]);
	expect(summary.namespaces).toEqual({ total: 4, optedIn: 1, optedOut: 1 });
});

test('a header in one line is no beginning of a broken one, whatever follows', () => {
	const two = [fixture('services-1.30.txt').replace(/^\$.*\n/, ''), 'NAME   STATUS   AGE', 'shop   Active   1d'].join(
		'\n',
	);
	expect(read(two).recognized).toEqual({ 'Services, as a table': 8, 'Namespaces, as a table': 1 });
	expect(read('NAME   STATUS   AGE\nNAME   STATUS   AGE\nshop   Active   1d').recognized).toEqual({
		'Namespaces, as a table': 1,
	});
});
