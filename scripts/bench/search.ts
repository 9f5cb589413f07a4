import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { type Answer, ask, found, meanReciprocalRank, type Query, readQueries } from '../../tests/bench/relevance.ts';
import { browserPath, installBrowser } from '../browser.mjs';
import { serve } from '../serve.mjs';
import { summarized, type Times } from './timing.ts';

/** No reader should wait longer for an answer, in milliseconds. */
export const LONGEST_ANSWER = 150;

/** Results whose text a reader gets. */
const SHOWN = 20;

export type SearchReport = {
	/** Queries with a relevant result among the first ones. */
	readonly found: number;
	readonly of: number;
	readonly meanReciprocalRank: number;
	readonly answers: readonly Answer[];
	/** From a query to its results, without the pause while somebody types. */
	readonly latency: Times;
	/** Queries that took longer than {@link LONGEST_ANSWER}. */
	readonly slow: readonly string[];
};

/** Asks the built site in a browser: how well it answers, and how fast. */
export async function measureSearch(): Promise<SearchReport> {
	if (!installBrowser()) throw new Error('no browser');
	const { url, close } = await serve({ port: 0 });
	const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
	try {
		const page = await browser.newPage();
		await page.goto(`${url}start/using/`);
		const queries = readQueries();
		const answers = await ask(page, queries);
		const times = await latencies(page, url, queries);
		const slow = queries.filter((_, index) => (times[index] ?? 0) > LONGEST_ANSWER).map(({ query }) => query);
		const rank = meanReciprocalRank(answers);
		return {
			...{ found: found(answers).length, of: answers.length, meanReciprocalRank: rank, answers },
			...{ latency: summarized(times), slow },
		};
	} finally {
		await browser.close();
		await close();
	}
}

/** Rounds of which the median counts: other programs on the machine make single answers late. */
const ROUNDS = 3;

/** Milliseconds for each query, once all of them have been asked before. */
async function latencies(page: Page, url: string, queries: readonly Query[]): Promise<number[]> {
	await page.evaluate(await engine(url));
	const texts = queries.map(({ query }) => query);
	const rounds = await page.evaluate(
		async ({ texts, rounds, shown }) => {
			const { loadEngine } = (globalThis as unknown as { searching: typeof import('../../src/search/engine.ts') })
				.searching;
			const { search } = await loadEngine();
			const times: number[][] = [];
			for (let round = 0; round <= rounds; round++) {
				const of: number[] = [];
				for (const text of texts) {
					const start = performance.now();
					await search(text, {}, shown);
					of.push(performance.now() - start);
				}
				times.push(of);
			}
			return times.slice(1);
		},
		{ texts, rounds: ROUNDS, shown: SHOWN },
	);
	return texts.map((_, index) => summarized(rounds.map((times) => times[index] ?? Number.NaN)).median);
}

/** The program that the dialog calls, as a script that a page can run. It finds its files by its own address. */
async function engine(url: string): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [fileURLToPath(new URL('../../src/search/engine.ts', import.meta.url))],
		...{ bundle: true, write: false, format: 'iife', globalName: 'searching', logLevel: 'error' },
		define: { 'import.meta.env.SSR': 'false', 'import.meta.url': JSON.stringify(`${url}_astro/engine.js`) },
		footer: { js: 'globalThis.searching = searching;' },
	});
	return outputFiles[0]?.text ?? '';
}
