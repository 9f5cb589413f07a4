import fc from 'fast-check';
import { expect, test } from 'vitest';
import { states } from '../../../src/domain/measurements/said.ts';

test.each([
	['as it is', 'p99 was 0.722 ms', 0.722, 'ms'],
	['rounded', 'medians of 46.8 ms', 46.84, 'ms'],
	['rounded up at a half', 'at 125 requests per second', 124.5, 'requests/s'],
	['with separators', 'cut to 13,883 per second', 13883, 'requests/s'],
	['with zeros at its end', 'or 0.40 per 1,000 passes', 0.396, 'vCPU per 1,000 passes/s'],
	['as thousandths of a core', 'used about 14 mCPU', 0.014, 'vCPU'],
	['behind a sign', 'adds +0.5 ms', 0.5, 'ms'],
])('a number is stated %s', (_, text, value, unit) => {
	expect(states(text, value, unit)).toBe(true);
});

test.each([
	['another one', 'p99 was 0.73 ms', 0.722, 'ms'],
	['one that was rounded away', 'payload of 1 KB', 0.6, 'ms'],
	['a part of another', 'version 1.24', 24, 'ms'],
	['thousandths of something else', '14 ms', 0.014, 'ms'],
	['no number at all', 'fast', 1, 'ms'],
])('a number is not stated by %s', (_, text, value, unit) => {
	expect(states(text, value, unit)).toBe(false);
});

test('a number is always stated by itself, and never by its double', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 10_000_000 }), (thousandths) => {
			const value = thousandths / 1000;
			expect(states(`It took ${value.toLocaleString('en-US', { maximumFractionDigits: 3 })} ms.`, value, 'ms')).toBe(
				true,
			);
			expect(states(`It took ${(value * 2).toFixed(3)} ms.`, value, 'ms')).toBe(false);
		}),
	);
});
