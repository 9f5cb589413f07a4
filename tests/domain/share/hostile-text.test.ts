import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/domain/share/csv.ts';
import { dokuwikiText } from '../../../src/domain/share/dokuwiki.ts';
import { htmlTable, toHtml } from '../../../src/domain/share/html.ts';
import { jsonTable } from '../../../src/domain/share/json-table.ts';
import { markdownTable, markdownText, toMarkdown } from '../../../src/domain/share/markdown.ts';
import { plain, type Report, type Table, tableOf } from '../../../src/domain/share/report.ts';
import { toSvg } from '../../../src/domain/share/svg.ts';
import { tiddlywikiTable } from '../../../src/domain/share/tiddlywiki.ts';
import { wikitextTable } from '../../../src/domain/share/wikitext.ts';
import { cleaned, oneLine } from '../../../src/domain/text/plain.ts';

/** Everything that some format takes for markup, and everything that is hard to see. */
const NASTY = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				'|',
				'||',
				'\n',
				'\r\n',
				'"',
				"'",
				'<',
				'>',
				'<script>alert(1)</script>',
				'`',
				'```',
				'&',
				'&lt;',
				'[[',
				']]',
				'{{',
				'}}',
				'{|',
				'|}',
			),
			fc.constantFrom(
				'~~~~',
				'%%',
				'__TOC__',
				'*',
				'#',
				'-',
				'=',
				'+1',
				'@cmd',
				'=SUM(A1)',
				'\\',
				'^',
				'!',
				'//',
				'https://x.example/?a=1&b=2',
				'www.x.example',
			),
			fc.constantFrom('שלום', 'مرحبا', '\u202e', '\u2066', '証明', 'é', '👩‍👩‍👧', '\u0000', '\ufeff', ' ', 'word'),
		),
		{ maxLength: 12 },
	)
	.map((parts) => parts.join(''));

const CELLS = fc.array(fc.tuple(NASTY, NASTY), { minLength: 1, maxLength: 4 });

function tableWith(rows: readonly (readonly [string, string])[]): Table {
	const block = tableOf([['A | b', 'C'], ...rows]);
	if (block.kind !== 'table') throw new Error('a table is a table');
	return block.table;
}

function reportWith(rows: readonly (readonly [string, string])[]): Report {
	return {
		tool: 'scoring',
		name: 'x',
		title: rows[0]?.[0] ?? '',
		summary: [plain(rows[0]?.[1] ?? '')],
		sections: [{ title: rows[0]?.[0] ?? '', blocks: [tableOf([['A', 'B'], ...rows])] }],
		sources: [{ number: 1, text: rows[0]?.[0] ?? '', url: 'https://x.example/' }],
		edition: '2026.11.21',
		link: 'https://site.example/compare/scoring/#v=1&kb=2026.11.21&w=1.2',
		json: {},
	};
}

const check = (property: fc.IProperty<[[string, string][]]>) => fc.assert(property, { numRuns: 200 });
const references = (text: string) => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
const fromXml = (text: string) =>
	text.replace(
		/&(amp|lt|gt|quot|#39);/g,
		(_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
	);

describe('a cell survives, whatever it holds', () => {
	test('in Markdown', () => {
		check(
			fc.property(CELLS, (rows) => {
				const [, , ...lines] = markdownTable(tableWith(rows)).split('\n');
				expect(lines).toHaveLength(rows.length);
				lines.forEach((line, index) => {
					expect(readMarkdownRow(line)).toEqual(rows[index]?.map(cleaned));
				});
			}),
		);
	});

	test('in wikitext', () => {
		check(
			fc.property(CELLS, (rows) => {
				const lines = wikitextTable(tableWith(rows)).split('\n').slice(3, -1);
				expect(lines).toHaveLength(rows.length * 3);
				rows.forEach((row, index) => {
					const read = lines
						.slice(index * 3 + 1, index * 3 + 3)
						.map((line) => references(line.slice(2).replaceAll('<br>', '\n')));
					expect(read).toEqual(row.map(cleaned));
				});
				// Between the marks of the table nothing is left that wikitext reads as markup.
				for (const line of lines.filter((text) => text !== '|-')) {
					expect(
						line
							.slice(1)
							.replaceAll('<br>', '·')
							.replace(/&#\d+;/g, '·'),
					).not.toMatch(/[[\]{}|<>=&]|''|__|~~|!!|:\/\//);
				}
			}),
		);
	});

	test('in the tables of GitLab, in which every value is a text', () => {
		check(
			fc.property(CELLS, (rows) => {
				const block = jsonTable(tableWith(rows), 'Caption');
				expect(block.match(/```/g)).toHaveLength(2);
				expect(block).not.toMatch(/[<>]/);
				const { items } = JSON.parse(block.replace(/^```json:table\n|\n```$/g, ''));
				expect(items).toEqual(rows.map(([c0, c1]) => ({ c0: cleaned(c0), c1: cleaned(c1) })));
			}),
		);
	});

	test('in CSV, and no field begins like a formula', () => {
		check(
			fc.property(CELLS, (rows) => {
				const parsed = parseCsv(toCsv(reportWith(rows)));
				const read = parsed.slice(1, rows.length + 1);
				expect(read).toEqual(rows.map((row) => row.map(cleaned).map(harmless)));
				for (const cell of parsed.flat()) expect(cell).not.toMatch(/^(?:[=@+\t\r]|-(?!\d))/);
			}),
		);
	});

	test('in TiddlyWiki', () => {
		check(
			fc.property(CELLS, (rows) => {
				const [, ...lines] = tiddlywikiTable(tableWith(rows)).split('\n');
				expect(
					lines.map((line) =>
						line
							.slice(1, -1)
							.split('|')
							.map((cell) => references(cell.replaceAll('<br>', '\n'))),
					),
				).toEqual(rows.map((row) => row.map(cleaned)));
			}),
		);
	});

	test('in HTML, without any element of its own', () => {
		check(
			fc.property(CELLS, (rows) => {
				const html = htmlTable(tableWith(rows));
				const read = [...html.matchAll(/<td dir="auto">(.*?)<\/td>/g)].map(([, cell = '']) =>
					fromXml(cell.replaceAll('<br>', '\n')),
				);
				expect(read).toEqual(rows.flat().map(cleaned));
				expect(html.replace(/<\/?(?:table|thead|tbody|tr|th|td|br)(?: [a-z]+="[a-z0-9]*")*>/g, '')).not.toMatch(/[<>]/);
			}),
		);
	});

	test('in DokuWiki, where nothing ends the plain text before its end', () => {
		check(
			fc.property(CELLS, (rows) => {
				for (const text of rows
					.flat()
					.map(dokuwikiText)
					.filter((written) => written.startsWith('%%'))) {
					expect(text.slice(2, -2)).not.toContain('%%');
					expect(text).not.toContain('\n');
				}
			}),
		);
	});
});

test('a heading, a sentence and a source are as safe as a cell', () => {
	check(
		fc.property(CELLS, (rows) => {
			const report = reportWith(rows);
			expect(toHtml(report)).not.toMatch(/<script|<b>/);
			expect(toSvg(report, 'light')).not.toMatch(/<script|<foreignObject|\u202e/);
			for (const line of toMarkdown(report).split('\n')) expect(line).not.toMatch(/^(?:```|<script|={2,}$)/);
		}),
	);
});

test.each([
	['a | b', 'a \\| b'],
	['<script>', '\\<script\\>'],
	['`x`', '\\`x\\`'],
	['https://x.example', 'http&#115;://x.example'],
	['two\nlines', 'two lines'],
])('in Markdown %j is written as %s', (text, written) => {
	expect(markdownText(text)).toBe(written);
});

test('words written from right to left turn nothing but themselves', () => {
	expect(oneLine('\u202eשלום\u202c abc')).toBe('שלום abc');
	expect(htmlTable(tableWith([['שלום', 'x']]))).toContain('<td dir="auto">שלום</td>');
	expect(toSvg(reportWith([['שלום', 'x']]), 'dark')).toContain('unicode-bidi:isolate');
});

/** What begins like a formula has a quote in front of it; everything else is as it was. */
const harmless = (text: string) => (/^[=+\-@]/.test(text) ? `'${text}` : text);

function readMarkdownRow(line: string): string[] {
	const cells = [''];
	const inner = line.slice(2, -2);
	for (let at = 0; at < inner.length; at += 1) {
		const character = inner.charAt(at);
		if (character === '\\') {
			at += 1;
			cells[cells.length - 1] += inner.charAt(at);
		} else if (character === '|') cells.push('');
		else cells[cells.length - 1] += character;
	}
	return cells.map((cell) => references(cell.replaceAll('<br>', '\n')).replace(/^ | $/g, ''));
}

function parseCsv(text: string): string[][] {
	const rows: string[][] = [['']];
	let quoted = false;
	for (let at = 0; at < text.length; at += 1) {
		const character = text.charAt(at);
		const row = rows.at(-1) as string[];
		const cell = row.length - 1;
		if (quoted && character === '"' && text.charAt(at + 1) === '"') {
			row[cell] += '"';
			at += 1;
		} else if (character === '"') quoted = !quoted;
		else if (!quoted && character === ',') row.push('');
		else if (!quoted && character === '\r') {
			rows.push(['']);
			at += 1;
		} else row[cell] += character;
	}
	return rows;
}
