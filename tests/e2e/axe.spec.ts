import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Page as BuiltPage, readPages } from '../site/dist.ts';
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

/**
 * Embeds of single facts are built from one template, so one of each kind stands for all: the shortest and the longest, one
 * with a range, with an interest, with a dispute, and one that was withdrawn or moved.
 */
function sampleOf(facts: readonly BuiltPage[]): BuiltPage[] {
	const bySize = [...facts].sort((a, b) => a.html.length - b.html.length);
	const marks = ['fact-range', '<b>Interest</b>', 'disputed', 'notice-warning'];
	const samples = [bySize[0], bySize.at(-1), ...marks.map((mark) => facts.find(({ html }) => html.includes(mark)))];
	return [...new Set(samples.filter((page) => page !== undefined))];
}

const isFact = ({ path }: BuiltPage) => path.startsWith('/embed/fact/');
const pages = readPages();

for (const { path } of [...pages.filter((page) => !isFact(page)), ...sampleOf(pages.filter(isFact))]) {
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
