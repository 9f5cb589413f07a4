import type { Weights } from '../../domain/scoring/weights.ts';
import { useDraft } from '../frame/useDraft.ts';
import type { Step } from '../frame/useLinkState.ts';
import { percent } from './format.ts';
import type { ScoringData } from './model.ts';
import type { Change } from './state.ts';

type Props = {
	readonly data: ScoringData;
	/** In the order of the criteria. */
	readonly weights: readonly number[];
	readonly shares: Weights;
	readonly change: Change;
};

/** One slider and one number field for each criterion, with the share that the weight amounts to. */
export function WeightControls({ data, weights, shares, change }: Props) {
	const set = (index: number, text: string, step: Step) => {
		const value = Math.min(100, Math.max(0, Math.round(Number(text))));
		if (text === '' || Number.isNaN(value)) return;
		change({ weights: weights.map((weight, position) => (position === index ? value : weight)) }, step);
	};
	const sameAs = (other: readonly number[]) => other.every((weight, index) => weight === weights[index]);
	return (
		<fieldset class="weights">
			<legend>What matters to you</legend>
			<div class="presets">
				{data.presets.map(({ id, title, summary, weights: preset }) => (
					<button
						key={id}
						type="button"
						title={summary}
						aria-pressed={sameAs(preset)}
						onClick={() => change({ weights: preset })}
					>
						{title}
					</button>
				))}
			</div>
			{data.criteria.map(({ id, title, question }, index) => (
				<div key={id} class="weight">
					<label for={`weight-${id}`} title={question}>
						{title}
					</label>
					<input
						type="range"
						min={0}
						max={100}
						value={weights[index]}
						aria-label={`Weight of ${title}`}
						aria-valuetext={`${weights[index]}, which is ${percent(shares[id] ?? 0)}`}
						onInput={(event) => set(index, event.currentTarget.value, 'replace')}
						onChange={(event) => set(index, event.currentTarget.value, 'push')}
					/>
					<WeightField id={`weight-${id}`} weight={weights[index] ?? 0} onText={(text) => set(index, text, 'push')} />
					<output>{percent(shares[id] ?? 0)}</output>
				</div>
			))}
			<p class="scoring-note">Weights may add up to anything: the share on the right is what counts.</p>
		</fieldset>
	);
}

type FieldProps = { readonly id: string; readonly weight: number; readonly onText: (text: string) => void };

function WeightField({ id, weight, onText }: FieldProps) {
	const draft = useDraft(String(weight));
	return (
		<input
			id={id}
			type="number"
			inputMode="numeric"
			min={0}
			max={100}
			value={draft.text}
			onInput={(event) => draft.type(event.currentTarget.value)}
			onChange={(event) => {
				draft.accept();
				onText(event.currentTarget.value);
			}}
		/>
	);
}
