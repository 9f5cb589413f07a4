import { toCsv, withoutFormula } from '../text/table.ts';

/** A field: a number stays a number, a list becomes its entries with spaces between them, nothing becomes an empty field. */
export type Field = string | number | boolean | readonly string[] | undefined;

/** A table for other programs: names of columns in snake_case, and rows with one field for each of them. */
export type DataTable = { readonly columns: readonly string[]; readonly rows: readonly (readonly Field[])[] };

/**
 * The table as CSV after RFC 4180, with a header line, in UTF-8. Text that a spreadsheet would run as a formula is preceded
 * by an apostrophe; numbers are never changed.
 */
export function dataCsv({ columns, rows }: DataTable): string {
	return toCsv([columns, ...rows.map((row) => row.map(fieldText))]);
}

function fieldText(field: Field): string {
	if (field === undefined) return '';
	if (typeof field === 'number' || typeof field === 'boolean') return String(field);
	return withoutFormula(typeof field === 'string' ? field : field.join(' '));
}
