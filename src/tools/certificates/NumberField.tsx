import { typedNumber } from '../../domain/text/typed-number.ts';
import { useDraft } from '../frame/useDraft.ts';

type Props = {
	readonly label: string;
	readonly hint?: string;
	/** 0 stands for an empty field where the field is optional. */
	readonly value: number;
	readonly min: number;
	readonly max: number;
	readonly optional?: boolean;
	/** Whether it is used as exactly as it is entered; others are rounded. */
	readonly fractions?: boolean;
	readonly onChange: (value: number) => void;
};

/** A number. One that cannot be used stays in the field and is named, and the last good one stays in force. */
export function NumberField({ label, hint, value, min, max, optional = false, fractions = false, onChange }: Props) {
	const draft = useDraft(optional && value === 0 ? '' : String(value), (text) => {
		const empty = optional && text.trim() === '';
		const number = empty ? 0 : typedNumber(text);
		if (!empty && !(number >= min && number <= max)) return rangeText(min, max, fractions);
		onChange(fractions ? number : Math.round(number));
		return undefined;
	});
	return (
		<label class="setting">
			<span>
				{label} {hint && <small>{hint}</small>}
				{draft.problem && (
					<small class="field-error" role="status">
						{draft.problem}
					</small>
				)}
			</span>
			<input
				type="text"
				inputMode="decimal"
				autocomplete="off"
				value={draft.text}
				aria-invalid={draft.problem !== undefined}
				onInput={(event) => draft.type(event.currentTarget.value)}
				onChange={(event) => draft.leave(event.currentTarget)}
			/>
		</label>
	);
}

const rangeText = (min: number, max: number, fractions: boolean) =>
	`Enter a number${fractions ? ', with a point for decimals,' : ''} from ${min < 1 ? 'one minute' : min.toLocaleString('en-US')} to ${max.toLocaleString('en-US')}.`;
