import { type Coefficient, figuresFrom, type Override } from '../../overhead/coefficients.ts';
import { COEFFICIENT_NAMES, type CoefficientName, FIGURES } from '../../overhead/figures.ts';
import { RESULTS_COLUMNS } from '../../overhead/results-template.ts';
import { nearestWord } from '../../search/spelling.ts';
import { doubtAbout } from '../../text/typed-number.ts';

/** Columns of a results file, and what stands between them. */
export type ResultsHeader = {
	readonly separator: string;
	/** Where each column stands. */
	readonly places: ReadonlyMap<string, number>;
};

/** What a row says: a measurement, nothing yet, or what is wrong with it. */
export type ResultRow =
	| { readonly own: Override }
	| { readonly empty: true }
	| { readonly error: string; readonly name?: CoefficientName };

const FIRST = /^"?([a-z0-9-]{1,60})"?\s*([,;\t])/i;

/** Whether a line begins a results file, or is a row of one whose header is missing. */
export function beginsResults(line: string): boolean {
	return isResultsHeader(line) || isName(FIRST.exec(line)?.[1] ?? '');
}

/** Whether a line is meant as the header of a results file. */
export const isResultsHeader = (line: string) => /^"?coefficient"?\s*[,;\t]/i.test(line);

/**
 * Reads the first line of a results file. Spreadsheets may have put semicolons or tabs in the place of commas.
 *
 * @returns the header of the template where the line is a row already, and nothing for a header that lacks a column
 */
export function resultsHeader(line: string): ResultsHeader | undefined {
	const separator = FIRST.exec(line)?.[2] ?? ',';
	const cells = isResultsHeader(line) ? cellsIn(line, separator) : RESULTS_COLUMNS;
	if (cells === undefined) return undefined;
	const places = new Map(cells.map((cell, index) => [cell.toLowerCase(), index]));
	return RESULTS_COLUMNS.slice(0, 4).every((column) => places.has(column)) ? { separator, places } : undefined;
}

/** Reads a row. Figures are kept with as many digits as a link carries. */
export function resultIn(line: string, { separator, places }: ResultsHeader): ResultRow {
	const cells = cellsIn(line, separator);
	if (cells === undefined) return { error: 'A quotation mark is not closed. Put each row on one line.' };
	const [name = '', ...figures] = RESULTS_COLUMNS.slice(0, 4).map((column) => cells[places.get(column) ?? -1] ?? '');
	if (!isName(name)) return { error: unknownName(name) };
	if (figures.every((cell) => cell === '')) return { empty: true };
	const [low = '', typical = '', high = ''] = figures;
	const given = low === '' && high === '' ? [typical] : [low, typical, high];
	if (given.includes('')) return { name, error: 'Fill in low, typical and high, or typical alone.' };
	// Who separates cells by something else than a comma may write commas for decimals, and points between thousands.
	const doubt = separator === ',' ? undefined : given.map(doubtAbout).find((each) => each !== undefined);
	if (doubt !== undefined) return { name, error: doubt };
	const wrong = given.find((cell) => !NUMBER.test(cell));
	if (wrong !== undefined) return { name, error: notANumber(wrong, FIGURES[name].unit) };
	const read = figuresFrom(given.map((cell) => Number(Number(cell).toFixed(6))));
	if ('error' in read) return { name, error: sentence(read.error) };
	return { own: { name, kind: 'own-measurement', ...read.value } };
}

/** Results that differ more from what was published are mostly in another unit. */
const FAR = 20;

/** What a reader should look at again: a result that is far from the published range, as one in another unit would be. */
export function oddity({ typical }: Override, { low, high, unit }: Coefficient): string | undefined {
	if (typical > high * FAR && high > 0) return `Over ${FAR} times the published figure. Is it in ${unit}?`;
	return typical > 0 && typical * FAR < low
		? `Less than a twentieth of the published figure. Is it in ${unit}?`
		: undefined;
}

const NUMBER = /^\d{0,15}\.?\d{1,15}(?:e[+-]?\d{1,2})?$/i;

const isName = (text: string): text is CoefficientName => Object.hasOwn(FIGURES, text);

/** No row is longer. In characters. */
const MAX_LINE = 2000;

/** Cells of a line of CSV, or nothing if a quotation mark is not closed. */
function cellsIn(line: string, separator: string): string[] | undefined {
	const cells: string[] = [];
	for (let rest = line.slice(0, MAX_LINE); ; ) {
		const [whole = '', quoted, plain = ''] = CELLS[separator]?.exec(rest) ?? [];
		if (quoted === undefined && plain.startsWith('"')) return undefined;
		cells.push((quoted?.replaceAll('""', '"') ?? plain).trim());
		if (whole.length >= rest.length) return cells;
		rest = rest.slice(whole.length + 1);
		if (rest === '') return [...cells, ''];
	}
}

/** One cell: quoted, or up to the next separator. */
const CELLS: Readonly<Record<string, RegExp>> = Object.fromEntries(
	[',', ';', '\t'].map((each) => [each, new RegExp(`^(?:\\s*"((?:[^"]|"")*)"[^${each}]*|([^${each}]*))`)]),
);

function unknownName(text: string): string {
	const shown = text.replace(/[^\w .~-]/g, '').slice(0, 40);
	const meant = nearestWord(text.toLowerCase(), COEFFICIENT_NAMES);
	return `“${shown}” is no coefficient of the estimator. ${meant ? `Is it “${meant}”?` : 'The template lists those that a load test measures.'}`;
}

function notANumber(cell: string, unit: string): string {
	if (cell.startsWith('-')) return 'No figure is below zero.';
	if (/^\d+,\d+$/.test(cell)) return 'Write decimals with a point, and thousands without a comma.';
	if (/^[\d.,]+\s*[^\d.,\s]/.test(cell)) return `Write the numbers alone, without a unit. They count in ${unit}.`;
	return `Write numbers. They count in ${unit}.`;
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
