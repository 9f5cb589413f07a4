import { useState } from 'preact/hooks';
import type { Entry } from './entry.ts';

type Props<T> = {
	readonly id: string;
	readonly label: string;
	readonly unit?: string | undefined;
	readonly hint?: string | undefined;
	/** What the field shows while nothing wrong stands in it. */
	readonly shown: string;
	readonly read: (text: string) => Entry<T>;
	readonly onChange: (value: T) => void;
	readonly inputMode?: 'numeric' | 'decimal' | 'text';
	readonly placeholder?: string | undefined;
	readonly class?: string | undefined;
};

/** A field that keeps what was typed until it makes sense, says what would, and never changes the result before. */
export function EntryField<T>({ id, label, unit, hint, shown, read, onChange, ...input }: Props<T>) {
	const [wrong, setWrong] = useState<{ readonly text: string; readonly error: string }>();
	const described = [hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(' ');
	return (
		<div class="entry">
			<label for={id}>
				{label}
				{unit && <small>, {unit}</small>}
			</label>
			<input
				{...input}
				id={id}
				type="text"
				autocomplete="off"
				value={wrong?.text ?? shown}
				aria-invalid={wrong ? true : undefined}
				aria-describedby={described || undefined}
				onChange={(event) => {
					const { value: text } = event.currentTarget;
					const entry = read(text);
					setWrong('error' in entry ? { text, error: entry.error } : undefined);
					if ('value' in entry) {
						onChange(entry.value);
						event.currentTarget.value = shown;
					}
				}}
			/>
			{hint && (
				<small id={`${id}-hint`} class="entry-hint">
					{hint}
				</small>
			)}
			<span id={`${id}-error`} class="entry-error" role="alert">
				{wrong && `${wrong.error} Until then the result stays as it is.`}
			</span>
		</div>
	);
}
