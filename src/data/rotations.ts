import { factJson } from '../domain/evidence/json.ts';
import type { Library } from '../domain/evidence/library.ts';
import { factsOfRotation } from '../domain/evidence/rotation-facts.ts';
import { START_FACT } from '../tools/certificates/model.ts';

/** How certificates are rotated on each platform, with the facts behind it and their sources. */
export function rotationsJson({ rotations, fact, source }: Library) {
	const ids = new Set(rotations.flatMap((rotation) => factsOfRotation(rotation).map(({ id }) => id)));
	const facts = [...ids.add(START_FACT)].sort().map((id) => factJson(fact(id), source));
	return { rotations, facts };
}
