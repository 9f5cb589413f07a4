import { oneLine } from '../text/plain.ts';
import { type Block, type Line, marksOf, type Report, type Section, type Table } from './report.ts';

/** The sign between which nothing is read as markup. It cannot hold itself, so two of them get a space between. */
const PLAIN = '%%';

/** A text in which nothing becomes markup. Words without a special sign stay as they are. */
export function dokuwikiText(text: string): string {
	const line = oneLine(text);
	if (/^[\p{L}\p{M}\p{N} .,()?;:“”‘’–…]*$/u.test(line) && !/:\S|\(|\)|;-|\.\.\./.test(line)) return line;
	return `${PLAIN}${line.replaceAll('%', '% ').replace(/% (?!%)/g, '%')}${PLAIN}`;
}

const written = (line: Line): string => `${dokuwikiText(line.text)} ${marksOf(line)}`.trim();

/** A table of DokuWiki. Spaces at both sides of a cell say how it is aligned. */
function dokuwikiTable({ columns, rows }: Table): string {
	const padded = (text: string, index: number) => (columns[index]?.numeric ? `  ${text} ` : ` ${text} `);
	return [
		`^${columns.map(({ title }, index) => `${padded(dokuwikiText(title), index)}^`).join('')}`,
		...rows.map((cells) => `|${cells.map((cell, index) => `${padded(written(cell), index)}|`).join('')}`),
	].join('\n');
}

function block(content: Block): string[] {
	if (content.kind === 'table') return [dokuwikiTable(content.table), ''];
	if (content.kind === 'lines') return content.lines.flatMap((line) => [written(line), '']);
	return [...content.items.map((item) => `  ${content.ordered ? '-' : '*'} ${written(item)}`), ''];
}

const section = ({ title, blocks }: Section): string[] => [
	...(title === '' ? [] : [`===== ${heading(title)} =====`, '']),
	...blocks.flatMap(block),
];

/** A heading shows its text as it is, except for the sign that ends it. */
const heading = (text: string) => oneLine(text).replace(/==+/g, '=');

/** A report as a page of DokuWiki. */
export function toDokuwiki({ title, summary, sections, sources, edition, link }: Report): string {
	return [
		`====== ${heading(title)} ======`,
		'',
		...summary.flatMap((line) => [written(line), '']),
		...sections.flatMap(section),
		...(sources.length === 0 ? [] : ['===== Sources =====', '']),
		...sources.map(({ number, text, url }) => `  * [${number}] ${dokuwikiText(text)} [[${url}|source]]`),
		...(sources.length === 0 ? [] : ['']),
		`Facts edition ${edition}. [[${link}|Open this result]]`,
		'',
	].join('\n');
}
