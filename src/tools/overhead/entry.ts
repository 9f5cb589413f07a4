import { figuresFrom } from '../../domain/overhead/coefficients.ts';
import { LIMITS } from '../../domain/overhead/inputs.ts';
import type { Range } from '../../domain/overhead/range.ts';
import { capitalized } from '../../domain/text/capitalized.ts';
import { doubtAbout, inField, typedNumber, typedWhole } from '../../domain/text/typed-number.ts';
import type { Entry } from '../frame/EntryField.tsx';
import { plain } from './format.ts';
import { NUMBER_FIELDS, type NumberName } from './number-fields.ts';
import { isOptional } from './state.ts';

/** Refuses what a reader typed. */
const refused = (sentence: string) => ({ error: `${sentence} Until then the result stays as it is.` });

/** Reads what a reader typed for a number of the estimate. It may be nothing where the number is optional. */
export function numberFrom(name: NumberName, text: string): Entry<number | undefined> {
	const { form } = NUMBER_FIELDS[name];
	const trimmed = text.trim();
	if (trimmed === '' && isOptional(name)) return { value: undefined };
	const typed = form === 'whole' ? typedWhole(trimmed) : typedNumber(trimmed);
	const value = form === 'percent' ? typed / 100 : typed;
	const [min, max] = LIMITS[name];
	if (value >= min && value <= max) return { value };
	const scale = form === 'percent' ? 100 : 1;
	const kind = form === 'whole' ? 'a whole number' : 'a number, with a point for decimals,';
	return refused(doubtAbout(trimmed) ?? `Enter ${kind} from ${plain(min * scale)} to ${plain(max * scale)}.`);
}

/** How a number stands in its field. */
export function textOf(name: NumberName, value: number | undefined): string {
	if (value === undefined) return '';
	const shown = NUMBER_FIELDS[name].form === 'percent' ? value * 100 : value;
	return inField(Number(shown.toFixed(6)));
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
	return refused(
		`Write how many calls run side by side at each level, each from 1 to ${plain(WIDEST)}, for example 3, 2, 1. At most ${DEEPEST} levels.`,
	);
}

/** Reads figures of the reader's own: one, or "low / typical / high". Nothing brings the published ones back. */
export function ownFrom(text: string): Entry<Range | undefined> {
	if (text.trim() === '') return { value: undefined };
	const parts = figuresIn(text);
	const doubt = parts.map(doubtAbout).find(Boolean);
	if (doubt !== undefined) return refused(doubt);
	const read = figuresFrom(parts.map(typedNumber));
	return 'value' in read ? read : refused(`${capitalized(read.error)}.`);
}

/** The figures in a text, apart. Two behind a space are one figure with its thousands, or nothing at all. */
function figuresIn(text: string): string[] {
	if (/[/;]/.test(text)) return text.split(/[/;]/).filter((part) => part.trim() !== '');
	const parts = text.trim().split(/\s+/);
	return parts.length === 2 ? [text] : parts;
}

/** How figures of the reader's own stand in their field. */
export const ownText = ({ low, typical, high }: Range): string =>
	(low === high ? [typical] : [low, typical, high]).map((value) => inField(Number(value.toFixed(6)))).join(' / ');
