import type { Page } from '@playwright/test';
import { EDITION } from './edition.ts';
import { exportAs } from './exports.ts';
import { heldBack } from './held-back.ts';
import { followLink, shownAnew } from './shown-anew.ts';
import { expect, test } from './watch.ts';

const SCORING = '/compare/scoring/';

const names = (page: Page) => page.locator('table.ranking tbody th a').allTextContents();
const settled = (page: Page) => expect(page.locator('table.ranking')).toHaveAttribute('aria-busy', 'false');

test('ranks at once, with the range and the chance of each candidate', async ({ page }) => {
	await page.goto(SCORING);
	expect((await names(page)).length).toBeGreaterThanOrEqual(10);
	expect(await names(page)).toContain('No mesh');
	await settled(page);
	const shares = await page.locator('table.ranking tbody td:last-child').allTextContents();
	const total = shares
		.map((share) => Number.parseInt(share.replace(/[<>] /, ''), 10))
		.reduce((sum, share) => sum + share, 0);
	expect(total).toBeGreaterThan(90);
	expect(total).toBeLessThan(115);
});

test('fills what a reader unfolded before the calculator came to life', async ({ page }) => {
	const wake = await heldBack(page, '**/_astro/ScoringTool.*.js');
	await page.goto(SCORING, { waitUntil: 'commit' });
	await page.locator('.own-scores summary').click();
	await expect(page.locator('.own-scores')).toHaveAttribute('open');
	await expect(page.locator('.own-scores input')).toHaveCount(0);
	wake();
	await page.getByRole('textbox', { name: 'Cost of Linkerd: own score' }).fill('2.5');
	await expect(page).toHaveURL(/o=/);
});

test('changes weights by keyboard, shows their shares and keeps them in the link', async ({ page }) => {
	await page.goto(SCORING);
	const cost = page.getByRole('slider', { name: 'Weight of Cost' });
	await cost.focus();
	for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
	await expect(cost).toHaveValue('15');
	await expect(page).toHaveURL(/w=25\.20\.20\.15\.10\.15/);
	await expect(cost).toHaveAttribute('aria-valuetext', '15, which is 14%');
	await page.getByRole('button', { name: 'Latency-critical' }).click();
	await expect(page.getByRole('button', { name: 'Latency-critical' })).toHaveAttribute('aria-pressed', 'true');
	await page.goBack();
	await expect(cost).toHaveValue('15');
});

test('goes back to the weight that was there before a drag', async ({ page }) => {
	await page.goto(SCORING);
	const cost = page.getByRole('slider', { name: 'Weight of Cost' });
	const { x, y, width, height } = (await cost.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
	await page.mouse.move(x + width * 0.1, y + height / 2);
	await page.mouse.down();
	for (const share of [0.3, 0.5, 0.7]) await page.mouse.move(x + width * share, y + height / 2);
	await page.mouse.up();
	await expect(cost).not.toHaveValue('10');
	await page.goBack();
	await expect(cost).toHaveValue('10');
	await expect(page).toHaveURL(/\/compare\/scoring\/$/);
});

test('refuses a weight that makes no sense and keeps the last good one', async ({ page }) => {
	await page.goto(SCORING);
	const field = page.getByRole('textbox', { name: 'Performance', exact: true });
	for (const wrong of ['900', '-5', '1e99', '2.5', '1,5', '']) {
		await field.fill(wrong);
		await field.press('Tab');
		await expect(field).toHaveValue(wrong);
		await expect(field).toHaveAttribute('aria-invalid', 'true');
		await expect(page.getByRole('alert')).toHaveText('Write a whole number from 0 to 100. Still used: 25.');
	}
	expect(new URL(page.url()).hash).toBe('');
	await field.fill('30');
	await field.press('Tab');
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect(page).toHaveURL(/w=30\./);
});

test('refuses a score that makes no sense and keeps ours', async ({ page }) => {
	await page.goto(SCORING);
	await page.getByText(/^Scores \(/).click();
	const field = page.getByRole('textbox', { name: 'Features of Cilium: own score' });
	for (const wrong of ['9', '0', '3.3', '3,5', 'four']) {
		await field.fill(wrong);
		await field.press('Tab');
		await expect(field).toHaveValue(wrong);
		await expect(page.getByRole('alert')).toHaveText('From 1 to 5, in halves (3.5).');
	}
	expect(new URL(page.url()).hash).toBe('');
	await field.fill('');
	await field.press('Tab');
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('counts what is typed after a pause, and leaves the field as it is', async ({ page }) => {
	await page.clock.install({ time: 0 });
	await page.goto(SCORING);
	// From here on only the test moves the clock, however slow the machine is.
	await page.clock.pauseAt(60_000);
	const field = page.getByRole('textbox', { name: 'Performance', exact: true });
	await field.focus();
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type('05');
	await page.clock.runFor(400);
	expect(new URL(page.url()).hash).toBe('');
	await page.clock.runFor(200);
	await expect(page).toHaveURL(/w=5\.20\.20/);
	await expect(field).toHaveValue('05');
	await expect(field).toBeFocused();
	// A second pause with something that is no weight says nothing yet, and keeps the last good one.
	await page.keyboard.type('00');
	await page.clock.runFor(1000);
	await expect(field).toHaveValue('0500');
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect(page).toHaveURL(/w=5\.20\.20/);
	await page.keyboard.press('Backspace');
	await page.keyboard.press('Tab');
	await expect(field).toHaveValue('50');
	await expect(page).toHaveURL(/w=50\.20\.20/);
	await page.goBack();
	await expect(field).toHaveValue('5');
	await page.goBack();
	await expect(field).toHaveValue('25');
});

test('digits that are being typed stay when the ranking is shown anew, until a link brings others', async ({
	page,
}) => {
	await page.goto(`${SCORING}#v=1&w=10.20.20.15.10.15`);
	const weight = page.getByRole('textbox', { name: 'Performance', exact: true });
	await expect(weight).toHaveValue('10');
	await weight.fill('33');
	await shownAnew(page);
	await expect(weight).toHaveValue('33');
	await page.getByText(/^Scores \(/).click();
	const score = page.getByRole('textbox', { name: 'Features of Cilium: own score' });
	await score.fill('4.5');
	await shownAnew(page);
	await expect(score).toHaveValue('4.5');
	await followLink(page, 'v=1&w=5.20.20.15.10.15&o=cilium~features~2');
	await expect(weight).toHaveValue('5');
	await expect(score).toHaveValue('2');
});

test('puts out who lacks a must-have, with fact, source, date and the way back', async ({ page }) => {
	await page.goto(SCORING);
	const before = await names(page);
	await page.getByText(/^Must-haves \(/).click();
	await page.getByRole('searchbox', { name: 'Find a capability' }).fill('Windows');
	await page.getByRole('checkbox', { name: /^Windows/ }).check();
	const out = page.locator('.eliminations');
	await expect(out.getByRole('heading', { name: /^Out/ })).toBeVisible();
	await expect(out).toContainText('A candidate returns when');
	await out.getByText(/^The facts behind it/).click();
	await expect(out.locator('dd').first()).toBeVisible();
	await expect(out.locator('dd').first()).toContainText(/source: .+, checked \d{4}-\d\d-\d\d/);
	await expect(page).toHaveURL(/m=windows/);
	expect((await names(page)).length).toBeLessThan(before.length);
});

test('says when nobody is left, leads to the must-haves and takes candidates back', async ({ page }) => {
	await page.goto(`${SCORING}#v=1&kb=${EDITION}&m=windows~f.fips~f.vm-workloads~f.multi-cluster~f`);
	await expect(page.getByRole('heading', { name: 'Ranking', exact: true })).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: 'Nobody is left' })).toHaveCount(1);
	await expect(page.getByText('A candidate returns when')).toHaveCount(1);
	await expect(page.locator('.eliminations dd').first()).toBeHidden();
	await page.getByRole('button', { name: 'Change the must-haves' }).click();
	const focused = page.locator('.must-haves li input:focus');
	await expect(focused).toBeInViewport();
	await expect(focused).toBeChecked();
	for (let left = await page.getByRole('button', { name: 'Drop this must-have' }).count(); left > 0; left--) {
		await page.getByRole('button', { name: 'Drop this must-have' }).first().click();
		await expect(page.getByRole('button', { name: 'Drop this must-have' })).toHaveCount(left - 1);
	}
	expect((await names(page)).length).toBeGreaterThanOrEqual(10);
});

test('asks for full support, and lets a reader accept partial support again', async ({ page }) => {
	await page.goto(`${SCORING}#v=1&kb=${EDITION}&m=fips~f`);
	const accept = page.getByRole('button', { name: 'Accept partial support' }).first();
	await accept.click();
	await expect(page).toHaveURL(/m=fips(?:&|$)/);
});

test('shows the fields of all scores at once, and room for what is typed, on a phone and on a desk', async ({
	page,
}) => {
	for (const width of [390, 1440]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(`${SCORING}#v=1&kb=${EDITION}&o=cilium~features~4_5`);
		const region = page.getByRole('region', { name: 'Scores by candidate and criterion' });
		await expect(region).toBeVisible();
		expect(await region.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
		const field = page.getByRole('textbox', { name: 'Features of Cilium: own score' });
		expect(await field.evaluate((input) => input.scrollWidth - input.clientWidth)).toBeLessThanOrEqual(0);
	}
});

test('takes own scores, marks them everywhere and keeps them in the link', async ({ page }) => {
	await page.goto(SCORING);
	await page.getByText(/^Scores \(/).click();
	const field = page.getByRole('textbox', { name: 'Features of Cilium: own score' });
	await field.fill('4.5');
	await field.press('Tab');
	await expect(page).toHaveURL(/o=cilium~features~4_5/);
	await expect(page.locator('table.ranking tr', { hasText: 'Cilium' })).toContainText('own scores');
	expect(await exportAs(page, 'Markdown')).toMatch(/4\.5 \\\(own\\\)|4\.5 \(own\)/);
	await field.fill('9');
	await field.press('Tab');
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(page).toHaveURL(/o=cilium~features~4_5/);
	await field.fill('');
	await field.press('Tab');
	await expect(page).not.toHaveURL(/o=/);
});

test('reopens a link to exactly the same result', async ({ page, context }) => {
	await page.goto(SCORING);
	await page.getByRole('button', { name: 'Regulated' }).click();
	await settled(page);
	const other = await context.newPage();
	await other.goto(page.url());
	await settled(other);
	await expect(other.locator('table.ranking')).toHaveText((await page.locator('table.ranking').textContent()) ?? '');
});

test('exports Markdown, CSV and JSON with reasons, sources, edition and link', async ({ page }) => {
	await page.goto(`${SCORING}#v=1&kb=${EDITION}&m=windows`);
	for (const name of ['Markdown', 'CSV', 'JSON']) {
		const text = await exportAs(page, name);
		expect(text).toContain('m=windows');
		expect(text).toMatch(/2026\.\d\d\.\d\d/);
		expect(text).toContain('https://');
	}
});

test('exports the draws of the weights on the page, also while the page still draws', async ({ page }) => {
	await page.goto(SCORING);
	const latency = page.getByRole('button', { name: 'Latency-critical' });
	const team = page.getByRole('button', { name: 'Small team' });
	await latency.click();
	await expect(latency).toHaveAttribute('aria-pressed', 'true');
	await settled(page);
	const expected = await exportAs(page, 'JSON');
	await team.click();
	await expect(team).toHaveAttribute('aria-pressed', 'true');
	await settled(page);
	await page.evaluate(() => {
		// The page waits for this message before it draws. What comes later arrives.
		const post = MessagePort.prototype.postMessage;
		MessagePort.prototype.postMessage = () => {
			MessagePort.prototype.postMessage = post;
		};
	});
	await latency.click();
	await expect(latency).toHaveAttribute('aria-pressed', 'true');
	expect(await exportAs(page, 'JSON')).toBe(expected);
	await expect(page.locator('table.ranking')).toHaveAttribute('aria-busy', 'true');
});

test('lets the page react again and again while it draws', async ({ page }) => {
	// Each look at the clock takes half of what the drawing may take at a time: how fast the machine is decides nothing.
	await page.addInitScript(() => {
		let now = 0;
		performance.now = () => {
			now += 4;
			return now;
		};
	});
	await page.goto(SCORING);
	await settled(page);
	const turns = await page.evaluate(async () => {
		const slider = document.querySelector<HTMLInputElement>('input[type="range"]');
		const turn = () => new Promise((resolve) => setTimeout(resolve));
		const isDrawing = () => document.querySelector('table.ranking')?.ariaBusy === 'true';
		if (slider) slider.value = '90';
		slider?.dispatchEvent(new Event('input', { bubbles: true }));
		for (let waits = 0; waits < 1000 && !isDrawing(); waits++) await turn();
		let turns = 0;
		for (; isDrawing(); turns++) await turn();
		return turns;
	});
	expect(turns).toBeGreaterThan(5);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('nothing is cut off', async ({ page }) => {
		await page.goto(SCORING);
		await settled(page);
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		expect(overflow).toBeLessThanOrEqual(0);
		await page.getByRole('button', { name: 'Small team' }).tap();
		await expect(page).toHaveURL(/w=10\.40/);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the default ranking is there, and every score leads to its reasons', async ({ page }) => {
		await page.goto(SCORING);
		expect((await names(page)).length).toBeGreaterThanOrEqual(10);
		await page.getByRole('link', { name: /^No mesh, Cost: / }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Scores for cost');
		await expect(page.locator('section', { has: page.locator('#no-mesh') })).toContainText('Skeptic');
	});
});

test('prints the weights and the must-haves that the ranking rests on, whose fields stay away', async ({ page }) => {
	await page.goto(`${SCORING}#v=1&kb=${EDITION}&w=50.50.0.0.0.0&m=fips.windows~f`);
	const inputs = page.locator('.scoring-inputs');
	await expect(inputs).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.scoring-controls')).toBeHidden();
	await expect(inputs).toBeVisible();
	await expect(inputs).toContainText('Performance 50%, Ease of use 50%, Features 0%');
	await expect(inputs).toContainText('Must-haves: FIPS builds, Windows (partial support is not enough).');
});

test('says whom the first place is shared with, and that any weight on another criterion decides', async ({ page }) => {
	await page.goto(`${SCORING}#v=1&kb=${EDITION}&c=istio-sidecar.consul-enterprise&w=0.0.100.0.0.0`);
	await settled(page);
	await expect(page.locator('.scoring-headline')).toContainText('share the first place');
	await expect(page.getByText(/Too close to call: .* is first (about as often as|more often than) /)).toBeVisible();
	await expect(page.locator('.flips li').first()).toContainText('weighs more than 0.1% (now 0%)');
});

test('ranks the usual candidates where a link names none that there is, and says so', async ({ page }) => {
	await page.goto(`${SCORING}#v=1&kb=${EDITION}&c=istio.osm`);
	await expect(page.getByText(/so “c” keeps its default/)).toBeVisible();
	expect((await names(page)).length).toBeGreaterThanOrEqual(10);
});
