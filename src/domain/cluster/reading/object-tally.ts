import type { Cluster } from '../cluster.ts';
import { addObject, type ObjectKind } from './objects.ts';
import { field } from './own-field.ts';
import { countRead, countSkipped, type Tally } from './tally.ts';

const TITLES: Readonly<Record<ObjectKind, string>> = {
	pods: 'Pods',
	nodes: 'Nodes',
	services: 'Services',
	namespaces: 'Namespaces',
	'pod-usage': 'Usage of containers',
	'node-usage': 'Usage of nodes',
};

/** Adds an object and says what it was. */
export function addCounted(cluster: Cluster, tally: Tally, object: unknown, format: 'JSON' | 'YAML'): void {
	const kind = addObject(cluster, object);
	if (kind !== undefined) countRead(tally, `${TITLES[kind]}, as ${format}`, 1);
	else if (typeof field(object, 'kind') === 'string') {
		countSkipped(
			tally,
			`Objects of other kinds, as ${format}`,
			'Pods, nodes, services, namespaces and metrics are used.',
		);
	} else
		countSkipped(
			tally,
			`Parts of objects, as ${format}`,
			'Their beginning is missing, so that nobody knows what they are.',
		);
}

const REASONS = {
	large: 'They are larger than any object of Kubernetes.',
	nested: 'They are nested deeper than any object of Kubernetes.',
	unreadable: 'They are damaged. Run the command again and copy its whole output.',
	cut: 'The output ends in the middle of an object. What came before is used.',
} as const;

/** Says that an object was left out, and why. */
export function reportLeftOut(tally: Tally, format: 'JSON' | 'YAML', why: keyof typeof REASONS): void {
	const advice = format === 'YAML' && why === 'unreadable' ? ' Or use -o json instead of -o yaml.' : '';
	countSkipped(tally, `Objects that could not be read, as ${format}`, REASONS[why] + advice);
}
