import type { Cell } from '../../domain/evidence/cell.ts';
import type { Library } from '../../domain/evidence/library.ts';
import { candidatesOf } from '../../domain/evidence/order.ts';
import { buildMatrix } from '../../domain/matrix/matrix.ts';
import type { MatrixCell, MatrixData } from './model.ts';

/** What the matrix page and its embed are built from. */
export function matrixData(library: Library): MatrixData {
	const matrix = buildMatrix(library, candidatesOf(library.platforms));
	return {
		edition: library.edition.id,
		columns: matrix.platforms.map(({ id, short, name, kind, extends: base, status }) => ({
			id,
			short,
			name,
			kind,
			edition: base !== undefined,
			preview: status === 'preview',
		})),
		groups: matrix.groups.map(({ group: { id, title } }) => ({ id, title })),
		rows: matrix.groups.flatMap(({ rows }) =>
			rows.map(({ capability: { id, group, title, question, aliases }, cells }) => ({
				id,
				group,
				title,
				question,
				words: aliases.join(' '),
				cells: Object.fromEntries(cells.flatMap((cell) => compact(cell).map((entry) => [cell.platform, entry]))),
			})),
		),
	};
}

/** One entry, or none for a cell that nobody has researched. */
function compact({ answer, lead, details, behind }: Cell): MatrixCell[] {
	const fact = lead ?? details[0];
	if (fact === undefined) return [];
	return [
		{
			answer,
			label: lead?.value,
			fact: fact.id,
			asOf: behind && lead?.scope.version,
			disputed: lead?.disputes?.length ? true : undefined,
		},
	];
}
