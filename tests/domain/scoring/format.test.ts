import { expect, test } from 'vitest';
import { percent, points, threshold } from '../../../src/domain/scoring/format.ts';

test('points have two decimals', () => {
	expect([points(3.456), points(4), points(2.5)]).toEqual(['3.46', '4.00', '2.50']);
});

test('the same points read the same, whatever a sum of shares is off by', () => {
	expect([points(3.125), points(3.1249999999999996), points(3.124)]).toEqual(['3.13', '3.13', '3.12']);
});

test.each([
	[0, '0%'],
	[0.0001, '< 1%'],
	[0.0049, '< 1%'],
	[0.005, '1%'],
	[0.124, '12%'],
	[0.9949, '99%'],
	[0.995, '> 99%'],
	[0.9999, '> 99%'],
	[1, '100%'],
])('a share of %d reads %s', (share, text) => {
	expect(percent(share)).toBe(text);
});

test.each([
	[0.233, '23%'],
	[0.9949, '99%'],
	[0.9961, '99.6%'],
	[0.99999, '99.9%'],
	[0.0041, '0.4%'],
	[0.00001, '0.1%'],
])('a threshold of %d reads %s, which a share can pass', (share, text) => {
	expect(threshold(share)).toBe(text);
});
