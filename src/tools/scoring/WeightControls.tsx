import type { Weights } from '../../domain/scoring/weights.ts';
import { useDraft } from '../frame/useDraft.ts';
import { useDrag } from '../frame/useDrag.ts';
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
	const drag = useDrag();
	const set = (index: number, value: number, step: Step) =>
		change({ weights: weights.map((weight, position) => (position === index ? value : weight)) }, step);
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
						onInput={(event) => set(index, event.currentTarget.valueAsNumber, drag.step())}
						onChange={drag.end}
					/>
					<WeightField
						id={`weight-${id}`}
						weight={weights[index] ?? 0}
						share={percent(shares[id] ?? 0)}
						onWeight={(weight) => set(index, weight, 'push')}
					/>
				</div>
			))}
			<p class="scoring-note">Weights may add up to anything: the share on the right is what counts.</p>
		</fieldset>
	);
}

type FieldProps = {
	readonly id: string;
	readonly weight: number;
	/** What the weight amounts to. */
	readonly share: string;
	readonly onWeight: (weight: number) => void;
};

/** A weight as a number. One that cannot be used stays in the field, with the reason, and the last good one stays in use. */
function WeightField({ id, weight, share, onWeight }: FieldProps) {
	const draft = useDraft(String(weight), (text) => {
		const number = Number(text);
		if (text === '' || !Number.isInteger(number) || number < 0 || number > 100) {
			return `Write a whole number from 0 to 100. Still used: ${weight}.`;
		}
		onWeight(number);
		return undefined;
	});
	return (
		<>
			<input
				id={id}
				type="number"
				inputMode="numeric"
				min={0}
				max={100}
				value={draft.text}
				aria-invalid={draft.problem !== undefined}
				aria-describedby={draft.problem === undefined ? undefined : `${id}-problem`}
				onInput={(event) => draft.type(event.currentTarget.value)}
				onChange={(event) => draft.leave(event.currentTarget)}
			/>
			<output>{share}</output>
			{draft.problem && (
				<p id={`${id}-problem`} class="weight-problem" role="alert">
					{draft.problem}
				</p>
			)}
		</>
	);
}
