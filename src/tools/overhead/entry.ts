import { LIMITS } from '../../domain/overhead/inputs.ts';
import { typedNumber } from '../../domain/text/typed-number.ts';
import { plain } from './format.ts';
import { NUMBER_FIELDS, type NumberName } from './number-fields.ts';
import { isOptional } from './state.ts';

/** What a reader typed: a value, nothing (where that is allowed), or a sentence that says what to type instead. */
export type Entry<T> = { readonly value: T } | { readonly error: string };

/** Reads what a reader typed for a number of the estimate. */
export function numberFrom(name: NumberName, text: string): Entry<number | undefined> {
	const { form } = NUMBER_FIELDS[name];
	const trimmed = text.trim();
	if (trimmed === '' && isOptional(name)) return { value: undefined };
	const typed = typedNumber(trimmed);
	const value = form === 'percent' ? typed / 100 : typed;
	const [min, max] = LIMITS[name];
	if (value >= min && value <= max && (form !== 'whole' || Number.isInteger(value))) return { value };
	const scale = form === 'percent' ? 100 : 1;
	const kind = form === 'whole' ? 'a whole number' : 'a number, with a point for decimals,';
	return { error: `Enter ${kind} from ${plain(min * scale)} to ${plain(max * scale)}.` };
}

/** How a number stands in its field. */
export function textOf(name: NumberName, value: number | undefined): string {
	if (value === undefined) return '';
	const shown = NUMBER_FIELDS[name].form === 'percent' ? value * 100 : value;
	return String(Number(shown.toFixed(6)));
}

/** Levels of a chain, and calls side by side at one of them. */
const [DEEPEST, WIDEST] = [40, 1000];

/** Reads the levels of a chain: "3, 2, 1", "3 2 1" or "3 > 2 > 1". */
export function chainFrom(text: string): Entry<readonly number[]> {
	const levels = text.split(/[\s,.;>→]+/).filter(Boolean);
	const widths = levels.map((level) => (/^\d{1,4}$/.test(level) ? Number(level) : Number.NaN));
	const valid =
		widths.length >= 1 && widths.length <= DEEPEST && widths.every((width) => width >= 1 && width <= WIDEST);
	if (valid) return { value: widths };
	return {
		error: `Write how many calls run side by side at each level, each from 1 to ${plain(WIDEST)}, for example 3, 2, 1. At most ${DEEPEST} levels.`,
	};
}
