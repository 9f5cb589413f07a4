import { describe, expect, test } from 'vitest';
import { engineOnce, loadEngine, type PagefindModule } from '../../../src/search/engine.ts';

const CELLS = { platforms: [], bases: [], capabilities: [], answers: [] };

const LISTS: Readonly<Record<string, unknown>> = {
	vocabulary: { filters: { kind: [], platform: [] }, synonyms: [['mtls', 'mutual tls']] },
	names: { prefix: 'en_', pages: 0, names: [], cells: CELLS },
	words: '',
	languages: [],
};

/** A search over one document that is found for every word, and what was asked of the index. */
async function searching(content: string, names: readonly string[] = []) {
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
	const lists: typeof LISTS = { ...LISTS, names: { prefix: 'en_', pages: names.length, names, cells: CELLS } };
	const list = async <T>(name: string) => lists[name] as T;
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

test('a word that occurs nowhere is missing, unless it is in the other name of a page, which nobody sees', async () => {
	const { search } = await searching('mesh', ['page|delphi method']);
	expect((await search('delphi', {}, 5)).missing).toEqual([]);
	expect((await search('methods', {}, 5)).missing).toEqual([]);
	expect((await search('oracle', {}, 5)).missing).toEqual([{ word: 'oracle', near: [] }]);
	const both = await search('delphi oracle', {}, 5);
	expect(both.missing.map(({ word }) => word)).toEqual(['oracle']);
});

describe('engineOnce()', () => {
	/** A search that fails wherever it is told to. Like Pagefind, each instance keeps what it could not load. */
	function unreliable() {
		const asked = { instances: 0, broken: new Set<string>() };
		const check = async (part: string) => {
			if (asked.broken.has(part)) throw new Error(`no ${part}`);
		};
		const createInstance = () => {
			asked.instances++;
			let read: Promise<void> | undefined;
			const data = async () => {
				read ??= check('fragment');
				await read;
				return { url: '/', content: 'retry', meta: { title: 'Page' } };
			};
			return { init: async () => {}, search: async () => ({ results: [{ id: 'en_000', score: 1, data }] }) };
		};
		const list = async <T>(name: string) => {
			await check(name);
			return LISTS[name] as T;
		};
		const program = async () => ({ createInstance }) as PagefindModule;
		return { asked, load: engineOnce({ program, list, paths: { baseUrl: '/' } }) };
	}

	test('loads one engine, also for those who ask while it is on its way', async () => {
		const { asked, load } = unreliable();
		const [first, second] = await Promise.all([load(), load()]);
		expect(second).toBe(first);
		expect(await load()).toBe(first);
		expect((await first.search('retry', {}, 5)).total).toBe(1);
		expect(await load()).toBe(first);
		expect(asked.instances).toBe(1);
	});

	test('tries again after a list could not be loaded', async () => {
		const { asked, load } = unreliable();
		asked.broken.add('vocabulary');
		await expect(load()).rejects.toThrow('no vocabulary');
		asked.broken.clear();
		const { search } = await load();
		expect((await search('retry', {}, 5)).total).toBe(1);
	});

	test.each(['fragment', 'words'])('begins anew after a search that did not get %s', async (part) => {
		const { asked, load } = unreliable();
		const broken = await load();
		asked.broken.add(part);
		await expect(broken.search('retry zzzqqq', {}, 5)).rejects.toThrow(`no ${part}`);
		asked.broken.clear();
		const mended = await load();
		expect((await mended.search('retry zzzqqq', {}, 5)).total).toBe(1);
		expect(asked.instances).toBe(2);
	});
});
