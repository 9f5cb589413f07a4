import type { Quantity } from '../../schema/manifest.ts';

/** A place in an example where a value can be filled in. */
export type Gap = {
	readonly quantity: Quantity;
	/** Path of the field, as people write it. */
	readonly path: string;
	/** The value that the example has, as it stands there. */
	readonly example: string;
	/** Whether the value stands in quotes, as text has to. */
	readonly quoted: boolean;
	/** Smallest value that means what it says. */
	readonly least: number;
};

/** An example in the order of its text, with gaps between the parts that stay. */
export type Template = readonly (string | Gap)[];

/** Values to fill in, as far as there are any: numbers in the unit of the quantity, a ratio as a percentage. */
export type Values = Readonly<Partial<Record<Quantity, number>>>;

/** One part of the filled example. */
export type Part = {
	readonly text: string;
	/** The gap that was filled, or was left as it is. */
	readonly gap?: Gap;
	/** Whether the value is the reader's: it was given, and can stand there. */
	readonly filled: boolean;
};

/**
 * Fills values into an example. A value that is not given, or that would mean something else there, leaves the example's own.
 * The tests of the content fill in every value that can be entered, and validate each result.
 */
export function fillIn(template: Template, values: Values): Part[] {
	return template.map((piece) => {
		if (typeof piece === 'string') return { text: piece, filled: false };
		const value = values[piece.quantity];
		if (value === undefined || value < piece.least) return { text: piece.example, gap: piece, filled: false };
		const written = WRITTEN[piece.quantity](value);
		return { text: piece.quoted ? `"${written}"` : written, gap: piece, filled: true };
	});
}

const WRITTEN: Readonly<Record<Quantity, (value: number) => string>> = {
	retries: String,
	percent: String,
	ratio: (percent) => String(percent / 100),
	'per-second': String,
	'least-parallel': String,
	'most-parallel': String,
	window: (seconds) => `${seconds}s`,
};
