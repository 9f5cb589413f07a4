import { expect, test } from 'vitest';
import { loadEngine, type PagefindModule } from '../../../src/search/engine.ts';

const CELLS = { platforms: [], bases: [], capabilities: [], answers: [] };

const LISTS: Readonly<Record<string, unknown>> = {
	vocabulary: { filters: { kind: [], platform: [] }, synonyms: [['mtls', 'mutual tls']] },
	names: { prefix: 'en_', pages: 0, names: [], cells: CELLS },
	words: '',
	languages: [],
};

/** A search over one document that is found for every word, and what was asked of the index. */
async function searching(content: string) {
	const looked: string[] = [];
	let reads = 0;
	const data = async () => {
		reads++;
		return { url: '/', content, meta: { title: 'Page' } };
	};
	const program = {
		createInstance: () => ({
			init: async () => {},
			search: async (word: string) => {
				looked.push(word);
				return { results: [{ id: 'en_000', score: 1, data }] };
			},
		}),
	} as PagefindModule;
	const list = async <T>(name: string) => LISTS[name] as T;
	const { search } = await loadEngine({ program: async () => program, list, paths: { baseUrl: '/' } });
	return { search, looked, reads: () => reads };
}

test('a word is looked up again neither for the next letter nor for the same query, and a document is read once', async () => {
	const { search, looked, reads } = await searching('retry budget');
	await search('retry', {}, 5);
	await search('retry bud', {}, 5);
	await search('retry budget', {}, 5);
	const { results } = await search('retry budget', {}, 5);
	expect(looked).toEqual(['retry', 'bud', 'budget']);
	expect(reads()).toBe(1);
	expect(results.map(({ title, text }) => [title, text])).toEqual([['Page', 'retry budget']]);
});

test('with another filter it is', async () => {
	const { search, looked } = await searching('retry');
	await search('retry', {}, 5);
	await search('retry', { kind: 'Fact' }, 5);
	expect(looked).toEqual(['retry', 'retry']);
});

test('what was found for older queries is not kept', async () => {
	const { search, looked } = await searching('retry budget');
	await search('retry', {}, 5);
	await search('budget', {}, 5);
	await search('retry', {}, 5);
	expect(looked).toEqual(['retry', 'budget', 'retry']);
});

test('other names are looked up for a short query and not for a long one', async () => {
	const words = 'mtls fails between pods after upgrade node restart today';
	const short = await searching(words);
	await short.search('mtls fails', {}, 5);
	expect(short.looked).toEqual(['mtls', 'fails', 'mutual', 'tls']);
	const long = await searching(words);
	await long.search(words, {}, 5);
	expect(long.looked).not.toContain('mutual');
});
