import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST } from './dist.ts';

const ROOT = join(DIST, 'data/v1');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');

/** The tables that the index names. */
const names = (
	JSON.parse(read('index.json')) as { datasets: { formats: { mediaType: string; url: string }[] }[] }
).datasets
	.flatMap(({ formats }) => formats)
	.filter(({ mediaType }) => mediaType === 'text/csv')
	.map(({ url }) => url.slice(url.lastIndexOf('/') + 1));

/** A reader of CSV after RFC 4180 that accepts nothing else. */
function parse(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let at = 0;
	while (at < text.length) {
		const [whole = '', quoted, plain = ''] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))/.exec(text.slice(at)) ?? [];
		row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
		at += whole.length;
		if (text[at] === ',') at += 1;
		else if (text.startsWith('\r\n', at)) {
			rows.push(row);
			row = [];
			at += 2;
		} else throw new Error(`a field of line ${rows.length + 1} does not end: ${text.slice(at, at + 40)}`);
	}
	return rows;
}

test('there is a table for each set that fits into one', () => {
	const expected = ['coefficients', 'facts', 'matrix', 'measurements', 'scores', 'sources', 'support-windows'];
	expect(names).toEqual(expect.arrayContaining(expected.map((name) => `${name}.csv`)));
});

describe.each(names)('%s', (name) => {
	const [columns = [], ...rows] = parse(read(name));

	test('has a header in snake_case and as many fields in every row', () => {
		for (const column of columns) expect(column).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
		expect(new Set(columns).size).toBe(columns.length);
		expect(rows.length).toBeGreaterThan(20);
		expect(rows.filter(({ length }) => length !== columns.length)).toEqual([]);
	});

	test('holds nothing that a spreadsheet runs', () => {
		const formulas = rows.flat().filter((field) => /^[=+\-@\t\r]/.test(field) && Number.isNaN(Number(field)));
		expect(formulas).toEqual([]);
	});
});

test('facts.csv holds the same facts as facts.json', () => {
	const { facts } = JSON.parse(readFileSync(join(ROOT, 'facts.json'), 'utf8'));
	const [columns = [], ...rows] = parse(read('facts.csv'));
	const column = (name: string) => rows.map((row) => row[columns.indexOf(name)]);
	expect(column('id')).toEqual(facts.map(({ id }: { id: string }) => id));
	// A statement never begins like a formula, so it is the same in both.
	expect(column('statement')).toEqual(facts.map(({ statement }: { statement: string }) => statement));
});

test('a line end without a carriage return, and a quote inside a field, are noticed', () => {
	expect(() => parse('a,b\n1,2\n')).toThrow();
	expect(() => parse('a"b,c\r\n')).toThrow();
});
