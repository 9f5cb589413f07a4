import { describe, expect, test } from 'vitest';
import { fixture, read } from './paste.ts';

const table = (rows: number) =>
	[
		'NAME     STATUS   ROLES    AGE   VERSION',
		...Array.from({ length: rows }, (_, row) => `node-${row}   Ready    <none>   1d    v1.34.1`),
	].join('\n');

const columns = (rows: number) =>
	['OS   CPU   MEMORY   VERSION   TAINTS', ...Array(rows).fill('linux   4   16Gi   v1.33.1   <none>')].join('\n');

/** A node as an object; what it may give away, and what it uses. */
const object = (name: string, allocatable: object = { cpu: '4', memory: '16Gi' }) =>
	JSON.stringify({ kind: 'Node', metadata: { name }, status: { allocatable } });

const usage = (name: string, amounts: object) =>
	JSON.stringify({ kind: 'NodeMetrics', metadata: { name }, usage: amounts });

const nodes = (...texts: readonly string[]) => read(...texts).summary.nodes;

describe('of the same nodes in several outputs, those count that tell their size', () => {
	test('without names, in the place of a table that tells none', () => {
		expect(nodes(table(3), columns(2))).toMatchObject({ total: 2, vcpu: { mean: 4 }, versions: ['1.33'] });
		expect(nodes(columns(2), table(3))).toMatchObject({ total: 2, vcpu: { mean: 4 }, versions: ['1.33'] });
	});

	test('with names, where more of them do', () => {
		const objects = [object('a'), object('b'), object('c')].join('\n');
		expect(nodes(objects, columns(2))?.total).toBe(3);
		expect(nodes(object('a'), table(3), columns(2))?.total).toBe(2);
	});
});

test('the size of a node is told only where every worker tells its own', () => {
	expect(nodes([object('a'), object('b', { cpu: '8', memory: '32Gi' })].join('\n'))).toMatchObject({
		vcpu: { mean: 6, least: 4, most: 8 },
		mib: { mean: 24 * 1024, least: 16 * 1024, most: 32 * 1024 },
	});
	expect(nodes([object('a'), object('b', { memory: '32Gi' })].join('\n'))).toMatchObject({
		vcpu: undefined,
		mib: { mean: 24 * 1024 },
	});
});

test('usage is the sum over the nodes that tell both CPU and memory', () => {
	const whole = usage('a', { cpu: '500m', memory: '1Gi' });
	expect(nodes(whole, usage('b', { cpu: '1' }))?.used).toEqual({ vcpu: 0.5, mib: 1024 });
	expect(nodes(whole, usage('b', { memory: '1Gi' }))?.used).toEqual({ vcpu: 0.5, mib: 1024 });
	expect(nodes(usage('b', { cpu: '1' }))?.used).toBeUndefined();
});

test('a node that tells no version adds none', () => {
	expect(nodes(object('a'))?.versions).toEqual([]);
	expect(nodes(object('a'), table(1))?.versions).toEqual(['1.34']);
});

test('requests of nodes come from descriptions alone', () => {
	expect(nodes(fixture('nodes-wide-1.27.txt'))?.requested).toBeUndefined();
});
