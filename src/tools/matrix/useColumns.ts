import { useEffect, useMemo, useState } from 'preact/hooks';
import { factPath } from '../../domain/evidence/paths.ts';
import type { AnswerJson, MatrixJson } from '../../domain/matrix/json.ts';
import { loadJson } from '../frame/load.ts';
import { siteHref } from '../frame/site.ts';
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
	const [all, setAll] = useState<MatrixJson | 'failed'>();
	const missing = chosen.some((id) => !held.includes(id));

	useEffect(() => {
		if (!missing || all !== undefined) return;
		loadJson<MatrixJson>('/data/v1/matrix.json').then(setAll, () => setAll('failed'));
	}, [missing, all]);

	return useMemo(() => {
		if (all === undefined || all === 'failed')
			return { data: initial, loaded: held, failed: all === 'failed' && missing };
		const rows = initial.rows.map((row) => withAllCells(row, all));
		return { data: { ...initial, rows }, loaded: initial.columns.map(({ id }) => id), failed: false };
	}, [initial, held, all, missing]);
}

function withAllCells(row: MatrixRow, all: MatrixJson): MatrixRow {
	const platforms = new Set(all.platforms.map(({ id }) => id));
	const answers = all.capabilities.find(({ id }) => id === row.id)?.cells ?? {};
	const cells = Object.entries(answers).flatMap(([platform, answer]) => {
		const cell = asCell(answer, platforms);
		return cell ? [[platform, cell] as const] : [];
	});
	return { ...row, cells: { ...Object.fromEntries(cells), ...row.cells } };
}

function asCell(
	{ answer, value, fact, asOf, disputed }: AnswerJson,
	platforms: ReadonlySet<string>,
): MatrixCell | undefined {
	if (fact === null) return undefined;
	return {
		answer,
		label: value ?? undefined,
		href: siteHref(factPath(fact, platforms)),
		asOf: asOf ?? undefined,
		disputed: disputed ? true : undefined,
	};
}
