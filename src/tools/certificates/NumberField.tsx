import { useState } from 'preact/hooks';

type Props = {
	readonly label: string;
	readonly hint?: string;
	/** 0 stands for an empty field where the field is optional. */
	readonly value: number;
	readonly min: number;
	readonly max: number;
	readonly optional?: boolean;
	readonly onChange: (value: number) => void;
};

/** A number. One that cannot be used is named, and the last good one stays in force. */
export function NumberField({ label, hint, value, min, max, optional = false, onChange }: Props) {
	const [error, setError] = useState('');
	const read = (field: HTMLInputElement) => {
		const number = Number(field.value);
		const empty = field.value === '' && !field.validity.badInput;
		const problem =
			(optional && empty) || (field.value !== '' && number >= min && number <= max) ? '' : rangeText(min, max);
		setError(problem);
		if (problem === '') onChange(empty ? 0 : number);
	};
	return (
		<label class="setting">
			<span>
				{label} {hint && <small>{hint}</small>}
				{error && (
					<small class="field-error" role="status">
						{error}
					</small>
				)}
			</span>
			<input
				type="number"
				inputMode="decimal"
				min={min}
				max={max}
				step="any"
				value={optional && value === 0 ? '' : value}
				aria-invalid={error !== ''}
				onChange={(event) => read(event.currentTarget)}
			/>
		</label>
	);
}

const rangeText = (min: number, max: number) =>
	`Enter a number from ${min < 1 ? 'one minute' : min.toLocaleString('en-US')} to ${max.toLocaleString('en-US')}.`;
