import type { Page } from '@playwright/test';
import { EDITION } from './edition.ts';
import { exportAs } from './exports.ts';
import { followLink, shownAnew } from './shown-anew.ts';
import { expect, test } from './watch.ts';

const RETRIES = '/cost/retries/';

const headline = (page: Page) => page.locator('.retry-headline');
const field = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });

async function enter(page: Page, name: string | RegExp, value: string) {
	await field(page, name).fill(value);
	await field(page, name).press('Tab');
}

test('says at once what the default chain amounts to, as sentence, chart and table', async ({ page }) => {
	await page.goto(RETRIES);
	await expect(headline(page)).toContainText('becomes 27: 2,700 requests per second instead of 100');
	await expect(page.getByRole('img', { name: 'Requests at each service for one request of a user' })).toBeVisible();
	const last = page.locator('table.retry-table tbody tr').last();
	await expect(last).toContainText('Last service');
	await expect(last).toContainText('27');
});

test('follows every input, keeps it in the link, and goes back', async ({ page }) => {
	await page.goto(RETRIES);
	await enter(page, 'Layers that may retry', '5');
	await enter(page, 'Attempts at each layer', '4');
	await expect(headline(page)).toContainText('becomes 1,024');
	await expect(page).toHaveURL(/a=4~5/);
	await enter(page, 'Attempts that fail at the last service', '100');
	await enter(page, 'Requests of users', '1000');
	await expect(headline(page)).toContainText('1.024 million requests per second');
	await expect(page).toHaveURL(/f=100.*r=1000/);
	await page.goBack();
	await expect(page).not.toHaveURL(/r=1000/);
	await expect(headline(page)).toContainText('102,400 requests per second');
});

test('goes back to the share that was there before the slider was moved', async ({ page }) => {
	await page.goto(RETRIES);
	const slider = page.getByRole('slider', { name: 'Attempts that fail at the last service' });
	await slider.focus();
	await page.keyboard.press('End');
	await expect(headline(page)).toContainText('If 100% of the attempts fail');
	await page.goBack();
	await expect(headline(page)).toContainText('If 10% of the attempts fail');
});

test('is played with by keyboard', async ({ page }) => {
	await page.goto(RETRIES);
	const slider = page.getByRole('slider', { name: 'Attempts that fail at the last service' });
	await slider.focus();
	for (let press = 0; press < 40; press++) await page.keyboard.press('ArrowRight');
	await expect(headline(page)).toContainText('If 50% of the attempts fail');
	await expect(headline(page)).toContainText('it is 2 on average');
	const kind = page.getByRole('radio', { name: 'Nothing' });
	await kind.focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('radio', { name: 'A ratio of the requests' })).toBeChecked();
	await expect(headline(page)).toContainText('The cap holds it at 2.82');
	await expect(page).toHaveURL(/f=50&c=ratio/);
});

test('keeps what cannot be used in its field, and says how to mend it', async ({ page }) => {
	await page.goto(RETRIES);
	const attempts = field(page, 'Attempts at each layer');
	await enter(page, 'Attempts at each layer', '99');
	await expect(page.getByRole('alert')).toHaveText('Write a whole number from 1 to 10. Still used: 3.');
	await expect(attempts).toHaveValue('99');
	await expect(attempts).toHaveAttribute('aria-invalid', 'true');
	await expect(headline(page)).toContainText('becomes 27');
	await enter(page, 'Attempts at each layer', '1,5');
	await expect(attempts).toHaveValue('1,5');
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(headline(page)).toContainText('becomes 27');
	await enter(page, 'Attempts at each layer', '');
	await expect(page.getByRole('alert')).toBeVisible();
	await enter(page, 'Attempts at each layer', '2');
	await expect(page.getByRole('alert')).toBeHidden();
	await expect(headline(page)).toContainText('becomes 8');
	const failing = 'Attempts that fail at the last service';
	await enter(page, failing, '12,5');
	await expect(page.getByRole('alert')).toHaveText(
		/^Write a number, with a point for decimals, from 0 to 100\. Still used: /,
	);
	await expect(field(page, failing)).toHaveValue('12,5');
});

test('digits that are being typed stay when the results are shown anew, until a link brings others', async ({
	page,
}) => {
	await page.goto(`${RETRIES}#v=1&a=2.2`);
	const attempts = field(page, 'Attempts at each layer');
	await expect(attempts).toHaveValue('2');
	await attempts.fill('5');
	await shownAnew(page);
	await expect(attempts).toHaveValue('5');
	await attempts.fill('99');
	await attempts.press('Enter');
	await expect(page.getByRole('alert')).toBeVisible();
	await followLink(page, 'v=1&a=4.4');
	await expect(attempts).toHaveValue('4');
	await expect(page.getByRole('alert')).toBeHidden();
});

test('takes attempts for each layer, also from a link', async ({ page }) => {
	await page.goto(RETRIES);
	await page.getByRole('checkbox', { name: 'Different at each layer' }).check();
	await enter(page, 'Layer 2: attempts', '1');
	await expect(page).toHaveURL(/a=3\.1\.3/);
	await expect(headline(page)).toContainText('becomes 9');
	await page.goto('about:blank');
	await page.goto(`${RETRIES}#v=1&kb=${EDITION}&a=5.1.2`);
	await expect(field(page, 'Layer 1: attempts')).toHaveValue('5');
	await page.getByRole('checkbox', { name: 'Different at each layer' }).uncheck();
	await expect(page).toHaveURL(/a=2~3/);
});

test('starts from the default of a mesh, with its facts and its configuration', async ({ page }) => {
	await page.goto(RETRIES);
	await page
		.getByRole('combobox', { name: 'Default to start from' })
		.selectOption('Linkerd, retries by ServiceProfile');
	await expect(page.getByRole('radio', { name: 'A ratio of the requests' })).toBeChecked();
	await expect(field(page, 'Budget')).toHaveValue('20');
	await page.getByText('The facts behind “Linkerd, retries by ServiceProfile”').click();
	await expect(page.locator('.retry-facts li').first()).toContainText(/checked \d{4}-\d\d-\d\d/);
	const example = page.locator('.retry-example');
	await expect(example.locator('mark').first()).toHaveText('0.2');
	await enter(page, 'Budget', '5');
	await expect(example.locator('mark').first()).toHaveText('0.05');
	await expect(example).toContainText('spec.retryBudget.retryRatio is 0.05, in the published example 0.1');
	await page.getByRole('button', { name: 'Set them back' }).click();
	await expect(field(page, 'Budget')).toHaveValue('20');
});

test('says where a number cannot stand in a configuration', async ({ page }) => {
	await page.goto(`${RETRIES}#v=1&kb=${EDITION}&p=consul-service-router&a=1~3&c=parallel`);
	await expect(page.locator('.retry-kept')).toContainText('stays 1: a value of 0 would not mean 0 there');
	await expect(page.locator('.retry-examples .notice')).toContainText('no field for');
	await expect(headline(page)).toContainText('Nothing retries');
});

test('shows the working with the numbers of the reader', async ({ page }) => {
	await page.goto(`${RETRIES}#v=1&kb=${EDITION}&f=50&c=active`);
	await page.getByText('The calculation with your numbers').click();
	await expect(page.locator('.retry-working')).toContainText('3 × 3 × 3 = 27');
	await expect(page.locator('.retry-working')).toContainText('÷ (1 − 0.2)');
});

test('reopens a link to exactly the same result', async ({ page, context }) => {
	await page.goto(RETRIES);
	await page.getByRole('combobox', { name: 'Default to start from' }).selectOption('Kuma 2, default policies');
	await enter(page, 'One attempt takes', '250');
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(other.locator('.retry-layout')).toContainText('The cap holds it');
	for (const part of ['.retry-headline', '.retry-table', '.retry-policies', '.retry-example']) {
		await expect(other.locator(part)).toHaveText((await page.locator(part).textContent()) ?? '');
	}
});

test('exports Markdown, CSV and JSON with sources, edition and link', async ({ page }) => {
	await page.goto(`${RETRIES}#v=1&kb=${EDITION}&f=50`);
	for (const name of ['Markdown', 'CSV', 'JSON']) {
		const text = await exportAs(page, name);
		expect(text).toContain('f=50');
		expect(text).toMatch(/2026\.\d\d\.\d\d/);
		expect(text).toContain('https://');
	}
});

test('tells what was wrong with a broken link, and shows the rest', async ({ page }) => {
	await page.goto(`${RETRIES}#v=1&a=99~3&f=abc&c=magic&q=1`);
	const notices = page.locator('.notices');
	await expect(notices).toContainText('99 was changed to 10');
	await expect(notices).toContainText('“abc” is not a number');
	await expect(notices).toContainText('“q” is not part of this tool');
	await expect(headline(page)).toContainText('becomes 1,000');
});

test('prints everything but the controls, the working included', async ({ page }) => {
	await page.goto(RETRIES);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.retry-controls')).toBeHidden();
	await expect(page.locator('.retry-inputs')).toContainText('Attempts by layer: 3, 3, 3');
	await expect(page.locator('.retry-working dd').first()).toBeVisible();
	await expect(page.locator('table.retry-policies')).toBeVisible();
});

test('shows in an embed what was entered, where the fields are hidden', async ({ page }) => {
	await page.goto(`/embed/retries/#v=1&kb=${EDITION}&a=2~4&view=result`);
	await expect(page.locator('.retry-controls')).toBeHidden();
	await expect(page.locator('.retry-inputs')).toContainText('Attempts by layer: 2, 2, 2, 2');
	await expect(headline(page)).toContainText('becomes 16');
});

test('tells the cases of the chart apart when colors are forced', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(`${RETRIES}#v=1&kb=${EDITION}&c=ratio`);
	const fills = await page.evaluate(() =>
		['worst', 'capped', 'usual'].map((id) => {
			const bar = document.querySelector(`.retry-chart .retry-${id}`);
			return bar ? getComputedStyle(bar).fill : '';
		}),
	);
	expect(new Set(fills).size).toBe(3);
});

test.describe('on a small phone', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

	test('nothing is cut off, however large the numbers are', async ({ page }) => {
		await page.goto(`${RETRIES}#v=1&kb=${EDITION}&a=10~10&r=1000000&c=active`);
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		expect(overflow).toBeLessThanOrEqual(0);
		const cut = await page.evaluate(() => {
			const right = document.querySelector('.retry-chart > svg')?.getBoundingClientRect().right ?? 0;
			return [...document.querySelectorAll('.retry-chart text')].filter(
				(text) => text.getBoundingClientRect().right > right + 1,
			).length;
		});
		expect(cut).toBe(0);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the default result is there, with the defaults side by side and an example', async ({ page }) => {
		await page.goto(RETRIES);
		await expect(headline(page)).toContainText('becomes 27');
		expect(await page.locator('table.retry-policies tbody tr').count()).toBeGreaterThanOrEqual(10);
		await expect(page.locator('.retry-example pre')).toBeVisible();
	});
});
