import { doubtAbout, typedNumber, typedWhole } from '../../domain/text/typed-number.ts';
import { type Entry, EntryField } from '../frame/EntryField.tsx';
import { entered } from './format.ts';

type Props = {
	readonly id: string;
	readonly label: string;
	readonly unit?: string;
	readonly min: number;
	readonly max: number;
	/** Decimal places that may be entered. */
	readonly places?: number;
	readonly value: number;
	readonly onValue: (value: number) => void;
};

/** A number within bounds, with its unit. */
export function NumberField({ id, label, unit, min, max, places = 0, value, onValue }: Props) {
	const kind = places === 0 ? 'a whole number' : 'a number, with a point for decimals,';
	return (
		<EntryField
			id={id}
			label={label}
			hint={unit}
			inputMode={places === 0 ? 'numeric' : 'decimal'}
			shown={String(value)}
			read={(text): Entry<number> => {
				const number = readNumber(text, min, max, places);
				if (number !== undefined) return { value: number };
				const wanted = doubtAbout(text) ?? `Write ${kind} from ${entered(min)} to ${entered(max)}.`;
				return { error: `${wanted} Still used: ${entered(value)}.` };
			}}
			onChange={(number) => {
				if (number !== value) onValue(number);
			}}
		/>
	);
}

/** The number that a text means, if it lies within the bounds. */
export function readNumber(text: string, min: number, max: number, places: number): number | undefined {
	const value = places === 0 ? typedWhole(text) : typedNumber(text);
	if (!(value >= min && value <= max)) return undefined;
	const scale = 10 ** places;
	return Math.round(value * scale) / scale;
}
