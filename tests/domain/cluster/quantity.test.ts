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
])('mibOf(%s) is %d', (text, mib) => {
	expect(mibOf(text)).toBeCloseTo(mib, 9);
});

test.each(['', '-1', 'abc', '1 Gi', '1KB', '0x10', '1e999', 'Infinity', 'NaN', '1m1', '<unknown>', '9999999999'])(
	'%j is no amount of CPU',
	(text) => {
		expect(vcpuOf(text)).toBeUndefined();
	},
);

test('an amount is never negative, and always a number', () => {
	fc.assert(
		fc.property(
			fc.oneof(fc.string(), fc.double(), fc.stringMatching(/^[0-9.]{1,12}(e[0-9]{1,3}|[numkMGTPEi]{0,2})$/)),
			(value) => {
				for (const amount of [vcpuOf(value), mibOf(value)])
					expect(amount === undefined || (amount >= 0 && Number.isFinite(amount))).toBe(true);
			},
		),
		{ seed: 1, numRuns: 2000 },
	);
});
