import type { ChecklistItem } from '../../domain/evidence/types.ts';

/** An item as the list shows it. What its facts say is loaded when a reader asks for it. */
export type ListedItem = Pick<
	ChecklistItem,
	'id' | 'code' | 'title' | 'severity' | 'phase' | 'why' | 'check' | 'facts'
>;

export type ChecklistData = {
	/** Edition of the facts. */
	readonly edition: string;
	/** In reading order. */
	readonly items: readonly ListedItem[];
	/** Ids of all platforms, which tell the two kinds of fact pages apart. */
	readonly platforms: readonly string[];
};
