import { type Cell, cell } from '../evidence/cell.ts';
import type { Collections } from '../evidence/types.ts';
import { column } from '../matrix/matrix.ts';
import type { CellTable } from './cells.ts';

/** What is asked about a whole platform although it is no row of the matrix: how mature the platform calls itself. */
const MATURITY = ['maturity', 'production ready', 'ready for production', 'general availability', 'GA'];

type Evidence = Pick<Collections, 'facts' | 'platforms' | 'capabilities'>;

/** What platforms and capabilities are called, and the ids of the facts that answer each cell, also of those that the matrix leaves out. */
export function cellTable({ facts, platforms, capabilities }: Evidence): CellTable<string> {
	// By their ids, because facts are in this order and mostly named that way.
	const rows = capabilities.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	return {
		platforms: platforms.map(({ name, short, aliases }) => [short, name, ...aliases]),
		bases: platforms.map(({ extends: base }) => platforms.findIndex(({ id }) => id === base?.platform)),
		capabilities: [...rows.map(({ id, title, aliases }) => [title, id, ...aliases]), MATURITY],
		answers: platforms.map((platform) => {
			const { own, inherited } = column(platform, { facts, platforms });
			const declared = own.filter(({ topic, maturity }) => topic === 'data-plane-modes' && maturity !== undefined);
			return [...rows.map((row) => answersOf(cell(platform, row, own, inherited))), declared.map(({ id }) => id)];
		}),
	};
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * The fact that leads a cell; where none does, all on the topic. Of facts that state a day, such as the steps to an end, it is
 * the last.
 */
function answersOf({ lead, details }: Cell): string[] {
	if (lead) return [lead.id];
	const days = details.filter(({ value }) => DAY.test(value ?? ''));
	const last = days.toSorted((a, b) => ((a.value ?? '') < (b.value ?? '') ? 1 : -1)).slice(0, 1);
	return (last.length > 0 ? last : details).map(({ id }) => id);
}
