import { cleaned } from '../text/plain.ts';
import { escapeXml } from './escapes.ts';
import { type Block, type Line, marksOf, type Report, type Section, type Table } from './report.ts';

/** Words of any script, each in its own direction, which does not reach beyond them. */
function words(line: Line): string {
	const text = cleaned(line.text).split('\n').map(escapeXml).join('<br>');
	const marks = marksOf(line);
	return marks === '' ? text : `${text} ${marks}`;
}

/** A table with the attributes that editors keep when they strip styles. */
export function htmlTable({ columns, rows }: Table): string {
	const align = (index: number) => (columns[index]?.numeric ? ' align="right"' : '');
	const head = columns.map(
		({ title }, index) => `<th scope="col"${align(index)} dir="auto">${escapeXml(cleaned(title))}</th>`,
	);
	const body = rows.map(
		(cells) => `<tr>${cells.map((cell, index) => `<td${align(index)} dir="auto">${words(cell)}</td>`).join('')}</tr>`,
	);
	return [
		'<table border="1">',
		`<thead><tr>${head.join('')}</tr></thead>`,
		'<tbody>',
		...body,
		'</tbody>',
		'</table>',
	].join('\n');
}

function block(content: Block): string[] {
	if (content.kind === 'table') return [htmlTable(content.table)];
	if (content.kind === 'lines') return content.lines.map((line) => `<p dir="auto">${words(line)}</p>`);
	const tag = content.ordered ? 'ol' : 'ul';
	return [`<${tag}>`, ...content.items.map((item) => `<li dir="auto">${words(item)}</li>`), `</${tag}>`];
}

const section = ({ title, blocks }: Section): string[] => [
	...(title === '' ? [] : [`<h3>${escapeXml(cleaned(title))}</h3>`]),
	...blocks.flatMap(block),
];

/** A report as a part of a page, without scripts and styles. */
export function toHtml({ title, summary, sections, sources, edition, link }: Report): string {
	return [
		`<h2>${escapeXml(cleaned(title))}</h2>`,
		...summary.map((line) => `<p dir="auto">${words(line)}</p>`),
		...sections.flatMap(section),
		...(sources.length === 0 ? [] : ['<h3>Sources</h3>', '<ul>']),
		...sources.map(
			({ number, text, url }) =>
				`<li>[${number}] ${escapeXml(cleaned(text))} <a href="${escapeXml(url)}">${escapeXml(url)}</a></li>`,
		),
		...(sources.length === 0 ? [] : ['</ul>']),
		`<p>Facts edition ${escapeXml(edition)}. <a href="${escapeXml(link)}">Open this result</a></p>`,
		'',
	].join('\n');
}
