import { type Block, type Line, marksOf, type Report, type Section, type Table } from './report.ts';
import { asReference, cleaned } from './words.ts';

/** Characters of which wikitext makes markup: everything but letters, digits, spaces and harmless punctuation. */
const MARKUP = /[&<>[\]{}|'=*#:;!~_"`\\-]/g;

/** Names that begin an automatic link when something follows. */
const AUTOMATIC = /\b(?:ISBN|RFC|PMID)(?= )/g;

/** A text in which nothing becomes markup. Lines are kept by tags. */
export function wikitextText(text: string): string {
	return cleaned(text)
		.split('\n')
		.map((line) =>
			line.replace(MARKUP, asReference).replace(AUTOMATIC, (name) => `${asReference(name)}${name.slice(1)}`),
		)
		.join('<br>');
}

const written = (line: Line): string => `${wikitextText(line.text)} ${marksOf(line)}`.trim();

/** A sign with tildes would become a signature when a page is saved; links read the escaped form as well. */
export const wikitextAddress = (address: string): string =>
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
