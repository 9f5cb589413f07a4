import { missingFigures } from '../../certificates/knowledge.ts';
import { contentFile } from '../files.ts';
import type { Check } from '../types.ts';

/** A rotation types no figure: it names one in the data of a fact, which has to be there, in a unit that is understood. */
export const rotationsHaveFigures: Check = ({ rotations, facts }) => {
	const known = new Map(facts.map((fact) => [fact.id, fact]));
	return rotations.flatMap((rotation) =>
		missingFigures(rotation, (id) => known.get(id)).map(({ field, fact, key }) => ({
			file: contentFile('rotations', rotation.id),
			field,
			message: `the fact "${fact}" has no figure "${key}" in a unit that is understood`,
			remedy:
				'add it to the data of the fact, with a key that ends in _h, _hours, _days, _fraction, _pct or _per_second',
		})),
	);
};
