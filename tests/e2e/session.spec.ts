import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { EMBEDS, type EmbedTool, embedPath } from '../../src/domain/embed/tools.ts';
import { ENTERED, KEPT, keptBy, watchSession } from './session-watch.ts';
import { expect, test } from './watch.ts';

const TOOLS = Object.keys(EMBEDS) as readonly EmbedTool[];

/** Tools that are no embeds, and pages on which something can be entered. */
const OTHERS = [
	'/decide/opinions/',
	'/decide/house-rules/',
	'/reference/editions/',
	'/reference/embedding/',
	'/reference/report/#fact=linkerd/retry-budget',
];

/** Writes into every field for words that a reader sees, and changes the first of the others. */
async function enterEverywhere(page: Page): Promise<number> {
	const fields = page
		.locator('main')
		.locator('textarea:visible, input[type="text"]:visible, input[type="search"]:visible');
	let entered = 0;
	for (const field of await fields.all()) {
		if (!(await field.isVisible()) || !(await field.isEditable())) continue;
		await field.fill(ENTERED);
		await field.press('Tab');
		entered += 1;
	}
	const choice = page.locator('main').locator('input[type="radio"]:visible, input[type="checkbox"]:visible').first();
	if ((await choice.count()) > 0) await choice.click({ force: true });
	return entered;
}

test('a whole session asks nobody else, keeps nothing that was not asked for, and carries away nothing that was entered', async ({
	page,
	context,
	baseURL,
}) => {
	test.setTimeout(240_000);
	const leaks = watchSession(context, new URL(baseURL ?? '').host);
	const keeps: string[] = [];
	let entered = 0;
	for (const path of [...TOOLS.map((tool) => EMBEDS[tool].page), ...OTHERS]) {
		await page.goto(path);
		entered += await enterEverywhere(page);
		keeps.push(...(await keptBy(page)).map((what) => `${path}: ${what}`));
	}
	expect(entered).toBeGreaterThan(10);

	await page.goto(`${EMBEDS.checklist.page}#v=1&q=${ENTERED}`);
	await page.getByRole('button', { name: 'Share or export …' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'A file or a program', exact: true }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'CSV', exact: true }).click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page
			.getByRole('dialog')
			.getByRole('button', { name: /^(?:Download|Save)/ })
			.click(),
	]);
	expect(download.suggestedFilename()).toMatch(/\.csv$/);
	await page.keyboard.press('Escape');

	await page.keyboard.press('Control+k');
	await page.getByRole('searchbox', { name: 'Search pages' }).fill(`retry ${ENTERED}`);
	await expect(page.locator('.search-results li a').first()).toBeVisible();
	keeps.push(...(await keptBy(page)));

	for (const tool of TOOLS) {
		await page.goto(`${embedPath(tool)}#v=1`);
		await enterEverywhere(page);
		keeps.push(...(await keptBy(page)).map((what) => `embed of ${tool}: ${what}`));
	}
	await page.goto('/start/using/');
	await page.locator('theme-select select:visible').first().selectOption('dark');
	expect(await page.evaluate((key) => localStorage.getItem(key), KEPT.theme)).toBe('dark');
	keeps.push(...(await keptBy(page, [KEPT.theme])));
	expect({ leaks, keeps }).toEqual({ leaks: [], keeps: [] });
});

/** A page that does everything that pages of this site must not do. */
const CANARY = `<!doctype html><title>x</title><script type="module">
document.cookie = 'visits=1';
localStorage.setItem('seen', '1');
sessionStorage.setItem('seen', '1');
await new Promise((done) => { indexedDB.open('visits').onsuccess = done; });
await caches.open('visits');
await navigator.serviceWorker.register('/worker.js');
await fetch('/?q=${ENTERED}').catch(() => {});
await fetch('/', { method: 'POST', body: '${ENTERED}' }).catch(() => {});
await fetch('http://127.0.0.1:' + location.port + '/', { mode: 'no-cors' }).catch(() => {});
document.title = 'done';
</script>`;

test('a page that asks others, keeps things and carries words away is found out in each', async ({ browser }) => {
	const server = createServer(({ url }, response) => {
		const isWorker = url === '/worker.js';
		response.writeHead(200, { 'Content-Type': isWorker ? 'text/javascript' : 'text/html' }).end(isWorker ? '' : CANARY);
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const { port } = server.address() as AddressInfo;
	const context = await browser.newContext();
	try {
		const leaks = watchSession(context, `localhost:${port}`);
		const page = await context.newPage();
		await page.goto(`http://localhost:${port}/`);
		await expect(page).toHaveTitle('done');
		expect(await keptBy(page)).toEqual([
			'cookie visits',
			'localStorage seen',
			'sessionStorage seen',
			'database visits',
			'cache visits',
			'service worker /',
		]);
		expect([...new Set(leaks)].toSorted()).toEqual(
			expect.arrayContaining(['request carries what was entered', `request to 127.0.0.1:${port}`, 'service worker']),
		);
		expect(leaks.filter((leak) => leak === 'request carries what was entered').length).toBeGreaterThanOrEqual(2);
	} finally {
		await context.close();
		server.closeAllConnections();
		server.close();
	}
});
