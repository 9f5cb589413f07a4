import { cleaned } from '../text/plain.ts';
import { markdownEnd, markdownLine, markdownText } from './markdown.ts';
import { type Report, type Table, tablesOf, withMarks } from './report.ts';

/**
 * A table as GitLab reads it from a block of JSON: sortable, with a filter. Every value is a text. Without `markdown: true`
 * GitLab shows values as text, so nothing in them is markup.
 */
export function jsonTable({ columns, rows }: Table, caption: string): string {
	const fields = columns.map(({ title }, index) => ({ key: `c${index}`, label: cleaned(title), sortable: true }));
	const items = rows.map((cells) =>
		Object.fromEntries(cells.map((cell, index) => [`c${index}`, cleaned(withMarks(cell))])),
	);
	const block = JSON.stringify({ fields, items, filter: true, caption: cleaned(caption) }, undefined, 2);
	return ['```json:table', fenced(block), '```'].join('\n');
}

/** A fence in a value would end the block: backticks and angle brackets are written as JSON escapes. */
const fenced = (json: string) =>
	json.replace(/[`<>]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The tables of a report for GitLab, with sources, edition and permalink below. */
export function toJsonTables(report: Report): string {
	const { title, summary, sections } = report;
	return [
		`## ${markdownText(title)}`,
		'',
		...summary.flatMap((line) => [markdownLine(line), '']),
		...tablesOf(sections).flatMap(({ title: caption, table }) => [jsonTable(table, caption || title), '']),
		...markdownEnd(report),
	].join('\n');
}
