import { knowledgeOf } from '../../domain/certificates/knowledge.ts';
import type { Library } from '../../domain/evidence/library.ts';
import { byOrder } from '../../domain/evidence/order.ts';
import { type CertificatesData, START_FACT } from './model.ts';

/** What the certificate planner and its embed are built from. */
export function certificatesData(library: Library): CertificatesData {
	const platforms = [...library.rotations].sort(byOrder).map((rotation) => knowledgeOf(rotation, library.fact));
	return {
		edition: library.edition.id,
		day: library.edition.date,
		platforms,
		facts: [START_FACT],
	};
}
