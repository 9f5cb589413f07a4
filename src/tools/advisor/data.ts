import { advisorKnowledge } from '../../domain/advisor/build.ts';
import type { Library } from '../../domain/evidence/library.ts';
import { byOrder } from '../../domain/evidence/order.ts';
import type { AdvisorData } from './model.ts';

/** What the advisor's page and its embed are built from, and what they load when a reader begins. */
export function advisorData(library: Library): AdvisorData {
	return {
		edition: library.edition.id,
		knowledge: advisorKnowledge(library),
		examples: [...library.scenarios].sort(byOrder).map(({ id, title, profile }) => ({ id, title, profile })),
	};
}
