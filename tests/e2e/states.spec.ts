import type { Page } from '@playwright/test';
import { TOOLS } from './all-tools.ts';
import { objectionsInBothThemes } from './axe.ts';
import { EDITION } from './edition.ts';
import { whatDoesNotFit } from './fit.ts';
import { focusTrouble } from './keys.ts';
import { expect, test } from './watch.ts';

/** Unfolds what is folded, also what only comes to light by that. */
async function unfoldAll(page: Page): Promise<void> {
	for (let depth = 0; depth < 3; depth += 1) {
		await page.evaluate(() => {
			for (const details of document.querySelectorAll<HTMLDetailsElement>('main details:not([open])'))
				details.open = true;
		});
		await page.waitForLoadState('networkidle');
	}
}

for (const { name, path, state } of TOOLS) {
	test(`${name}: a result with everything unfolded can be used by everybody`, async ({ page }) => {
		test.slow();
		await page.goto(`${path}${state}`);
		await unfoldAll(page);
		expect.soft(await objectionsInBothThemes(page)).toEqual([]);
		expect.soft(await whatDoesNotFit(page)).toEqual([]);
	});
}

/** What goes wrong, and the sentence that says so. */
const ERRORS: readonly { path: string; wrong: (page: Page) => Promise<void>; says: RegExp }[] = [
	{
		path: '/cost/estimator/',
		wrong: (page) => page.getByRole('textbox', { name: 'Pods in the mesh' }).fill('many'),
		says: /number/,
	},
	{
		path: '/adopt/certificate-planner/',
		wrong: (page) =>
			page
				.getByRole('textbox', { name: /^Certificates/ })
				.fill('-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----'),
		says: /That was a private key/,
	},
	{
		path: '/decide/advisor/',
		wrong: (page) => page.getByRole('textbox', { name: 'Services that call each other' }).fill('-5'),
		says: /is not a whole number/,
	},
	{
		path: '/decide/opinions/',
		wrong: (page) => page.getByRole('textbox', { name: /^Links/ }).fill('not a link'),
		says: /holds no link/,
	},
	{
		path: '/decide/record/',
		wrong: (page) => page.getByRole('textbox', { name: 'Link of the advisor' }).fill('not a link'),
		says: /link/,
	},
	{
		path: `/compare/scoring/#v=1&kb=${EDITION}&w=nonsense&zz=1`,
		wrong: async () => {},
		says: /not understood/,
	},
];

for (const { path, wrong, says } of ERRORS) {
	test(`${path}: a message about an error can be used by everybody`, async ({ page }) => {
		await page.goto(path);
		await wrong(page);
		// Some fields wait for the end of the entry. By key, the way past the navigation would come to light and cover the rest.
		await page.locator('main :focus').evaluateAll((fields) =>
			fields.forEach((field) => {
				if (field instanceof HTMLElement) field.blur();
			}),
		);
		await expect(page.locator('[role="alert"], [role="status"]').filter({ hasText: says }).first()).toBeVisible();
		expect(await objectionsInBothThemes(page)).toEqual([]);
	});
}

const DIALOGS: readonly { name: string; path: string; open: (page: Page) => Promise<void> }[] = [
	{
		name: 'search with results',
		path: '/',
		open: async (page) => {
			await page.keyboard.press('Control+k');
			await page.getByRole('searchbox').fill('certficate');
			await expect(page.getByText('Did you mean')).toBeVisible();
		},
	},
	{
		name: 'cell of the matrix',
		path: '/compare/matrix/',
		open: async (page) => {
			await page.locator('tr[data-row="retries"] td a').nth(1).click();
			await expect(page.locator('.cell-dialog .fact').first()).toBeVisible();
		},
	},
	{
		name: 'form of sharing',
		path: '/compare/scoring/',
		open: async (page) => {
			await page.getByRole('button', { name: 'Share or export …' }).click();
			await page.getByRole('button', { name: 'GitHub', exact: true }).click();
			await expect(page.locator('.share-steps')).toBeVisible();
		},
	},
];

for (const { name, path, open } of DIALOGS) {
	test(`${name}: the dialog can be used by everybody, and fits on a narrow window`, async ({ page }) => {
		await page.goto(path);
		await open(page);
		expect.soft(await objectionsInBothThemes(page)).toEqual([]);
		expect.soft(await whatDoesNotFit(page)).toEqual([]);
	});
}

test.describe('with the colors of the system', () => {
	for (const { name, path, state } of TOOLS) {
		test(`${name}: the focus is marked, and controls have an edge`, async ({ page }) => {
			await page.emulateMedia({ forcedColors: 'active' });
			await page.goto(`${path}${state}`);
			const bare = await page.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('main button, main input, main select, main textarea')]
					.filter(
						(control) =>
							control.checkVisibility() && !control.matches('[type="range"], [type="radio"], [type="checkbox"]'),
					)
					.filter((control) => {
						const { borderStyle, textDecorationLine } = getComputedStyle(control);
						return borderStyle === 'none' && !textDecorationLine.includes('underline');
					})
					.map((control) => `${control.localName}.${control.className} ${control.textContent?.slice(0, 30)}`),
			);
			expect(bare).toEqual([]);
			for (let steps = 0; steps < 25; steps += 1) {
				await page.keyboard.press('Tab');
				expect(await focusTrouble(page)).toBeUndefined();
			}
		});
	}
});

test('a control without an edge is found out by its style', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.setContent('<main><button style="border:0">bare</button></main>');
	expect(await page.locator('button').evaluate((button) => getComputedStyle(button).borderStyle)).toBe('none');
});
