import { knowledgeOf } from '../../domain/certificates/knowledge.ts';
import type { Library } from '../../domain/evidence/library.ts';
import { byOrder } from '../../domain/evidence/order.ts';
import { factsOfKnowledge } from './cited.ts';
import { type CertificatesData, START_FACT } from './model.ts';

/** What the certificate planner and its embed are built from. */
export function certificatesData(library: Library): CertificatesData {
	const platforms = [...library.rotations].sort(byOrder).map((rotation) => knowledgeOf(rotation, library.fact));
	return {
		edition: library.edition.id,
		day: library.edition.date,
		platforms,
		facts: [...new Set([START_FACT, ...platforms.flatMap(factsOfKnowledge)])],
		allPlatforms: library.platforms.map(({ id }) => id),
	};
}
