import type { Fact } from '../../../src/domain/evidence/types.ts';
import { coefficientsFrom } from '../../../src/domain/overhead/coefficient-table.ts';
import { readFact } from '../../content/read.ts';

const facts = new Map<string, Fact>();

/** The fact of an id, as a library would look it up. */
export function factOf(id: string): Fact {
	const fact = facts.get(id) ?? readFact(id);
	facts.set(id, fact);
	return fact;
}

/** The coefficients as published. */
export const COEFFICIENTS = coefficientsFrom(factOf);
