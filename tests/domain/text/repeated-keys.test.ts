import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repeatedKeys } from '../../../src/domain/text/repeated-keys.ts';

test('names each key that stands twice in one object', () => {
	expect(repeatedKeys('{"a": 1, "b": {"c": [], "c": 2, "c": 3}, "a": "x"}')).toEqual(['c', 'a']);
	expect(repeatedKeys(String.raw`{"a\"b": 1, "a\u0022b": 2}`)).toEqual(['a"b']);
});

test('leaves alone what only looks alike: other objects, entries of lists, and texts', () => {
	expect(repeatedKeys('[{"a": "a", "b": {"a": "\\"a\\": {"}}, {"a": ["a", "a", {"a": 1}, {"a": 1}]}]')).toEqual([]);
	expect(repeatedKeys('"a"')).toEqual([]);
});

test('finds nothing in what a program wrote', () => {
	fc.assert(
		fc.property(fc.jsonValue(), fc.option(fc.constant('\t')), (value, indent) => {
			expect(repeatedKeys(JSON.stringify(value, undefined, indent ?? undefined))).toEqual([]);
		}),
	);
});
