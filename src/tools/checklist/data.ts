import { inReadingOrder } from '../../domain/checklist/list.ts';
import type { Library } from '../../domain/evidence/library.ts';
import type { ChecklistData } from './model.ts';

/** What the page of the checklist and its embed are built from. */
export function checklistData({ checklist, edition, platforms }: Library): ChecklistData {
	return {
		edition: edition.id,
		items: inReadingOrder(checklist).map(({ id, code, title, severity, phase, why, check, facts }) => ({
			id,
			code,
			title,
			severity,
			phase,
			why,
			check,
			facts,
		})),
		platforms: platforms.map(({ id }) => id),
	};
}
