import { cleaned, escapeLineStart, escapeMarkup, oneLine } from '../text/plain.ts';
import { type Block, type Line, marksOf, type Report, type Section, type Table } from './report.ts';

/** Some programs make links of bare addresses and names; the words stay words. */
const AUTOMATIC = /(https?|ftp|mailto)(?=:)|www(?=\.)/gi;

/** A text in which nothing becomes markup, on one line. */
export function markdownText(text: string): string {
	return escaped(oneLine(text));
}

const escaped = (text: string) =>
	escapeMarkup(text).replace(AUTOMATIC, (name) => `${name.slice(0, -1)}&#${name.charCodeAt(name.length - 1)};`);

/** A cell keeps its lines, by the only markup that tables know for it. */
const cell = (line: Line): string => {
	const words = cleaned(line.text).split('\n').map(escaped).join('<br>');
	return `${words} ${marksOf(line)}`.trim();
};

/** A line of its own in which nothing becomes markup, not even at its start, with the marks of its sources. */
export const markdownLine = (line: Line): string =>
	`${escapeLineStart(markdownText(line.text))} ${marksOf(line)}`.trim();

/** A table after the GitHub specification. */
export function markdownTable({ columns, rows }: Table): string {
	const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [
		row(columns.map(({ title }) => markdownText(title))),
		`|${columns.map(({ numeric }) => (numeric ? ' ---: |' : ' --- |')).join('')}`,
		...rows.map((cells) => row(cells.map(cell))),
	].join('\n');
}

function block(content: Block): string[] {
	if (content.kind === 'table') return [markdownTable(content.table), ''];
	if (content.kind === 'lines') return content.lines.flatMap((line) => [markdownLine(line), '']);
	return [
		...content.items.map((item, index) => `${content.ordered ? `${index + 1}.` : '-'} ${markdownLine(item)}`),
		'',
	];
}

const section = ({ title, blocks }: Section): string[] => [
	...(title === '' ? [] : [`## ${markdownText(title)}`, '']),
	...blocks.flatMap(block),
];

/** Sources, edition and permalink, as they stand at the end of every text in Markdown. */
export function markdownEnd({ sources, edition, link }: Pick<Report, 'sources' | 'edition' | 'link'>): string[] {
	return [
		...(sources.length === 0 ? [] : ['## Sources', '', ...sources.map(source), '']),
		`Facts edition ${edition}. Open this result: <${link}>`,
		'',
	];
}

const source = ({ number, text, url }: Report['sources'][number]) => `- [${number}] ${markdownText(text)} <${url}>`;

/** A report as a page of Markdown. */
export function toMarkdown(report: Report): string {
	if (report.markdown !== undefined) return report.markdown;
	const { title, summary, sections } = report;
	return [
		`# ${markdownText(title)}`,
		'',
		...summary.flatMap((line) => [markdownLine(line), '']),
		...sections.flatMap(section),
		...markdownEnd(report),
	].join('\n');
}
