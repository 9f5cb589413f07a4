import type { ChecklistItem } from '../evidence/types.ts';

export type Phase = ChecklistItem['phase'];
export type Severity = ChecklistItem['severity'];

/** The phases in the order in which a team goes through them. */
export const PHASES = [
	{ id: 'before', title: 'Before you decide', intro: 'Open items here are reasons to wait.' },
	{ id: 'during', title: 'While you roll out', intro: 'Settle these before the first workload that matters.' },
	{ id: 'after', title: 'From then on', intro: 'These come back: put each into a calendar or an alert.' },
] as const satisfies readonly { readonly id: Phase; readonly title: string; readonly intro: string }[];

/** Worst first. */
export const SEVERITIES = ['critical', 'recommended', 'optional'] as const satisfies readonly Severity[];

const place = ({ phase, severity }: Pick<ChecklistItem, 'phase' | 'severity'>) =>
	PHASES.findIndex(({ id }) => id === phase) * SEVERITIES.length + SEVERITIES.indexOf(severity);

/** Items as they are read: by phase, in each phase the worst first, then by the position that their files give them. */
export function inReadingOrder<T extends Pick<ChecklistItem, 'phase' | 'severity' | 'order'>>(
	items: readonly T[],
): T[] {
	return [...items].sort((a, b) => place(a) - place(b) || a.order - b.order);
}

/** The phases that have items, each with its own in the given order. */
export function byPhase<T extends Pick<ChecklistItem, 'phase'>>(items: readonly T[]) {
	return PHASES.map((phase) => ({ ...phase, items: items.filter((item) => item.phase === phase.id) })).filter(
		(phase) => phase.items.length > 0,
	);
}
