import { cleaned } from '../text/plain.ts';
import { referring } from './escapes.ts';
import { type Block, type Line, marksOf, type Report, type Section, type Table } from './report.ts';

/**
 * Where wikitext makes markup of words: signs that always count, that count when they are doubled, at the start of a line or
 * in an address, and names that begin an automatic link.
 */
const MARKUP = /[&<>[\]{}|=]|(['_~!-])\1+|^[*#:;!+-]|:(?=\S)|\b(?:ISBN|RFC|PMID)(?= )/g;

/** A text in which nothing becomes markup. Lines are kept by tags. */
function wikitextText(text: string): string {
	return cleaned(text)
		.split('\n')
		.map((line) => referring(line, MARKUP))
		.join('<br>');
}

const written = (line: Line): string => `${wikitextText(line.text)} ${marksOf(line)}`.trim();

/** A sign with tildes would become a signature when a page is saved; links read the escaped form as well. */
const wikitextAddress = (address: string): string =>
	address
		.replaceAll('~', '%7E')
		.replace(/[[\]{}|<>"' ]/g, (character) => encodeURIComponent(character).replace("'", '%27'));

/** A table of MediaWiki. */
export function wikitextTable({ columns, rows }: Table): string {
	const aligned = (index: number) => (columns[index]?.numeric ? 'style="text-align:right" | ' : '');
	return [
		'{| class="wikitable"',
		...columns.map(({ title }) => `! scope="col" | ${wikitextText(title)}`),
		...rows.flatMap((cells) => ['|-', ...cells.map((cell, index) => `| ${aligned(index)}${written(cell)}`)]),
		'|}',
	].join('\n');
}

function block(content: Block): string[] {
	if (content.kind === 'table') return [wikitextTable(content.table), ''];
	if (content.kind === 'lines') return content.lines.flatMap((line) => [written(line), '']);
	return [...content.items.map((item) => `${content.ordered ? '#' : '*'} ${written(item)}`), ''];
}

const section = ({ title, blocks }: Section): string[] => [
	...(title === '' ? [] : [`=== ${wikitextText(title)} ===`, '']),
	...blocks.flatMap(block),
];

/** A report as wikitext of MediaWiki. */
export function toWikitext({ title, summary, sections, sources, edition, link }: Report): string {
	return [
		`== ${wikitextText(title)} ==`,
		'',
		...summary.flatMap((line) => [written(line), '']),
		...sections.flatMap(section),
		...(sources.length === 0 ? [] : ['=== Sources ===', '']),
		...sources.map(({ number, text, url }) => `* [${number}] ${wikitextText(text)} [${wikitextAddress(url)} source]`),
		...(sources.length === 0 ? [] : ['']),
		`Facts edition ${edition}. [${wikitextAddress(link)} Open this result]`,
		'',
	].join('\n');
}
