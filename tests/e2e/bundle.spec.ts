import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleFiles, unpackTo } from '../../scripts/bundle/bundle.ts';
import { serve } from '../../scripts/serve.mjs';
import { DIST } from '../site/dist.ts';
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

test('the offline bundle works below any path: pages, tools, data and search', async ({ page }) => {
	const outside: string[] = [];
	page.on('response', (response) => {
		const { pathname } = new URL(response.url());
		if (!pathname.startsWith(BASE) || response.status() >= 400) outside.push(`${response.status()} ${response.url()}`);
	});
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
