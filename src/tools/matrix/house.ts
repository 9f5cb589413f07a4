import { rulesIn } from '../../domain/settings/rules.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { MatrixCell, MatrixColumn, MatrixData } from './model.ts';

/** The matrix under the rules of a company: its own facts in their cells, and what it excludes marked. */
export function underHouseRules(data: MatrixData, settings: Settings): MatrixData {
	const reasons = new Map(settings.excluded.map(({ platform, reason }) => [platform, reason]));
	return {
		...data,
		columns: data.columns.map((column) => ({ ...column, excluded: reasons.get(column.id) })),
		rows: data.rows.map((row) => {
			const own = settings.facts.filter(({ capability }) => capability === row.id);
			if (own.length === 0) return row;
			const cells = own.map((fact) => [fact.platform, ownCell(fact)]);
			return { ...row, cells: { ...row.cells, ...Object.fromEntries(cells) } };
		}),
	};
}

function ownCell(fact: Settings['facts'][number]): MatrixCell {
	const { support, statement, source, checked } = fact;
	return { answer: support, own: { statement, source, checked } };
}

/** The rules that act on the matrix, as sentences. */
export function houseSentences({ columns }: MatrixData, settings: Settings): string[] {
	const acting: Settings = {
		...settings,
		weights: {},
		constraints: [],
		thresholds: { capacity: {}, alternatives: {} },
		prices: {},
	};
	return rulesIn(acting, { platforms: columns, criteria: [] });
}

/** What the rules change in the columns that are shown, as sentences. */
export function houseEffects({ rows }: MatrixData, columns: readonly MatrixColumn[]): string[] {
	const excluded = columns.filter((column) => column.excluded !== undefined).map(({ short }) => short);
	const own = rows.flatMap(({ title, cells }) =>
		columns.filter(({ id }) => cells[id]?.own).map(({ short }) => `${title} of ${short}`),
	);
	return [
		...(excluded.length > 0 ? [`Marked as excluded: ${excluded.join(', ')}.`] : []),
		...(own.length > 0 ? [`Answered by your own facts: ${own.join(', ')}.`] : []),
	];
}
