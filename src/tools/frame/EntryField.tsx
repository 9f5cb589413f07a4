import type { ComponentChildren } from 'preact';
import { useDraft } from './useDraft.ts';

/** What a reader typed: a value, or a sentence that says what to type instead. */
export type Entry<T> = { readonly value: T } | { readonly error: string };

type Props<T> = {
	readonly id: string;
	/** Left out where something else names the field. */
	readonly label?: ComponentChildren;
	readonly hint?: string | undefined;
	/** What the field shows while nobody types and nothing wrong stands in it. */
	readonly shown: string;
	readonly read: (text: string) => Entry<T>;
	readonly onChange: (value: T) => void;
	readonly inputMode?: 'numeric' | 'decimal' | 'text';
	readonly placeholder?: string | undefined;
	readonly class?: string | undefined;
	readonly 'aria-label'?: string;
};

/**
 * A field that keeps what was typed until it makes sense, says what would, and never changes the result before. Numbers, too,
 * are typed as text: a field of the browser for numbers drops a comma without a word, and makes 15 of "1,5".
 */
export function EntryField<T>({ id, label, hint, shown, read, onChange, ...input }: Props<T>) {
	const { text, problem, type, leave } = useDraft(shown, (typed) => {
		const entry = read(typed);
		if ('error' in entry) return entry.error;
		onChange(entry.value);
		return undefined;
	});
	const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
	return (
		<div class="entry">
			{label && <label for={id}>{label}</label>}
			<input
				{...input}
				id={id}
				type="text"
				autocomplete="off"
				value={text}
				aria-invalid={problem ? true : undefined}
				aria-describedby={described || undefined}
				onInput={(event) => type(event.currentTarget.value)}
				onChange={(event) => leave(event.currentTarget.value)}
			/>
			{hint && (
				<small id={`${id}-hint`} class="entry-hint">
					{hint}
				</small>
			)}
			{problem && (
				<span id={`${id}-problem`} class="entry-problem" role="alert">
					{problem}
				</span>
			)}
		</div>
	);
}
