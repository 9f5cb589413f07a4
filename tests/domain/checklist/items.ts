import type { ChecklistItem } from '../../../src/domain/evidence/types.ts';

/** An item with which nothing is wrong. */
export const ITEM: ChecklistItem = {
	id: 'owner',
	title: 'Somebody owns the mesh',
	code: 'ow',
	order: 1,
	severity: 'critical',
	phase: 'before',
	why: 'A mesh without an owner is upgraded too late.',
	check: 'Ask both by name. `kubectl get pods -A | wc -l` counts the pods.',
	facts: ['linkerd/upgrade'],
};

/** A list with every phase and every severity. */
export const ITEMS: readonly ChecklistItem[] = [
	ITEM,
	{ ...ITEM, id: 'exit', code: 'ex', order: 2, severity: 'recommended', title: 'The way out is known' },
	{ ...ITEM, id: 'retries', code: 're', order: 1, phase: 'during', title: 'Retries are safe' },
	{ ...ITEM, id: 'limits', code: 'li', order: 2, phase: 'during', severity: 'optional', title: 'Limits have a place' },
	{ ...ITEM, id: 'rotation', code: 'ro', order: 1, phase: 'after', title: 'The root was rotated' },
];
