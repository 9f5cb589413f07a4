import { escapeMarkdown } from './plain.ts';

/** Rows of text, the first one being the heading. */
export type TextTable = readonly (readonly string[])[];

/**
 * Comma-separated values after RFC 4180: fields with commas, quotes or line breaks are quoted, lines end with CR LF.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function toCsv(table: TextTable): string {
	const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
	return `${table.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

/** A Markdown table after the GitHub specification. Cells are escaped, so that no content turns into markup. */
export function toMarkdownTable(table: TextTable): string {
	return tableLines(table.map((cells) => cells.map(escapeMarkdown))).join('\n');
}

/** The lines of a Markdown table whose cells are Markdown already. */
export function tableLines([head = [], ...rows]: TextTable): string[] {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)];
}

/**
 * A field that a spreadsheet shows as text. Programs run a field that begins like a formula, also when it is quoted.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function withoutFormula(text: string): string {
	return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
