import type { ChecklistItem } from '../evidence/types.ts';
import { holdsWords } from '../text/words-in.ts';
import type { Phase, Severity } from './list.ts';
import type { ItemState } from './marks.ts';

/** Which items to show. An empty list lets everything through. */
export type ChecklistFilter = {
	readonly severities: readonly Severity[];
	readonly phases: readonly Phase[];
	readonly states: readonly ItemState[];
	/** Words that must all occur in the item, its note or the ids of its facts. */
	readonly text: string;
};

export const NO_FILTER: ChecklistFilter = { severities: [], phases: [], states: [], text: '' };

/** What the filter needs to know of an item. */
export type FilterableItem = Pick<ChecklistItem, 'title' | 'why' | 'check' | 'severity' | 'phase' | 'facts'>;

/** Whether an item passes the filter. */
export function passes(item: FilterableItem, state: ItemState, note: string, filter: ChecklistFilter): boolean {
	return (
		holds(filter.severities, item.severity) &&
		holds(filter.phases, item.phase) &&
		holds(filter.states, state) &&
		holdsWords(textsOf(item, note), filter.text)
	);
}

/** Whether the filter leaves anything out by its nature. */
export const isFiltering = ({ severities, phases, states, text }: ChecklistFilter) =>
	severities.length + phases.length + states.length > 0 || text.trim() !== '';

const holds = <T>(allowed: readonly T[], value: T) => allowed.length === 0 || allowed.includes(value);

const textsOf = ({ title, why, check, facts }: FilterableItem, note: string) => [
	...[title, why, check, note],
	...facts,
];
