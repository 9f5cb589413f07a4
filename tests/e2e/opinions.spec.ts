import { expect, test } from './watch.ts';

const PAGE = '/decide/opinions/';
const field = 'Links, one a line, each with a name in front';

test('the example shows who differs on what, what each would decide, and a merged result to open', async ({ page }) => {
	await page.goto(PAGE);
	await page.getByRole('button', { name: 'Show an example' }).click();
	const advisor = page.getByRole('region', { name: /^Advisor: \d+ of \d+ answers differ/ });
	await expect(advisor.getByRole('row', { name: /^Ana/ })).toBeVisible();
	await expect(advisor.getByText('No majority: left open').first()).toBeVisible();
	// An answer that no question takes would be left out with a sentence.
	await expect(page.getByText('keeps its default')).toHaveCount(0);
	await expect(page.getByRole('table', { name: /Weights in percent/ }).getByRole('row')).toHaveCount(7);
	await expect(page.getByLabel('Comparison as Markdown')).toHaveValue(/\| Question \| Answers \| Merged \|/);
	await page.getByRole('link', { name: 'Open the merged answers in the advisor' }).click();
	await expect(page).toHaveURL(/\/decide\/advisor\/#v=1&kb=/);
	await expect(page.getByRole('heading', { level: 2 }).first()).not.toHaveText(
		'Need decides whether, capacity decides when',
	);
});

test('names what could not be used, keeps it, and takes markup for text', async ({ page }) => {
	await page.goto(PAGE);
	const text = '<img src=x onerror=alert(1)>: https://mesh.example/decide/advisor/#v=1&kb=live&sv=40\nnot a link';
	await page.getByLabel(field).fill(text);
	await expect(page.getByText('One opinion so far.')).toBeVisible();
	await expect(page.getByText(/Line 2 holds no link/)).toBeVisible();
	await expect(page.getByRole('rowheader', { name: '<img src=x onerror=alert(1)>' })).toBeVisible();
	await expect(page.locator('.opinions-tool img')).toHaveCount(0);
	await expect(page.getByLabel(field)).toHaveValue(text);
});

test('fits on a narrow phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await page.goto(PAGE);
	await page.getByRole('button', { name: 'Show an example' }).click();
	await expect(page.getByRole('heading', { name: 'For the minutes' })).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('says what to do instead', async ({ page }) => {
		await page.goto(PAGE);
		await expect(page.locator('noscript p')).toContainText('lay them side by side');
	});
});
