import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readPages } from '../site/dist.ts';
import { expect, test } from './watch.ts';

/** What counts: the levels of WCAG 2.2 AA, and what axe calls best practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to on the page as it is. */
async function objections(page: Page, axe: AxeBuilder) {
	const { violations } = await axe.analyze();
	const theme = await page.evaluate(() => document.documentElement.dataset['scheme'] ?? '');
	return violations.map(({ id, help, nodes }) => ({
		theme,
		id,
		help,
		where: nodes.slice(0, 3).map(({ target }) => target),
	}));
}

for (const { path } of readPages()) {
	test(`${path} can be used by everybody`, async ({ page }) => {
		await page.goto(path);
		const light = await objections(page, new AxeBuilder({ page }).withTags(TAGS));
		// Only colors differ between the themes.
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.evaluate(() => {
			const { dataset } = document.documentElement;
			dataset['theme'] = 'dark';
			if (dataset['scheme'] !== undefined) dataset['scheme'] = 'dark';
		});
		const dark = await objections(page, new AxeBuilder({ page }).withRules('color-contrast'));
		expect([...light, ...dark]).toEqual([]);
	});
}

test('a page that shuts people out is refused', async ({ page }) => {
	await page.setContent(
		'<!doctype html><html lang="en"><title>x</title><main><h1>x</h1><input><p style="color:#ccc">pale</p></main>',
	);
	const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
	expect(violations.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'label']));
});
