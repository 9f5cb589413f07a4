import { doubtAbout, typedWhole } from '../../domain/text/typed-number.ts';
import { type Entry, EntryField } from '../frame/EntryField.tsx';
import type { Part } from './model.ts';
import { type Change, MOST } from './state.ts';

type Props = { readonly part: Part; readonly answer: number | undefined; readonly change: Change };

/** A count. An empty field leaves the question open. */
export function NumberField({ part, answer, change }: Props) {
	return (
		<EntryField
			id={`${part.field}-number`}
			label={part.label}
			inputMode="numeric"
			shown={answer === undefined ? '' : String(answer)}
			read={(text): Entry<number | undefined> => {
				const typed = text.trim();
				const number = typedWhole(typed);
				if (typed === '') return { value: undefined };
				if (number <= MOST) return { value: number };
				const stays = answer === undefined ? 'the question stays open' : `${answer} stays`;
				const doubt = doubtAbout(typed);
				if (doubt !== undefined) return { error: `${doubt} Until then ${stays}.` };
				return {
					error: `“${typed.slice(0, 20)}” is not a whole number from 0 to ${MOST.toLocaleString('en-US')}, so ${stays}.`,
				};
			}}
			onChange={(number) => change({ [part.field]: number })}
		/>
	);
}
