import { EDITION } from './edition.ts';
import { exportAs } from './exports.ts';
import { heldBack } from './held-back.ts';
import { expect, test } from './watch.ts';

const MATRIX = '/compare/matrix/';
const rows = 'table.matrix tbody tr[data-row]';

test('shows all capabilities and lets a reader find one', async ({ page }) => {
	await page.goto(MATRIX);
	const all = await page.locator(rows).count();
	expect(all).toBeGreaterThanOrEqual(60);
	await page.getByRole('searchbox', { name: 'Find a capability' }).fill('retry budget');
	await expect(page.locator(rows)).toHaveCount(1);
	await expect(page.getByRole('status').filter({ hasText: `1 of ${all} capabilities` })).toBeVisible();
	await expect(page).toHaveURL(/q=retry~20budget/);
});

test('opens a cell with its fact, and gives the focus back', async ({ page }) => {
	await page.goto(MATRIX);
	const cell = page.locator('tr[data-row="mtls-default"] td a').nth(1);
	await cell.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('heading', { level: 2 })).toContainText('mTLS by default');
	await expect(dialog.locator('.fact').first()).toContainText('Checked');
	await expect(dialog.locator('.fact a[href^="https://"]').first()).toBeVisible();
	await dialog.getByRole('navigation').getByRole('button').first().click();
	await expect(dialog.getByRole('heading', { level: 2 })).toContainText('mTLS by default');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(cell).toBeFocused();
});

test('adds columns, loads their cells and keeps the choice in the link', async ({ page }) => {
	await page.goto(MATRIX);
	await page.getByText(/^Platforms \(/).click();
	await page.getByRole('checkbox', { name: 'Google Cloud Service Mesh' }).check();
	await expect(page.getByRole('columnheader', { name: 'Cloud Service Mesh' })).toBeVisible();
	await expect(page.locator('td [aria-busy]')).toHaveCount(0);
	const link = page.url();
	await page.goto('/');
	await page.goto(link);
	await expect(page.getByRole('columnheader', { name: 'Cloud Service Mesh' })).toBeVisible();
	await page.getByText(/^Platforms \(/).click();
	await page.getByRole('button', { name: 'None' }).click();
	await expect(page.getByText('Choose at least one platform')).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('columnheader', { name: 'Cloud Service Mesh' })).toBeVisible();
});

test('tries again to load columns when one is chosen again, and says no more that it failed', async ({
	page,
	complaints,
}) => {
	const file = '**/data/v1/matrix.json';
	const failure = page.getByText('The further columns could not be loaded here.');
	const waiting = page.locator('td [aria-busy]');
	await page.route(file, (route) => route.abort());
	await page.goto(MATRIX);
	await page.getByText(/^Platforms \(/).click();
	const column = page.getByRole('checkbox', { name: 'Google Cloud Service Mesh' });
	await column.check();
	await expect(failure).toBeVisible();
	// The browser reports the file that it was not allowed to load.
	complaints.length = 0;
	await page.unroute(file);
	const release = await heldBack(page, file);
	await column.uncheck();
	await column.check();
	await expect(waiting.first()).toBeVisible();
	await expect(failure).toHaveCount(0);
	release();
	await expect(waiting).toHaveCount(0);
	await expect(failure).toHaveCount(0);
});

test('filters by group, by answer and by difference, and offers a way out of an empty result', async ({ page }) => {
	await page.goto(MATRIX);
	const all = await page.locator(rows).count();
	await page.getByRole('checkbox', { name: 'Only differences' }).check();
	expect(await page.locator(rows).count()).toBeLessThan(all * 0.75);
	await expect(page.getByText('Rows answered by names or figures are left out')).toBeVisible();
	await page.getByText(/^Groups \(/).click();
	await page.getByRole('checkbox', { name: 'Resilience' }).check();
	await expect(page.locator('tr.matrix-group')).toHaveCount(1);
	await page.getByRole('checkbox', { name: 'No', exact: true }).check();
	for (const row of await page.locator(rows).all()) await expect(row.locator('.support-no').first()).toBeVisible();
	await page.getByRole('searchbox').fill('nothing is called this');
	await page.getByRole('button', { name: 'Clear the filters' }).click();
	await expect(page.locator(rows)).toHaveCount(all);
});

test('compares nothing where one platform is alone, says so and keeps all rows', async ({ page }) => {
	await page.goto(MATRIX);
	const all = await page.locator(rows).count();
	await page.goto(`${MATRIX}#v=1&p=linkerd&d=1`);
	const differences = page.getByRole('checkbox', { name: 'Only differences' });
	await expect(differences).toBeDisabled();
	await expect(page.getByText('(choose two platforms or more)')).toBeVisible();
	await expect(page.locator(rows)).toHaveCount(all);
	await page.getByText(/^Platforms \(/).click();
	await page.getByRole('checkbox', { name: 'Cilium' }).check();
	await expect(differences).toBeEnabled();
	expect(await page.locator(rows).count()).toBeLessThan(all);
});

test('exports the view as Markdown, CSV and JSON, each with sources, edition and link', async ({ page }) => {
	await page.goto(`${MATRIX}#v=1&kb=${EDITION}&p=linkerd.cilium&g=resilience`);
	for (const [name, start] of [
		['Markdown', '# Service mesh matrix'],
		['CSV', 'Group,Capability,'],
		['JSON', '{'],
	] as const) {
		const text = await exportAs(page, name);
		expect(text.startsWith(start)).toBe(true);
		expect(text).toContain('https://linkerd.io/');
		expect(text).toContain('p=cilium.linkerd&g=resilience'.replace('cilium.linkerd', 'linkerd.cilium'));
		expect(text).toMatch(/2026\.\d\d\.\d\d/);
	}
});

test('says what it could not use of a link, keeps the rest and shows the link as text', async ({ page }) => {
	await page.goto(`${MATRIX}#v=1&p=linkerd.<img src=x onerror=alert(1)>&zz=1&d=1`);
	await expect(page.getByText('This link was not understood in full.')).toBeVisible();
	await expect(page.getByText('“zz” is not part of this tool')).toBeVisible();
	await page.getByText('Show the link as it came').click();
	await expect(page.locator('.notice code')).toContainText('onerror');
	await expect(page.locator('.notice img')).toHaveCount(0);
	await expect(page.getByRole('checkbox', { name: 'Only differences' })).toBeChecked();
});

test('refuses a link of a later format with a clear word', async ({ page }) => {
	await page.goto(`${MATRIX}#v=7&p=linkerd`);
	await expect(page.getByText('This link could not be used.')).toBeVisible();
	expect(await page.locator(rows).count()).toBeGreaterThanOrEqual(60);
});

test('says when the facts have changed since a link was made', async ({ page }) => {
	await page.goto(`${MATRIX}#v=1&kb=2026.01.01&d=1`);
	await expect(page.getByText('This link was made with the facts of 2026.01.01.')).toBeVisible();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('a part of one more column shows that the table goes on, on large and small ones', async ({ page }) => {
		await page.goto(MATRIX);
		for (const width of [320, 360, 390, 412]) {
			await page.setViewportSize({ width, height: 844 });
			const cut = await page.locator('.matrix-scroll').evaluate((region) => {
				const edge = region.getBoundingClientRect().right;
				const heads = [...region.querySelectorAll('thead th')].map((head) => head.getBoundingClientRect());
				return heads.map(({ left, right }) => Math.min(edge - left, right - edge)).filter((part) => part > 0);
			});
			expect([width, cut.length, Math.min(...cut) > 24]).toEqual([width, 1, true]);
		}
	});

	test('the table scrolls on its own, with the capability always in sight', async ({ page }) => {
		await page.goto(MATRIX);
		const table = page.getByRole('region', { name: 'Matrix of capabilities' });
		await table.evaluate((region) => {
			region.scrollLeft = 400;
		});
		const head = await page.locator('tr[data-row="retries"] th').boundingBox();
		expect(head?.x).toBeLessThan(30);
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		expect(overflow).toBeLessThanOrEqual(0);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the table is there, and each answer leads to its fact', async ({ page }) => {
		await page.goto(MATRIX);
		expect(await page.locator(rows).count()).toBeGreaterThanOrEqual(60);
		await page.locator('tr[data-row="retries"] td a').nth(1).click();
		await expect(page).toHaveURL(/\/compare\/.+\/#fact-/);
		await expect(page.locator('.fact:target')).toBeVisible();
	});
});

test('house rules mark what is excluded, answer with own facts, and say what they changed', async ({ page }) => {
	await page.goto('/compare/matrix/');
	const rules = {
		format: 'mesh-or-not/settings',
		version: 1,
		name: 'Platform council',
		excluded: [{ platform: 'kuma', reason: '<b>No contract.</b>' }],
		facts: [
			{
				id: 'own-fips',
				platform: 'linkerd',
				capability: 'fips',
				support: 'yes',
				statement: 'Our vendor builds it with validated modules.',
				checked: '2026-11-01',
			},
		],
	};
	await page.getByText('House rules of your company').click();
	const load = async (content: object) =>
		page.getByLabel(/^Load/).setInputFiles({
			name: 'rules.json',
			mimeType: 'application/json',
			buffer: Buffer.from(JSON.stringify(content)),
		});
	await load({ ...rules, excluded: [{ platform: 'kumma', reason: 'x' }] });
	await expect(page.getByRole('alert')).toContainText('did you mean “kuma”?');
	await load(rules);
	await expect(page.getByText('House rules applied: Platform council')).toBeVisible();
	await expect(page.locator('.house-rules')).toContainText('Marked as excluded: Kuma.');
	await expect(page.locator('th[data-column="kuma"]')).toContainText('excluded: <b>No contract.</b>');
	const own = page.locator('tr[data-row="fips"] a.answer', { hasText: 'own fact' });
	await expect(own).toHaveCount(1);
	await own.click();
	await expect(page.getByRole('dialog')).toContainText('Our vendor builds it with validated modules.');
	await expect(page.getByRole('dialog').locator('.fact').first()).toBeVisible();
	await page.keyboard.press('Escape');
	expect(await exportAs(page, 'Markdown')).toMatch(/own fact, Our vendor builds it[\s\S]+House rules applied/);
	await page.getByRole('button', { name: 'Remove the house rules' }).click();
	await expect(own).toHaveCount(0);
});
