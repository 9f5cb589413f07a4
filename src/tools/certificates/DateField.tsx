import { useId } from 'preact/hooks';
import { useDraft } from '../frame/useDraft.ts';
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
	const drag = useDrag();
	const id = useId();
	const { text, problem, type, leave } = useDraft(value, (typed) => {
		const found = problemWith(typed);
		// Who only passes through the field changes nothing.
		if (found === undefined && typed !== value) onDate(typed, drag.step());
		return found;
	});
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
					value={text}
					aria-invalid={problem !== undefined}
					aria-describedby={id}
					onInput={(event) => type(event.currentTarget.value)}
					onBlur={(event) => {
						leave(event.currentTarget.value);
						drag.end();
					}}
				/>
			</label>
			<p id={id} class="field-error" role="status">
				{problem && `${problem} The plan still uses the date from before.`}
			</p>
		</div>
	);
}
