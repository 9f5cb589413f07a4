import { describe, expect, test } from 'vitest';
import { cellTable } from '../../src/domain/search/cell-table.ts';
import { type Cells, cellsOf, packCells } from '../../src/domain/search/cells.ts';
import { withoutFiller } from '../../src/domain/search/filler.ts';
import { cellNamed } from '../../src/domain/search/named-cell.ts';
import { stemOf } from '../../src/domain/search/stem.ts';
import { wordsIn } from '../../src/domain/search/vocabulary.ts';
import { readContent } from './read.ts';

const { collections } = readContent();

const table = cellTable(collections);

const ids = collections.facts.map(({ id }) => id);

const numbers = new Map(ids.map((id, number) => [id, number]));

const numbered = table.answers.map((row) => row.map((answers) => answers.map((id) => numbers.get(id) ?? -1)));

const cells = cellsOf(packCells({ ...table, answers: numbered }), (number) => ids[number] ?? '');

/** What a query names, with all words as rare as each other. */
function factsFor(query: string, among: Cells): readonly string[] {
	const words = wordsIn(query);
	return cellNamed(new Map(withoutFiller(words).map((word) => [stemOf(word), 1])), words, among)?.ids ?? [];
}

/** Queries of all cells that facts answer, and those of them that do not lead to these facts. */
function asked(
	queriesOf: (platform: readonly string[], capability: readonly string[]) => readonly string[],
	among = cells,
) {
	const queries = table.answers.flatMap((row, platform) =>
		row.flatMap((answers, capability) => {
			const texts = queriesOf(table.platforms[platform] ?? [], table.capabilities[capability] ?? []);
			return answers.length === 0 ? [] : texts.map((query) => ({ query, answers }));
		}),
	);
	const missed = queries.filter(({ query, answers }) => {
		const found = factsFor(query, among);
		return !answers.every((id) => found.includes(id));
	});
	return { count: queries.length, missed: missed.map(({ query }) => query) };
}

describe('the facts that answer a cell are found', () => {
	test.each([
		['after the short name of the platform', (platform: string, capability: string) => `${platform} ${capability}`],
		['before it', (platform: string, capability: string) => `${capability} of ${platform}?`],
	])('by the title of the capability, %s', (_, query) => {
		const { count, missed } = asked(([short = ''], [title = '']) => [query(short, title)]);
		expect(count).toBeGreaterThan(1000);
		expect(missed).toEqual([]);
	});

	test('by every other name of the platform', () => {
		const { missed } = asked(([, ...names], [title = '']) => names.map((name) => `${name} ${title}`));
		expect(missed).toEqual([]);
	});

	test('and not in a table that has lost what its capabilities are called', () => {
		const nameless = { ...cells, capabilities: cells.capabilities.map(() => [['nothing']]) };
		const { count, missed } = asked(([short = ''], [title = '']) => [`${short} ${title}`], nameless);
		expect(missed.length).toBe(count);
	});

	// Some names hold that of another product: "linkerd check" asks nothing about Cilium.
	test('by 97 in 100 of the other names of the capability', () => {
		const { count, missed } = asked(([short = ''], [, , ...names]) => names.map((name) => `${short} ${name}`));
		expect(missed.length / count).toBeLessThan(0.03);
	});
});
