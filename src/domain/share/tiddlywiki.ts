import { cleaned } from '../text/plain.ts';
import { referring } from './escapes.ts';
import { type Block, type Line, marksOf, type Report, type Section, type Table } from './report.ts';

/**
 * Where TiddlyWiki makes markup of words: signs that always count, that count when they are doubled, at the start of a line or
 * of a cell, or in an address. It reads character references as the characters.
 */
const MARKUP = /[&<>[\]{}|`\\]|(['/_^,~@$"!-])\1+|^[*#:;!^,~.=-]|:(?=\S)/g;

/** Words written like this would become links to pages; the rule is switched off for the whole text. */
const RULES = '\\rules except wikilink wikilinkprefix';

/** A text in which nothing becomes markup. Lines are kept by tags. */
function tiddlywikiText(text: string): string {
	return cleaned(text)
		.split('\n')
		.map((line) => referring(line, MARKUP))
		.join('<br>');
}

const written = (line: Line): string => `${tiddlywikiText(line.text)} ${marksOf(line)}`.trim();

/** A table of TiddlyWiki. A space in front of a cell aligns it to the right. */
export function tiddlywikiTable({ columns, rows }: Table): string {
	return [
		`|${columns.map(({ title }) => `!${tiddlywikiText(title)}|`).join('')}`,
		...rows.map(
			(cells) => `|${cells.map((cell, index) => `${columns[index]?.numeric ? ' ' : ''}${written(cell)}|`).join('')}`,
		),
	].join('\n');
}

function block(content: Block): string[] {
	if (content.kind === 'table') return [tiddlywikiTable(content.table), ''];
	if (content.kind === 'lines') return content.lines.flatMap((line) => [written(line), '']);
	return [...content.items.map((item) => `${content.ordered ? '#' : '*'} ${written(item)}`), ''];
}

const section = ({ title, blocks }: Section): string[] => [
	...(title === '' ? [] : [`!! ${tiddlywikiText(title)}`, '']),
	...blocks.flatMap(block),
];

/** A report as a tiddler. */
export function toTiddlywiki({ title, summary, sections, sources, edition, link }: Report): string {
	return [
		RULES,
		'',
		`! ${tiddlywikiText(title)}`,
		'',
		...summary.flatMap((line) => [written(line), '']),
		...sections.flatMap(section),
		...(sources.length === 0 ? [] : ['!! Sources', '']),
		...sources.map(({ number, text, url }) => `* [${number}] ${tiddlywikiText(text)} [ext[source|${url}]]`),
		...(sources.length === 0 ? [] : ['']),
		`Facts edition ${edition}. [ext[Open this result|${link}]]`,
		'',
	].join('\n');
}
