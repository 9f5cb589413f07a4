import { typedNumber } from '../../domain/text/typed-number.ts';
import { useDraft } from '../frame/useDraft.ts';
import { entered } from './format.ts';

type Props = {
	readonly id: string;
	readonly label: string;
	readonly unit?: string;
	readonly min: number;
	readonly max: number;
	/** Decimal places that may be entered. */
	readonly places?: number;
	readonly value: number;
	readonly onValue: (value: number) => void;
};

/**
 * A field for a number. What cannot be used stays in the field, with the reason and the way to mend it, and the last good
 * value stays in use.
 */
export function NumberField({ id, label, unit, min, max, places = 0, value, onValue }: Props) {
	const draft = useDraft(String(value), (text) => {
		const number = readNumber(text, min, max, places);
		if (number === undefined) {
			const kind = places === 0 ? 'a whole number' : 'a number, with a point for decimals,';
			return `Write ${kind} from ${entered(min)} to ${entered(max)}. Still used: ${entered(value)}.`;
		}
		if (number !== value) onValue(number);
		return undefined;
	});
	return (
		<div class="number-field">
			<label for={id}>{label}</label>
			<span class="number-input">
				<input
					id={id}
					{...(places === 0 ? { type: 'number', min, max, step: 1 } : { type: 'text', autocomplete: 'off' })}
					inputMode={places === 0 ? 'numeric' : 'decimal'}
					value={draft.text}
					aria-invalid={draft.problem !== undefined}
					aria-describedby={draft.problem === undefined ? undefined : `${id}-problem`}
					onInput={(event) => draft.type(event.currentTarget.value)}
					onChange={(event) => draft.leave(event.currentTarget)}
				/>
				{unit && <span class="unit">{unit}</span>}
			</span>
			{draft.problem && (
				<p id={`${id}-problem`} class="field-problem" role="alert">
					{draft.problem}
				</p>
			)}
		</div>
	);
}

/** The number that a text means, if it lies within the bounds. */
export function readNumber(text: string, min: number, max: number, places: number): number | undefined {
	const value = typedNumber(text);
	if (!(value >= min && value <= max)) return undefined;
	const scale = 10 ** places;
	const rounded = Math.round(value * scale) / scale;
	return places === 0 && rounded !== value ? undefined : rounded;
}
