import { toggled } from '../frame/toggled.ts';
import type { ScoringData } from './model.ts';
import type { Change } from './state.ts';

type Props = { readonly data: ScoringData; readonly chosen: readonly string[]; readonly change: Change };

/** Who takes part in the comparison. */
export function CandidateChoice({ data, chosen, change }: Props) {
	const order = data.candidates.map(({ id }) => id);
	return (
		<details class="candidate-choice">
			<summary>
				Candidates ({chosen.length} of {data.candidates.length})
			</summary>
			<fieldset>
				<legend class="visually-hidden">Candidates in the comparison</legend>
				{data.candidates.map(({ id, name, preview }) => (
					<label key={id} class="check">
						<input
							type="checkbox"
							checked={chosen.includes(id)}
							onChange={() => change({ candidates: toggled(order, chosen, id) })}
						/>
						<span>
							{name}
							{preview && ' (preview)'}
						</span>
					</label>
				))}
			</fieldset>
		</details>
	);
}
