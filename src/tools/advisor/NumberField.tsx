import { useState } from 'preact/hooks';
import type { Part } from './model.ts';
import { type Change, MOST } from './state.ts';

type Props = { readonly part: Part; readonly answer: number | undefined; readonly change: Change };

/** A count. What is none is refused with a word on what would be, and the last answer stays. */
export function NumberField({ part, answer, change }: Props) {
	const [refused, setRefused] = useState<string>();
	// Results that arrive while somebody types render the field again, and must not take the digits away.
	const [typed, setTyped] = useState<string>();
	const id = `${part.field}-number`;
	const read = ({ value, validity }: HTMLInputElement) => {
		setTyped(undefined);
		if (value === '' && !validity.badInput) {
			setRefused(undefined);
			change({ [part.field]: undefined });
		} else if (/^\d+$/.test(value) && Number(value) <= MOST) {
			setRefused(undefined);
			change({ [part.field]: Number(value) });
		} else setRefused(value === '' ? 'That' : `“${value.slice(0, 20)}”`);
	};
	return (
		<>
			<label class="advisor-number">
				<span>{part.label}</span>
				<input
					id={id}
					type="number"
					inputMode="numeric"
					min={0}
					max={MOST}
					step={1}
					value={typed ?? answer ?? ''}
					onInput={({ currentTarget }) => setTyped(currentTarget.value)}
					aria-invalid={refused !== undefined}
					aria-describedby={refused === undefined ? undefined : `${id}-refused`}
					onChange={({ currentTarget }) => read(currentTarget)}
				/>
			</label>
			{refused !== undefined && (
				<p id={`${id}-refused`} class="advisor-refused" role="alert">
					{refused} is not a whole number from 0 to {MOST.toLocaleString('en-US')}, so{' '}
					{answer === undefined ? 'the question stays open' : `${answer} stays`}.
				</p>
			)}
		</>
	);
}
