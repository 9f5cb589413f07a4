import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mibOf, vcpuOf } from '../../../src/domain/cluster/quantity.ts';

test.each([
	['100m', 0.1],
	['2', 2],
	['1.5', 1.5],
	['.5', 0.5],
	['250000u', 0.25],
	['12345678n', 0.012345678],
	['1k', 1000],
	['1e3', 1000],
	['+1', 1],
	['1.', 1],
	[' 2 ', 2],
	['5E-1', 0.5],
	['1e+2', 100],
	['1M', 1e6],
	['0', 0],
])('vcpuOf(%s) is %d', (text, vcpu) => {
	expect(vcpuOf(text)).toBeCloseTo(vcpu, 12);
});

test.each([
	['128Mi', 128],
	['1Gi', 1024],
	['16393244Ki', 16393244 / 1024],
	['1048576', 1],
	['129e6', 129e6 / 2 ** 20],
	['500M', 500e6 / 2 ** 20],
	['1Ti', 1024 * 1024],
	['1T', 1e12 / 2 ** 20],
	['1G', 1e9 / 2 ** 20],
	['1P', 1e15 / 2 ** 20],
	['1E', 1e18 / 2 ** 20],
	['1Pi', 2 ** 30],
	['0.5Ei', 2 ** 39],
])('mibOf(%s) is %d', (text, mib) => {
	expect(mibOf(text)).toBeCloseTo(mib, 9);
});

test.each([
	'',
	'-1',
	'abc',
	'1 Gi',
	'1KB',
	'0x10',
	'1e999',
	'Infinity',
	'NaN',
	'1m1',
	'<unknown>',
	'9999999999',
	'1000001',
	'x1',
	'1x',
])('%j is no amount of CPU', (text) => {
	expect(vcpuOf(text)).toBeUndefined();
});

test('what is no text is an amount only if it is a number, and none is endless', () => {
	expect([vcpuOf(2), mibOf(2 ** 20), vcpuOf(1e6)]).toEqual([2, 1, 1e6]);
	expect([null, undefined, true, ['1'], {}].map(vcpuOf)).toEqual(Array(5).fill(undefined));
	expect([null, undefined, true, ['1'], {}].map(mibOf)).toEqual(Array(5).fill(undefined));
	expect([vcpuOf(-1), vcpuOf(1e6 + 1), mibOf('2000000Ei'), mibOf(-1), vcpuOf(Number.NaN)]).toEqual(
		Array(5).fill(undefined),
	);
});

test('an amount is never negative, and always a number', () => {
	fc.assert(
		fc.property(
			fc.oneof(fc.string(), fc.double(), fc.stringMatching(/^[0-9.]{1,12}(e[0-9]{1,3}|[numkMGTPEi]{0,2})$/)),
			(value) => {
				for (const amount of [vcpuOf(value), mibOf(value)])
					expect(amount === undefined || (amount >= 0 && Number.isFinite(amount))).toBe(true);
			},
		),
		{ numRuns: 2000 },
	);
});
