import { type FactJson, factJson } from '../evidence/json.ts';
import type { Library } from '../evidence/library.ts';
import type { ChecklistItem } from '../evidence/types.ts';
import { inReadingOrder, PHASES } from './list.ts';

/** The whole list in reading order, and the facts that it rests on. */
export type ChecklistJson = {
	readonly phases: readonly { readonly id: string; readonly title: string }[];
	readonly items: readonly ChecklistItem[];
	readonly facts: readonly FactJson[];
};

export function checklistJson({ checklist, fact, source }: Library): ChecklistJson {
	const cited = new Set(checklist.flatMap(({ facts }) => facts));
	return {
		phases: PHASES.map(({ id, title }) => ({ id, title })),
		items: inReadingOrder(checklist),
		facts: [...cited].sort().map((id) => factJson(fact(id), source)),
	};
}

/** The facts behind one item. */
export type ItemFactsJson = { readonly item: string; readonly facts: readonly FactJson[] };

export function itemFactsJson(item: ChecklistItem, { fact, source }: Library): ItemFactsJson {
	return { item: item.id, facts: item.facts.map((id) => factJson(fact(id), source)) };
}
