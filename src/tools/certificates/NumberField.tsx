import { doubtAbout, typedNumber, typedWhole } from '../../domain/text/typed-number.ts';
import { type Entry, EntryField } from '../frame/EntryField.tsx';

type Props = {
	readonly id: string;
	readonly label: string;
	readonly hint?: string;
	/** 0 stands for an empty field where the field is optional. */
	readonly value: number;
	readonly min: number;
	/** The least value in words, where its number says little. */
	readonly least?: string;
	readonly max: number;
	readonly optional?: boolean;
	/** Whether it need not be a whole number. */
	readonly fractions?: boolean;
	readonly onChange: (value: number) => void;
};

/** A number within bounds. */
export function NumberField({
	id,
	label,
	hint,
	value,
	min,
	least = min.toLocaleString('en-US'),
	max,
	optional = false,
	fractions = false,
	onChange,
}: Props) {
	return (
		<EntryField
			id={id}
			label={
				<>
					{label} {hint && <small>{hint}</small>}
				</>
			}
			inputMode="decimal"
			shown={optional && value === 0 ? '' : String(value)}
			read={(text): Entry<number> => {
				if (optional && text.trim() === '') return { value: 0 };
				const number = fractions ? typedNumber(text) : typedWhole(text);
				if (number >= min && number <= max) return { value: number };
				const kind = fractions ? 'a number, with a point for decimals,' : 'a whole number';
				return { error: doubtAbout(text) ?? `Enter ${kind} from ${least} to ${max.toLocaleString('en-US')}.` };
			}}
			onChange={onChange}
		/>
	);
}
