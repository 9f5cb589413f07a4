import { type Columns, cellsOf, columnsOf, looksLikeHeader } from './columns.ts';
import { proposedNamespaceRow, proposedNodeRow, proposedPodRow, proposedServiceRow } from './proposed-rows.ts';
import {
	containerUsageRow,
	namespaceRow,
	nodeRow,
	nodeUsageRow,
	podRow,
	podUsageRow,
	type ReadRow,
	serviceRow,
} from './rows.ts';

/** A table that kubectl prints. */
export type Table = {
	readonly title: string;
	/** Columns by which it is recognized, in any order and among others. */
	readonly needs: readonly string[];
	/** Missing for tables of no use here. */
	readonly read?: ReadRow;
	/** Why it is of no use, and what would be. */
	readonly why?: string;
	/** For the first column of a part, the last one: where that is missing, the right side of the table is. */
	readonly parts?: Readonly<Record<string, string>>;
};

const NOT_NEEDED = 'The estimate does not need it.';

/**
 * The first one whose columns are all there is it.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/master/pkg/printers/internalversion/printers.go (the columns of each)
 */
const TABLES: readonly Table[] = [
	{
		title: 'Pods, in the columns proposed here',
		needs: ['NAMESPACE', 'PHASE', 'CONTAINERS'],
		parts: { PHASE: 'MEMORY' },
		read: proposedPodRow,
	},
	{
		title: 'Nodes, in the columns proposed here',
		needs: ['CPU', 'MEMORY', 'VERSION'],
		parts: { CPU: 'TAINTS' },
		read: proposedNodeRow,
	},
	{ title: 'Services, in the columns proposed here', needs: ['NAMESPACE', 'TYPE', 'PORTS'], read: proposedServiceRow },
	{
		title: 'Namespaces, in the columns proposed here',
		needs: ['NAMESPACE', 'ISTIO', 'LINKERD'],
		parts: { ISTIO: 'KUMA' },
		read: proposedNamespaceRow,
	},
	{ title: 'Usage of containers', needs: ['POD', 'NAME', 'CPU(cores)', 'MEMORY(bytes)'], read: containerUsageRow },
	{ title: 'Usage of nodes', needs: ['NAME', 'CPU(cores)', 'CPU(%)', 'MEMORY(bytes)'], read: nodeUsageRow },
	{ title: 'Usage of pods', needs: ['NAME', 'CPU(cores)', 'MEMORY(bytes)'], read: podUsageRow },
	{
		title: 'Pods, as a table',
		needs: ['NAME', 'READY', 'STATUS', 'RESTARTS'],
		parts: { NAME: 'AGE', IP: 'READINESS-GATES' },
		read: podRow,
	},
	{
		title: 'Nodes, as a table',
		needs: ['NAME', 'STATUS', 'ROLES', 'VERSION'],
		parts: { 'INTERNAL-IP': 'CONTAINER-RUNTIME' },
		read: nodeRow,
	},
	{
		title: 'Services, as a table',
		needs: ['NAME', 'TYPE', 'CLUSTER-IP', 'PORT(S)'],
		parts: { NAME: 'AGE' },
		read: serviceRow,
	},
	{
		title: 'A list of Helm releases',
		needs: ['NAME', 'REVISION', 'CHART'],
		why: 'Charts do not tell what runs. Paste the pods instead.',
	},
	{ title: 'A list of volumes', needs: ['NAME', 'STATUS', 'CAPACITY'], why: NOT_NEEDED },
	{ title: 'A list of volumes', needs: ['NAME', 'STATUS', 'VOLUME'], why: NOT_NEEDED },
	{
		title: 'A list of jobs',
		needs: ['NAME', 'COMPLETIONS'],
		why: 'Paste the pods: they tell which jobs have finished.',
	},
	{ title: 'Namespaces, as a table', needs: ['NAME', 'STATUS', 'AGE'], read: namespaceRow },
	{
		title: 'A list of workloads',
		needs: ['NAME', 'UP-TO-DATE'],
		why: 'It does not tell which pods run and what they request. Paste the pods instead.',
	},
	{
		title: 'A list of workloads',
		needs: ['NAME', 'DESIRED', 'READY'],
		why: 'It does not tell which pods run and what they request. Paste the pods instead.',
	},
	{
		title: 'A list of workloads',
		needs: ['NAME', 'READY', 'AGE'],
		why: 'It does not tell which pods run and what they request. Paste the pods instead.',
	},
	{ title: 'A list of secrets or config maps', needs: ['NAME', 'DATA', 'AGE'], why: 'Nothing in it is needed here.' },
	{ title: 'Events', needs: ['TYPE', 'REASON'], why: NOT_NEEDED },
];

/** A table of something that is not known. */
const OTHER: Table = {
	title: 'A table of something else',
	needs: [],
	why: 'Its columns are none of those that are recognized. Use one of the proposed commands.',
};

/** The table with these columns. */
function tableWith({ names }: Columns): Table {
	return TABLES.find(({ needs }) => needs.every((name) => names.includes(name))) ?? OTHER;
}

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

export const isKnown = ({ table }: Header) => table !== OTHER;

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
