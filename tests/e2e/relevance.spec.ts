import { ask, FOUND_AT_LEAST, found, readQueries } from '../bench/relevance.ts';
import { expect, test } from './watch.ts';

test('most real questions find an answer among the first three results', async ({ page }) => {
	await page.goto('/start/using/');
	const answers = await ask(page, readQueries());
	const missed = answers.filter((answer) => !found(answers).includes(answer));
	expect(found(answers).length, `missed: ${missed.map(({ query }) => query).join(' | ')}`).toBeGreaterThanOrEqual(
		FOUND_AT_LEAST,
	);
});

test('a question whose answer is nowhere on the site is not counted as found', async ({ page }) => {
	await page.goto('/start/using/');
	const query = { id: 'canary', query: 'istio retries', question: 'Nothing is relevant.', relevant: [] };
	expect(found(await ask(page, [query]))).toEqual([]);
});
