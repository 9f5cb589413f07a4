import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bundleFiles, unpackTo } from '../../scripts/bundle/bundle.ts';
import { serve } from '../../scripts/serve.mjs';
import { DIST } from '../site/dist.ts';
import { EARLIER_EDITION } from './edition.ts';
import { expect, test } from './watch.ts';

/** A path that nobody told the build about. */
const BASE = '/wiki/handbook/';

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'mesh-or-not-'));
	unpackTo(folder, bundleFiles(DIST));
	server = await serve({ port: 0, base: BASE, dist: join(folder, 'site') });
});

test.afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true, force: true });
});

/** What a page asks for that is not in the bundle. */
function outsideOf(page: Page): string[] {
	const outside: string[] = [];
	page.on('response', (response) => {
		const { pathname } = new URL(response.url());
		if (!pathname.startsWith(BASE) || response.status() >= 400) outside.push(`${response.status()} ${response.url()}`);
	});
	return outside;
}

test('the offline bundle works below any path: pages, tools, data and search', async ({ page }) => {
	const outside = outsideOf(page);
	await page.goto(server.url);
	await page
		.getByRole('link', { name: /advisor/i })
		.first()
		.click();
	await expect(page).toHaveURL(new RegExp(`${BASE}decide/advisor/`));
	await page.getByRole('radio').first().check();
	await expect(page).toHaveURL(/#v=1&/);
	await page.goto(`${server.url}compare/matrix/`);
	await page.locator('tr[data-row="mtls-default"] td a').first().click();
	await expect(page.getByRole('dialog').locator('.fact').first()).toContainText('Checked');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+k');
	await page.getByRole('searchbox', { name: 'Search pages' }).fill('waypoint');
	const result = page.locator('.search-results li a').first();
	await expect(result).toHaveAttribute('href', new RegExp(`^${BASE}`));
	await result.click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(outside).toEqual([]);
});

test('the planner cites facts of the bundle, for every platform that a reader chooses', async ({ page }) => {
	const outside = outsideOf(page);
	await page.goto(`${server.url}adopt/certificate-planner/`);
	await page.getByRole('combobox', { name: 'Platform' }).selectOption('linkerd');
	await page.locator('.plan-cites a[href*="/compare/linkerd/"]:visible').first().click();
	await expect(page).toHaveURL(new RegExp(`${BASE}compare/linkerd/#fact-`));
	await expect(page.locator('.fact:target')).toBeVisible();
	expect(outside).toEqual([]);
});

test('with the facts of an earlier edition, matrix and checklist lead to facts of the bundle', async ({ page }) => {
	const outside = outsideOf(page);
	const notice = page.locator('.notice-edition');
	await page.goto(`${server.url}compare/matrix/#v=1&kb=${EARLIER_EDITION}&p=linkerd.kong-mesh`);
	await expect(notice).toContainText(`pins the facts of the edition ${EARLIER_EDITION}`);
	const answers = page.locator('tr[data-row="mtls-default"] td a');
	await expect(answers.nth(0)).toHaveAttribute('href', /^\/wiki\/handbook\/compare\/[a-z-]+\/#fact-/);
	await expect(answers.nth(1)).toHaveAttribute('href', /^\/wiki\/handbook\/compare\/[a-z-]+\/#fact-/);

	await page.goto(`${server.url}decide/checklist/#v=1&kb=${EARLIER_EDITION}`);
	await expect(notice).toContainText(`pins the facts of the edition ${EARLIER_EDITION}`);
	const facts = page.locator('.item-facts').first();
	await facts.locator('summary').click();
	await facts.locator(':scope > ul > li > a').first().click();
	await expect(page).toHaveURL(new RegExp(`${BASE}(?:compare|reference/facts)/[a-z-]+/#fact-`));
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(outside).toEqual([]);
});

test('snippets for a wiki name the address at which the bundle is served', async ({ page }) => {
	await page.goto(`${server.url}reference/embedding/`);
	const embed = `${server.url}embed/scoring/`;
	await expect(page.getByLabel('Snippet for your wiki')).toHaveValue(new RegExp(`src="${embed}`));
	const address = page.locator('.snippet-tool .share-hint a');
	await expect(address).toHaveText(new RegExp(`^${embed}`));
	await expect(address).toHaveAttribute('href', (await address.textContent()) ?? '');
});
