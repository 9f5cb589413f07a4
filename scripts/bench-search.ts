// How well the search finds, and how long a reader waits for it: measured in a browser, from the last key to the results on the page.
import { chromium, type Page } from '@playwright/test';
import { builtSearch } from '../tests/bench/built-index.ts';
import { firstSearches, typical } from '../tests/bench/first-search.ts';
import { type QuerySet, readQueries } from '../tests/bench/queries.ts';
import { ask, isFound, meanReciprocalRank, recall } from '../tests/bench/relevance.ts';
import { browserPath, installBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

const SETS = ['asked', 'typed', 'cells', 'held-back', 'held-back-2'] satisfies QuerySet[];

/** What a reader may have to wait once everything is loaded, with the pause after the last key, in milliseconds. */
const WAIT_AT_MOST_MS = 150;

/** Types a query and waits for its results, inside the page, so that the way to the browser does not count. */
function wait(page: Page, query: string): Promise<number> {
	return page.evaluate((text) => {
		const field = document.querySelector<HTMLInputElement>('.search-dialog input');
		if (!field) throw new Error('the search is not open');
		const enter = (value: string) => {
			field.value = value;
			field.dispatchEvent(new Event('input', { bubbles: true }));
		};
		const isShown = () => document.querySelector('.search-results')?.getAttribute('data-query') === text;
		enter('');
		return new Promise<number>((resolve) => {
			requestAnimationFrame(() => {
				const start = performance.now();
				new MutationObserver((_, observer) => {
					if (!isShown()) return;
					observer.disconnect();
					resolve(performance.now() - start);
				}).observe(document.body, { subtree: true, childList: true, attributes: true });
				enter(text);
			});
		});
	}, query);
}

/**
 * Waiting times of all queries. All are typed once before, because the first time loads parts of the index; not one twice in a
 * row, because the search keeps what it found for the words of the query before.
 */
async function waits(queries: readonly string[]) {
	if (!installBrowser()) throw new Error('no browser');
	const { url, close } = await serve({ port: 0 });
	const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
	try {
		const page = await browser.newPage();
		await page.goto(`${url}start/using/`);
		await page.keyboard.press('Control+k');
		await page.locator('.search-filters option').nth(3).waitFor({ state: 'attached' });
		for (const query of queries) await wait(page, query);
		const times: { query: string; ms: number }[] = [];
		for (const query of queries) times.push({ query, ms: Math.round(await wait(page, query)) });
		return times.toSorted((a, b) => b.ms - a.ms);
	} finally {
		await browser.close();
		await close();
	}
}

const inKB = (bytes = Number.NaN) => Math.round(bytes / 1024);

/** Prints and returns what the search finds and how long it takes. */
export async function searchReport() {
	const search = await builtSearch();
	const sets = [];
	for (const set of SETS) {
		const answers = await ask(search, readQueries(set));
		const missed = answers.filter((answer) => !isFound(answer)).map(({ query }) => query);
		sets.push({ set, queries: answers.length, recallAt3: recall(answers), rank: meanReciprocalRank(answers), missed });
	}
	console.log('Search:');
	console.table(sets.map(({ missed, ...row }) => ({ ...row, missed: missed.length })));
	for (const { set, missed } of sets) console.log(`missed of ${set}: ${missed.join(' | ')}`);
	const times = await waits(SETS.flatMap(readQueries).map(({ query }) => query));
	const median = times[Math.floor(times.length / 2)]?.ms;
	const tooSlow = times.filter(({ ms }) => ms > WAIT_AT_MOST_MS);
	console.log(
		`From the last key to the results: median ${median} ms, worst ${times[0]?.ms} ms (“${times[0]?.query}”);`,
	);
	console.log(`${tooSlow.length} of ${times.length} queries take longer than the ${WAIT_AT_MOST_MS} ms that they may`);
	const weighed = await firstSearches(SETS.flatMap(readQueries).map(({ query }) => query));
	const first = { typical: typical(weighed)?.bytes, heaviest: weighed[0] };
	console.log(
		`The first search of a visit loads ${inKB(first.typical)} KB beside its code, ${inKB(first.heaviest?.bytes)} KB at most (“${first.heaviest?.query}”)`,
	);
	return { sets, wait: { median, worst: times[0], tooSlow }, first };
}
