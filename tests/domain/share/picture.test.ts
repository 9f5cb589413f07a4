import { describe, expect, test } from 'vitest';
import { drawChart } from '../../../src/domain/share/picture/chart.ts';
import { COLORS } from '../../../src/domain/share/picture/colors.ts';
import { INNER, MARGIN, WIDTH } from '../../../src/domain/share/picture/draw.ts';
import { widthOf, wrapped } from '../../../src/domain/share/picture/measure.ts';
import { drawTable } from '../../../src/domain/share/picture/table.ts';
import { type Chart, plain, type Table, tableOf } from '../../../src/domain/share/report.ts';
import { toSvg } from '../../../src/domain/share/svg.ts';
import { childrenOf, type Element, parseXml, textIn } from '../../site/xml.ts';
import { bare, one } from './one-report.ts';

const svg = (elements: readonly string[]) => parseXml(`<svg>${elements.join('')}</svg>`);
const textsOf = (root: Element) => childrenOf(root, 'text').map(textIn);
const numbers = (element: Element | undefined, ...names: readonly string[]) =>
	names.map((name) => Number(element?.attributes[name]));

describe('a text in a picture', () => {
	test('is as wide as its letters: narrow, small, capital, wide, and those of other scripts', () => {
		expect([...'iaAW証🚀'].map((letter) => Math.round(widthOf(letter, 100)))).toEqual([32, 55, 66, 86, 100, 100]);
		expect(widthOf('ia', 10)).toBeCloseTo(8.7);
	});

	test('is broken between words, where the next word would not fit', () => {
		// Each a is 10 wide, a space 5.8.
		const size = 10 / 0.55;
		expect(wrapped('aa aa aa', 46, size)).toEqual(['aa aa', 'aa']);
		expect(wrapped('aa aa aa', 45, size)).toEqual(['aa', 'aa', 'aa']);
		expect(wrapped('aa', 20, size)).toEqual(['aa']);
	});

	test('has words cut that are longer than a line', () => {
		const size = 10 / 0.55;
		expect(wrapped('aaaaa a', 20.1, size)).toEqual(['aa', 'aa', 'a', 'a']);
		expect(wrapped('W', 1, size)).toEqual(['W']);
	});

	test('ends in an ellipsis where it has more lines than are shown', () => {
		const size = 10 / 0.55;
		expect(wrapped('aa bb cc', 20.1, size, 2)).toEqual(['aa', 'bb …']);
		expect(wrapped('aa bb cc', 20.1, size, 3)).toEqual(['aa', 'bb', 'cc']);
	});
});

describe('a chart', () => {
	const chart = (bars: Chart['bars'], part: Partial<Chart> = {}) =>
		svg(drawChart(100, { title: 'Calls', unit: 'ms', bars, ...part }, COLORS.light).elements);
	const bar = (value: number, part: Partial<Chart['bars'][number]> = {}) => ({
		...{ label: 'a', value, text: String(value) },
		...part,
	});

	test('names its unit where it has one', () => {
		expect(textsOf(chart([bar(1)]))[0]).toBe('Calls (ms)');
		expect(textsOf(chart([bar(1)], { unit: '' }))[0]).toBe('Calls');
	});

	test('has bars in proportion to their values, the longest up to the values in words', () => {
		const bars = childrenOf(chart([bar(4), bar(2), bar(0)]), 'rect');
		const [[left = 0, most = 0] = [], [, half = 0] = [], [, none] = []] = bars.map((rect) =>
			numbers(rect, 'x', 'width'),
		);
		expect(half).toBeCloseTo(most / 2, 0);
		expect(none).toBe(1);
		// Labels are 7.2 wide, values as well, and 12 are left beside each.
		expect(left).toBeCloseTo(MARGIN + 7.2 + 12, 0);
		expect(left + most).toBeCloseTo(WIDTH - MARGIN - 7.2 - 12, 0);
	});

	test('has rows below each other, and is as high as they are', () => {
		const { elements, height } = drawChart(100, { title: 'x', unit: '', bars: [bar(1), bar(2)] }, COLORS.light);
		expect(childrenOf(svg(elements), 'rect').map((rect) => numbers(rect, 'y', 'height'))).toEqual([
			[135, 14],
			[165, 14],
		]);
		expect(height).toBe(32 + 60 + 10);
	});

	test('draws a range from its low to its high end, which may lie beyond all values', () => {
		const root = chart([bar(2, { low: 1, high: 4 }), bar(1)]);
		const [left = 0, width = 0] = numbers(childrenOf(root, 'rect')[0], 'x', 'width');
		const [line, ...ends] = childrenOf(root, 'line').map((element) => numbers(element, 'x1', 'x2', 'y1', 'y2'));
		const most = width * 2;
		expect(line?.[0]).toBeCloseTo(left + most / 4, 0);
		expect(line?.[1]).toBeCloseTo(left + most, 0);
		expect(ends).toEqual([
			[line?.[0], line?.[0], 137, 147],
			[line?.[1], line?.[1], 137, 147],
		]);
	});

	test('writes each label beside its bar and each value at the right border, in the color of words', () => {
		const [heading, label, value] = childrenOf(chart([bar(3, { label: 'Hop', text: '3 ms' })]), 'text');
		expect(heading?.attributes).toMatchObject({ 'font-weight': '600', 'font-size': '14', y: '116' });
		const words = { 'font-size': '13', fill: COLORS.light.ink, y: '146' };
		expect(label?.attributes).toMatchObject({ ...words, x: String(MARGIN) });
		expect(value?.attributes).toMatchObject({ ...words, x: String(WIDTH - MARGIN), 'text-anchor': 'end' });
		expect(label && textIn(label)).toBe('Hop');
	});

	test('draws no range of which an end is not known', () => {
		expect(childrenOf(chart([bar(2, { low: 1 }), bar(2, { high: 3 })]), 'line')).toEqual([]);
	});

	test('leaves room for bars beside long labels and values', () => {
		const long = 'word '.repeat(40);
		const [left = 0, width = 0] = numbers(
			childrenOf(chart([bar(1, { label: long, text: long })]), 'rect')[0],
			'x',
			'width',
		);
		expect(left).toBeCloseTo(MARGIN + INNER * 0.36 + 12, 0);
		expect(width).toBeCloseTo(INNER * 0.36 - 24, 0);
	});
});

describe('a table', () => {
	const table = (columns: number, rows: number, numeric: readonly number[] = [], words = 'word'): Table => {
		const cells = (text: string) => Array.from({ length: columns }, (_, index) => `${text}${index}`);
		const block = tableOf([cells('head'), ...Array.from({ length: rows }, () => cells(words))], numeric);
		if (block.kind !== 'table') throw new Error('a table is a table');
		return block.table;
	};
	const drawn = (of: Table) => svg(drawTable(50, of, COLORS.light).elements);

	test('has its heading, its rows and a rule below each, and is as high as they are', () => {
		const { elements, height } = drawTable(50, table(2, 2), COLORS.light);
		const root = svg(elements);
		expect(textsOf(root)).toEqual(['head0', 'head1', 'word0', 'word1', 'word0', 'word1']);
		expect(childrenOf(root, 'text').map((text) => numbers(text, 'y')[0])).toEqual([66, 66, 90, 90, 114, 114]);
		expect(childrenOf(root, 'line').map((line) => numbers(line, 'y1')[0])).toEqual([74, 98, 122]);
		expect(height).toBe(72);
	});

	test('has a heading in bold and softer color, and cells in the color of words', () => {
		const [head, cell] = childrenOf(drawn(table(1, 1)), 'text').map(({ attributes }) => attributes);
		expect(head).toMatchObject({ 'font-weight': '600', fill: COLORS.light.soft, 'font-size': '12' });
		expect([cell?.['font-weight'], cell?.['fill']]).toEqual([undefined, COLORS.light.ink]);
	});

	test('writes the lines of a cell below each other, and what is left out below all rows', () => {
		const lines = childrenOf(drawn(table(1, 1, [], `${'word '.repeat(40)}`)), 'text').map(
			(text) => numbers(text, 'y')[0],
		);
		expect(lines).toEqual([66, 90, 106]);
		const note = childrenOf(drawn(table(1, 31)), 'text').at(-1);
		expect(note?.attributes).toMatchObject({
			y: String(50 + 31 * 24 + 18),
			'font-size': '12',
			fill: COLORS.light.soft,
		});
	});

	test('shares the width between its columns, and aligns numbers at the right side of theirs', () => {
		const root = drawn(table(2, 1, [1]));
		const [first, second] = childrenOf(root, 'text');
		expect([first?.attributes['text-anchor'], second?.attributes['text-anchor']]).toEqual([undefined, 'end']);
		expect(numbers(first, 'x')).toEqual([MARGIN]);
		expect(numbers(second, 'x')).toEqual([WIDTH - MARGIN]);
		const [, middle] = childrenOf(drawn(table(2, 1)), 'text');
		expect(numbers(middle, 'x')[0]).toBeCloseTo(MARGIN + (INNER - 12) / 2 + 12);
	});

	test('gives long cells more room, but leaves no column too narrow to read', () => {
		const block = tableOf([
			['a', 'b'],
			['x', 'word '.repeat(50)],
		]);
		if (block.kind !== 'table') throw new Error('a table is a table');
		const [, second] = childrenOf(drawn(block.table), 'text');
		// 44 and 260 are the narrowest and the widest that are asked for.
		expect(numbers(second, 'x')[0]).toBeCloseTo(MARGIN + (44 / 304) * (INNER - 12) + 12, 0);
	});

	test('cuts a cell after four lines, and makes the row as high as its highest cell', () => {
		const { elements, height } = drawTable(0, table(3, 1, [], 'word '.repeat(80)), COLORS.light);
		const texts = textsOf(svg(elements));
		expect(texts).toHaveLength(3 + 3 * 4);
		expect(texts.filter((text) => text.endsWith('…'))).toHaveLength(3);
		expect(height).toBe(16 + 8 + 4 * 16 + 8);
	});

	test('has at most thirty rows and seven columns, and says what is left out', () => {
		const note = (columns: number, rows: number) => textsOf(drawn(table(columns, rows))).at(-1);
		expect(note(7, 30)).toBe('word6');
		expect(note(8, 30)).toBe('Not in this picture: 1 more column. The link in it opens all of them.');
		expect(note(7, 31)).toBe('Not in this picture: 1 more row. The link in it opens all of them.');
		expect(note(7, 33)).toBe('Not in this picture: 3 more rows. The link in it opens all of them.');
		expect(note(9, 32)).toBe('Not in this picture: 2 more rows and 2 more columns. The link in it opens all of them.');
		expect(textsOf(drawn(table(9, 33)))).toHaveLength(7 * 31 + 1);
		expect(drawTable(0, table(1, 31), COLORS.light).height).toBe(31 * 24 + 24);
	});
});

describe('the whole picture', () => {
	const root = (part: object = {}) => parseXml(toSvg({ ...one(), ...part }, 'light'));
	const last = (part: object) => textsOf(root(part)).at(-1);

	test('shows the chart where there is one, otherwise the first table, otherwise words alone', () => {
		expect(textsOf(root())).toContain('Calls (per second)');
		expect(textsOf(root({ chart: undefined }))).toContain('Hop');
		expect(textsOf(root({ chart: { ...one().chart, bars: [] } }))).toContain('Hop');
		const alone = parseXml(toSvg(bare(), 'light'));
		expect(textsOf(alone)).toHaveLength(4);
		const [rule, ...others] = childrenOf(alone, 'line').map((line) => numbers(line, 'y1')[0] ?? 0);
		expect(others).toEqual([]);
		const [above = 0, below = 0] = childrenOf(alone, 'text')
			.slice(-2)
			.map((text) => numbers(text, 'y')[0] ?? 0);
		expect(above).toBeLessThan(rule ?? 0);
		expect(below).toBeGreaterThan((rule ?? 0) + 12);
	});

	test('says how many sources stand in its metadata', () => {
		expect(last({})).toContain('The link and 2 sources behind this picture');
		expect(last({ sources: one().sources.slice(1) })).toContain('The link and 1 source behind this picture');
		expect(last({ sources: [] })).toContain('The link behind this picture');
	});

	test('puts everything below what is above it, and ends below the last line', () => {
		const picture = root({ title: 'A long title '.repeat(20), summary: [plain('word '.repeat(300)), plain('End.')] });
		const lines = childrenOf(picture, 'text').map((text) => numbers(text, 'y', 'font-size'));
		const [title, summary] = [lines.filter(([, size]) => size === 22), lines.filter(([, size]) => size === 14)];
		expect(title).toHaveLength(3);
		// Six lines of the first paragraph, the second, and the heading of the chart.
		expect(summary).toHaveLength(6 + 1 + 1);
		const tops = [...title, ...summary].map(([y = 0]) => y);
		for (const [index, y] of tops.slice(1).entries())
			expect(y - (tops[index] ?? 0)).toBeGreaterThanOrEqual(14 * 1.4 - 0.2);
		expect(Number(picture.attributes['height'])).toBeGreaterThan(lines.at(-1)?.[0] ?? 0);
		const [rule] = childrenOf(picture, 'line').slice(-1);
		expect(numbers(rule, 'y1')[0]).toBeLessThan(lines.at(-1)?.[0] ?? 0);
		const [heading, , , subtitle] = childrenOf(picture, 'text').map(({ attributes }) => attributes);
		expect(heading).toMatchObject({ 'font-weight': '600', 'font-family': expect.stringContaining('serif') });
		expect(heading?.['font-family']).not.toBe(subtitle?.['font-family']);
		expect(picture.attributes['viewBox']).toBe(`0 0 ${WIDTH} ${picture.attributes['height']}`);
	});
});
