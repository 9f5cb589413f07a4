import { describe, expect, test } from 'vitest';
import { cellsOf, cellsUnder, columnsOf, looksLikeHeader } from '../../../src/domain/cluster/reading/columns.ts';

describe('a header', () => {
	test.each([
		...['NAME   READY   STATUS', '  NAME   READY  ', 'NAME\tREADY', 'NAME', 'CPU(cores)   MEMORY(bytes)'],
		...['CPU%   PORT(S)   OS-IMAGE   UP-TO-DATE', 'CPU REQUESTS / LIMITS'],
	])('is written in capitals: %j', (line) => {
		expect(looksLikeHeader(line)).toBe(true);
	});

	test.each([
		'',
		'  ',
		'Name   Ready',
		'NAME   ready',
		'1 NAME',
		'(NAME)',
		'cart-1   READY',
		'NAME   READY:',
		'NAME (tons)',
	])('is not: %j', (line) => {
		expect(looksLikeHeader(line)).toBe(false);
	});

	test('names its columns, also those of two words', () => {
		expect(columnsOf('NAME   NOMINATED NODE   READINESS GATES')).toEqual({
			...{ names: ['NAME', 'NOMINATED-NODE', 'READINESS-GATES'], starts: [0, 7, 24], loose: false },
		});
		expect(columnsOf(' NAME\t STATUS \tAGE')).toMatchObject({ names: ['NAME', 'STATUS', 'AGE'], loose: false });
	});

	test('names them alike in every version of kubectl', () => {
		expect(columnsOf('NAME   CPU%   MEMORY%   CPU%FREE   MYCPU%').names).toEqual([
			...['NAME', 'CPU(%)', 'MEMORY(%)', 'CPU%FREE', 'MYCPU%'],
		]);
	});

	test('may have lost the spaces between some of its columns', () => {
		const names = ['NAME', 'STATUS', 'NOMINATED-NODE', 'AGE'];
		expect(columnsOf('NAME STATUS NOMINATED NODE AGE')).toMatchObject({ names, loose: true });
		expect(columnsOf('  NAME STATUS  NOMINATED NODE   AGE ')).toMatchObject({ names, loose: true });
	});
});

describe('a row', () => {
	const columns = columnsOf('NAME        STATUS   AGE   OS');
	const under = (line: string) => cellsUnder(columns, line);

	test('has the cells of its columns', () => {
		expect(under('cart-1      Ready    1d    linux')).toEqual(['cart-1', 'Ready', '1d', 'linux']);
		expect(under('a-name-that-is-long  Ready  1d  linux')).toEqual(['a-name-that-is-long', 'Ready', '1d', 'linux']);
		expect(under(' cart-1 \t Ready \t1d\tlinux ')).toEqual(['cart-1', 'Ready', '1d', 'linux']);
	});

	test('may have gaps, where it stands below its header', () => {
		expect(under('cart-1               1d    linux')).toEqual(['cart-1', '', '1d', 'linux']);
		expect(under('cart-1      Ready')).toEqual(['cart-1', 'Ready', '', '']);
		expect(under('            Ready    1d    linux')).toEqual(['', 'Ready', '1d', 'linux']);
	});

	test('fits under no header where a gap could be anywhere', () => {
		expect(under('a-name-that-is-long  1d    linux')).toBeUndefined();
		expect(under('cart-1\t1d\tlinux')).toBeUndefined();
		expect(under('cart-1  Ready        1d')).toBeUndefined();
		expect(under('a  b')).toBeUndefined();
		expect(under('x')).toEqual(['x', '', '', '']);
	});

	const loose = columnsOf('NAME RESTARTS AGE');

	test('is split at each space where the header has lost its own', () => {
		expect(cellsUnder(loose, ' cart-1  3 (2h ago) 1d ')).toEqual(['cart-1', '3', '1d']);
		expect(cellsUnder(loose, 'cart-1 3 1d <none> <none>')).toEqual(['cart-1', '3', '1d', '<none>', '<none>']);
		expect(cellsUnder(loose, 'cart-1 3')).toBeUndefined();
	});
});

test('a line without a header has the cells that gaps or tabs part', () => {
	expect(cellsOf('  cart-1   3 (2h ago)  1d ')).toEqual(['cart-1', '3 (2h ago)', '1d']);
	expect(cellsOf(' cart-1\t 3 (2h ago) \t1d ')).toEqual(['cart-1', '3 (2h ago)', '1d']);
});
