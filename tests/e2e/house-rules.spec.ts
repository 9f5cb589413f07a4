import type { Page } from '@playwright/test';
import { EARLIER_EDITION, EDITION } from './edition.ts';
import { followLink } from './shown-anew.ts';
import { expect, test } from './watch.ts';

const SCORING = '/compare/scoring/';
const ESTIMATOR = '/cost/estimator/';

/** A file of house rules. */
const rulesOf = (name: string, rest: object = {}) =>
	JSON.stringify({ format: 'mesh-or-not/settings', version: 1, name, ...rest });

async function load(page: Page, text: string, label = 'Load a file (JSON)'): Promise<void> {
	const buffer = Buffer.from(text);
	await page.getByLabel(label).setInputFiles({ name: 'rules.json', mimeType: 'application/json', buffer });
}

const applied = (page: Page, name: string) => page.getByText(`House rules applied: ${name}`);
const linkWithRules = (page: Page) => page.getByLabel(/^Link with the rules/);

/** The link of the calculator with rules, as somebody sends it. */
async function linkWith(page: Page, text: string): Promise<string> {
	await page.goto(SCORING);
	await page.getByText('House rules of your company').click();
	await load(page, text);
	await page.getByRole('button', { name: 'Make a link that carries the rules' }).click();
	return linkWithRules(page).inputValue();
}

/** The same rules behind the state of another tool. */
const rulesIn = (link: string) => /&z=[^&]+/.exec(link)?.[0] ?? '';

test('a link never carries rules that have been replaced', async ({ page }) => {
	const link = await linkWith(page, rulesOf('First'));
	expect(link).toContain('&z=1.');
	await load(page, rulesOf('Second'), 'Load another file');
	await expect(applied(page, 'Second')).toBeVisible();
	await expect(linkWithRules(page)).toHaveCount(0);
	await page.getByRole('button', { name: 'Make a link that carries the rules' }).click();
	await expect(linkWithRules(page)).toHaveValue(/&z=1\./);
	expect(await linkWithRules(page).inputValue()).not.toBe(link);
});

test('rules from a file hold with the facts of another edition, too', async ({ page }) => {
	await page.goto(`${SCORING}#v=1&kb=${EARLIER_EDITION}`);
	await page.getByText('House rules of your company').click();
	await load(page, rulesOf('Council', { excluded: [{ platform: 'cilium', reason: 'Another team owns it.' }] }));
	await expect(applied(page, 'Council')).toBeVisible();
	await page.getByRole('link', { name: 'Show it with the newest facts' }).click();
	await expect(page.getByText('This link pins the facts')).toHaveCount(0);
	await expect(applied(page, 'Council')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Who is out, and why' })).toContainText('Another team owns it.');
});

test('the estimator uses the rules of a link that is opened in its place, and of the query of an embed', async ({
	page,
}) => {
	const rules = rulesIn(await linkWith(page, rulesOf('Prices', { prices: { vcpuHour: 0.5 } })));
	await page.goto(`${ESTIMATOR}#v=1&kb=${EDITION}`);
	await followLink(page, `#v=1&kb=${EDITION}${rules}`);
	await expect(applied(page, 'Prices')).toBeVisible();
	await page.goto(`/embed/overhead/?v=1&kb=${EDITION}${rules}`);
	await expect(applied(page, 'Prices')).toBeVisible();
});

test('the estimator hands its rules over to the record, which computes with them', async ({ page }) => {
	const rules = rulesIn(await linkWith(page, rulesOf('Prices', { prices: { vcpuHour: 0.5 } })));
	await page.goto(`${ESTIMATOR}#v=1&kb=${EDITION}${rules}`);
	await expect(applied(page, 'Prices')).toBeVisible();
	const money = page.locator('#measure-usd-needed tbody tr').filter({ hasText: 'Istio sidecar' });
	const figures = (await money.locator('td.number').allTextContents()).join(' / ');
	await page.getByRole('link', { name: 'Write the decision record' }).click();
	await expect(applied(page, 'Prices')).toBeVisible();
	const row = new RegExp(`\\| Money[^|]+\\|[^\n]*\\| ${figures.replaceAll('.', '\\.')} \\|`);
	await expect(page.getByRole('textbox', { name: 'Preview: Decision record' })).toHaveValue(row);
});

test('the advisor hands its rules over to the calculator and to the estimator', async ({ page }) => {
	const rules = rulesIn(
		await linkWith(page, rulesOf('Council', { excluded: [{ platform: 'linkerd', reason: 'Not ours.' }] })),
	);
	await page.goto(`/decide/advisor/#v=1&kb=${EDITION}&en=r&az=s&pt=6&ks=h&sv=120&ob=g&tr=r&tn=i&cn=p&st=p${rules}`);
	await expect(applied(page, 'Council')).toBeVisible();
	const candidates = page.getByRole('region', { name: 'Candidates' });
	await candidates.getByText('What they would take in your cluster').click();
	await expect(candidates.getByRole('link', { name: 'Enter your own numbers in the estimator' })).toHaveAttribute(
		'href',
		/&z=1\./,
	);
	await candidates.getByText('Why this order').click();
	await candidates.getByRole('link', { name: 'Change the weights in the scoring calculator' }).click();
	await expect(applied(page, 'Council')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Who is out, and why' })).toContainText('Not ours.');
	await expect(page.locator('table.ranking tbody th', { hasText: 'No mesh' })).toBeVisible();
});

test('the page on house rules says what it understood of a file, from where, and where it holds', async ({ page }) => {
	await page.goto('/decide/house-rules/');
	const status = page.locator('.house-tool .notice');
	await load(page, rulesOf('Council', { weights: { cost: 30 }, prices: { vcpuHour: 0.5 } }));
	await expect(status).toContainText('“Council” is in order: 2 rules understood, read from your file.');
	await expect(status).toContainText('They hold on this page only.');
	await page.getByRole('checkbox', { name: 'Keep them in this browser' }).check();
	await expect(status).toContainText('Every tool of this site applies them in this browser.');
	await page.reload();
	await expect(status).toContainText('2 rules understood, kept in this browser.');
	await load(page, rulesOf('', { weights: { costs: 300 } }), 'Load another file');
	await expect(page.getByRole('alert').getByRole('listitem')).toHaveText([
		'name: write something',
		'weights.costs: “costs” is not known; did you mean “cost”?',
		'weights.costs: write at most 100',
	]);
});

test('a file that cannot be read is refused in words', async ({ page }) => {
	await page.addInitScript(() => {
		File.prototype.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
	});
	await page.goto(SCORING);
	await page.getByText('House rules of your company').click();
	await load(page, rulesOf('Gone'));
	await expect(page.getByRole('alert')).toHaveText(
		'The browser could not read the file. Choose it again, or another one.',
	);
	await expect(page.getByText('House rules applied')).toHaveCount(0);
});

test('a file that is longer than any of house rules is refused without being read', async ({ page }) => {
	await page.addInitScript(() => {
		for (const read of ['arrayBuffer', 'text', 'stream'] as const) {
			File.prototype[read] = () => {
				throw new Error('was read');
			};
		}
	});
	await page.goto(SCORING);
	await page.getByText('House rules of your company').click();
	await load(page, rulesOf('x'.repeat(1_000_000)));
	await expect(page.getByRole('alert')).toHaveText('The file is longer than 200000 characters.');
	await expect(page.getByText('House rules applied')).toHaveCount(0);
});

test('rules do not come into force where what applies them cannot be loaded, and the page says how to try again', async ({
	page,
	complaints,
}) => {
	const rules = rulesOf('Council', { excluded: [{ platform: 'cilium', reason: 'Another team owns it.' }] });
	await page.goto(SCORING);
	await page.route('**/_astro/house.*.js', (route) => route.abort());
	await page.getByText('House rules of your company').click();
	await load(page, rules);
	await expect(page.getByRole('alert')).toContainText('Load the page again');
	await expect(page.getByText('House rules applied')).toHaveCount(0);
	await expect(page.getByText('What they change here')).toHaveCount(0);
	// The browser reports the file that it was not allowed to load.
	complaints.length = 0;
	await page.unroute('**/_astro/house.*.js');
	await page.reload();
	await page.getByText('House rules of your company').click();
	await load(page, rules);
	await expect(applied(page, 'Council')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Who is out, and why' })).toContainText('Another team owns it.');
});

test('rules of a link do not come into force where nothing of theirs can be loaded', async ({ page, complaints }) => {
	const rules = rulesIn(await linkWith(page, rulesOf('Council')));
	await page.route('**/_astro/house-rules.*.js', (route) => route.abort());
	await page.goto(`/compare/matrix/#v=1&kb=${EDITION}${rules}`);
	await expect(page.locator('.house-rules')).toContainText('Load the page again');
	await expect(page.getByText('House rules applied')).toHaveCount(0);
	complaints.length = 0;
	await page.unroute('**/_astro/house-rules.*.js');
	await page.reload();
	await expect(applied(page, 'Council')).toBeVisible();
	await expect(page.locator('.house-rules')).toContainText('They came with the link.');
});

test('rules that the browser does not keep hold until the page is closed, and the page says so', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.goto(SCORING);
	await page.getByText('House rules of your company').click();
	await load(page, rulesOf('Council'));
	const box = page.getByRole('checkbox', { name: 'Keep them in this browser' });
	await box.click();
	await expect(page.getByRole('alert')).toHaveText(
		'This browser did not keep them, so they hold only until the page is closed.',
	);
	await expect(box).not.toBeChecked();
	await expect(applied(page, 'Council')).toBeVisible();
});

test('the shares of the draws under rules are the same after other facts were shown in between', async ({ page }) => {
	const shares = page.locator('table.ranking tbody td:last-child');
	const settled = () => expect(page.locator('table.ranking')).toHaveAttribute('aria-busy', 'false');
	await page.goto(SCORING);
	const published = await shares.allTextContents();
	await page.getByText('House rules of your company').click();
	await load(page, rulesOf('Council', { weights: { cost: 100 } }));
	await expect(applied(page, 'Council')).toBeVisible();
	await settled();
	const ruled = await shares.allTextContents();
	expect(ruled).not.toEqual(published);
	await followLink(page, `v=1&kb=${EARLIER_EDITION}`);
	await page.getByRole('link', { name: 'Show it with the newest facts' }).click();
	await expect(page.getByText('This link pins the facts')).toHaveCount(0);
	await expect(applied(page, 'Council')).toBeVisible();
	await expect(shares).toHaveText(ruled);
	await settled();
});

test('our own weights can be chosen in spite of those of the house, and are in the link', async ({ page }) => {
	await page.goto(SCORING);
	await page.getByText('House rules of your company').click();
	await load(page, rulesOf('Council', { weights: { cost: 90 } }));
	const cost = page.getByRole('slider', { name: 'Weight of Cost' });
	await expect(cost).toHaveValue('90');
	const balanced = page.getByRole('button', { name: 'Balanced' });
	await expect(balanced).toHaveAttribute('aria-pressed', 'false');
	await balanced.click();
	await expect(balanced).toHaveAttribute('aria-pressed', 'true');
	await expect(cost).toHaveAttribute('aria-valuetext', '20, which is 10%');
	await expect(page).toHaveURL(/w=50\.40\.40\.30\.20\.20/);
	await page.goBack();
	await expect(cost).toHaveValue('90');
});

test('the page says so where the browser cannot put rules into a link', async ({ page }) => {
	await page.addInitScript(() => Reflect.deleteProperty(window, 'CompressionStream'));
	await page.goto(SCORING);
	await page.getByText('House rules of your company').click();
	await load(page, rulesOf('Council'));
	await page.getByRole('button', { name: 'Make a link that carries the rules' }).click();
	await expect(page.getByText('This browser cannot make such a link. Pass on the file.')).toBeVisible();
	await expect(linkWithRules(page)).toHaveCount(0);
});
