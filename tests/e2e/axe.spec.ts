import AxeBuilder from '@axe-core/playwright';
import { readPages } from '../site/dist.ts';
import { expect, test } from './watch.ts';

/** What counts: the levels of WCAG 2.2 AA, and what axe calls best practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const theme of ['light', 'dark'] as const) {
	test.describe(`in ${theme}`, () => {
		test.use({ colorScheme: theme });
		for (const { path } of readPages()) {
			test(`${path} can be used by everybody`, async ({ page }) => {
				await page.goto(path);
				const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
				const found = violations.map(({ id, help, nodes }) => ({
					id,
					help,
					where: nodes.slice(0, 3).map(({ target }) => target),
				}));
				expect(found).toEqual([]);
			});
		}
	});
}

test('a page that shuts people out is refused', async ({ page }) => {
	await page.setContent(
		'<!doctype html><html lang="en"><title>x</title><main><h1>x</h1><input><p style="color:#ccc">pale</p></main>',
	);
	const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
	expect(violations.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'label']));
});
