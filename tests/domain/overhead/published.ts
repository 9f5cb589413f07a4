import { coefficientsFrom } from '../../../src/domain/overhead/coefficient-table.ts';
import { readContent } from '../../content/read.ts';

const facts = new Map(readContent().collections.facts.map((fact) => [fact.id, fact]));

/** The fact of an id, as a library would look it up. */
export function factOf(id: string) {
	const fact = facts.get(id);
	if (fact === undefined) throw new Error(`There is no fact "${id}"`);
	return fact;
}

/** The coefficients as published. */
export const COEFFICIENTS = coefficientsFrom(factOf);
