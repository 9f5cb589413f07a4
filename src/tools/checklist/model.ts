import type { ChecklistItem } from '../../domain/evidence/types.ts';

/** A fact that an item rests on. What it says is loaded when a reader asks for it. */
export type FactLink = { readonly id: string; readonly href: string };

/** An item as the list shows it. */
export type ListedItem = Pick<ChecklistItem, 'id' | 'code' | 'title' | 'severity' | 'phase' | 'why' | 'check'> & {
	readonly facts: readonly FactLink[];
};

export type ChecklistData = {
	/** Edition of the facts. */
	readonly edition: string;
	/** In reading order. */
	readonly items: readonly ListedItem[];
};
