import type { Locator, Page } from '@playwright/test';

/** What is wrong with the place of the focus: nowhere, out of sight, without a mark, or below something that stays in place. */
function troubleWithFocus(): string | undefined {
	const place = document.activeElement;
	if (place === null || place === document.body || place === document.documentElement) return 'the focus is lost';
	const name = `${place.localName}${place.id && `#${place.id}`} “${(place.textContent || place.getAttribute('aria-label') || '').trim().slice(0, 40)}”`;
	const field = place.matches('input, textarea, select') ? (place.closest('label') ?? place) : place;
	const boxes = [...field.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
	if (boxes.length === 0) return `${name} has the focus and cannot be seen`;
	const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(place);
	const marked = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
	// A title that is focused to be read cannot be operated, and needs no mark.
	if (place.matches(':focus-visible:not([tabindex="-1"])') && !marked)
		return `${name} has the focus and does not show it`;
	const seen = boxes.some(({ left, top, right, bottom, height }) =>
		[0.1, 0.5, 0.9].some((across) =>
			[0.1, 0.5, 0.9].some((down) => {
				// Of what is higher than the window, such as a long table, the part inside it counts.
				const [from, to] = height > innerHeight ? [Math.max(top, 0), Math.min(bottom, innerHeight)] : [top, bottom];
				const hit = document.elementFromPoint(left + (right - left) * across, from + (to - from) * down);
				return hit !== null && (field.contains(hit) || hit.contains(field));
			}),
		),
	);
	return seen ? undefined : `${name} has the focus and is covered, or out of the window`;
}

/** @returns what is wrong with the place of the focus, if anything */
export const focusTrouble = (page: Page) => page.evaluate(troubleWithFocus);

/** What the browser has done after a key: rendered, and scrolled to the focus. */
const settle = (page: Page) =>
	page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30))));

/**
 * Presses the key that leads on until something has the focus.
 *
 * @throws if it is not reached, or if the focus is lost or hidden on the way there
 */
export async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 150): Promise<void> {
	await wanted.waitFor();
	const goal = await wanted.elementHandle();
	for (let steps = 0; steps < most; steps += 1) {
		const trouble = steps === 0 ? undefined : await focusTrouble(page);
		if (trouble !== undefined) throw new Error(`After ${steps} times ${key}: ${trouble}`);
		if (await page.evaluate((element) => element === document.activeElement, goal)) return;
		await page.keyboard.press(key);
	}
	throw new Error(`${wanted} was not reached within ${most} times ${key}`);
}

/** Presses a key on what has the focus, and says what became of the focus. */
export async function press(page: Page, key: string): Promise<string | undefined> {
	await page.keyboard.press(key);
	await settle(page);
	return focusTrouble(page);
}

/** Begins to write down what a screen reader would say by itself: what changes in regions that announce. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
	await page.evaluate(() => {
		const said = new Map<Element, string>();
		const live = '[role="status"], [role="alert"], [aria-live], output';
		new MutationObserver((changes) => {
			const regions = changes.map(({ target }) =>
				(target instanceof Element ? target : target.parentElement)?.closest(live),
			);
			for (const region of regions) if (region) said.set(region, region.textContent?.replace(/\s+/g, ' ').trim() ?? '');
		}).observe(document.body, { subtree: true, childList: true, characterData: true });
		Object.assign(window, { said });
	});
	return () =>
		page.evaluate(() =>
			[...(window as unknown as { said: Map<Element, string> }).said.values()].filter((text) => text !== ''),
		);
}
