import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWords, unpackWords } from '../../../src/domain/search/word-list.ts';

test('words travel without the letters that they share with the one before', () => {
	expect(packWords(['retries', 'retry', 'route'])).toBe('0retries4y1oute');
	expect(unpackWords('0retries4y1oute')).toEqual(['retries', 'retry', 'route']);
	expect(unpackWords(packWords([]))).toEqual([]);
});

test('and come back the same, in their order, however long and whatever they begin with', () => {
	const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '漢', '𝒳'), minLength: 1, maxLength: 14 });
	fc.assert(
		fc.property(fc.array(letters), (words) => {
			expect(unpackWords(packWords(words))).toEqual(words);
		}),
	);
});
