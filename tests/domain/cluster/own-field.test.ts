import { expect, test } from 'vitest';
import { field, listAt, textAt } from '../../../src/domain/cluster/reading/own-field.ts';

const VALUE = { spec: { name: 'a', size: 7, list: [{ name: 'b' }], none: null } };

test('a field is found by its path, and nothing is where the path ends before', () => {
	expect(field(VALUE, 'spec', 'size')).toBe(7);
	expect(field(VALUE, 'spec', 'list', '0', 'name')).toBe('b');
	expect(field(VALUE)).toBe(VALUE);
	expect(
		[['x'], ['spec', 'x'], ['spec', 'x', 'y'], ['spec', 'none', 'x'], ['spec', 'name', 'length']].map((path) =>
			field(VALUE, ...path),
		),
	).toEqual(Array(5).fill(undefined));
	expect([null, undefined, 'text', 7].map((value) => field(value, 'length'))).toEqual(Array(4).fill(undefined));
});

test('what every object has from its kind is no field', () => {
	expect(['constructor', '__proto__', 'toString'].map((key) => field({}, key))).toEqual(Array(3).fill(undefined));
	expect(field(JSON.parse('{"__proto__": {"a": 1}}'), '__proto__', 'a')).toBe(1);
});

test('a text is only a text, and a list only a list', () => {
	expect([textAt(VALUE, 'spec', 'name'), textAt(VALUE, 'spec', 'size'), textAt(VALUE, 'x')]).toEqual([
		'a',
		undefined,
		undefined,
	]);
	expect([listAt(VALUE, 'spec', 'list'), listAt(VALUE, 'spec', 'name'), listAt(VALUE, 'spec')]).toEqual([
		[{ name: 'b' }],
		[],
		[],
	]);
});
