import type { Page } from '@playwright/test';

/** Lets a tool read its link again and show the same results anew, as results that come later do while somebody types. */
export async function shownAnew(page: Page): Promise<void> {
	await page.evaluate(async () => {
		window.dispatchEvent(new HashChangeEvent('hashchange'));
		for (const _ of [1, 2, 3]) await new Promise(requestAnimationFrame);
	});
}

/** Goes to another state of the tool on the page, as a link on it does. */
export async function followLink(page: Page, fragment: string): Promise<void> {
	await page.evaluate((hash) => {
		window.location.hash = hash;
	}, fragment);
}
