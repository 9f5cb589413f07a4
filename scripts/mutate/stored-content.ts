import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import type * as real from '../../tests/content/read.ts';

/** Every change runs what is said about all scenarios again. What the first few do not notice, a missing example should tell. */
const MOST_SCENARIOS = 3;

/** The content as it was when the run began: to read its thousand files again for every change would take most of the time. */
const { collections, ...rest }: ReturnType<typeof real.readContent> = deserialize(
	readFileSync(process.env['MUTATED_CONTENT'] ?? ''),
);

const stored: ReturnType<typeof real.readContent> = {
	...rest,
	collections: { ...collections, scenarios: collections.scenarios.slice(0, MOST_SCENARIOS) },
};

const facts = new Map(stored.collections.facts.map((fact) => [fact.id, fact]));

export const readContent = (): ReturnType<typeof real.readContent> => stored;

export function readFact(id: string): ReturnType<typeof real.readFact> {
	const fact = facts.get(id);
	if (fact === undefined) throw new Error(`There is no fact "${id}"`);
	return fact;
}
