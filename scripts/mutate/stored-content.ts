import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import type * as real from '../../tests/content/read.ts';

/** The content as it was when the run began: to read its thousand files again for every change would take most of the time. */
const stored: ReturnType<typeof real.readContent> = deserialize(readFileSync(process.env['MUTATED_CONTENT'] ?? ''));

const facts = new Map(stored.collections.facts.map((fact) => [fact.id, fact]));

export const readContent = (): ReturnType<typeof real.readContent> => stored;

export function readFact(id: string): ReturnType<typeof real.readFact> {
	const fact = facts.get(id);
	if (fact === undefined) throw new Error(`There is no fact "${id}"`);
	return fact;
}
