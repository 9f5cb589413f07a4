import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parsedBlock } from '../../../src/domain/cluster/reading/yaml-block.ts';

/** As kubectl prints it: items of a list under their key, texts in full. */
const printed = (value: unknown, lineWidth = 0) =>
	stringify(value, { indentSeq: false, lineWidth, aliasDuplicateObjects: false });

const parsed = (text: string) => parsedBlock(text.split('\n').filter((line) => line.trim() !== ''));

const name = fc.stringMatching(/^[a-z][a-zA-Z0-9./-]{0,20}$/);

/** What objects of the API are made of. Texts over several lines are passed over, so that they are left out here. */
const { object } = fc.letrec((tie) => ({
	text: fc.oneof(
		name,
		fc.string({ maxLength: 30 }),
		fc.constantFrom('100m', '1', '1.5', 'true', '', 'a: b', '- x', "it's", '#x'),
	),
	value: fc.oneof({ maxDepth: 4 }, tie('text'), fc.boolean(), fc.constant(null), tie('list'), tie('object')),
	list: fc.array(tie('value'), { maxLength: 4 }),
	object: fc.dictionary(name, tie('value'), { maxKeys: 5 }),
}));

describe('parsedBlock()', () => {
	test('reads what a parser for YAML reads, for anything that an object of the API may hold', () => {
		fc.assert(
			fc.property(object, (value) => {
				const text = printed(value);
				fc.pre(!/[|>][-+]?$/m.test(text) && Object.keys(value as object).length > 0);
				expect(JSON.stringify(parsed(text))).toBe(JSON.stringify(value));
			}),
			{ numRuns: 2000 },
		);
	});

	test('reads texts that are broken over several lines', () => {
		const long = 'many words '.repeat(20).trim();
		expect(parsed(printed({ a: long, b: `${long}: x`, c: 'y' }, 60))).toEqual({ a: long, b: `${long}: x`, c: 'y' });
	});

	test('passes over texts in blocks', () => {
		const text = 'a: |\n  kind: Pod\n  - b: c\n\n  d\nb: >-\n  e\nc: 1\n';
		expect(parsed(text)).toMatchObject({ c: '1' });
		expect(Object.keys(parsed(text) as object)).toEqual(['a', 'b', 'c']);
	});

	test.each([
		[
			'texts in either quotes',
			`a: 'it''s'\nb: "say \\"no\\": é\\u00e9"\nc: ''\nd: ""\n`,
			{ a: "it's", b: 'say "no": éé', c: '', d: '' },
		],
		['quotes inside a text without', `a: it's "so"\n`, { a: `it's "so"` }],
		['an escape that JSON does not know, as it stands', `a: "\\x41"\n`, { a: '\\x41' }],
		[
			'texts in quotes over several lines',
			`a: 'one\n  two''s\n  three'\nb: "x\n  y"\nc: z\n`,
			{ a: "one two's three", b: 'x y', c: 'z' },
		],
		['keys in quotes', `"a: b": c\n'd''e': f\n`, { 'a: b': 'c', "d'e": 'f' }],
		[
			'what is nothing, and what is empty',
			'a: null\nb: ~\nc:\nd: {}\ne: []\nf: false\n',
			{ a: null, b: null, c: null, d: {}, e: [], f: false },
		],
		[
			'items under their key, and indented',
			'a:\n- b\n- c: d\n  e: f\ng:\n  - h\n',
			{ a: ['b', { c: 'd', e: 'f' }], g: ['h'] },
		],
		[
			'lists in lists, and below a dash alone',
			'a:\n- - b\n  - c\n-\n  d: e\n-\nf: g\n',
			{ a: [['b', 'c'], { d: 'e' }, null], f: 'g' },
		],
		['texts that begin with a dash', 'a: -1\nb: - c\nd:\n- -1\n', { a: '-1', b: '- c', d: ['-1'] }],
		['a list that no key holds', '- a: b\n- c\n', [{ a: 'b' }, 'c']],
		[
			'what stands before a comment',
			'a: b # c\nd: # e\n- f # g\n- # h\n  i: j #k\nl: {} # m\n',
			{ a: 'b', d: ['f', { i: 'j' }], l: {} },
		],
		[
			'a hash in a text as it stands',
			`a: b#c\nd: "e # f"\ng:\n- h: 'i # j'\n- "k # l"\n`,
			{ a: 'b#c', d: 'e # f', g: [{ h: 'i # j' }, 'k # l'] },
		],
	])('reads %s', (_, text, value) => {
		expect(JSON.parse(JSON.stringify(parsed(text)))).toEqual(value);
	});

	test('leaves the lines that it was given as they are', () => {
		const lines = ['a:', '- b: c'];
		parsedBlock(lines);
		expect(lines).toEqual(['a:', '- b: c']);
	});

	test('keeps numbers as texts, so that quantities are what was written', () => {
		expect(parsed('a: 0.10\nb: "1"\nc: 1e3\n')).toEqual({ a: '0.10', b: '1', c: '1e3' });
	});

	test('gives objects no prototype, so that no key is special', () => {
		const value = parsed('__proto__:\n  polluted: yes\nconstructor: x\n');
		expect(Object.getPrototypeOf(value)).toBeNull();
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});

	test.each([
		['something that is no key', 'a: b\nnot a key\n'],
		['a deeper line without a key', 'a:\n    b: c\n  d: e\n'],
		['too many levels', Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth)}a:`).join('\n')],
		['a map in braces', 'a: {cpu: 250m, memory: 256Mi}\n'],
		['a list in brackets', 'a: [b, c]\n'],
		['braces in a list', 'a:\n- {b: c}\n'],
		['an anchor', 'a: &b c\n'],
		['an alias', 'a: *b\n'],
		['a tag', 'a: !!str 1\n'],
		['a quote that nobody closes', 'a:\n- "b\n- c\nd: e\n'],
		['a quote with something behind it', `a: 'b' c\nd: e\n`],
	])('refuses %s', (_, text) => {
		expect(parsed(text)).toBeUndefined();
	});

	test('never throws', () => {
		fc.assert(
			fc.property(
				fc.array(fc.stringMatching(/^ {0,6}(- |-)?["'a-c:{}[\]|&*! ]{0,12}$/), { maxLength: 12 }),
				(lines) => {
					expect(() => parsedBlock(lines.filter((line) => line.trim() !== ''))).not.toThrow();
				},
			),
			{ numRuns: 3000 },
		);
	});
});
