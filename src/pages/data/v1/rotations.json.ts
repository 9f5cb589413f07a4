import { factJson } from '../../../domain/evidence/json.ts';
import { factsOfRotation } from '../../../domain/evidence/rotation-facts.ts';
import { library } from '../../../library.ts';
import { START_FACT } from '../../../tools/certificates/model.ts';
import { about, json } from './_json.ts';

/** How certificates are rotated on each platform, with the facts behind it and their sources. */
export const GET = () => {
	const ids = new Set(library.rotations.flatMap((rotation) => factsOfRotation(rotation).map(({ id }) => id)));
	const facts = [...ids.add(START_FACT)].sort().map((id) => factJson(library.fact(id), library.source));
	return json({ ...about(), rotations: library.rotations, facts });
};
