import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORMS, type Form, type FormId } from '../../../src/domain/share/forms.ts';
import { graph, xyChart } from '../../../src/domain/share/mermaid.ts';
import { list, plain, section, tableOf } from '../../../src/domain/share/report.ts';
import { bare, one } from './one-report.ts';

const FRAME = { url: 'https://site.example/embed/retries/#v=1&q=a', title: 'Mesh or Not: Retries', height: 900 };

/** A result as it should be written in a form, and below the line one without sources, chart and sections. */
const example = (id: FormId) =>
	readFileSync(join(import.meta.dirname, 'written', `${id}.txt`), 'utf8').split('-----\n');

const written = (id: FormId, report = one()) => (FORMS[id] as Form).make({ report, frame: FRAME });

const TEXTS = [
	...(['markdown', 'jsonTable', 'mermaid', 'azureMermaid', 'wikitext', 'dokuwiki', 'tiddlywiki'] as const),
	...(['html', 'plain', 'json'] as const),
];

describe.each(TEXTS)('a result as %s', (id) => {
	test('is written as the example shows, and shorter where there is less', () => {
		const [whole, short] = example(id);
		expect(written(id)).toBe(whole);
		expect(written(id, bare())).toBe(short);
	});
});

describe('a result as CSV', () => {
	test('has its tables, then lists and lines under their titles, then what it rests on', () => {
		expect(written('csv').split('\r\n')).toEqual([
			...['Hop,Calls | all', '"First\nhop",10', 'Last [2],-27', ''],
			...['Numbers,1. Read from a chart. [1]', 'Numbers,Second | line.', ''],
			...['Note,One', 'Note,Two [1]', '', 'Note,Do this', 'Note,Then that', ''],
			...['Retries <in> a chain,Three tries make 27 calls. [1][2]', "Retries <in> a chain,'- No budget."],
			...['Facts edition,2026.11.21', 'Link,https://site.example/cost/retries/#v=1&kb=2026.11.21&q=a~20b'],
			'Source,"[1] Retries. Somebody, checked 2026-11-20. https://a.example/?x=1&y=2"',
			...['Source,[2] More [retries]. https://b.example/~me', ''],
		]);
	});

	test('begins no heading like a formula, and keeps only numbers as they are', () => {
		const report = {
			...one(),
			sections: section(
				'=A1',
				tableOf([
					['=B1', '+1'],
					['-1.5', '-1.5 ms'],
				]),
				list([plain('x')]),
			),
		};
		expect(written('csv', report).split('\r\n').slice(0, 4)).toEqual(["'=B1,'+1", "-1.5,'-1.5 ms", '', "'=A1,x"]);
	});
});

test('a form that a tool has for itself stands in the place of ours', () => {
	expect(written('markdown', { ...one(), markdown: '- [ ] A task' })).toBe('- [ ] A task');
	expect(written('csv', { ...one(), csv: 'a,b' })).toBe('a,b');
});

describe('a diagram', () => {
	const bars = (length: number, part: object = {}) =>
		Array.from({ length }, (_, index) => ({ label: `Bar ${index}`, value: index, text: `${index} ms`, ...part }));
	const label = (text: string) => /^ {4}title "(.*)"$/m.exec(xyChart({ title: text, unit: 'x', bars: bars(1) }))?.[1];

	test('replaces what Mermaid reads as a sign by what looks alike', () => {
		expect(label('“a” `b` [c] {d} <e>; f & 50 % #g | \\h')).toBe("'a' 'b' (c) (d) (e) f 50 g h");
		expect([label(''), label('#')]).toEqual(['–', '–']);
	});

	test('cuts a label that is longer than sixty characters', () => {
		expect(label('x'.repeat(60))).toBe('x'.repeat(60));
		expect(label(`${'👩'.repeat(60)}x`)).toBe(`${'👩'.repeat(59)}…`);
	});

	test('shows at most sixteen bars', () => {
		const chart = { title: 't', unit: 'ms', bars: bars(17) };
		expect(xyChart(chart)).toContain('"Bar 15"]');
		expect(graph(chart).split('\n').at(-1)).toBe('    title --> bar15["Bar 15: 15 ms"]');
	});

	test('has an axis a little longer than its longest bar, also where there is none', () => {
		const axis = (value: number) => xyChart({ title: 't', unit: 'ms', bars: bars(2, { value }) }).split('\n')[3];
		expect([axis(10), axis(0)]).toEqual(['    y-axis "ms" 0 --> 11', '    y-axis "ms" 0 --> 1']);
	});

	test('shows the summary where there is nothing to draw', () => {
		const report = { ...one(), chart: { title: 'Calls', unit: '', bars: [] } };
		for (const id of ['mermaid', 'azureMermaid'] as const)
			expect(written(id, report)).toContain('title --> line0["Three');
	});
});

describe('a text', () => {
	const first = (id: FormId, summary: string, title = 'T') =>
		written(id, { ...bare(), title, summary: [plain(summary)] }).split('\n\n');

	test('keeps an ordinary sentence of DokuWiki readable, and no sign that becomes another one', () => {
		expect(first('dokuwiki', 'Ask: yes.')[1]).toBe('Ask: yes.');
		expect(first('dokuwiki', 'Ask:yes, a...b (c) ;-) 50 %%')[1]).toBe('%%Ask:yes, a...b (c) ;-) 50 % %%%');
		expect(first('dokuwiki', 'x', 'a ===== b')[0]).toBe('====== a = b ======');
	});

	test('stands on one line of Markdown, and makes addresses safe for wikitext', () => {
		expect(first('markdown', 'x', 'a\n\nb')[0]).toBe('# a b');
		const link = "https://x.example/#a='[b]|<c>";
		expect(written('wikitext', { ...bare(), link })).toContain(
			'[https://x.example/#a=%27%5Bb%5D%7C%3Cc%3E Open this result]',
		);
	});
});
