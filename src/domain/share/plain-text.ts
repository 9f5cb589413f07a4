import { oneLine } from '../text/plain.ts';
import { type Block, type Report, type Section, withMarks } from './report.ts';

function block(content: Block): string[] {
	if (content.kind === 'lines') return content.lines.map((line) => oneLine(withMarks(line)));
	if (content.kind === 'list')
		return content.items.map((item, index) => `${content.ordered ? `${index + 1}.` : '-'} ${oneLine(withMarks(item))}`);
	const { columns, rows } = content.table;
	return rows.map((cells) =>
		cells.map((cell, index) => `${oneLine(columns[index]?.title ?? '')}: ${oneLine(withMarks(cell))}`).join('; '),
	);
}

const section = ({ title, blocks }: Section): string[] => [
	...(title === '' ? [] : [oneLine(title)]),
	...blocks.flatMap(block),
	'',
];

/** A report for chats and mails: words and lines, no markup. */
export function toPlainText({ title, summary, sections, sources, edition, link }: Report): string {
	return [
		oneLine(title),
		'',
		...summary.map((line) => oneLine(withMarks(line))),
		'',
		...sections.flatMap(section),
		...sources.map(({ number, text, url }) => `[${number}] ${oneLine(text)} ${url}`),
		'',
		`Facts edition ${edition}. Open this result: ${link}`,
		'',
	].join('\n');
}
