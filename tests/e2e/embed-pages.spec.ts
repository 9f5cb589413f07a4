import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { EMBEDS } from '../../src/domain/embed/tools.ts';
import { DIST } from '../site/dist.ts';
import { expect, test } from './watch.ts';
import { serveWiki, wikiPage } from './wiki.ts';

const FACT = '/embed/fact/linkerd/retry-budget/';
const PATHS = [...Object.keys(EMBEDS).map((tool) => `/embed/${tool}/`), FACT];

for (const path of PATHS) {
	test(`${path} has one heading, fits into 280 pixels, stores nothing and leads to its page`, async ({
		page,
		context,
	}) => {
		await page.setViewportSize({ width: 280, height: 700 });
		await page.goto(path);
		await expect(page.locator('h1')).toHaveCount(1);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
		const whole = page.locator('a.embed-whole');
		const leads = await whole.evaluate((link: HTMLAnchorElement) => [link.textContent ?? '', link.pathname]);
		expect(leads[0]).toContain(leads[1]);
		await page.locator('main').click({ position: { x: 2, y: 2 } });
		expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
		expect(await context.cookies()).toEqual([]);
	});
}

test('leads to the whole tool with what is seen, without how it looks', async ({ page }) => {
	await page.goto('/embed/scoring/#v=1&theme=dark&id=a');
	await page.getByRole('button', { name: 'Regulated' }).click();
	await expect(page.locator('a.embed-whole')).toHaveAttribute('href', /\/compare\/scoring\/#v=1&kb=[\d.]+&w=10\.10/);
	await expect(page).toHaveURL(/&theme=dark&id=a$/);
});

test('a theme, a view and a heading that are asked for hold before there is anything to paint', async ({ page }) => {
	await page.addInitScript(() => {
		const first = window as unknown as { first?: DOMStringMap };
		new MutationObserver(() => {
			if (document.body) first.first ??= { ...document.documentElement.dataset };
		}).observe(document, { childList: true, subtree: true });
	});
	await page.goto('/embed/scoring/?theme=dark&view=result#v=1&head=0');
	const first = await page.evaluate(() => (window as unknown as { first?: DOMStringMap }).first);
	expect(first).toMatchObject({ scheme: 'dark', view: 'result', head: '0' });
});

test('a link to a place on the page opens no window and leaves the address alone', async ({ page, context }) => {
	await page.setViewportSize({ width: 500, height: 700 });
	await page.goto('/embed/record/#v=1&d=which-platform');
	await page.getByRole('link', { name: 'To the texts, to copy and save' }).click();
	await expect(page.locator('#record-result')).toBeFocused();
	expect(context.pages()).toHaveLength(1);
	await expect(page).toHaveURL(/#v=1&d=which-platform/);
});

test('a link shows where it leads, since a sandbox may keep it from opening', async ({ page }) => {
	await page.goto('/embed/scoring/');
	const link = page.locator('table.ranking a').first();
	await link.hover();
	await expect(link).toHaveAttribute('title', /^http:\/\/localhost:\d+\/compare\//);
});

test('an answer of the matrix opens where the reader is, however high the frame', async ({ page }) => {
	await page.setViewportSize({ width: 900, height: 4000 });
	await page.goto('/embed/matrix/');
	const answer = page.locator('a.answer').nth(200);
	const { y = 0 } = (await answer.boundingBox()) ?? {};
	expect(y).toBeGreaterThan(1000);
	await answer.click();
	const dialog = (await page.getByRole('dialog').boundingBox()) ?? { y: 0 };
	expect(Math.abs(dialog.y - y)).toBeLessThan(100);
});

test.describe('a single fact', () => {
	test('says when another edition was asked for, and what it did not understand', async ({ page }) => {
		await page.goto(`${FACT}#v=1&kb=2026.01.02&theme=blue&w=1`);
		const notices = page.locator('#embed-notices p');
		await expect(notices).toHaveText([
			/^“theme=blue” was ignored\. Allowed: auto, light, dark\.$/,
			/^Pinned to the facts of 2026\.01\.02\./,
			/^“w=1” was ignored/,
		]);
		await page.goto(`${FACT}?kb=live`);
		await expect(notices).toHaveCount(0);
	});

	test('understands an address in which a wiki has put other signs between its parts', async ({ page }) => {
		await page.goto(`${FACT}#v=1;kb=live%26theme=dark`);
		await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
		await expect(page.locator('#embed-notices p')).toHaveCount(0);
	});

	test('marks what has become stale since the page was built', async ({ page }) => {
		await page.clock.setFixedTime(new Date('2040-01-01'));
		await page.goto(FACT);
		await expect(page.locator('.stale')).toContainText('stale since');
		await expect(page.locator('.stale')).toBeVisible();
	});
});

test.describe('on a host that sends no headers', () => {
	let server: Server;
	let plain = '';
	let wiki: Awaited<ReturnType<typeof serveWiki>>;

	test.beforeAll(async () => {
		wiki = await serveWiki();
		server = createServer(sirv(DIST));
		await new Promise<void>((resolve) => server.listen(0, resolve));
		plain = `http://localhost:${(server.address() as AddressInfo).port}`;
	});
	test.afterAll(() => {
		server.close();
		wiki.close();
	});

	for (const path of ['/embed/scoring/', '/embed/advisor/']) {
		test(`${path} works in a frame without sandbox`, async ({ page }) => {
			wiki.show(wikiPage(`<iframe title="embed" src="${plain}${path}" width="800" height="900"></iframe>`));
			await page.goto(wiki.origin);
			const frame = page.frameLocator('iframe');
			await frame.locator('input[type="radio"], .scoring-controls summary').first().click();
			await expect(frame.locator('.advisor-bar, .scoring-controls details[open]').first()).toBeVisible();
		});

		test(`${path} says inside a sandbox that its controls do nothing`, async ({ page, complaints }) => {
			const frameTag = `<iframe title="embed" src="${plain}${path}#theme=dark" sandbox="allow-scripts" height="900"></iframe>`;
			wiki.show(wikiPage(frameTag));
			await page.goto(wiki.origin);
			const frame = page.frameLocator('iframe');
			await expect(frame.locator('.embed-blocked')).toBeVisible();
			await expect(frame.locator('html')).toHaveAttribute('data-scheme', 'dark');
			await expect(frame.locator('table tbody tr').first()).toBeVisible();
			// The browser reports which files it refused.
			complaints.length = 0;
		});
	}
});
