import { useMemo, useState } from 'preact/hooks';
import { canDiffer, passes } from '../../domain/matrix/filter.ts';
import { HouseRules } from '../frame/HouseRules.tsx';
import { Notices } from '../frame/Notices.tsx';
import { Share } from '../frame/Share.tsx';
import { linkTo } from '../frame/site.ts';
import { useEmbed } from '../frame/useEmbed.ts';
import { useLinkState } from '../frame/useLinkState.ts';
import { CellDialog, type OpenCell } from './CellDialog.tsx';
import { Controls } from './Controls.tsx';
import type { MatrixData } from './model.ts';
import { matrixFields } from './state.ts';
import { Table } from './Table.tsx';
import { useColumns } from './useColumns.ts';
import { useHouseMatrix } from './useHouseMatrix.ts';
import './matrix.css';

type Props = {
	readonly data: MatrixData;
	/** Columns whose cells are in the data; those of the others are loaded when a reader chooses them. */
	readonly loaded: readonly string[];
	readonly embedded?: boolean;
};

/** Shown where a frame does not let the tool load anything. */
const COLUMNS_FAILED = 'The further columns could not be loaded here. Open the matrix on its own page to see them.';

/** The matrix: capabilities against platforms, with a choice of columns, filters, details and exports. */
export default function MatrixTool({ data: initial, loaded: initiallyLoaded, embedded = false }: Props) {
	const fields = useMemo(() => matrixFields(initial), [initial]);
	const { state, change, decoded, link, changes } = useLinkState(fields, initial.edition, embedded);
	const { data: published, loaded, failed } = useColumns(initial, initiallyLoaded, state.columns);
	const { rules, data, sentences, effectsIn } = useHouseMatrix(published, embedded);
	useEmbed(embedded, changes);
	const [open, setOpen] = useState<OpenCell>();

	const columns = data.columns.filter(({ id }) => state.columns.includes(id));
	// A column that is still on its way has no answers yet, which must not look like answers that differ.
	const filter = { ...state, columns: state.columns.filter((id) => loaded.includes(id)) };
	const rows = data.rows.filter((row) => passes(row, filter));
	const url = linkTo('/compare/matrix/', link);
	const report = async () =>
		(await import('./share.ts')).matrixReport({ data, columns, rows, url, houseRules: sentences });

	return (
		<div class="tool matrix-tool">
			<Notices decoded={decoded} edition={data.edition} more={failed ? [COLUMNS_FAILED] : []} />
			<Controls data={data} state={state} change={change} />
			<p class="matrix-count" role="status">
				{rows.length} of {data.rows.length} capabilities, {columns.length} of {data.columns.length} platforms.
				{state.differences && canDiffer(filter) && (
					<> Rows answered by names or figures are left out: every platform words them in its own way.</>
				)}
			</p>
			<Table
				data={data}
				columns={columns}
				rows={rows}
				loaded={loaded}
				onOpen={setOpen}
				onReset={() => change({ groups: [], support: [], differences: false, text: '' })}
			/>
			{open && <CellDialog data={data} cell={open} onClose={() => setOpen(undefined)} />}
			<HouseRules rules={rules} sentences={sentences} effects={effectsIn(columns)} url={url} embedded={embedded} />
			<Share tool="matrix" url={url} edition={data.edition} report={report} />
		</div>
	);
}
