import { factPath, platformPath } from '../../domain/evidence/paths.ts';
import { Support } from '../evidence/Support.tsx';
import { unbroken } from '../evidence/Unbroken.tsx';
import { ScrollRegion } from '../frame/ScrollRegion.tsx';
import { siteHref } from '../frame/site.ts';
import type { OpenCell } from './CellDialog.tsx';
import type { MatrixCell, MatrixColumn, MatrixData, MatrixRow } from './model.ts';

type Props = {
	readonly data: MatrixData;
	readonly columns: readonly MatrixColumn[];
	readonly rows: readonly MatrixRow[];
	/** Columns whose cells are here already. */
	readonly loaded: readonly string[];
	readonly onOpen: (cell: OpenCell) => void;
	readonly onReset: () => void;
};

/** The table itself. Every answer is a link to its fact, so that it works without scripts; with scripts it opens here. */
export function Table({ data, columns, rows, loaded, onOpen, onReset }: Props) {
	if (columns.length === 0) return <p class="matrix-empty">Choose at least one platform to compare.</p>;
	if (rows.length === 0) {
		return (
			<p class="matrix-empty">
				No capability passes the filters.{' '}
				<button type="button" onClick={onReset}>
					Clear the filters
				</button>
			</p>
		);
	}
	const groups = data.groups
		.map((group) => ({ ...group, rows: rows.filter((row) => row.group === group.id) }))
		.filter((group) => group.rows.length > 0);
	// Whatever answers in a column is a fact about its platform, or about the one of which that is an edition.
	const platforms = new Set(data.columns.map(({ id }) => id));
	const open = (event: MouseEvent) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
		const cell = event.target instanceof Element ? event.target.closest('.answer')?.closest('td') : undefined;
		const row = rows.find(({ id }) => id === cell?.closest('tr')?.dataset['row']);
		const column = columns[(cell?.cellIndex ?? 0) - 1];
		if (row === undefined || column === undefined) return;
		event.preventDefault();
		onOpen({ row, platform: column.id });
	};
	return (
		<ScrollRegion label="Matrix of capabilities and platforms" class="matrix-scroll">
			{/* biome-ignore lint/a11y/useKeyWithClickEvents: what is pressed is a link in a cell, by keyboard as well */}
			<table class="matrix" data-result onClick={open}>
				<caption class="visually-hidden">What each platform supports. Each answer links to the fact behind it.</caption>
				<thead>
					<tr>
						<th scope="col">Capability</th>
						{columns.map(({ id, short, preview, excluded }) => (
							<th key={id} scope="col" data-column={id}>
								<a href={siteHref(platformPath(id))}>{short}</a>
								{preview && <small> preview</small>}
								{excluded !== undefined && <small class="house-mark">excluded: {excluded}</small>}
							</th>
						))}
					</tr>
				</thead>
				{groups.map((group) => (
					<tbody key={group.id} data-group={group.id}>
						<tr class="matrix-group">
							<th scope="rowgroup" colSpan={columns.length + 1}>
								<span>{group.title}</span>
							</th>
						</tr>
						{group.rows.map((row) => (
							<tr key={row.id} data-row={row.id} data-words={row.words}>
								<th scope="row" title={row.question}>
									{row.title}
								</th>
								{columns.map((column) => (
									<td key={column.id}>
										{loaded.includes(column.id) ? (
											answer(row.cells[column.id], pathOf(row.cells[column.id], column.id, platforms))
										) : (
											<span aria-busy="true">…</span>
										)}
									</td>
								))}
							</tr>
						))}
					</tbody>
				))}
			</table>
		</ScrollRegion>
	);
}

/** Where an answer leads: to our fact, or to the page of the platform where a fact of the reader's own answers. */
const pathOf = (cell: MatrixCell | undefined, platform: string, platforms: ReadonlySet<string>): string =>
	cell?.fact ? factPath(cell.fact, platforms) : platformPath(platform);

/**
 * An answer as a link. This is no component, and calls another one as a function: a slow phone would take twice as long
 * to bring hundreds of each to life.
 *
 * @param path where it leads, inside the site
 */
function answer(cell: MatrixCell | undefined, path: string) {
	if (cell === undefined) return Support({ answer: 'unknown' });
	return (
		<a class="answer" href={siteHref(path)}>
			{Support({ answer: cell.answer })}
			{cell.label && <span class="answer-label">{unbroken(cell.label)}</span>}
			{cell.asOf && <small class="as-of" data-line={cell.asOf}>{`as of ${cell.asOf}`}</small>}
			{cell.own && <small class="house-mark">own fact</small>}
			{cell.disputed && <small class="disputed">disputed</small>}
		</a>
	);
}
