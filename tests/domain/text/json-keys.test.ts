import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keysIn } from '../../../src/domain/text/json-keys.ts';

const repeated = (json: string) => keysIn(json).flatMap(({ place, repeated }) => (repeated ? [place] : []));

test('names each key that stands again in one object, with its place', () => {
	expect(repeated('{"a": 1, "b": {"c": [], "c": 2, "c": 3}, "a": "x"}')).toEqual(['b.c', 'b.c', 'a']);
	expect(repeated(String.raw`{"a\"b": 1, "a\u0022b": 2}`)).toEqual(['a"b']);
});

test('names the place inside lists', () => {
	const places = (json: string) => keysIn(json).map(({ place }) => place);
	expect(places('{"a": [{"b": 1}, 2, {"c": [[], [{"d": 1}]]}], "e": 1}')).toEqual([
		'a',
		'a[0].b',
		'a[2].c',
		'a[2].c[1][0].d',
		'e',
	]);
	expect(places('[{"a": ","}, {"a": 1}]')).toEqual(['[0].a', '[1].a']);
});

test('leaves alone what only looks alike: other objects, entries of lists, and texts', () => {
	expect(repeated('[{"a": "a", "b": {"a": "\\"a\\": {"}}, {"a": ["a", "a", {"a": 1}, {"a": 1}]}]')).toEqual([]);
	expect(repeated('"a"')).toEqual([]);
});

test('finds nothing twice in what a program wrote, and every key of it', () => {
	const keysOf = (value: unknown): string[] =>
		typeof value === 'object' && value !== null
			? Object.entries(value).flatMap(([key, inner]) => [...(Array.isArray(value) ? [] : [key]), ...keysOf(inner)])
			: [];
	fc.assert(
		fc.property(fc.jsonValue(), fc.option(fc.constant('\t')), (value, indent) => {
			const json = JSON.stringify(value, undefined, indent ?? undefined);
			expect(repeated(json)).toEqual([]);
			expect(keysIn(json).map(({ key }) => key)).toEqual(keysOf(JSON.parse(json)));
		}),
	);
});
