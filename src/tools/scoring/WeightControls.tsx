import type { Weights } from '../../domain/scoring/weights.ts';
import { doubtAbout, typedWhole } from '../../domain/text/typed-number.ts';
import { type Entry, EntryField } from '../frame/EntryField.tsx';
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
					<EntryField
						id={`weight-${id}`}
						inputMode="numeric"
						shown={String(weights[index] ?? 0)}
						read={(text) => weightFrom(text, weights[index] ?? 0)}
						onChange={(weight) => set(index, weight, 'push')}
					/>
					<output>{percent(shares[id] ?? 0)}</output>
				</div>
			))}
			<p class="tool-note">
				{weights.every((weight) => weight === 0)
					? 'No weight is set, so all criteria count alike.'
					: 'Weights may add up to anything: the share on the right is what counts.'}
			</p>
		</fieldset>
	);
}

/** Reads a weight. What cannot be used is refused with a word on which weight stays in use. */
export function weightFrom(text: string, used: number): Entry<number> {
	const value = typedWhole(text);
	if (value <= 100) return { value };
	return { error: `${doubtAbout(text) ?? 'Write a whole number from 0 to 100.'} Still used: ${used}.` };
}
