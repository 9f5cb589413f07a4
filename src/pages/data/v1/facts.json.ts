import { factJson } from '../../../domain/evidence/json.ts';
import { library } from '../../../library.ts';
import { absolute, pathOfFact } from '../../../url.ts';
import { about, json } from './_json.ts';

/** Every fact with its sources and its permanent address, and what became of those that were withdrawn. */
export const GET = () =>
	json({
		...about(),
		facts: library.facts.map((fact) => ({ ...factJson(fact, library.source), page: absolute(pathOfFact(fact.id)) })),
		withdrawn: library.tombstones,
	});
