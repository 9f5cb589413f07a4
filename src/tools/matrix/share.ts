import { Citations } from '../../domain/evidence/citations.ts';
import type { MatrixCellJson, MatrixRowJson } from '../../domain/matrix/json.ts';
import { escapeMarkdown, type TextTable, toCsv, toMarkdownTable } from '../../domain/text/table.ts';
import { ANSWER_WORDS } from '../evidence/Support.tsx';
import { type TextExport, textExports } from '../frame/exports.ts';
import { loadRow } from '../frame/load.ts';
import type { MatrixCell, MatrixColumn, MatrixData, MatrixRow } from './model.ts';

type Selection = {
	readonly data: MatrixData;
	readonly columns: readonly MatrixColumn[];
	readonly rows: readonly MatrixRow[];
	/** Address that reopens the selection. */
	readonly url: string;
	/** What the reader's own rules say about the matrix, in sentences. */
	readonly houseRules: readonly string[];
};

/** The selection as text, each with numbered sources, edition and permalink. */
export function matrixExports(selection: Selection): TextExport[] {
	const rows = () => Promise.all(selection.rows.map(({ id }) => loadRow(id)));
	return textExports('mesh-matrix', {
		markdown: async () => markdown(selection, await rows()),
		csv: async () => csv(selection, await rows()),
		json: async () => json(selection, await rows()),
	});
}

function markdown(selection: Selection, rows: readonly MatrixRowJson[]): string {
	const { table, sources } = tableWithSources(selection, rows);
	return [
		'# Service mesh matrix',
		'',
		toMarkdownTable(table),
		'',
		...(selection.houseRules.length > 0 ? ['House rules applied:', '', ...selection.houseRules.map(bullet), ''] : []),
		`Facts edition ${selection.data.edition}. Open this view: <${selection.url}>`,
		'',
		'## Sources',
		'',
		...sources.map((line) => `- ${line}`),
		'',
	].join('\n');
}

function csv(selection: Selection, rows: readonly MatrixRowJson[]): string {
	const { table, sources } = tableWithSources(selection, rows);
	const appendix = [
		[],
		['Facts edition', selection.data.edition],
		['Link', selection.url],
		...selection.houseRules.map((rule) => ['House rule', rule]),
		...sources.map((line) => ['Source', line]),
	];
	return toCsv([...table, ...appendix]);
}

function json({ data, columns, url, houseRules }: Selection, rows: readonly MatrixRowJson[]): string {
	const shown = new Set(columns.map(({ id }) => id));
	const selected = rows.map((row) => ({ ...row, cells: row.cells.filter(({ platform }) => shown.has(platform)) }));
	return `${JSON.stringify({ edition: data.edition, link: url, rows: selected, houseRules }, undefined, 2)}\n`;
}

function tableWithSources(
	{ data, columns, rows: shown }: Selection,
	rows: readonly MatrixRowJson[],
): { table: TextTable; sources: readonly string[] } {
	const citations = new Citations(rows.flatMap(({ cells }) => cells.flatMap(sourcesOf)));
	const own = new Map(shown.map(({ id, cells }) => [id, cells]));
	const titles = new Map(data.groups.map(({ id, title }) => [id, title]));
	const table = [
		[
			'Group',
			'Capability',
			...columns.map(({ name, excluded }) => (excluded === undefined ? name : `${name} (excluded: ${excluded})`)),
		],
		...rows.map((row) => [
			titles.get(row.group) ?? row.group,
			row.title,
			...columns.map(
				({ id }) =>
					ownText(own.get(row.capability)?.[id]) ??
					cellText(
						row.cells.find(({ platform }) => platform === id),
						citations,
					),
			),
		]),
	];
	return { table, sources: citations.list() };
}

const bullet = (rule: string) => `- ${escapeMarkdown(rule)}`;

/** The answer of a reader's own fact, marked as such. */
const ownText = (cell: MatrixCell | undefined) =>
	cell?.own && `${ANSWER_WORDS[cell.answer]}: own fact, ${cell.own.statement}`;

function sourcesOf({ lead }: MatrixCellJson) {
	return lead?.sources ?? [];
}

function cellText(cell: MatrixCellJson | undefined, citations: Citations): string {
	if (cell?.lead == null) return ANSWER_WORDS[cell?.answer ?? 'unknown'];
	const words = [ANSWER_WORDS[cell.answer], cell.value].filter(Boolean).join(': ');
	const asOf = cell.behind === null ? '' : ` (as of ${cell.lead.scope.version})`;
	return `${words}${asOf} ${citations.mark({ sources: cell.lead.sources.map(({ id }) => id) })}`;
}
