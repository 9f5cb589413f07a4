import type { Page } from '@playwright/test';
import { EDITION } from './edition.ts';
import { exportAs } from './exports.ts';
import { expect, test } from './watch.ts';

const MEASUREMENTS = '/cost/measurements/';

const status = (page: Page) => page.locator('.measure-count [role="status"]');
const tests = (page: Page) => page.locator('.bed');
const box = (page: Page, group: string, name: string) =>
	page.getByRole('group', { name: group, exact: true }).getByRole('checkbox', { name, exact: true });
const more = (page: Page) => page.locator('summary', { hasText: 'Load, year, who ran it, test' });

/** Waits until code and data, which load when a reader reaches for the tool, are there. */
async function reachFor(page: Page) {
	await page.getByRole('searchbox', { name: 'Find in tests' }).focus();
	await page.locator('[data-tool="measurements"][data-live]').waitFor();
}

test('lists every test with its figures before anything is chosen', async ({ page }) => {
	await page.goto(MEASUREMENTS);
	await expect(status(page)).toHaveText(/^\d{3} figures of (\d+) of \1 tests\.$/);
	const own = page.locator('#test-istio-1-24-p99');
	await expect(own.locator('caption')).toContainText('Latency of a call, 99th percentile, in ms');
	await expect(own.locator('tr', { hasText: 'Istio sidecars' })).toContainText('0.722+0.541');
	await expect(own.locator('rect.base')).toHaveCount(1);
});

test('filters by measure, product and words, says how much is left, and keeps it in the link', async ({ page }) => {
	await page.goto(MEASUREMENTS);
	const all = await tests(page).count();
	// The first click may come before the data is there. It counts all the same.
	await box(page, 'Measure', 'Latency, 99th percentile').click();
	await expect(page).toHaveURL(/m=latency-p99/);
	await expect(box(page, 'Measure', 'Latency, 99th percentile')).toBeChecked();
	await expect.poll(() => tests(page).count()).toBeLessThan(all);
	await box(page, 'Product in the comparison', 'Kuma').check();
	await expect(status(page)).toHaveText(/^5 figures of 1 of \d+ tests\.$/);
	await expect(tests(page).locator('h3')).toHaveText('ELCA’s test of four meshes');
	await expect(page.locator('.bed-more').first()).toContainText('further comparisons of this test do not pass');
	await page.getByRole('searchbox', { name: 'Find in tests' }).fill('nowhere at all');
	await expect(page.locator('.measure-none')).toContainText('No measurement passes the filter');
	await page.getByRole('button', { name: 'Show all measurements' }).click();
	await expect(tests(page)).toHaveCount(all);
	await page.goBack();
	await expect(page).toHaveURL(/p=kuma.*q=nowhere/);
});

test('a link leads somebody else to the same view', async ({ page, context }) => {
	await page.goto(MEASUREMENTS);
	await reachFor(page);
	await box(page, 'Measure', 'CPU of proxies').check();
	await box(page, 'Product in the comparison', 'Linkerd').check();
	await page.getByRole('searchbox', { name: 'Find in tests' }).fill('GKE');
	await expect(page).toHaveURL(/m=cpu&p=linkerd&q=GKE/);
	const link = await page.getByRole('textbox', { name: 'Link to this view' }).inputValue();
	const other = await context.newPage();
	await other.goto(new URL(link).pathname + new URL(link).hash);
	await expect(status(other)).toHaveText((await status(page).textContent()) ?? '');
	await expect(tests(other).locator('h3')).toHaveText(await tests(page).locator('h3').allTextContents());
	await expect(other.getByRole('searchbox', { name: 'Find in tests' })).toHaveValue('GKE');
});

test('filters by load, years, runner and test', async ({ page }) => {
	await page.goto(MEASUREMENTS);
	await more(page).click();
	await box(page, 'Load', 'Bulk data').check();
	await expect(tests(page).locator('h3')).toHaveText('Bulk data over one connection, on the Istio blog');
	await box(page, 'Load', 'Bulk data').uncheck();
	await box(page, 'Who ran it', 'University').check();
	await page.getByRole('combobox', { name: 'From' }).selectOption('2024');
	await expect(page).toHaveURL(/w=university&f=2024/);
	await expect(tests(page).locator('.bed-origin > b:first-child')).toHaveText(['2024', '2024']);
	await expect(page.getByText('no date and are left out')).toBeVisible();
	await expect(more(page)).toContainText('2 set');
	await page.getByRole('combobox', { name: 'To' }).selectOption('2020');
	await expect(page.getByRole('alert')).toHaveText(/The first year lies after the last one/);
});

test('puts the conditions of a few tests side by side, and never their figures on one scale', async ({ page }) => {
	await page.goto(`${MEASUREMENTS}#v=1&b=istio-1-21.aks-istio-latency`);
	const beside = page.getByRole('region', { name: 'Conditions side by side' });
	await expect(beside.getByRole('columnheader')).toHaveText([
		'Condition',
		'Istio’s own test of 1.21',
		'Microsoft’s comparison of add-on versions',
	]);
	await expect(beside.getByRole('row', { name: /^Telemetry/ })).toContainText('not stated');
	await expect(beside.getByRole('row', { name: /^Encryption/ })).not.toHaveClass(/differs/);
	await expect(beside.getByRole('row', { name: /^Environment/ })).toHaveClass(/differs/);
	await expect(page.locator('.beside-summary > div').filter({ hasText: 'The same' })).toContainText(
		'payload, encryption',
	);
	await expect(page.locator('.beside-summary > div').filter({ hasText: 'Different' })).toContainText('environment');
	await expect(tests(page)).toHaveCount(2);
});

test('two tests are put side by side by choosing them', async ({ page }) => {
	await page.goto(MEASUREMENTS);
	await reachFor(page);
	const group = page.getByRole('group', { name: 'Why do two tests disagree?' });
	await group.getByRole('combobox', { name: 'This test' }).selectOption('Istio’s own test of 1.21 (2024)');
	await expect(tests(page)).toHaveCount(1);
	await group
		.getByRole('combobox', { name: 'and this one' })
		.selectOption('Microsoft’s comparison of add-on versions (2024)');
	await expect(page).toHaveURL(/b=istio-1-21\.aks-istio-latency/);
	await expect(page.locator('.beside-summary > div').filter({ hasText: 'The same' })).toContainText('application');
	// The same test twice is one test.
	await group.getByRole('combobox', { name: 'and this one' }).selectOption('Istio’s own test of 1.21 (2024)');
	await expect(tests(page)).toHaveCount(1);
	await group.getByRole('combobox', { name: 'This test' }).selectOption('Choose a test');
	await group.getByRole('combobox', { name: 'This test' }).selectOption('Choose a test');
	await expect(page.getByRole('region', { name: 'Conditions side by side' })).toHaveCount(0);
});

test('a link in the text brings its result into view', async ({ page }) => {
	await page.goto(MEASUREMENTS);
	await page.getByRole('link', { name: 'Side by side' }).first().click();
	await expect(tests(page)).toHaveCount(2);
	await expect(page.getByRole('heading', { name: 'Why these may differ' })).toBeInViewport();
});

test('a measurement can be linked to, and the link leads there', async ({ page }) => {
	await page.goto(`${MEASUREMENTS}#test-kinvolk-2019-p99`);
	await expect(page.locator('#test-kinvolk-2019-p99')).toBeInViewport();
	await page.locator('#test-kinvolk-2019 h3 a').click();
	await expect(page).toHaveURL(/\/cost\/measurements\/kinvolk-2019\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kinvolk’s test of 2019');
});

test('a test has a page with charts, the same numbers as a table, conditions, sources and facts', async ({ page }) => {
	await page.goto('/cost/measurements/solo-2024/');
	const chart = page.getByRole('img', { name: 'Latency over five calls, 99th percentile, in ms' });
	await expect(chart).toBeVisible();
	const table = page.getByRole('region', { name: /^Figures: Solo\.io/ });
	for (const figure of ['2.09', '2.96', '5.88', '7.72', '9.27']) {
		await expect(chart.locator('.chart-value', { hasText: figure })).toHaveCount(1);
		await expect(table.getByRole('link', { name: figure, exact: true }).first()).toBeVisible();
	}
	await expect(table).toContainText('+7.18 (+344%)');
	await expect(page.locator('.conditions')).toContainText('Payloadnot stated');
	await expect(page.locator('.bed-sources a').first()).toHaveAttribute('href', /^https:/);
	await expect(page.locator('.fact').first()).toContainText('Solo.io');
});

test('can be filtered by keyboard alone', async ({ page }) => {
	await page.goto(MEASUREMENTS);
	await box(page, 'Measure', 'Throughput').focus();
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/m=throughput/);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(box(page, 'Product in the comparison', 'No mesh')).toBeFocused();
	await more(page).focus();
	await page.keyboard.press('Enter');
	await expect(box(page, 'Load', 'A given rate of requests')).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(box(page, 'Load', 'A given rate of requests')).toBeFocused();
});

test('shows two tests in a wiki, without the filters, and leads to the whole', async ({ page }) => {
	await page.goto('/embed/measurements/#v=1&b=istio-1-21.aks-istio-latency&view=result');
	await expect(tests(page)).toHaveCount(2);
	await expect(page.locator('.measure-controls')).toBeHidden();
	await expect(page.locator('.beside-summary')).toContainText('environment');
	await expect(page.locator('a.embed-whole')).toHaveAttribute(
		'href',
		/\/cost\/measurements\/#v=1&b=istio-1-21\.aks-istio-latency$/,
	);
});

test('exports what is shown, with sources, edition and link', async ({ page }) => {
	await page.goto(`${MEASUREMENTS}#v=1&kb=${EDITION}&b=kinvolk-2019`);
	await expect(tests(page)).toHaveCount(1);
	for (const name of ['Markdown', 'CSV', 'JSON']) {
		const text = await exportAs(page, name);
		expect(text).toContain('643');
		expect(text).toContain('b=kinvolk-2019');
		expect(text).toMatch(/2026\.\d\d\.\d\d/);
		expect(text).toContain('https://');
		expect(text).not.toContain('LiveWyer');
	}
});

test('tells what was wrong with a broken link, and shows the rest', async ({ page }) => {
	await page.goto(`${MEASUREMENTS}#v=1&m=speed.cpu&f=1066&z9=1&b=atlantis`);
	const notices = page.locator('.notices');
	await expect(notices).toContainText('“speed” is none of');
	await expect(notices).toContainText('1066 was changed to 2016');
	await expect(notices).toContainText('“z9” is not part of this tool');
	await expect(notices).toContainText('“atlantis” is none of');
	await expect(box(page, 'Measure', 'CPU of proxies')).toBeChecked();
});

test('prints the figures without the filters', async ({ page }) => {
	await page.goto(MEASUREMENTS);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.measure-controls')).toBeHidden();
	await expect(page.locator('table.bars').first()).toBeVisible();
	const bar = page.locator('.bars rect:not(.base)').first();
	expect(await bar.evaluate((rect) => rect.getBoundingClientRect().width)).toBeGreaterThan(0);
});

test('tells the baseline apart when colors are forced', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(`${MEASUREMENTS}#v=1&b=kinvolk-2019`);
	const bars = page.locator('#test-kinvolk-2019-p99 rect');
	const fills = await bars.evaluateAll((rects) => rects.map((rect) => getComputedStyle(rect).fill));
	expect(new Set(fills).size).toBe(2);
});

test.describe('on a small phone', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

	for (const path of [
		MEASUREMENTS,
		`${MEASUREMENTS}#v=1&b=solo-2024.buoyant-2025.livewyer-2024`,
		'/cost/measurements/livewyer-2024/',
	]) {
		test(`${path} is not cut off`, async ({ page }) => {
			await page.goto(path);
			await expect(page.locator('table').first()).toBeVisible();
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
			expect(overflow).toBeLessThanOrEqual(0);
		});
	}

	test('the numbers of a chart stay inside it', async ({ page }) => {
		await page.goto('/cost/measurements/livewyer-2024/');
		const cut = await page.evaluate(
			() =>
				[...document.querySelectorAll('svg.chart')].flatMap((chart) => {
					const { right } = chart.getBoundingClientRect();
					return [...chart.querySelectorAll('text')].filter((text) => text.getBoundingClientRect().right > right + 1);
				}).length,
		);
		expect(cut).toBe(0);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('every test, figure and page is there', async ({ page }) => {
		await page.goto(MEASUREMENTS);
		expect(await tests(page).count()).toBeGreaterThanOrEqual(40);
		expect(await page.locator('table.bars tbody tr').count()).toBeGreaterThanOrEqual(250);
		await page.locator('#test-buoyant-2025 h3 a').click();
		await expect(page.locator('.conditions')).toContainText('200 connections');
	});
});
