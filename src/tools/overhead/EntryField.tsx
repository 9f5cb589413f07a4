import { useDraft } from '../frame/useDraft.ts';
import type { Entry } from './entry.ts';

type Props<T> = {
	readonly id: string;
	readonly label: string;
	readonly unit?: string | undefined;
	readonly hint?: string | undefined;
	/** What the field shows while nobody types and nothing wrong stands in it. */
	readonly shown: string;
	readonly read: (text: string) => Entry<T>;
	readonly onChange: (value: T) => void;
	readonly inputMode?: 'numeric' | 'decimal' | 'text';
	readonly placeholder?: string | undefined;
	readonly class?: string | undefined;
};

/** A field that keeps what was typed until it makes sense, says what would, and never changes the result before. */
export function EntryField<T>({ id, label, unit, hint, shown, read, onChange, ...input }: Props<T>) {
	const draft = useDraft(shown, (text) => {
		const entry = read(text);
		if ('error' in entry) return entry.error;
		onChange(entry.value);
		return undefined;
	});
	const described = [hint && `${id}-hint`, draft.problem && `${id}-error`].filter(Boolean).join(' ');
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
				value={draft.text}
				aria-invalid={draft.problem ? true : undefined}
				aria-describedby={described || undefined}
				onInput={(event) => draft.type(event.currentTarget.value)}
				onChange={(event) => draft.leave(event.currentTarget)}
			/>
			{hint && (
				<small id={`${id}-hint`} class="entry-hint">
					{hint}
				</small>
			)}
			<span id={`${id}-error`} class="entry-error" role="alert">
				{draft.problem && `${draft.problem} Until then the result stays as it is.`}
			</span>
		</div>
	);
}
