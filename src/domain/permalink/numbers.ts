import type { Codec, Read } from './values.ts';

/** The nearest number within bounds. The reader is told where it is not the one that was written. */
function within(min: number, max: number, written: number, meant = written): Read<number> {
	const value = Math.min(max, Math.max(min, meant));
	return { value, corrections: value === written ? [] : [`${written} was changed to ${value}`] };
}

/** A whole number within bounds. */
export function integer(min: number, max: number): Codec<number> {
	return {
		write: String,
		read: (text) =>
			/^-?\d{1,9}$/.test(text) ? within(min, max, Number(text)) : { error: `“${text}” is not a whole number` },
	};
}

/** Digits behind the point that travel in links: more than any figure of the handbook has. */
const PLACES = 6;

/**
 * A number within bounds, with decimal places.
 *
 * @param places how many at most, from 1 to 6; a number without any is an {@link integer}
 */
export function decimal(min: number, max: number, places = PLACES): Codec<number> {
	const pattern = new RegExp(`^\\d{1,12}(?:\\.\\d{1,${places}})?$`);
	return {
		write: (value) => String(Number(value.toFixed(places))),
		read: (text) =>
			pattern.test(text)
				? within(min, max, Number(text))
				: { error: `“${text}” is not a number with at most ${places} decimal places` },
	};
}

/** A share between 0 and 1, written in percent. */
export function percentage(min: number, max: number): Codec<number> {
	const percent = decimal(min * 100, max * 100);
	return {
		write: (value) => percent.write(value * 100),
		read: (text) => {
			const read = percent.read(text);
			return 'error' in read ? read : { ...read, value: read.value / 100 };
		},
	};
}

/** A number in steps of a half, as scores use it. */
export function halfStep(min: number, max: number): Codec<number> {
	return {
		write: String,
		read: (text) => {
			if (!/^\d{1,2}(?:\.\d)?$/.test(text)) return { error: `“${text}” is not a number such as 3.5` };
			return within(min, max, Number(text), Math.round(Number(text) * 2) / 2);
		},
	};
}
