import type { Cell } from '../evidence/cell.ts';
import type { Collections } from '../evidence/types.ts';
import { buildMatrix } from '../matrix/matrix.ts';
import type { CellTable } from './cells.ts';

type Evidence = Pick<Collections, 'facts' | 'platforms' | 'groups' | 'capabilities'>;

/** What platforms and capabilities are called, and the id of the fact that answers each cell. */
export function cellTable(evidence: Evidence): CellTable<string> {
	const { platforms } = evidence;
	// By their ids, because facts are in this order and mostly named that way.
	const rows = buildMatrix(evidence, platforms)
		.groups.flatMap((group) => group.rows)
		.toSorted((a, b) => (a.capability.id < b.capability.id ? -1 : 1));
	return {
		platforms: platforms.map(({ name, short, aliases }) => [short, name, ...aliases]),
		capabilities: rows.map(({ capability: { id, title, aliases } }) => [title, id, ...aliases]),
		answers: platforms.map((_, column) => rows.map(({ cells }) => answerOf(cells[column]))),
	};
}

/** The fact that leads a cell, or the only one on it. */
function answerOf(cell: Cell | undefined): string | null {
	const [only, ...others] = cell?.details ?? [];
	return (cell?.lead ?? (others.length === 0 ? only : undefined))?.id ?? null;
}
