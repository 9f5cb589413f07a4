import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { EMBEDS } from '../../src/domain/embed/tools.ts';
import { TOOL_IDS, type ToolId } from '../../src/domain/share/tools.ts';
import { objections } from './axe.ts';
import { EDITION } from './edition.ts';
import { shareTo } from './exports.ts';
import { expect, test } from './watch.ts';

/** A link to each tool that holds something. */
const STATES: Readonly<Record<ToolId, string>> = {
	scoring: `v=1&kb=${EDITION}&c=no-mesh.linkerd.cilium`,
	matrix: `v=1&kb=${EDITION}&p=linkerd.cilium&g=resilience`,
	advisor: `v=1&kb=${EDITION}&en=r&sv=40`,
	overhead: `v=1&kb=${EDITION}&p=500`,
	retries: `v=1&kb=${EDITION}&f=50`,
	certificates: `v=1&kb=${EDITION}&m=linkerd`,
	measurements: `v=1&kb=${EDITION}&b=kinvolk-2019`,
	checklist: `v=1&kb=${EDITION}&i=od`,
	record: `v=1&kb=${EDITION}&d=which-platform`,
};

const open = (page: Page, tool: ToolId, state = STATES[tool]) => page.goto(`${EMBEDS[tool].page}#${state}`);

/** Presses the key until something with this name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
	const wanted = page.getByRole('dialog').getByRole('button', { name, exact: true });
	await wanted.first().waitFor();
	for (let steps = 0; steps < 60; steps += 1) {
		if (await wanted.first().evaluate((button) => button === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`${name} cannot be reached by keyboard`);
}

for (const tool of TOOL_IDS) {
	test(`${tool}: by keyboard to GitLab, MediaWiki and Confluence, copied as it was shown, and opened again`, async ({
		page,
		context,
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await open(page, tool);
		const opener = page.getByRole('button', { name: 'Share or export …' });
		await expect(page.getByRole('textbox', { name: /^Link to this/ })).toHaveValue(new RegExp(`#${STATES[tool]}`));
		let copied = '';
		for (const [place, form] of [
			['GitLab', 'Sortable tables'],
			['MediaWiki', 'Wikitext'],
			['Confluence Cloud', 'HTML'],
		] as const) {
			await opener.focus();
			await page.keyboard.press('Enter');
			await expect(page.getByRole('heading', { name: 'Where will it go?' })).toBeFocused();
			await tabTo(page, place);
			await page.keyboard.press('Enter');
			await expect(page.getByRole('heading', { name: place })).toBeFocused();
			await tabTo(page, 'Copy');
			await page.keyboard.press('Enter');
			await expect(page.getByText('Copied.')).toBeVisible();
			copied = await page.evaluate(() => navigator.clipboard.readText());
			expect(copied).toBe(await page.getByRole('textbox', { name: `Preview: ${form}` }).inputValue());
			await page.keyboard.press('Escape');
			await expect(page.getByRole('dialog')).toHaveCount(0);
			await expect(opener).toBeFocused();
		}
		await open(page, tool, `v=1&kb=${EDITION}`);
		await page.getByRole('button', { name: 'Open an export …' }).click();
		await page.getByRole('textbox', { name: 'Or paste the export' }).fill(copied);
		await page.getByRole('button', { name: 'Open it' }).click();
		await expect(page).toHaveURL(new RegExp(`#${STATES[tool]}$`));
		await expect(page.getByText('The export was opened.')).toBeVisible();
		await expect(page.locator('.notices .notice-warning')).toHaveCount(0);
	});
}

test('the focus stays in the dialog, and goes back to the place that was left', async ({ page }) => {
	await open(page, 'retries');
	const dialog = await shareTo(page, 'Hugo');
	for (let steps = 0; steps < 25; steps += 1) {
		await page.keyboard.press('Tab');
		const inside = await dialog.evaluate(
			(element) => element.contains(document.activeElement) || document.activeElement === document.body,
		);
		expect(inside).toBe(true);
	}
	await dialog.getByRole('button', { name: '← Somewhere else' }).click();
	await expect(dialog.getByRole('button', { name: 'Hugo' })).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`every step can be used by everybody, in ${colorScheme} colors`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await open(page, 'scoring');
		const wrong = () => objections(page, colorScheme, '.share-dialog');
		await page.getByRole('button', { name: 'Share or export …' }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
		expect(await wrong()).toEqual([]);
		for (const place of ['Backstage TechDocs', 'GitHub', 'A file or a program']) {
			await page.getByRole('dialog').getByRole('button', { name: place, exact: true }).click();
			await expect(page.locator('.share-steps')).toBeVisible();
			expect(await wrong()).toEqual([]);
			await page.getByRole('button', { name: '← Somewhere else' }).click();
		}
		await page.getByRole('button', { name: 'Close' }).click();
		await page.getByRole('button', { name: 'Open an export …' }).click();
		await page.getByRole('button', { name: 'Open it' }).click();
		expect(await wrong()).toEqual([]);
	});
}

test('says what an administrator allows, on what that rests, and what nobody has verified', async ({ page }) => {
	await open(page, 'scoring');
	const dialog = await shareTo(page, 'Backstage TechDocs');
	await expect(dialog.getByRole('textbox', { name: 'Line to allow' })).toHaveValue(/allowedIframeHosts:\s+- localhost/);
	await expect(dialog.getByText(/allows frames only from hosts/)).toBeVisible();
	await dialog.getByRole('button', { name: '← Somewhere else' }).click();
	await dialog.getByRole('button', { name: 'Notion' }).click();
	await expect(dialog.getByText('Not verified.')).toBeVisible();
	await expect(dialog.getByRole('textbox', { name: 'Preview: Address of the embed' })).toHaveValue(
		new RegExp(`/embed/scoring/#${STATES.scoring}`),
	);
});

test('the picture is saved for light and dark pages and as PNG, and the SVG opens again', async ({ page }) => {
	await open(page, 'scoring');
	const dialog = await shareTo(page, 'GitHub');
	await dialog.getByRole('button', { name: 'Picture' }).click();
	await expect(dialog.getByRole('img', { name: /Preview: SVG, light/ })).toBeVisible();
	await dialog.getByRole('button', { name: 'SVG, dark' }).click();
	const [svg] = await Promise.all([
		page.waitForEvent('download'),
		dialog.getByRole('button', { name: 'Download mesh-scoring-dark.svg' }).click(),
	]);
	const text = await readFile(await svg.path(), 'utf8');
	expect(text).toContain('<metadata>');
	const [png] = await Promise.all([
		page.waitForEvent('download'),
		dialog.getByRole('button', { name: 'Download as PNG' }).click(),
	]);
	expect((await readFile(await png.path())).subarray(1, 4).toString()).toBe('PNG');
	await dialog.getByRole('button', { name: 'Close' }).click();

	await open(page, 'scoring', `v=1&kb=${EDITION}`);
	await page.getByRole('button', { name: 'Open an export …' }).click();
	await page
		.getByLabel('Choose a file')
		.setInputFiles({ name: 'x.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(text) });
	await expect(page).toHaveURL(new RegExp(`#${STATES.scoring}$`));
});

test('an export that cannot be opened says why, and one of another tool leads there', async ({ page }) => {
	await open(page, 'matrix');
	await page.getByRole('button', { name: 'Open an export …' }).click();
	const field = page.getByRole('textbox', { name: 'Or paste the export' });
	const press = () => page.getByRole('button', { name: 'Open it' }).click();
	await press();
	await expect(page.getByRole('alert')).toContainText('There is no text yet.');
	await field.fill('Nothing of ours');
	await press();
	await expect(page.getByRole('alert')).toContainText('No link of a tool of this handbook was found');
	await field.fill('https://x.example/compare/matrix/#v=9&d=1');
	await press();
	await expect(page.getByRole('alert')).toContainText('version “9”');
	await field.fill(`Open: https://x.example/cost/retries/#${STATES.retries}.`);
	await press();
	await page.getByRole('link', { name: 'Open it in the retry storm simulator' }).click();
	await expect(page).toHaveURL(new RegExp(`/cost/retries/#${STATES.retries}$`));
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 560 } });

	test('everything is within the screen', async ({ page }) => {
		await open(page, 'scoring');
		for (const place of ['GitLab', 'Backstage TechDocs', 'Confluence Data Center', 'A file or a program']) {
			const dialog = await shareTo(page, place);
			await expect(dialog.getByRole('button', { name: 'Copy' }).first()).toBeVisible();
			const over = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
			expect([place, over]).toEqual([place, 0]);
			await dialog.getByRole('button', { name: 'Close' }).click();
		}
	});
});

test('where nothing can be loaded, the link and the result as plain text remain', async ({ page, complaints }) => {
	await open(page, 'retries');
	await page.route('**/_astro/**', (route) => route.abort());
	await page.getByRole('button', { name: 'Share or export …' }).click();
	await expect(page.getByText(/The exports could not be loaded/)).toBeVisible();
	const text = page.getByRole('textbox', { name: 'The result as plain text' });
	await expect(text).toHaveValue(/What reaches the last service[\s\S]+Facts edition[\s\S]+#v=1&kb=[0-9.]+&f=50/);
	// The browser reports that the files did not arrive.
	complaints.length = 0;
});

test('where only the sources cannot be loaded, the dialog says so and shows the plain text', async ({
	page,
	complaints,
}) => {
	await open(page, 'retries');
	await page.route('**/data/**', (route) => route.abort());
	const dialog = await shareTo(page, 'GitLab');
	await expect(dialog.getByRole('alert')).toContainText('The sources could not be loaded');
	await expect(dialog.getByRole('textbox', { name: 'The result as plain text' })).toHaveValue(/Open this result: http/);
	// With the connection, exports come back.
	await page.unroute('**/data/**');
	await dialog.getByRole('button', { name: '← Somewhere else' }).click();
	await dialog.getByRole('button', { name: 'GitLab', exact: true }).click();
	await expect(dialog.getByRole('button', { name: 'Copy' }).first()).toBeVisible();
	await expect(dialog.getByRole('alert')).toHaveCount(0);
	complaints.length = 0;
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what exports need', async ({ page }) => {
		await open(page, 'retries');
		expect(await page.locator('.share noscript').innerText()).toContain('Exports need scripts');
	});
});

test('an embed shares as well, and opens an export in its frame', async ({ page }) => {
	await page.goto(`/embed/scoring/#${STATES.scoring}`);
	const dialog = await shareTo(page, 'A chat or a mail');
	const link = await dialog.getByRole('textbox', { name: 'Preview: Link' }).inputValue();
	expect(link).toMatch(new RegExp(`/compare/scoring/#${STATES.scoring}$`));
	await dialog.getByRole('button', { name: 'Close' }).click();
	await page.getByRole('button', { name: 'Open an export …' }).click();
	await page.getByRole('textbox', { name: 'Or paste the export' }).fill(link.replace('cilium', 'kuma'));
	await page.getByRole('button', { name: 'Open it' }).click();
	await expect(page).toHaveURL(/linkerd\.kuma/);
});
