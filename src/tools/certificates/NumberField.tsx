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
	const draft = useDraft(optional && value === 0 ? '' : String(value), (text, unreadable) => {
		const number = Number(text);
		const empty = text === '' && !unreadable;
		const usable = (optional && empty) || (text !== '' && number >= min && number <= max);
		if (!usable) return rangeText(min, max);
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
				type="number"
				inputMode="decimal"
				min={min}
				max={max}
				step="any"
				value={draft.text}
				aria-invalid={draft.problem !== undefined}
				onInput={(event) => draft.type(event.currentTarget.value)}
				onChange={(event) => draft.leave(event.currentTarget)}
			/>
		</label>
	);
}

const rangeText = (min: number, max: number) =>
	`Enter a number from ${min < 1 ? 'one minute' : min.toLocaleString('en-US')} to ${max.toLocaleString('en-US')}.`;
