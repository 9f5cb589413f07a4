import type { Page } from '@playwright/test';
import { EDITION } from './edition.ts';
import { exportAs } from './exports.ts';
import { followLink, shownAnew } from './shown-anew.ts';
import { expect, test } from './watch.ts';

const ESTIMATOR = '/cost/estimator/';

const row = (page: Page, measure: string, mode: string) =>
	page.locator(`#measure-${measure} tbody tr`).filter({ has: page.getByRole('rowheader', { name: mode }) });

/** The figures of a row, as they stand there. */
const figures = (page: Page, measure: string, mode: string) =>
	row(page, measure, mode).locator('td.number').allTextContents();

async function enter(page: Page, field: string, text: string) {
	const input = page.getByRole('textbox', { name: field });
	await input.fill(text);
	await input.press('Tab');
	return input;
}

test('shows at once what each mode would reserve and use, no mesh among them', async ({ page }) => {
	await page.goto(ESTIMATOR);
	await expect(page.locator('#measure-used-cpu tbody th')).toHaveCount(6);
	expect(await figures(page, 'reserved-cpu', 'Istio sidecar')).toEqual(['21']);
	expect(await figures(page, 'used-cpu', 'Istio sidecar')).toEqual(['0.34', '1.03', '1.92']);
	expect(await figures(page, 'used-cpu', 'No mesh')).toEqual(['0', '0', '0']);
	await expect(row(page, 'reserved-cpu', 'Linkerd')).toContainText('best effort');
	const unset = row(page, 'reserved-cpu', 'Linkerd').getByRole('link', { name: 'none set' });
	await expect(unset).toHaveAttribute('href', /overhead-model\/#fact-linkerd-proxy-request-default$/);
});

for (const [width, height] of [
	[1440, 900],
	[390, 844],
] as const) {
	test(`has figures on the first screen of ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.goto(ESTIMATOR);
		const first = page.locator('.overhead-headline').getByRole('cell', { name: '1.03 0.34 – 1.92' });
		await expect(first).toBeInViewport({ ratio: 1 });
	});
}

test('shows money beside the rest on a phone, and what leaves a control plane out', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`${ESTIMATOR}#v=1&kb=${EDITION}&p=2500&s=500&n=100&r=2000&c=8`);
	const linkerd = page.locator('.overhead-headline tbody tr').filter({ hasText: 'Linkerd' });
	await expect(linkerd.getByRole('rowheader')).toContainText('without control plane');
	await expect(linkerd.locator('td').last()).toBeInViewport({ ratio: 1 });
});

test('starts from a preset and goes back', async ({ page }) => {
	await page.goto(ESTIMATOR);
	const large = page.getByRole('button', { name: '500 services' });
	await large.click();
	await expect(large).toHaveAttribute('aria-pressed', 'true');
	await expect(page).toHaveURL(/p=2500&s=500&n=100/);
	await expect(row(page, 'used-memory', 'Linkerd')).toContainText('without control plane');
	await page.goBack();
	await expect(page.getByRole('button', { name: '50 services', exact: true })).toHaveAttribute('aria-pressed', 'true');
	expect(await figures(page, 'reserved-cpu', 'Istio sidecar')).toEqual(['21']);
});

test('takes numbers by keyboard and keeps them in the link', async ({ page }) => {
	await page.goto(ESTIMATOR);
	await enter(page, 'Pods in the mesh', '2,000');
	await expect(page).toHaveURL(/p=2000/);
	expect(await figures(page, 'reserved-cpu', 'Istio sidecar')).toEqual(['201']);
	await enter(page, 'Longest chain', '3 2 1');
	await expect(page).toHaveURL(/ch=3\.2\.1/);
	await expect(page.getByRole('textbox', { name: 'Longest chain' })).toHaveValue('3, 2, 1');
});

test('says what is wrong with an entry, keeps it, and leaves the result as it is', async ({ page }) => {
	await page.goto(ESTIMATOR);
	const pods = await enter(page, 'Pods in the mesh', 'many');
	await expect(pods).toHaveValue('many');
	await expect(pods).toHaveAttribute('aria-invalid', 'true');
	await expect(page.getByRole('alert').filter({ hasText: 'Enter a whole number from 1 to 30,000.' })).toBeVisible();
	expect(await figures(page, 'reserved-cpu', 'Istio sidecar')).toEqual(['21']);
	await enter(page, 'Pods in the mesh', '100');
	await expect(pods).not.toHaveAttribute('aria-invalid', 'true');
	expect(await figures(page, 'reserved-cpu', 'Istio sidecar')).toEqual(['11']);
});

test('asks what a point between thousands means, and takes spaces and apostrophes', async ({ page }) => {
	await page.goto(ESTIMATOR);
	const rate = await enter(page, 'Requests per second', '20.000');
	const question = page.getByRole('alert').filter({ hasText: '“20.000” can mean two numbers: type 20000 or 20.' });
	await expect(question).toBeVisible();
	await expect(rate).toHaveValue('20.000');
	await expect(page).not.toHaveURL(/r=20/);
	await enter(page, 'Requests per second', '20 000');
	await expect(question).toHaveCount(0);
	await expect(page).toHaveURL(/r=20000/);
	await enter(page, 'Pods in the mesh', '1.000');
	await expect(page.getByRole('alert').filter({ hasText: 'type 1000 or 1.' })).toBeVisible();
	await enter(page, 'Pods in the mesh', '1’000');
	await expect(page).toHaveURL(/p=1000/);
});

test('warns where more is used than reserved, and marks what a saturated proxy makes of CPU and money', async ({
	page,
}) => {
	await page.goto(ESTIMATOR);
	const warning = page.getByText('Modes with a factor may use more than is reserved');
	await expect(page.locator('#measure-reserved-cpu')).toBeVisible();
	await expect(warning).toHaveCount(0);
	await expect(page.getByText('extrapolated')).toHaveCount(0);
	await page.goto(`${ESTIMATOR}?x#v=1&kb=${EDITION}&r=20000`);
	await expect(warning).toBeVisible();
	const ambient = 'Istio ambient, layer 4';
	await expect(row(page, 'reserved-cpu', ambient)).toContainText('used: 1.81 to 17.5 times this');
	await expect(row(page, 'usd-reserved', ambient)).toContainText('times this');
	for (const measure of ['used-cpu', 'usd-needed', 'usd-used']) {
		await expect(row(page, measure, ambient)).toContainText('extrapolated: a proxy would be saturated');
		await expect(row(page, measure, 'Istio sidecar')).not.toContainText('extrapolated');
	}
	await expect(page.locator('.overhead-limits')).toContainText('CPU in use and its price are extrapolated');
});

test('asks once for the latency of today, whatever is refused', async ({ page }) => {
	await page.goto(`${ESTIMATOR}#v=1&kb=${EDITION}&r=20000`);
	await expect(row(page, 'added-p99', 'Istio ambient, layer 4')).toContainText('queueing dominates');
	await expect(page.getByText('Enter today’s p50 and p99 to see what becomes of them.')).toHaveCount(1);
	await expect(page.locator('#measure-end-p50')).toHaveCount(0);
	await page.goto(`${ESTIMATOR}?x#v=1&kb=${EDITION}&r=20000&b50=20&b99=80`);
	await expect(row(page, 'end-p99', 'Istio ambient, layer 4')).toContainText('queueing dominates');
	await expect(page.getByText('Enter today’s p50 and p99 to see what becomes of them.')).toHaveCount(0);
});

test('speaks of one pod, and shows no digits that pretend', async ({ page }) => {
	await page.goto(`${ESTIMATOR}#v=1&kb=${EDITION}&p=1&s=1&n=1`);
	await expect(page.locator('.overhead-headline')).toContainText(
		'For one pod of one service on one node, with 500 calls',
	);
	await page.goto(`${ESTIMATOR}?x#v=1&kb=${EDITION}`);
	await page.locator('#measure-usd-reserved').getByText('Working').click();
	const working = page.locator('#measure-usd-reserved .working').filter({ hasText: '11 GiB of memory' });
	await expect(working).toContainText('730 hours × 4.8 vCPU × 0.04048');
});

test('doubts more services than pods, and calculates all the same', async ({ page }) => {
	await page.goto(ESTIMATOR);
	const doubt = page.getByText('More services (900) than pods (200)');
	await enter(page, 'Pods in the mesh', '200');
	await enter(page, 'Services', '900');
	await expect(doubt).toBeVisible();
	await expect(page).toHaveURL(/s=900/);
	await enter(page, 'Services', '90');
	await expect(doubt).toHaveCount(0);
});

test('digits that are being typed stay when the results are shown anew, until a link brings others', async ({
	page,
}) => {
	await page.goto(`${ESTIMATOR}#v=1&p=300`);
	const pods = page.getByRole('textbox', { name: 'Pods in the mesh' });
	await expect(pods).toHaveValue('300');
	await pods.fill('45');
	await shownAnew(page);
	await expect(pods).toHaveValue('45');
	await pods.press('Enter');
	await expect(page).toHaveURL(/p=45/);
	await pods.fill('many');
	await pods.press('Enter');
	await pods.fill('many more');
	await shownAnew(page);
	await expect(pods).toHaveValue('many more');
	await followLink(page, 'v=1&p=70');
	await expect(pods).toHaveValue('70');
	await expect(pods).not.toHaveAttribute('aria-invalid', 'true');
});

test('opens every figure into its working, down to the facts', async ({ page }) => {
	await page.goto(ESTIMATOR);
	await page.locator('#measure-used-cpu').getByText('Working').click();
	const working = page.locator('#measure-used-cpu .working').nth(1);
	await expect(working).toContainText('1,000 passes per second × 0.13 / 0.4 / 0.82 vCPU per 1,000 passes/s');
	await expect(working).toContainText('Sum: 0.34 / 1.03 / 1.92 vCPU');
	await working.getByRole('link', { name: 'Envoy sidecar: CPU of traffic' }).click();
	await expect(page).toHaveURL(/overhead-model\/#fact-envoy-sidecar-cpu-per-1000-passes$/);
	await expect(page.locator(':target')).toBeVisible();
});

test('takes a coefficient of the reader, and marks it in the view, in the link and in every export', async ({
	page,
}) => {
	await page.goto(ESTIMATOR);
	await page.getByText('Coefficients and their evidence').click();
	await enter(page, 'Your own: Envoy sidecar: memory', '75');
	await expect(page).toHaveURL(/o=envoy-memory~75$/);
	await expect(page.getByText('Coefficients of your own: 1.')).toBeVisible();
	await page.getByRole('checkbox', { name: 'measured' }).check();
	await expect(page).toHaveURL(/o=envoy-memory~75~m$/);
	await expect(page.locator('.own-figures')).toContainText('your measurement');
	for (const name of ['Markdown', 'CSV', 'JSON']) {
		const text = await exportAs(page, name);
		expect(text).toMatch(/your measurement \(own\)|own-measurement/);
		expect(text).toContain('o=envoy-memory~75~m');
		expect(text).toMatch(/2026\.\d\d\.\d\d/);
		expect(text).toContain('https://istio.io');
	}
	await enter(page, 'Your own: Envoy sidecar: memory', '1,500');
	await expect(page).toHaveURL(/o=envoy-memory~1500~m$/);
	await enter(page, 'Your own: Envoy sidecar: memory', '9 8 7');
	await expect(page.getByText('Order them: low, typical, high.')).toBeVisible();
	await page.getByRole('button', { name: 'Remove all your figures' }).click();
	await expect(page).not.toHaveURL(/o=/);
});

test('gives end-to-end latency, nodes and money once it is told what there is today', async ({ page }) => {
	await page.goto(ESTIMATOR);
	await expect(page.getByText('Enter today’s p50 and p99 to see what becomes of them.')).toBeVisible();
	await enter(page, 'Latency today, p50, ms', '20');
	await enter(page, 'Latency today, p99, ms', '80');
	await page.getByText('More: node price').click();
	await expect(row(page, 'end-p99', 'Linkerd')).toContainText('today 80');
	for (const [field, value] of [
		['CPU of a node, vCPU', '7.5'],
		['Memory of a node, MiB', '27648'],
		['Price of a node, USD a month', '280'],
		['CPU that applications request, vCPU', '140'],
		['Memory that applications request, MiB', '102400'],
	] as const) {
		await enter(page, field, value);
	}
	await page.locator('.more-result > summary', { hasText: 'Nodes' }).click();
	await expect.poll(() => figures(page, 'nodes-added', 'Istio ambient, layer 4')).toEqual(['1']);
	await expect(page.getByText('More (5 changed)')).toBeVisible();
});

test('refuses what nobody knows, and says why', async ({ page }) => {
	await page.goto(`${ESTIMATOR}#v=1&kb=${EDITION}&p=5000&n=100&r=50000&m=linkerd.cilium&l7=0`);
	const limits = page.locator('.overhead-limits');
	await expect(limits).toContainText('Control plane: Unknown scaling');
	await expect(limits).toContainText('Not published for Cilium without HTTP policies');
	await expect(limits).toContainText('CPU of the kernel');
	await page.goto(`${ESTIMATOR}#v=1&kb=${EDITION}&p=10&n=3&r=5000&m=istio-sidecar`);
	await expect(page.locator('#measure-added-p99')).toContainText('queueing dominates');
});

test('reopens a link to exactly the same result', async ({ page, context }) => {
	await page.goto(`${ESTIMATOR}#v=1&kb=${EDITION}&p=640&m=ambient.kuma-sidecar&req=production&o=ztunnel-memory~20`);
	const results = (each: Page) => each.locator('.overhead-results').innerText();
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(other.locator('.notices')).toBeEmpty();
	await expect.poll(() => results(other)).toBe(await results(page));
	expect(await results(page)).toContain('Kuma');
});

test('tells a reader whose link is broken, and goes on', async ({ page }) => {
	await page.goto(`${ESTIMATOR}#v=1&p=99999999&ch=x&zz=1`);
	await expect(page.locator('.notices')).toContainText('was changed to 30000');
	await expect(page.locator('.notices')).toContainText('“zz” is not part of this tool');
});

test('says that something has to be chosen', async ({ page }) => {
	await page.goto(`${ESTIMATOR}#v=1&m=`);
	await expect(page.getByText('Choose at least one mode')).toBeVisible();
	await page.getByRole('checkbox', { name: 'Linkerd' }).check();
	await expect(page.locator('#measure-used-cpu')).toBeVisible();
});

test('shows all results side by side, and what only the same test may compare', async ({ page }) => {
	await page.goto(ESTIMATOR);
	await page.getByText('All results, side by side').click();
	await expect(page.locator('table.overview thead th')).toHaveCount(7);
	const bed = page.getByRole('row', { name: /^Added at the median over 5 calls/ });
	await expect(bed).toContainText('4.81');
	await bed.getByRole('link', { name: '4.81' }).click();
	await expect(page.locator(':target')).toContainText('Solo.io');
});

test('never says that one product is cheaper or faster than another', async ({ page }) => {
	await page.goto(ESTIMATOR);
	expect(await page.locator('.overhead-tool').innerText()).not.toMatch(/\b(?:cheaper|faster|lighter|better) than\b/i);
});

test('prints the result with what it is for, without controls', async ({ page }) => {
	await page.goto(`${ESTIMATOR}#v=1&kb=${EDITION}&p=640&nv=4`);
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await expect(page.locator('.overhead-controls')).toBeHidden();
	await expect(page.locator('.overhead-headline')).toContainText('For 640 pods of 50 services on 10 nodes');
	await expect(page.locator('.overhead-headline')).toContainText('1 further input changed');
	await expect(page.locator('#measure-used-cpu')).toBeVisible();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 700 }, hasTouch: true });

	test('nothing is cut off, whatever is unfolded', async ({ page }) => {
		await page.goto(ESTIMATOR);
		const unfold = () =>
			page.evaluate(() => {
				for (const details of document.querySelectorAll<HTMLDetailsElement>('.overhead-tool details'))
					details.open = true;
			});
		await unfold();
		await expect(page.locator('#own-envoy-cpu')).toBeVisible();
		await expect(page.locator('#cluster-output')).toBeVisible();
		await expect(page.locator('#measure-signed')).toBeVisible();
		await unfold();
		await expect(page.locator('#measure-signed .working').first()).toBeVisible();
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		expect(overflow).toBeLessThanOrEqual(0);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the default result is there, with a way to the evidence', async ({ page }) => {
		await page.goto(ESTIMATOR);
		await expect(page.locator('#measure-used-cpu tbody tr')).toHaveCount(6);
		await expect(page.locator('.more-inputs')).toBeHidden();
		await expect(page.getByRole('row', { name: /^Certificates: Signed in the long run/ })).toContainText('0.278');
		await page.getByText('Coefficients and their evidence').click();
		await page.getByRole('link', { name: 'the fact behind it' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Coefficients of the overhead estimator');
	});
});

test('the embed shows what its parameters ask for', async ({ page }) => {
	await page.goto('/embed/overhead/#view=static&theme=dark');
	await expect(page.locator('.overhead-controls')).toBeHidden();
	// Who cannot enter anything is not asked to.
	await expect(page.getByRole('heading', { name: 'End to end' })).toBeHidden();
	await expect(page.locator('#measure-used-cpu')).toBeVisible();
	await page.goto('/embed/overhead/?x#view=table');
	await expect(page.locator('.overhead-limits')).toBeHidden();
	await expect(page.getByText('It does not rank products')).toBeVisible();
});
