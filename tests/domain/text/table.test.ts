import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv, toMarkdownTable, withoutFormula } from '../../../src/domain/text/table.ts';

/** Reads RFC 4180 back, written from the specification and not from the code. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [[]];
	let field = '';
	let quoted = false;
	for (let index = 0; index < text.length; index++) {
		const character = text[index] ?? '';
		if (quoted) {
			if (character !== '"') field += character;
			else if (text[index + 1] === '"') field += text[++index];
			else quoted = false;
		} else if (character === '"') quoted = true;
		else if (character === ',' || character === '\r') {
			rows.at(-1)?.push(field);
			field = '';
			if (character === '\r') {
				rows.push([]);
				index++;
			}
		} else field += character;
	}
	return rows.slice(0, -1);
}

test('toCsv() can be read back, whatever the fields hold', () => {
	const table = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
	fc.assert(
		fc.property(table, (rows) => {
			expect(readCsv(toCsv(rows))).toEqual(rows);
		}),
	);
});

test('toCsv() quotes only what has to be quoted', () => {
	const rows = [
		['Mesh', 'Points'],
		['Istio, ambient', '3.50'],
		['a "b"', "it's; a\tb"],
	];
	expect(toCsv(rows)).toBe('Mesh,Points\r\n"Istio, ambient",3.50\r\n"a ""b""",it\'s; a\tb\r\n');
});

describe('toMarkdownTable()', () => {
	test('writes a heading, a rule and rows', () => {
		const table = [
			['Mesh', 'Points'],
			['Linkerd', '3.50'],
		];
		expect(toMarkdownTable(table)).toBe('| Mesh | Points |\n| --- | --- |\n| Linkerd | 3.50 |');
	});

	test('lets no content become markup or a new cell', () => {
		const table = toMarkdownTable([['a'], ['x | y\n<img src=x> [link](z) `code` **b**']]);
		expect(table.split('\n')).toHaveLength(3);
		expect(table).toContain('x \\| y \\<img src=x\\> \\[link\\](z) \\`code\\` \\*\\*b\\*\\*');
	});
});

test.each([
	['=HYPERLINK("https://evil.example")', '\'=HYPERLINK("https://evil.example")'],
	['+1', "'+1"],
	['-1', "'-1"],
	['@SUM(A1)', "'@SUM(A1)"],
	['\t=1', "'\t=1"],
	['Ask Ana = fine', 'Ask Ana = fine'],
	['', ''],
])('withoutFormula(%j) is %j', (text, field) => {
	expect(withoutFormula(text)).toBe(field);
});
