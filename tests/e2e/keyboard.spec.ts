import type { Page } from '@playwright/test';
import { TOOLS } from './all-tools.ts';
import { focusTrouble, listen, press, tabTo } from './keys.ts';
import { expect, test } from './watch.ts';

/** At most so many controls of one kind are tried: a hundred boxes of one list are one box a hundred times. */
const OF_A_KIND = 3;

/** Marks the controls to try, a few of each kind, and returns what they are called. */
function markControls(most: number): { mark: string; name: string; key: string }[] {
	const root = document.querySelector('main [data-tool], main .tool, main');
	const kinds = new Map<string, number>();
	const marked: { mark: string; name: string; key: string }[] = [];
	const all = root?.querySelectorAll<HTMLElement>(
		'button:enabled, summary, input:is([type="checkbox"], [type="radio"]):enabled, a.answer, [role="tab"]',
	);
	for (const control of all ?? []) {
		if (!control.checkVisibility() || control.tabIndex < 0) continue;
		const around = control.parentElement;
		const kind = [control.localName, control.className, control.getAttribute('type'), around?.className].join();
		const seen = kinds.get(kind) ?? 0;
		kinds.set(kind, seen + 1);
		if (seen >= most) continue;
		const mark = String(marked.length);
		control.dataset['tried'] = mark;
		const name = (control.closest('label') ?? control).textContent?.trim().slice(0, 50) ?? '';
		marked.push({ mark, name: `${control.localName} “${name}”`, key: control.matches('input') ? 'Space' : 'Enter' });
	}
	return marked;
}

/** What happens when everything on the page is pressed by keyboard, one after the other: the focus must not get lost. */
async function pressEverything(page: Page): Promise<string[]> {
	const troubles: string[] = [];
	for (const { mark, name, key } of await page.evaluate(markControls, OF_A_KIND)) {
		const control = page.locator(`[data-tried="${mark}"]`);
		// What was pressed before may have taken it away.
		if (!(await control.isVisible()) || !(await control.isEnabled())) continue;
		await control.focus();
		const trouble = await press(page, key);
		// What is loaded moves what follows it, and nobody presses that at the same moment.
		await expect(page.locator('main').getByText('Loading …')).toHaveCount(0);
		if (trouble !== undefined) troubles.push(`${key} on ${name}: ${trouble}`);
		if ((await page.getByRole('dialog').count()) === 0) continue;
		const back = await press(page, 'Escape');
		if (back !== undefined) troubles.push(`Escape from the dialog of ${name}: ${back}`);
		if ((await page.getByRole('dialog').count()) > 0) troubles.push(`Escape does not close the dialog of ${name}`);
	}
	return troubles;
}

for (const { name, path, state } of TOOLS) {
	test(`${name}: whatever is pressed, the focus is kept, marked and in sight`, async ({ page }) => {
		await page.goto(`${path}${state}`);
		expect(await pressEverything(page)).toEqual([]);
	});
}

for (const { name, path, steps } of TOOLS) {
	test(`${name}: from the first key to a saved result by keyboard alone`, async ({ page }) => {
		await page.goto(path);
		expect(await press(page, 'Tab')).toBeUndefined();
		await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
		await page.keyboard.press('Enter');
		await steps(page);
	});
}

test('search: opened, asked, walked through, corrected and closed by keyboard, and it says how much it found', async ({
	page,
}) => {
	await page.goto('/');
	await tabTo(page, page.getByRole('button', { name: 'Search' }));
	await page.keyboard.press('Space');
	const field = page.getByRole('searchbox', { name: 'Search pages, facts and terms' });
	await expect(field).toBeFocused();
	const said = await listen(page);
	await tabTo(page, page.getByRole('button', { name: 'retry budget', exact: true }));
	expect(await press(page, 'Enter')).toBeUndefined();
	await expect(field).toBeFocused();
	await expect(page.locator('.search-results li').first()).toBeVisible();
	expect((await said()).filter((text) => /^\d+ found/.test(text))).toHaveLength(1);
	await page.keyboard.press('ArrowDown');
	expect(await focusTrouble(page)).toBeUndefined();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('the menu opens, is walked through, closes and leads on by keyboard', async ({ page }) => {
		await page.goto('/compare/linkerd/');
		const menu = page.getByRole('button', { name: 'Menu' });
		await tabTo(page, menu);
		expect(await press(page, 'Enter')).toBeUndefined();
		const main = page.getByRole('navigation', { name: 'Main' });
		await expect(main.getByRole('link', { name: 'Matrix' })).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(main.getByRole('link', { name: 'Matrix' })).toBeHidden();
		await expect(menu).toBeFocused();
		await page.keyboard.press('Enter');
		await tabTo(page, main.getByRole('link', { name: 'Matrix' }));
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/compare\/matrix\/$/);
	});
});

/** One page of each kind. On platform pages the focus passes hundreds of links. */
const KINDS = ['/', '/fundamentals/service-mesh/', '/reference/claims/', '/decide/decisions/which-platform/'];

for (const path of [...KINDS, ...TOOLS.map((tool) => tool.path)]) {
	test(`${path}: what has the focus is not covered by what stays in place`, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 500 });
		await page.goto(path);
		const troubles: (string | undefined)[] = [];
		for (const key of ['Tab', 'Shift+Tab']) {
			for (let steps = 0; steps < 40; steps += 1) troubles.push(await pressQuickly(page, key));
		}
		expect([...new Set(troubles)].filter((trouble) => trouble !== undefined)).toEqual([]);
	});
}

async function pressQuickly(page: Page, key: string): Promise<string | undefined> {
	await page.keyboard.press(key);
	const trouble = await focusTrouble(page);
	// Behind the last place and before the first the focus is with the browser.
	return trouble === 'the focus is lost' ? undefined : trouble;
}

test('a page that loses, hides or does not mark the focus is refused', async ({ page }) => {
	await page.setContent(
		`<!doctype html><html lang="en"><title>x</title><style>:focus-visible{outline:2px solid} #bare:focus-visible{outline:0} #bar{position:fixed;inset:0 0 auto;height:4em;background:#fff}</style>
		<main><div id="bar"></div><button id="under">under</button><p style="margin-top:6em"><button id="gone" onclick="this.remove()">gone</button><button id="bare">bare</button></p></main>`,
	);
	await page.keyboard.press('Tab');
	expect(await focusTrouble(page)).toContain('is covered');
	await page.keyboard.press('Tab');
	expect(await focusTrouble(page)).toBeUndefined();
	await page.keyboard.press('Tab');
	expect(await focusTrouble(page)).toContain('does not show it');
	expect(await pressEverything(page)).toEqual([
		'Enter on button “under”: button#under “under” has the focus and is covered, or out of the window',
		'Enter on button “gone”: the focus is lost',
		'Enter on button “bare”: button#bare “bare” has the focus and does not show it',
	]);
});
