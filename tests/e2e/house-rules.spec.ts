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

test('a file that cannot be read is refused in words', async ({ page }) => {
	await page.addInitScript(() => {
		File.prototype.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
	});
	await page.goto(SCORING);
	await page.getByText('House rules of your company').click();
	await load(page, rulesOf('Gone'));
	await expect(page.getByRole('alert')).toHaveText(
		'The browser could not read the file. Choose it again, or another one.',
	);
	await expect(page.getByText('House rules applied')).toHaveCount(0);
});
