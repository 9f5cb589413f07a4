import { canDiffer } from '../../domain/matrix/filter.ts';
import type { State } from '../../domain/permalink/link.ts';
import { toggled } from '../frame/toggled.ts';
import type { Step } from '../frame/useLinkState.ts';
import { defaultColumns, type MatrixColumn, type MatrixData } from './model.ts';
import { FILTER_LEVELS, type MatrixFields } from './state.ts';

type Props = {
	readonly data: MatrixData;
	readonly state: State<MatrixFields>;
	readonly change: (part: Partial<State<MatrixFields>>, step?: Step) => void;
};

const LEVEL_NAMES = { yes: 'Yes', partial: 'Partial', no: 'No' } as const;

/** Choice of columns and filters. Everything works without scripts being needed to read the table itself. */
export function Controls({ data, state, change }: Props) {
	return (
		<div class="matrix-controls">
			<div class="matrix-find">
				<label>
					<span>Find a capability</span>
					<input
						type="search"
						value={state.text}
						maxLength={60}
						placeholder="retries, FIPS, GAMMA …"
						onInput={(event) => change({ text: event.currentTarget.value }, 'replace')}
					/>
				</label>
				<label class="check">
					<input
						type="checkbox"
						checked={state.differences}
						disabled={!canDiffer(state)}
						onChange={(event) => change({ differences: event.currentTarget.checked })}
					/>
					<span>
						Only differences in support
						{!canDiffer(state) && <small> (choose two platforms or more)</small>}
					</span>
				</label>
				<fieldset>
					<legend>Rows where a platform says</legend>
					{FILTER_LEVELS.map((level) => (
						<label key={level} class="check">
							<input
								type="checkbox"
								checked={state.support.includes(level)}
								onChange={() => change({ support: toggled(FILTER_LEVELS, state.support, level) })}
							/>
							<span>{LEVEL_NAMES[level]}</span>
						</label>
					))}
				</fieldset>
			</div>
			<details class="matrix-choice">
				<summary>Platforms ({state.columns.length})</summary>
				<ColumnChoice data={data} chosen={state.columns} onChange={(columns) => change({ columns })} />
			</details>
			<details class="matrix-choice">
				<summary>Groups ({state.groups.length === 0 ? 'all' : state.groups.length})</summary>
				<fieldset>
					<legend class="visually-hidden">Groups of capabilities</legend>
					{data.groups.map(({ id, title }) => (
						<label key={id} class="check">
							<input
								type="checkbox"
								checked={state.groups.includes(id)}
								onChange={() =>
									change({
										groups: toggled(
											data.groups.map((group) => group.id),
											state.groups,
											id,
										),
									})
								}
							/>
							<span>{title}</span>
						</label>
					))}
				</fieldset>
			</details>
		</div>
	);
}

type ColumnChoiceProps = {
	readonly data: MatrixData;
	readonly chosen: readonly string[];
	readonly onChange: (columns: readonly string[]) => void;
};

const KINDS = [
	{ title: 'No mesh and free meshes', holds: ({ kind, edition }: MatrixColumn) => kind !== 'managed' && !edition },
	{ title: 'Paid editions', holds: ({ edition }: MatrixColumn) => edition },
	{ title: 'Managed offerings', holds: ({ kind }: MatrixColumn) => kind === 'managed' },
] as const;

function ColumnChoice({ data, chosen, onChange }: ColumnChoiceProps) {
	const order = data.columns.map(({ id }) => id);
	return (
		<div class="matrix-columns">
			{KINDS.map(({ title, holds }) => (
				<fieldset key={title}>
					<legend>{title}</legend>
					{data.columns.filter(holds).map(({ id, name, preview }) => (
						<label key={id} class="check">
							<input
								type="checkbox"
								checked={chosen.includes(id)}
								onChange={() => onChange(toggled(order, chosen, id))}
							/>
							<span>
								{name}
								{preview && ' (preview)'}
							</span>
						</label>
					))}
				</fieldset>
			))}
			<p>
				<button type="button" onClick={() => onChange(order)}>
					All
				</button>{' '}
				<button type="button" onClick={() => onChange(defaultColumns(data.columns))}>
					Default
				</button>{' '}
				<button type="button" onClick={() => onChange([])}>
					None
				</button>
			</p>
		</div>
	);
}
