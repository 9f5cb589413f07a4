import { expect, test } from 'vitest';
import { fingerprint } from '../../../src/domain/cluster/fingerprint.ts';

test('names have fingerprints of their own, whole numbers that keep all their digits', () => {
	const names = Array.from({ length: 20_000 }, (_, index) => `shop/cart-${index.toString(36)}`);
	const prints = names.map(fingerprint);
	expect(new Set(prints).size).toBe(names.length);
	expect(prints.every((print) => Number.isSafeInteger(print) && print >= 0)).toBe(true);
	// All 53 bits are used: with fewer, two of many names would be taken for one.
	expect(Math.max(...prints)).toBeGreaterThan(2 ** 52);
});

test('the same name has the same fingerprint, and order and length matter', () => {
	expect(fingerprint('shop/cart')).toBe(fingerprint('shop/cart'));
	expect(new Set(['', 'a', 'aa', 'ab', 'ba', 'a/b', 'ab/'].map(fingerprint)).size).toBe(7);
});
