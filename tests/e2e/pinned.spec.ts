import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DIST } from '../site/dist.ts';
import { EDITION } from './edition.ts';
import { heldBack } from './held-back.ts';
import { followLink } from './shown-anew.ts';
import { expect, test } from './watch.ts';

type Editions = { readonly editions: readonly { readonly id: string; readonly calculable: boolean }[] };
const { editions } = JSON.parse(readFileSync(join(DIST, 'data/v1/editions/index.json'), 'utf8')) as Editions;
/** A published edition that is not the one of the page. */
const OLD = editions.find(({ id, calculable }) => calculable && !EDITION.startsWith(id))?.id ?? '';

/** Tools, a state in their link, a field into which somebody types while the edition is on its way, and what the link says then. */
const FIELDS: readonly {
	path: string;
	link: string;
	/** What has to be unfolded to get to the field. */
	fold?: string;
	field: string | RegExp;
	type: string;
	expected: string;
}[] = [
	{ path: '/compare/scoring/', link: 'm=fips', field: /^Cost$/, type: '33', expected: '.33&m=fips' },
	{ path: '/cost/retries/', link: 'f=20', field: 'Requests of users', type: '5', expected: 'f=20&r=5' },
	{ path: '/cost/estimator/', link: 's=60', field: 'Pods in the mesh', type: '777', expected: 'p=777&s=60' },
	{ path: '/decide/advisor/', link: 'en=r', field: 'Teams that deploy services', type: '9', expected: 'en=r&tm=9' },
	{ path: '/decide/record/', link: 'd=which-platform', field: 'Title', type: 'Our mesh', expected: 'd=which-platform' },
	{
		path: '/decide/checklist/',
		link: 'i=od',
		fold: 'Filter the list',
		field: 'Find in items and notes',
		type: 'root',
		expected: 'q=root',
	},
	{ path: '/compare/matrix/', link: 'p=linkerd.cilium', field: 'Find a capability', type: 'fips', expected: 'q=fips' },
];

const holdEditions = (page: Page) => heldBack(page, '**/data/v1/editions/**');

for (const { path, link, fold, field, type, expected } of FIELDS) {
	test(`${path}: what is typed while an edition is on its way is kept, and so is the place`, async ({ page }) => {
		const release = await holdEditions(page);
		const asked = page.waitForRequest('**/data/v1/editions/**');
		await page.goto(`${path}#v=1&kb=${OLD}&${link}`);
		await asked;
		if (fold !== undefined) await page.getByText(fold).click();
		const input = page.getByLabel(field).and(page.locator('input:not([type="range"])'));
		await input.fill(type);
		release();
		await expect(page.locator('.notice-edition')).toContainText(`the edition ${OLD}`);
		await expect(input).toHaveValue(type);
		await expect(input).toBeFocused();
		// The tool has taken it in, and kept what the link said.
		await expect.poll(() => page.url()).toContain(expected);
		expect(page.url()).toContain(link);
	});
}

test('what is ticked, unfolded and pressed while an edition is on its way is kept', async ({ page }) => {
	const release = await holdEditions(page);
	const asked = page.waitForRequest('**/data/v1/editions/**');
	await page.goto(`/compare/scoring/#v=1&kb=${OLD}`);
	await asked;
	await page.getByText('Must-haves (').click();
	await page.getByRole('checkbox', { name: 'Managed offering' }).check();
	await page.getByRole('button', { name: 'Regulated' }).click();
	release();
	await expect(page.locator('.notice-edition')).toContainText(`the edition ${OLD}`);
	await expect(page.getByText('Must-haves (1)')).toBeVisible();
	await expect(page.getByRole('checkbox', { name: 'Managed offering' })).toBeChecked();
	await expect(page.getByRole('button', { name: 'Regulated' })).toHaveAttribute('aria-pressed', 'true');
});

test('a link that is opened while the edition of the first one is on its way counts', async ({ page }) => {
	const release = await holdEditions(page);
	const asked = page.waitForRequest('**/data/v1/editions/**');
	await page.goto(`/compare/scoring/#v=1&kb=${OLD}&m=fips`);
	await asked;
	await followLink(page, '#v=1&kb=live&m=fips');
	release();
	await expect(page.locator('[data-tool="scoring"][data-live]')).toBeVisible();
	await expect(page.getByText('Must-haves (1)')).toBeVisible();
	await expect(page.locator('.notice-edition')).toHaveCount(0);
});
