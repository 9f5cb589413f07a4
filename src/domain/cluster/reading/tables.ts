import type { Columns } from './columns.ts';
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
export function tableWith({ names }: Columns): Table {
	return TABLES.find(({ needs }) => needs.every((name) => names.includes(name))) ?? OTHER;
}

export const isKnown = (table: Table): boolean => table !== OTHER;
