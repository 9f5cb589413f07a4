import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AnswerJson, MatrixJson } from '../../domain/matrix/json.ts';
import { loadJson } from '../frame/load.ts';
import type { MatrixCell, MatrixData, MatrixRow } from './model.ts';

type Columns = {
	readonly data: MatrixData;
	/** Columns whose cells are in the data. */
	readonly loaded: readonly string[];
	readonly failed: boolean;
};

/**
 * The page holds the columns that most readers want. The others are loaded, all at once, when one of them is chosen.
 *
 * @param initial data as the page holds it
 * @param held columns of which the page holds the cells
 * @param chosen columns that the reader wants to see
 */
export function useColumns(initial: MatrixData, held: readonly string[], chosen: readonly string[]): Columns {
	const [all, setAll] = useState<MatrixJson>();
	const [failed, setFailed] = useState(false);
	const missing = chosen.filter((id) => !held.includes(id)).join();

	// Each further choice tries again what failed before.
	useEffect(() => {
		let current = true;
		setFailed(false);
		if (missing && !all) loadJson<MatrixJson>('/data/v1/matrix.json').then(setAll, () => setFailed(current));
		return () => {
			current = false;
		};
	}, [missing, all]);

	return useMemo(() => {
		if (!all) return { data: initial, loaded: held, failed };
		const rows = initial.rows.map((row) => withAllCells(row, all));
		return { data: { ...initial, rows }, loaded: initial.columns.map(({ id }) => id), failed: false };
	}, [initial, held, all, failed]);
}

function withAllCells(row: MatrixRow, all: MatrixJson): MatrixRow {
	const answers = all.capabilities.find(({ id }) => id === row.id)?.cells ?? {};
	const cells = Object.entries(answers).flatMap(([platform, answer]) => {
		const cell = asCell(answer);
		return cell ? [[platform, cell] as const] : [];
	});
	return { ...row, cells: { ...Object.fromEntries(cells), ...row.cells } };
}

function asCell({ answer, value, fact, asOf, disputed }: AnswerJson): MatrixCell | undefined {
	if (fact === null) return undefined;
	return {
		answer,
		label: value ?? undefined,
		fact,
		asOf: asOf ?? undefined,
		disputed: disputed ? true : undefined,
	};
}
