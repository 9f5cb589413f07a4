import type { ChecklistItem } from '../evidence/types.ts';
import { byPhase, type Phase } from './list.ts';
import { type Marks, stateOf } from './marks.ts';

/** How far a set of items is settled. `done` is at most `applicable`, and the items are `applicable + notApplicable`. */
export type Count = { readonly done: number; readonly applicable: number; readonly notApplicable: number };

type Counted = Pick<ChecklistItem, 'id' | 'phase' | 'severity'>;

export type Progress<T extends Counted> = {
	readonly total: Count;
	/** In order; phases without items are missing. */
	readonly phases: readonly (Count & { readonly id: Phase; readonly title: string })[];
	/** Critical items that are open, in the order of the list. */
	readonly criticalOpen: readonly T[];
};

/** How far the items are settled, in all and in each phase. */
export function progressOf<T extends Counted>(items: readonly T[], marks: Marks): Progress<T> {
	return {
		total: count(items, marks),
		phases: byPhase(items).map(({ id, title, items: own }) => ({ id, title, ...count(own, marks) })),
		criticalOpen: items.filter(({ id, severity }) => severity === 'critical' && stateOf(marks, id) === 'open'),
	};
}

function count(items: readonly Counted[], marks: Marks): Count {
	const states = items.map(({ id }) => stateOf(marks, id));
	const notApplicable = states.filter((state) => state === 'not-applicable').length;
	return {
		done: states.filter((state) => state === 'done').length,
		applicable: items.length - notApplicable,
		notApplicable,
	};
}

/** Share of the applicable items that are done, from 0 to 1. Where nothing applies, nothing is left to do. */
export const shareDone = ({ done, applicable }: Count) => (applicable === 0 ? 1 : done / applicable);

/** The progress in one or two sentences. What is critical and open comes first. */
export function describeProgress({ total, criticalOpen }: Pick<Progress<Counted>, 'total' | 'criticalOpen'>): string {
	const open = criticalOpen.length;
	const critical =
		open === 0 ? 'No critical item is open' : `${open} critical ${open === 1 ? 'item is' : 'items are'} open`;
	return `${critical}. ${total.done} of ${total.applicable} applicable items ${total.done === 1 ? 'is' : 'are'} done${notApplicable(total)}.`;
}

function notApplicable({ notApplicable: left }: Count): string {
	return left === 0 ? '' : `, ${left} ${left === 1 ? 'does' : 'do'} not apply`;
}
