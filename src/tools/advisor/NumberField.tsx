import { useDraft } from '../frame/useDraft.ts';
import type { Part } from './model.ts';
import { type Change, MOST } from './state.ts';

type Props = { readonly part: Part; readonly answer: number | undefined; readonly change: Change };

/** A count. What is none is refused with a word on what would be, and the last answer stays. */
export function NumberField({ part, answer, change }: Props) {
	const id = `${part.field}-number`;
	const draft = useDraft(answer === undefined ? '' : String(answer), (text, unreadable) => {
		const empty = text === '' && !unreadable;
		if (!empty && !(/^\d+$/.test(text) && Number(text) <= MOST)) return text === '' ? 'That' : `“${text.slice(0, 20)}”`;
		change({ [part.field]: empty ? undefined : Number(text) });
		return undefined;
	});
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
					value={draft.text}
					onInput={({ currentTarget }) => draft.type(currentTarget.value)}
					aria-invalid={draft.problem !== undefined}
					aria-describedby={draft.problem === undefined ? undefined : `${id}-refused`}
					onChange={({ currentTarget }) => draft.leave(currentTarget)}
				/>
			</label>
			{draft.problem !== undefined && (
				<p id={`${id}-refused`} class="advisor-refused" role="alert">
					{draft.problem} is not a whole number from 0 to {MOST.toLocaleString('en-US')}, so{' '}
					{answer === undefined ? 'the question stays open' : `${answer} stays`}.
				</p>
			)}
		</>
	);
}
