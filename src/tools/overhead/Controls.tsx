import type { Inputs } from '../../domain/overhead/inputs.ts';
import { initialState } from '../../domain/permalink/link.ts';
import { EntryField } from '../frame/EntryField.tsx';
import { toggled } from '../frame/toggled.ts';
import { chainFrom, numberFrom, textOf } from './entry.ts';
import { plain } from './format.ts';
import type { ClusterPreset, OverheadData } from './model.ts';
import { BASIC_WORDS, NUMBER_FIELDS, type NumberName, type Words } from './number-fields.ts';
import { BASIC_NUMBERS, type Change, inputsOf, type OverheadFields, type OverheadState } from './state.ts';

type Props = {
	readonly data: OverheadData;
	readonly fields: OverheadFields;
	readonly state: OverheadState;
	readonly change: Change;
};

/** What a reader has to enter: a cluster to start from, six numbers, and the modes to look at. */
export function Controls({ data, fields, state, change }: Props) {
	const initial = inputsOf(initialState(fields));
	const order = data.modes.map(({ id }) => id);
	return (
		<div class="overhead-controls">
			<fieldset>
				<legend>Start from</legend>
				<div class="presets">
					{data.presets.map((preset) => (
						<button
							key={preset.id}
							type="button"
							title={preset.summary}
							aria-pressed={isPreset(state, initial, preset)}
							onClick={() => change({ ...initial, ...preset.inputs })}
						>
							{preset.title}
						</button>
					))}
				</div>
			</fieldset>
			<fieldset>
				<legend>Your cluster</legend>
				<div class="entries">
					{BASIC_NUMBERS.map((name) => (
						<NumberEntry key={name} name={name} words={BASIC_WORDS[name]} state={state} change={change} />
					))}
					<EntryField
						id="overhead-chain"
						label="Longest chain"
						hint="Calls at each level: 1, 1 is two in a row."
						shown={state.chain.join(', ')}
						read={chainFrom}
						onChange={(chain) => change({ chain })}
					/>
				</div>
				<p class="crowded" role="status">
					{state.services > state.pods &&
						`More services (${plain(state.services)}) than pods (${plain(state.pods)}): a service that calls others has at least one pod. Check both numbers.`}
				</p>
			</fieldset>
			<fieldset>
				<legend>Modes</legend>
				<div class="mode-choice">
					{data.modes.map(({ id, title }) => (
						<label key={id} class="check">
							<input
								type="checkbox"
								checked={state.modes.includes(id)}
								onChange={() => change({ modes: toggled(order, state.modes, id) })}
							/>
							<span>{title}</span>
						</label>
					))}
				</div>
			</fieldset>
		</div>
	);
}

/** Whether the cluster is exactly that of a preset. */
function isPreset(state: OverheadState, initial: Inputs, preset: ClusterPreset): boolean {
	const wanted = { ...initial, ...preset.inputs };
	const inputs = inputsOf(state);
	return (Object.keys(initial) as (keyof Inputs)[]).every((name) => String(inputs[name]) === String(wanted[name]));
}

type NumberProps = Pick<Props, 'state' | 'change'> & { readonly name: NumberName; readonly words: Words };

/** A number of the estimate with its unit, its meaning and its limits. */
export function NumberEntry({ name, words: { label, unit, hint }, state, change }: NumberProps) {
	return (
		<EntryField
			id={`overhead-${name}`}
			label={
				<>
					{label}
					{unit && <small>, {unit}</small>}
				</>
			}
			hint={hint}
			inputMode={NUMBER_FIELDS[name].form === 'whole' ? 'numeric' : 'decimal'}
			shown={textOf(name, state[name])}
			read={(text) => numberFrom(name, text)}
			onChange={(value) => change({ [name]: value })}
		/>
	);
}
