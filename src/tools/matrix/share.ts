import type { MatrixCellJson, MatrixRowJson } from '../../domain/matrix/json.ts';
import { References } from '../../domain/share/references.ts';
import { type Cell, list, plain, type Report, section, tableOf } from '../../domain/share/report.ts';
import { ANSWER_WORDS } from '../evidence/Support.tsx';
import { loadRow } from '../frame/load.ts';
import type { MatrixCell, MatrixColumn, MatrixData, MatrixRow } from './model.ts';

export type Selection = {
	readonly data: MatrixData;
	readonly columns: readonly MatrixColumn[];
	readonly rows: readonly MatrixRow[];
	/** Address that reopens the selection. */
	readonly url: string;
	/** What the reader's own rules say about the matrix, in sentences. */
	readonly houseRules: readonly string[];
};

/**
 * The selection as a report. The facts behind it are loaded.
 *
 * @throws if a file cannot be loaded
 */
export async function matrixReport(selection: Selection): Promise<Report> {
	return reportOf(selection, await Promise.all(selection.rows.map(({ id }) => loadRow(id))));
}

/** The same with rows that are there already. */
export function reportOf(selection: Selection, rows: readonly MatrixRowJson[]): Report {
	const { data, columns, url, houseRules } = selection;
	const references = new References(rows.flatMap(({ cells }) => cells.flatMap(({ lead }) => lead ?? [])));
	const shown = new Set(columns.map(({ id }) => id));
	const counted = `Capabilities: ${rows.length} of ${data.rows.length}. Platforms: ${columns.length} of ${data.columns.length}.`;
	return {
		tool: 'matrix',
		name: 'mesh-matrix',
		title: 'Service mesh matrix',
		summary: [
			plain(counted),
			...(houseRules.length > 0 ? [plain('House rules were applied. They are in no link.')] : []),
		],
		sections: [
			...section('', tableOf(tableRows(selection, rows, references))),
			...section('House rules applied', list(houseRules.map(plain))),
		],
		sources: references.list(),
		edition: data.edition,
		link: url,
		json: {
			rows: rows.map((row) => ({ ...row, cells: row.cells.filter(({ platform }) => shown.has(platform)) })),
			houseRules,
		},
	};
}

function tableRows({ data, columns, rows: shown }: Selection, rows: readonly MatrixRowJson[], references: References) {
	const own = new Map(shown.map(({ id, cells }) => [id, cells]));
	const titles = new Map(data.groups.map(({ id, title }) => [id, title]));
	const names = columns.map(({ name, excluded }) =>
		excluded === undefined ? name : `${name} (excluded: ${excluded})`,
	);
	const cellFor = (row: MatrixRowJson, id: string) =>
		ownCell(own.get(row.capability)?.[id]) ??
		cellOf(
			row.cells.find(({ platform }) => platform === id),
			references,
		);
	return [
		['Group', 'Capability', ...names],
		...rows.map((row) => [titles.get(row.group) ?? row.group, row.title, ...columns.map(({ id }) => cellFor(row, id))]),
	];
}

/** The answer of a reader's own fact, marked as such. */
const ownCell = (cell: MatrixCell | undefined): Cell | undefined =>
	cell?.own && plain(`${ANSWER_WORDS[cell.answer]}: own fact, ${cell.own.statement}`);

function cellOf(cell: MatrixCellJson | undefined, references: References): Cell {
	if (cell?.lead == null) return plain(ANSWER_WORDS[cell?.answer ?? 'unknown']);
	const words = [ANSWER_WORDS[cell.answer], cell.value].filter(Boolean).join(': ');
	const asOf = cell.behind === null ? '' : ` (as of ${cell.lead.scope.version})`;
	return references.cite(`${words}${asOf}`, [cell.lead.id]);
}
