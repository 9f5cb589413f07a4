import { inReadingOrder } from '../../domain/checklist/list.ts';
import type { Library } from '../../domain/evidence/library.ts';
import { href, pathOfFact } from '../../url.ts';
import type { ChecklistData } from './model.ts';

/** What the page of the checklist and its embed are built from. */
export function checklistData({ checklist, edition }: Library): ChecklistData {
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
			facts: facts.map((fact) => ({ id: fact, href: href(pathOfFact(fact)) })),
		})),
	};
}
