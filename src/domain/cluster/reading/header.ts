import { type Columns, cellsOf, columnsOf, looksLikeHeader } from './columns.ts';
import { type Table, tableWith } from './tables.ts';

/** The line above the rows of a table: what it names, and the table that has these columns. */
export type Header = {
	readonly columns: Columns;
	readonly table: Table;
	/** Each row begins with a number: how often it occurred, as `uniq -c` writes it, or that of its line. */
	readonly counted: boolean;
};

const COUNTED = /^ *\d{1,9} (?=\S)/;

/** A row without the number in front of it, and the number. */
export function uncounted(line: string): readonly [rest: string, times: string] {
	const [count = ''] = COUNTED.exec(line) ?? [];
	return [line.slice(count.length), count.trim()];
}

/** Reads a line as a header, if it is one of at least two columns. */
export function headerIn(line: string): Header | undefined {
	const counted = COUNTED.test(line);
	const text = counted ? uncounted(line)[0] : line;
	if (!looksLikeHeader(text)) return undefined;
	const columns = columnsOf(text);
	if (columns.names.length < 2) return undefined;
	return { columns, table: tableWith(columns), counted };
}

/** Whether a header ends before the last column of a part of its table. */
export function isCut({ columns: { names }, table: { parts = {} } }: Header): boolean {
	return Object.entries(parts).some(([first, last]) => names.includes(first) && !names.includes(last));
}

/** Headers that are told from the first row, where the top of a table is missing. */
const SHAPES: readonly (readonly [header: string, row: RegExp])[] = [
	['NAME  READY  STATUS  RESTARTS  AGE', /^\S+\t\d+\/\d+\t[A-Z][\w:/]*\t\d+(?: \(\S+ ago\))?\t\w+$/],
	['NAMESPACE  NAME  READY  STATUS  RESTARTS  AGE', /^\S+\t\S+\t\d+\/\d+\t[A-Z][\w:/]*\t\d+(?: \(\S+ ago\))?\t\w+$/],
	[
		'NAME  READY  STATUS  RESTARTS  AGE  IP  NODE  NOMINATED NODE  READINESS GATES',
		/^\S+\t\d+\/\d+\t[A-Z][\w:/]*\t\d+(?: \(\S+ ago\))?\t\w+\t\S+\t\S+\t\S+\t\S+$/,
	],
	[
		'NAMESPACE  NAME  READY  STATUS  RESTARTS  AGE  IP  NODE  NOMINATED NODE  READINESS GATES',
		/^\S+\t\S+\t\d+\/\d+\t[A-Z][\w:/]*\t\d+(?: \(\S+ ago\))?\t\w+\t\S+\t\S+\t\S+\t\S+$/,
	],
	['NAME  STATUS  ROLES  AGE  VERSION', /^\S+\t(?:Not)?Ready\S*\t\S+\t\w+\tv\d+\.\d+\S*$/],
	[
		'NAMESPACE  NAME  TYPE  CLUSTER-IP  EXTERNAL-IP  PORT(S)  AGE',
		/^\S+\t\S+\t(?:ClusterIP|NodePort|LoadBalancer|ExternalName)\t\S+\t\S+\t\S+\t\w+$/,
	],
	['NAMESPACE  POD  NAME  CPU(cores)  MEMORY(bytes)', /^\S+\t\S+\t\S+\t\d+m\t\d+Mi$/],
];

/** The header that a table must have had, if its row leaves no doubt. */
export function impliedHeader(row: string): Header | undefined {
	if (row.length > 2000) return undefined;
	const cells = cellsOf(row).join('\t');
	const header = SHAPES.find(([, shape]) => shape.test(cells))?.[0];
	return header === undefined ? undefined : headerIn(header);
}
