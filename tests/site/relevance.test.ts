import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CellList } from '../../src/domain/search/cells.ts';
import { builtSearch } from '../bench/built-index.ts';
import { firstSearches, typical } from '../bench/first-search.ts';
import { type QuerySet, readQueries } from '../bench/queries.ts';
import { ask, isFound, meanReciprocalRank, RECALL_AT_LEAST, recall, type Searching } from '../bench/relevance.ts';
import { readContent } from '../content/read.ts';
import { BUDGETS } from './budgets.ts';
import { attributes, DIST, readPages } from './dist.ts';

const search = await builtSearch();
const SETS = ['asked', 'typed', 'cells', 'held-back', 'held-back-2'] satisfies QuerySet[];
const TYPED = readQueries('typed');

const NO_CELLS: CellList = { platforms: [], bases: [], capabilities: [], answers: [] };

describe('a reader finds what helps among the first three results', () => {
	test.each(['asked', 'typed', 'cells'] satisfies QuerySet[])(
		'for at least 95 in 100 of the queries in the set %s',
		async (set) => {
			const answers = await ask(search, readQueries(set));
			const missed = answers.filter((answer) => !isFound(answer)).map(({ query }) => query);
			expect(recall(answers), `missed: ${missed.join(' | ')}`).toBeGreaterThanOrEqual(RECALL_AT_LEAST);
		},
	);

	test('and the page of a platform among the first two, by its name alone', async () => {
		const { platforms } = readContent().collections;
		const queries = platforms.map(({ id, short }) => ({
			query: short,
			as: 'product',
			relevant: new Set([`/compare/${id}/`]),
		}));
		const answers = await ask(search, queries);
		expect(answers.filter(({ place = Number.POSITIVE_INFINITY }) => place > 2)).toEqual([]);
	});

	test('in a set that holds every way to type, in different words', () => {
		expect(new Set(TYPED.map(({ query }) => query.toLowerCase())).size).toBe(TYPED.length);
		expect(TYPED.length).toBeGreaterThanOrEqual(120);
		expect([...new Set(TYPED.map(({ as }) => as))]).toEqual([
			'key words',
			'question',
			'error',
			'product',
			'misspelling',
			'German',
			'Spanish',
		]);
	});
});

test('the first search of a visit is light, and not heavy for a long message', async () => {
	const searches = await firstSearches(readQueries('held-back-2').map(({ query }) => query));
	expect(typical(searches)?.bytes).toBeLessThan(BUDGETS.searches.typical);
	expect(searches.filter(({ bytes }) => bytes > BUDGETS.searches.heaviest)).toEqual([]);
});

/** The other names of all pages, by which readers look for them and which stand in no text. */
const OTHER_NAMES = new Set(
	readPages().flatMap(
		({ html }) => /<p hidden[^>]* data-pagefind-weight="\d+"[^>]*>([^<]*)</.exec(html)?.[1]?.split(', ') ?? [],
	),
);

/** Those with a word of which the search says that it occurs nowhere. */
async function unknownIn(searching: Searching, names: Iterable<string>) {
	const unknown: string[] = [];
	for (const name of names) if ((await searching.search(name, {}, 1)).missing.length > 0) unknown.push(name);
	return unknown;
}

test('no other name of a page is taken for a word that does not occur', async () => {
	expect(OTHER_NAMES.size).toBeGreaterThan(1000);
	expect(await unknownIn(search, OTHER_NAMES)).toEqual([]);
});

test('every target of a query exists on the site', () => {
	const places = new Set<string>();
	for (const { path, html } of readPages()) {
		places.add(path);
		for (const id of attributes(html, '\\w+', 'id')) places.add(`${path}#${id}`);
	}
	const queries = SETS.flatMap(readQueries);
	expect(queries.filter(({ relevant }) => relevant.size === 0)).toEqual([]);
	const missing = queries.flatMap(({ relevant }) => [...relevant].filter((address) => !places.has(address)));
	expect([...new Set(missing)]).toEqual([]);
});

describe('a search that is worse does not pass', () => {
	const share = async (broken: Searching, ...kinds: readonly string[]) =>
		recall(
			await ask(
				broken,
				TYPED.filter(({ as }) => kinds.includes(as)),
			),
		);

	test('without the names of pages and terms', async () => {
		const names = { prefix: '', pages: 0, names: [], cells: NO_CELLS };
		const broken = await builtSearch({ names });
		expect(await share(broken, 'key words', 'question')).toBeLessThan(RECALL_AT_LEAST);
		expect(await unknownIn(broken, [...OTHER_NAMES].slice(0, 100))).not.toEqual([]);
	});

	test('without the facts that answer a product and a topic', async () => {
		const names = JSON.parse(await readFile(join(DIST, 'search/names.json'), 'utf8'));
		const broken = await builtSearch({ names: { ...names, cells: NO_CELLS } });
		expect(recall(await ask(broken, readQueries('cells')))).toBeLessThan(RECALL_AT_LEAST);
	});

	test('without other languages', async () => {
		expect(await share(await builtSearch({ languages: [] }), 'German', 'Spanish')).toBeLessThan(RECALL_AT_LEAST);
	});

	test('without the words by which slips are corrected', async () => {
		expect(await share(await builtSearch({ words: '' }), 'misspelling')).toBeLessThan(RECALL_AT_LEAST);
	});

	test('with the best results last', async () => {
		const backwards: Searching = {
			search: async (text, filters, limit) => {
				const outcome = await search.search(text, filters, limit);
				return { ...outcome, results: outcome.results.toReversed() };
			},
		};
		expect(await share(backwards, 'key words')).toBeLessThan(RECALL_AT_LEAST);
	});

	test('or with nothing that is relevant', async () => {
		const answers = await ask(search, [{ query: 'istio retries', as: 'key words', relevant: new Set() }]);
		expect([recall(answers), meanReciprocalRank(answers)]).toEqual([0, 0]);
	});
});
