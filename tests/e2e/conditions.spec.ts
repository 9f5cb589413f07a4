import { motion } from '../../scripts/gallery/defects.ts';
import { expect, test } from './watch.ts';

const PAGES = [
	'/',
	'/compare/linkerd/',
	'/compare/matrix/',
	'/compare/scoring/',
	'/decide/advisor/',
	'/decide/house-rules/',
	'/decide/scenarios/voting-app/',
	'/decide/checklist/',
	'/cost/retries/',
	'/cost/measurements/',
	'/cost/measurements/livewyer-2024/',
	'/adopt/certificate-planner/',
	'/cost/estimator/',
	'/decide/record/',
	'/alternatives/',
	'/reference/embedding/',
];

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

	for (const path of PAGES) {
		test(`${path} fits`, async ({ page }) => {
			await page.goto(path);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
				0,
			);
		});
	}

	test('the menu opens and leads somewhere', async ({ page }) => {
		await page.goto('/compare/linkerd/');
		await page.getByRole('button', { name: 'Menu' }).tap();
		await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Matrix' }).tap();
		await expect(page).toHaveURL(/\/compare\/matrix\/$/);
	});
});

test('pages print light, whatever the theme, without controls', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/compare/scoring/');
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await expect(page.locator('.scoring-controls')).toBeHidden();
	await expect(page.locator('table.ranking')).toBeVisible();
	const ink = await page.locator('table.ranking').evaluate((table) => getComputedStyle(table).color);
	const [red = 255] = ink.match(/\d+/g)?.map(Number) ?? [];
	expect(red).toBeLessThan(90);
});

test('paper shows what scrolls on the screen: every row of the matrix, within the sheet', async ({ page }) => {
	await page.setViewportSize({ width: 718, height: 1000 });
	await page.goto('/compare/matrix/');
	await page.emulateMedia({ media: 'print' });
	const cut = await page
		.locator('.matrix-scroll')
		.evaluate((box) => [box.scrollHeight - box.clientHeight, document.documentElement.scrollWidth - innerWidth]);
	expect(Math.max(...cut)).toBeLessThanOrEqual(0);
});

test('paper shows the page, not a dialog that is open over it', async ({ page }) => {
	await page.goto('/compare/matrix/');
	await page.locator('.matrix-scroll .answer').first().click();
	await expect(page.locator('.cell-dialog')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.cell-dialog')).toBeHidden();
	await expect(page.locator('.matrix-scroll')).toBeVisible();
});

test('nothing moves where the reader asked for stillness, and without that wish something does', async ({ page }) => {
	for (const path of ['/', '/adopt/istio-ambient/', '/reference/embedding/', '/compare/scoring/']) {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(path);
		expect(await page.evaluate(motion)).toEqual([]);
	}
	await page.goto('/adopt/istio-ambient/');
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	expect(await page.evaluate(motion)).not.toEqual([]);
});

test('what is chosen can be told apart when colors are forced', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/compare/scoring/');
	const backgrounds = await page
		.locator('.scoring-tool button[aria-pressed]')
		.evaluateAll((buttons) =>
			buttons.map((button) => [button.ariaPressed, getComputedStyle(button).backgroundColor] as const),
		);
	const chosen = backgrounds.filter(([pressed]) => pressed === 'true').map(([, color]) => color);
	expect(chosen).toHaveLength(1);
	expect(backgrounds.filter(([pressed]) => pressed !== 'true').map(([, color]) => color)).not.toContain(chosen[0]);
});

test('answers can be told apart when colors are forced', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/compare/matrix/');
	const shapes = await page.evaluate(() =>
		['yes', 'partial', 'no'].map((level) => {
			const element = document.querySelector(`.support-${level}`);
			return element ? getComputedStyle(element, '::before').content : '';
		}),
	);
	expect(new Set(shapes).size).toBe(3);
});

test('a wrong address leads to a page that helps', async ({ page, complaints }) => {
	const response = await page.goto('/compare/nowhere/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
	// The browser reports the status that was asked for.
	complaints.length = 0;
});

test('a visit stores nothing and talks to nobody else', async ({ page, context }) => {
	for (const path of PAGES) await page.goto(path);
	await page.keyboard.press('Control+k');
	await page.getByRole('searchbox').fill('mtls');
	await expect(page.locator('.search-results li').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await page.goto('/compare/scoring/');
	await page.getByRole('button', { name: 'Regulated' }).click();
	await page.goto('/');
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
	expect(await context.cookies()).toEqual([]);
});

test('the whole site can be reached by keyboard, beginning with a way past the navigation', async ({ page }) => {
	await page.goto('/compare/linkerd/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#_top$/);
});
