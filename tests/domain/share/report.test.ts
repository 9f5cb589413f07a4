import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/domain/share/csv.ts';
import { toJson } from '../../../src/domain/share/json.ts';
import { toMarkdown } from '../../../src/domain/share/markdown.ts';
import { References } from '../../../src/domain/share/references.ts';
import {
	figure,
	lines,
	list,
	plain,
	type Report,
	section,
	tableOf,
	withMarks,
} from '../../../src/domain/share/report.ts';
import { toSvg } from '../../../src/domain/share/svg.ts';

const source = (id: string) => ({
	id,
	title: `Title of ${id}`,
	url: `https://${id}.example/`,
	publisher: 'Somebody',
	checked: '2026-11-20',
	interest: id === 'b' ? 'sells it' : '',
});
const fact = (id: string, sources: readonly string[]) => ({ id, sources: sources.map(source) }) as never;

const reportOf = (): Report => ({
	tool: 'retries',
	name: 'retry-storm',
	title: 'A title',
	summary: [plain('In short.')],
	sections: [
		...section(
			'Numbers',
			tableOf(
				[
					['What', 'How much'],
					['Calls', figure(-3, '-3')],
				],
				[1],
			),
		),
		...section('Empty', list([])),
	],
	sources: [{ number: 1, text: 'Title. Somebody, checked 2026-11-20.', url: 'https://a.example/' }],
	edition: '2026.11.21',
	link: 'https://site.example/cost/retries/#v=1&kb=2026.11.21',
	json: { answer: 42, edition: 'overwritten' },
});
const REPORT = reportOf();

describe('sources', () => {
	test('are numbered in the order of their first use, each once, and only those that are used', () => {
		const references = new References([fact('x', ['b', 'a']), fact('y', ['a', 'c']), fact('z', ['d'])]);
		expect(references.cite('One', ['x'])).toEqual({ text: 'One', cites: [1, 2] });
		expect(withMarks(references.cite('Two', ['y', 'x']))).toBe('Two [2][3][1]');
		expect(references.list().map(({ number, url }) => [number, url])).toEqual([
			[1, 'https://b.example/'],
			[2, 'https://a.example/'],
			[3, 'https://c.example/'],
		]);
		expect(references.list()[0]?.text).toBe('Title of b. Somebody, checked 2026-11-20. Interest: sells it.');
	});

	test('of a fact that is not known are none', () => {
		expect(new References([fact('x', [])]).fact('x')).toMatchObject({ id: 'x' });
		expect(new References([fact('x', [])]).fact('y')).toBeUndefined();
		expect(new References([]).cite('One', ['house/own'])).toEqual({ text: 'One', cites: [] });
	});
});

describe('a report', () => {
	test('is a table with its columns, of which some hold numbers, and cells that are words or numbers', () => {
		const [numbersOnly] = reportOf().sections;
		const cells = [plain('Calls'), figure(-3, '-3')];
		const columns = [
			{ title: 'What', numeric: false },
			{ title: 'How much', numeric: true },
		];
		expect(reportOf().sections).toHaveLength(1);
		expect(numbersOnly?.blocks).toEqual([{ kind: 'table', table: { columns, rows: [cells] } }]);
		expect(tableOf([[plain('What')]])).toEqual({ kind: 'table', table: { columns: columns.slice(0, 1), rows: [] } });
		expect(list([plain('One')])).toMatchObject({ ordered: false });
		expect(withMarks(plain('Calls'))).toBe('Calls');
	});

	test('has no section without content', () => {
		expect(section('Nothing', list([]), lines(), tableOf([['Only a heading']]))).toEqual([]);
		expect(toMarkdown(REPORT)).not.toContain('Empty');
	});

	test('keeps numbers in CSV, also negative ones', () => {
		expect(toCsv(REPORT)).toContain('Calls,-3\r\n');
	});

	test('aligns numbers in Markdown to the right', () => {
		expect(toMarkdown(REPORT)).toContain('| --- | ---: |');
	});

	test('has its own edition and link in JSON, whatever else is in it', () => {
		expect(JSON.parse(toJson(REPORT))).toMatchObject({ answer: 42, edition: '2026.11.21', link: REPORT.link });
	});
});

describe('a picture', () => {
	test('is well-formed, needs nothing from outside, and holds link, edition and sources', () => {
		for (const theme of ['light', 'dark'] as const) {
			const svg = toSvg(REPORT, theme);
			const [, metadata = ''] = /<metadata>(.*)<\/metadata>/.exec(svg) ?? [];
			const held = JSON.parse(metadata.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
			expect(held).toEqual({ title: 'A title', edition: '2026.11.21', link: REPORT.link, sources: REPORT.sources });
			expect(svg.replace(/<metadata>.*<\/metadata>/, '')).not.toMatch(/href|url\(|@import|https?:(?!\/\/www\.w3\.org)/);
			expect(svg).toMatch(/<title>.+<\/title>\n<desc>.+<\/desc>/);
		}
	});

	test('draws the range of a bar, and never beyond the border', () => {
		const bars = [
			{
				label: 'A very long label that does not fit into the column of the labels at all',
				value: 1,
				low: 0,
				high: 9,
				text: '1',
			},
			{ label: 'b', value: 0, text: 'none' },
		];
		const svg = toSvg({ ...REPORT, chart: { title: 'Chart', unit: 'ms', bars } }, 'light');
		for (const [, at = ''] of svg.matchAll(/ (?:x|x1|x2)="([\d.]+)"/g)) expect(Number(at)).toBeLessThanOrEqual(760);
		expect(svg).toContain('…');
	});
});
