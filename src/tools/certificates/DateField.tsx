import { useId, useState } from 'preact/hooks';
import { useDrag } from '../frame/useDrag.ts';
import type { Step } from '../frame/useLinkState.ts';

type Props = {
	readonly label: string;
	readonly hint?: string;
	/** YYYY-MM-DD, or nothing. */
	readonly value: string;
	/** @returns what is wrong with a text, if something is */
	readonly problemWith: (text: string) => string | undefined;
	readonly onDate: (text: string, step: Step) => void;
};

/**
 * A day in UTC. It is typed part by part and makes sense in between, such as in the year 202, so the field keeps what is
 * typed, and complains only when the reader leaves it. Until then the last date that made sense stays in force.
 */
export function DateField({ label, hint, value, problemWith, onDate }: Props) {
	const [draft, setDraft] = useState<string>();
	const [error, setError] = useState('');
	const drag = useDrag();
	const id = useId();
	const type = (text: string) => {
		setDraft(text);
		if (problemWith(text) !== undefined) return;
		setError('');
		onDate(text, drag.step());
	};
	const leave = (text: string) => {
		drag.end();
		const problem = problemWith(text);
		setError(problem ?? '');
		if (problem === undefined) setDraft(undefined);
	};
	return (
		<div class="date-field">
			<label>
				<span>
					{label} {hint && <small>{hint}</small>}
				</span>
				<input
					type="date"
					min="1900-01-01"
					max="9999-12-31"
					value={draft ?? value}
					aria-invalid={error !== ''}
					aria-describedby={id}
					onInput={(event) => type(event.currentTarget.value)}
					onBlur={(event) => leave(event.currentTarget.value)}
				/>
			</label>
			<p id={id} class="field-error" role="status">
				{error && `${error} The plan still uses the date from before.`}
			</p>
		</div>
	);
}
