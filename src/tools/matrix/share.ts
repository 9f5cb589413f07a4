import type { MatrixCellJson, MatrixRowJson } from '../../domain/matrix/json.ts';
import { References } from '../../domain/share/references.ts';
import { type Cell, plain, type Report, section, tableOf } from '../../domain/share/report.ts';
import { ANSWER_WORDS } from '../evidence/Support.tsx';
import { loadRow } from '../frame/load.ts';
import type { MatrixColumn, MatrixData, MatrixRow } from './model.ts';

export type Selection = {
	readonly data: MatrixData;
	readonly columns: readonly MatrixColumn[];
	readonly rows: readonly MatrixRow[];
	/** Address that reopens the selection. */
	readonly url: string;
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
export function reportOf({ data, columns, url }: Selection, rows: readonly MatrixRowJson[]): Report {
	const leads = rows.flatMap(({ cells }) => cells.flatMap(({ lead }) => lead ?? []));
	const references = new References(leads);
	const titles = new Map(data.groups.map(({ id, title }) => [id, title]));
	const table = tableOf([
		['Group', 'Capability', ...columns.map(({ name }) => name)],
		...rows.map((row) => [
			titles.get(row.group) ?? row.group,
			row.title,
			...columns.map(({ id }) =>
				cellOf(
					row.cells.find(({ platform }) => platform === id),
					references,
				),
			),
		]),
	]);
	const shown = new Set(columns.map(({ id }) => id));
	return {
		tool: 'matrix',
		name: 'mesh-matrix',
		title: 'Service mesh matrix',
		summary: [
			plain(
				`Capabilities: ${rows.length} of ${data.rows.length}. Platforms: ${columns.length} of ${data.columns.length}.`,
			),
		],
		sections: section('', table),
		sources: references.list(),
		edition: data.edition,
		link: url,
		json: { rows: rows.map((row) => ({ ...row, cells: row.cells.filter(({ platform }) => shown.has(platform)) })) },
	};
}

function cellOf(cell: MatrixCellJson | undefined, references: References): Cell {
	if (cell?.lead == null) return plain(ANSWER_WORDS[cell?.answer ?? 'unknown']);
	const words = [ANSWER_WORDS[cell.answer], cell.value].filter(Boolean).join(': ');
	const asOf = cell.behind === null ? '' : ` (as of ${cell.lead.scope.version})`;
	return references.cite(`${words}${asOf}`, [cell.lead.id]);
}
