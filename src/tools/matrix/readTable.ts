import type { factPath } from '../../domain/evidence/paths.ts';
import { answerOfClass } from '../evidence/Support.tsx';
import type { MatrixCell, MatrixRow } from './model.ts';

/**
 * Reads the rows back from the table that the server wrote: the table is the data, so that it does not have to be sent a
 * second time.
 *
 * @returns the rows, and the ids of the columns that the table holds
 */
export function readTable(root: ParentNode): { columns: string[]; rows: MatrixRow[] } {
	const columns = [...root.querySelectorAll<HTMLElement>('thead [data-column]')].map(
		({ dataset }) => dataset['column'] ?? '',
	);
	const rows = [...root.querySelectorAll<HTMLElement>('tbody tr[data-row]')].map((element) => {
		const head = element.querySelector('th');
		const cells = [...element.querySelectorAll('td')].flatMap((td, index) => {
			const cell = readCell(td);
			return cell ? [[columns[index] ?? '', cell] as const] : [];
		});
		return {
			id: element.dataset['row'] ?? '',
			group: element.closest<HTMLElement>('tbody')?.dataset['group'] ?? '',
			title: head?.textContent ?? '',
			question: head?.title ?? '',
			words: element.dataset['words'] ?? '',
			cells: Object.fromEntries(cells),
		};
	});
	return { columns, rows };
}

function readCell(td: Element): MatrixCell | undefined {
	const link = td.querySelector('a');
	if (link === null) return undefined;
	return {
		answer: answerOfClass(link.querySelector('.support')?.className ?? ''),
		label: link.querySelector('.answer-label')?.textContent ?? undefined,
		fact: factAt(link.getAttribute('href') ?? ''),
		asOf: link.querySelector<HTMLElement>('.as-of')?.dataset['line'],
		disputed: link.querySelector('.disputed') ? true : undefined,
	};
}

/** The id of a fact from its address, whatever the site is served below: the other way round than {@link factPath}. */
export const factAt = (address: string): string => address.replace(/.*\/([^/]+)\/#fact-/, '$1/');
