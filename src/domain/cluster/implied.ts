import { cellsOf } from './columns.ts';
import { type Header, headerIn } from './tables.ts';

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
