import { describe, expect, test } from 'vitest';
import { emptyCluster } from '../../../src/domain/cluster/cluster.ts';
import { fixture, read, stepsOf } from './paste.ts';

const TABLE = 'NAMESPACE   NAME   READY   STATUS   RESTARTS   AGE';
const row = (index: number) => `shop   web-${index}   1/1   Running   0   1d`;

describe('a long paste', () => {
	const rows = Array.from({ length: 1000 }, (_, index) => row(index));
	const text = [TABLE, ...rows].join('\n');

	test('is read in steps that tell how far it is, so that a page can go on', () => {
		const { steps, outcome } = stepsOf(text);
		const places = steps.map(({ done }) => done);
		expect(steps.every(({ of, done }) => of === text.length && done <= of)).toBe(true);
		expect(places).toEqual([...places].sort((first, second) => first - second));
		// 1,001 lines, 200 at a time, behind the look for credentials.
		expect(places.filter((place) => place > 0)).toHaveLength(5);
		expect(outcome).toMatchObject({ recognized: [{ what: 'Pods, as a table', count: 1000 }] });
	});

	test('of long lines is read in steps, too', () => {
		const wide = Array.from({ length: 20 }, (_, index) => `${row(index)}${' '.repeat(16_000)}`);
		expect(stepsOf([TABLE, ...wide].join('\n')).steps.filter(({ done }) => done > 0).length).toBeGreaterThan(2);
	});

	test('of JSON on one line is read in steps, too', () => {
		const items = Array.from({ length: 3000 }, (_, index) => ({ kind: 'Pod', metadata: { name: `p-${index}` } }));
		const json = JSON.stringify({ items });
		const { steps, outcome } = stepsOf(json);
		expect(steps.every(({ of, done }) => of === json.length && done <= of)).toBe(true);
		expect(steps.length).toBeGreaterThan(3000);
		expect(outcome).toMatchObject({ recognized: [{ what: 'Pods, as JSON', count: 3000 }] });
	});

	test('may have lines that no output has, which are named and not looked at', () => {
		const { recognized, skipped, why } = read(`${'x'.repeat(300_000)}\n${TABLE}\n${row(1)}`);
		expect([recognized, skipped]).toEqual([{ 'Pods, as a table': 1 }, { 'Lines that are no output of kubectl': 1 }]);
		expect(why).toEqual(['They are longer than any output has.']);
	});
});

test('an empty line within an output changes nothing', () => {
	expect(read([TABLE, '', row(1), '   ', row(2)].join('\n')).recognized).toEqual({ 'Pods, as a table': 2 });
});

test('outputs of every kind may follow each other, with the namespace of each command', () => {
	const short = 'NAME   READY   STATUS   RESTARTS   AGE\nweb-1   1/1   Running   0   1d';
	const { recognized, skipped, summary } = read(
		[
			...['$ kubectl get pods -n shop', short, '$ kubectl get pods -n pay', short, '$ kubectl get pods', short],
			...['{"kind":"Node","metadata":{"name":"n"},"status":{}}', fixture('services-1.30.txt')],
		].join('\n'),
	);
	expect(skipped).toEqual({});
	expect(recognized).toEqual({ 'Pods, as a table': 3, 'Nodes, as JSON': 1, 'Services, as a table': 8 });
	// The one without a namespace may be either of the others.
	expect(summary.pods?.total).toBe(2);
});

test('what is refused leaves nothing behind', () => {
	const cluster = emptyCluster();
	const key = `${'-'.repeat(5)}BEGIN ${'PRIVATE'} KEY${'-'.repeat(5)}`;
	expect(stepsOf(`${TABLE}\n${row(1)}\n${key}`, cluster).outcome).toMatchObject({ refused: 'secret' });
	expect(cluster).toEqual(emptyCluster());
});
