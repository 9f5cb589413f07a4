import { contentFile } from '../files.ts';
import type { Check } from '../types.ts';

/** A disagreement is shown on both sides, whichever of the two a reader finds first. */
export const disputesAreMutual: Check = ({ facts }) => {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	return facts.flatMap((fact) =>
		(fact.disputes ?? []).flatMap((other, index) => {
			const file = contentFile('facts', fact.id);
			const field = `disputes[${index}]`;
			if (other === fact.id) {
				return [{ file, field, message: 'a fact cannot dispute itself', remedy: 'remove the entry' }];
			}
			const opponent = byId.get(other);
			if (opponent === undefined || opponent.disputes?.includes(fact.id)) return [];
			const message = `"${other}" does not name "${fact.id}" in return`;
			return [{ file, field, message, remedy: `add it to disputes in ${contentFile('facts', other)}` }];
		}),
	);
};
