import type { Platform } from './domain/evidence/types.ts';
import { buildMatrix, type MatrixRow } from './domain/matrix/matrix.ts';
import { library } from './library.ts';

/** The whole matrix, built once: many pages show a few cells of it. */
const rows: ReadonlyMap<string, MatrixRow> = new Map(
	buildMatrix(library, library.platforms).groups.flatMap(({ rows }) => rows.map((row) => [row.capability.id, row])),
);

/**
 * A row of the matrix.
 *
 * @param platforms its columns, in the order in which they are shown
 * @returns nothing if there is no row for the capability
 */
export function matrixRow(capability: string, platforms: readonly Platform[]): MatrixRow | undefined {
	const row = rows.get(capability);
	return (
		row && { ...row, cells: platforms.flatMap(({ id }) => row.cells.find(({ platform }) => platform === id) ?? []) }
	);
}
