import { type Cell, cell } from '../evidence/cell.ts';
import type { Collections } from '../evidence/types.ts';
import { column } from '../matrix/matrix.ts';
import type { CellTable } from './cells.ts';

type Evidence = Pick<Collections, 'facts' | 'platforms' | 'capabilities'>;

/** What platforms and capabilities are called, and the ids of the facts that answer each cell, also of those that the matrix leaves out. */
export function cellTable({ facts, platforms, capabilities }: Evidence): CellTable<string> {
	// By their ids, because facts are in this order and mostly named that way.
	const rows = capabilities.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	return {
		platforms: platforms.map(({ name, short, aliases }) => [short, name, ...aliases]),
		capabilities: rows.map(({ id, title, aliases }) => [title, id, ...aliases]),
		answers: platforms.map((platform) => {
			const { own, inherited } = column(platform, { facts, platforms });
			return rows.map((row) => answersOf(cell(platform, row, own, inherited)));
		}),
	};
}

/** The fact that leads a cell; where none does, all on the topic. */
function answersOf({ lead, details }: Cell): string[] {
	return (lead ? [lead] : details).map(({ id }) => id);
}
