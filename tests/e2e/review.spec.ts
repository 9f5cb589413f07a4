import { expect, test } from './watch.ts';

test('the link beside a fact leads to a report with its id, and nothing is asked of anybody before', async ({
	page,
}) => {
	await page.goto('/compare/linkerd/#fact-retry-budget');
	await page.locator('#fact-retry-budget').getByRole('link', { name: 'Report an error' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report an error in a fact');
	await expect(page.getByRole('textbox', { name: 'Report' })).toHaveValue(/^Fact: linkerd\/retry-budget\n/);
	await expect(page.locator('#report-hint')).toBeHidden();
});

test('a link with the id of no fact is told so, with the edition and ways to find the fact', async ({
	page,
	complaints,
}) => {
	await page.goto('/reference/report/#fact=linkerd/no-such-fact');
	const notice = page.locator('#report-unknown');
	await expect(notice).toContainText(/The edition \d{4}\.\d\d\.\d\d\S* has no fact linkerd\/no-such-fact/);
	await notice.getByRole('button', { name: 'search' }).click();
	await expect(page.getByRole('searchbox')).toBeFocused();
	await page.keyboard.press('Escape');
	await page.goto('/reference/report/#fact=linkerd/retries');
	await expect(page.getByRole('textbox', { name: 'Report' })).toHaveValue(/^Fact: linkerd\/retries\n/);
	await expect(notice).toBeHidden();
	// The browser itself reports the request that found nothing.
	expect(complaints.splice(0).filter((text) => !text.includes('Failed to load resource'))).toEqual([]);
});

test('what somebody has begun to write stays when the address changes', async ({ page }) => {
	await page.goto('/reference/report/#fact=linkerd/retry-budget');
	const report = page.getByRole('textbox', { name: 'Report' });
	await report.fill('It is wrong.');
	await page.evaluate(() => {
		location.hash = '#fact=cilium/retries';
	});
	await expect(report).toHaveValue('It is wrong.');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the report can be copied, and says where the id stands', async ({ page }) => {
		await page.goto('/reference/report/#fact=linkerd/retry-budget');
		await expect(page.getByRole('textbox', { name: 'Report' })).toHaveValue(/^Fact: \n/);
		await expect(page.locator('#report-hint')).toContainText('fact=');
	});

	test('facts that are due are listed by their day', async ({ page }) => {
		await page.goto('/reference/review/');
		const days = await page.locator('.due time').allTextContents();
		expect(days.length).toBeGreaterThan(0);
		expect(days).toEqual(days.toSorted());
		for (const name of await page.locator('.due .statement a').allTextContents()) expect(name).toMatch(/^[^/]+: /);
	});
});

test('a fact that has become overdue since the site was built is marked for whoever reads it then', async ({
	page,
}) => {
	await page.clock.setFixedTime(new Date('2099-01-01'));
	await page.goto('/reference/review/');
	const facts = await page.locator('.due li').count();
	expect(facts).toBeGreaterThan(0);
	await expect(page.locator('.due .stale:visible')).toHaveCount(facts);
});
