import { useState } from 'preact/hooks';
import type { State } from '../../domain/permalink/link.ts';
import { LIMITS } from '../../domain/retries/policy.ts';
import { useDrag } from '../frame/useDrag.ts';
import { NumberField } from './NumberField.tsx';
import type { Change, RetriesFields } from './state.ts';

type Props = { readonly state: State<RetriesFields>; readonly change: Change };

/** How many layers retry, how often each, and how much fails. */
export function ChainControls({ state, change }: Props) {
	const { attempts } = state;
	const differ = new Set(attempts).size > 1;
	const [wanted, setWanted] = useState(false);
	const last = attempts.at(-1) ?? LIMITS.attempts.min;
	return (
		<fieldset>
			<legend>The chain</legend>
			<NumberField
				id="retry-layers"
				label="Layers that may retry"
				{...LIMITS.layers}
				value={attempts.length}
				onValue={(layers) =>
					change({ attempts: Array.from({ length: layers }, (_, layer) => attempts[layer] ?? last) })
				}
			/>
			{differ || wanted ? (
				<fieldset class="each-layer">
					<legend class="visually-hidden">Attempts at each layer</legend>
					{attempts.map((own, layer) => (
						<NumberField
							key={layer}
							id={`retry-attempts-${layer}`}
							label={`Layer ${layer + 1}: attempts`}
							{...LIMITS.attempts}
							value={own}
							onValue={(value) => change({ attempts: attempts.map((each, index) => (index === layer ? value : each)) })}
						/>
					))}
				</fieldset>
			) : (
				<NumberField
					id="retry-attempts"
					label="Attempts at each layer"
					{...LIMITS.attempts}
					value={last}
					onValue={(value) => change({ attempts: attempts.map(() => value) })}
				/>
			)}
			<label class="check">
				<input
					type="checkbox"
					checked={differ || wanted}
					onChange={(event) => {
						setWanted(event.currentTarget.checked);
						if (!event.currentTarget.checked && differ) change({ attempts: attempts.map(() => last) });
					}}
				/>
				<span>Different at each layer</span>
			</label>
			<p class="tool-note">
				Attempts include the first try: 1 is no retry. Layer 1 is at the edge, the last one calls the service that
				fails.
			</p>
			<FailureShare {...{ state, change }} />
			<NumberField
				id="retry-rate"
				label="Requests of users"
				unit="per second"
				{...LIMITS.rate}
				value={state.rate}
				onValue={(rate) => change({ rate })}
			/>
		</fieldset>
	);
}

/** A slider to play with, and a field for those who know their number. */
function FailureShare({ state, change }: Props) {
	const { min, max } = LIMITS.failure;
	const drag = useDrag();
	return (
		<div class="failure-share">
			<NumberField
				id="retry-failure"
				label="Attempts that fail at the last service"
				unit="%"
				min={min}
				max={max}
				places={1}
				value={state.failure}
				onValue={(failure) => change({ failure })}
			/>
			<input
				type="range"
				min={min}
				max={max}
				value={state.failure}
				aria-label="Attempts that fail at the last service"
				aria-valuetext={`${state.failure} percent`}
				onInput={(event) => change({ failure: event.currentTarget.valueAsNumber }, drag.step())}
				onChange={drag.end}
			/>
		</div>
	);
}
