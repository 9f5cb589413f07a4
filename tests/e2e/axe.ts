import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

/** What counts: the levels of WCAG 2.2 AA, and what axe calls best practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Only what is wrong is described: describing what is right takes longer than finding it out. What frames show are pages of
 * this site, and is checked on its own.
 */
const OPTIONS: RunOptions = { runOnly: TAGS, resultTypes: ['violations'], iframes: false };

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a phone of usual size shows: links that stand beside each other on a screen stand below each other there. */
const PHONE = { width: 412, height: 800 };

const THEMES = ['light', 'dark'] as const;

/** An objection of axe: the rule, what it asks for, and the first places that break it. */
export type Objection = {
	readonly theme: string;
	readonly id: string;
	readonly help: string;
	readonly where: unknown[];
};

/**
 * What axe objects to on the page as it is, by all rules. It runs in the page itself: the builder for Playwright opens
 * another page for each result and sends everything that passed, which takes five to ten times as long.
 *
 * @param within selector of a part of the page; without one it is the whole page
 * @param rules the only rules to run; without them all of the levels that count
 */
export async function objections(
	page: Page,
	theme = '',
	within?: string,
	rules?: readonly string[],
): Promise<Objection[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
	const { violations } = await page.evaluate(
		async ({ options, within }): Promise<Pick<AxeResults, 'violations'>> => {
			const { axe } = window as unknown as { axe: typeof import('axe-core') };
			const { violations } = await axe.run(within ?? document, options);
			return { violations };
		},
		{ options: rules ? { ...OPTIONS, runOnly: { type: 'rule' as const, values: [...rules] } } : OPTIONS, within },
	);
	return violations.map(({ id, help, nodes }) => ({
		theme,
		id,
		help,
		where: nodes.slice(0, 3).map(({ target }) => target),
	}));
}

/** Shows the page in a theme, whichever way it takes to hear of it: the wish of the browser, and the choice of a reader. */
async function show(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
	await page.emulateMedia({ colorScheme: theme });
	await page.evaluate((name) => {
		const { dataset } = document.documentElement;
		dataset['theme'] = name;
		if (dataset['scheme'] !== undefined) dataset['scheme'] = name;
	}, theme);
}

/** What axe objects to in both themes. */
export async function objectionsInBothThemes(page: Page, within?: string): Promise<Objection[]> {
	const found: Objection[] = [];
	for (const theme of THEMES) {
		await show(page, theme);
		found.push(...(await objections(page, theme, within)));
	}
	return found;
}

/** Targets that a finger misses on a phone, because they are small and stand close together. The window is put back. */
export async function missedTargets(page: Page): Promise<Objection[]> {
	const before = page.viewportSize();
	await page.setViewportSize(PHONE);
	const found = await objections(page, 'on a phone', undefined, ['target-size']);
	if (before) await page.setViewportSize(before);
	return found;
}
