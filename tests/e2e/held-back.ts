import type { Page } from '@playwright/test';

/**
 * Holds back every answer to requests for an address.
 *
 * @param address a pattern of addresses, as in `page.route`
 * @returns what lets the answers through
 */
export async function heldBack(page: Page, address: string): Promise<() => void> {
	const { promise: released, resolve: release } = Promise.withResolvers<void>();
	await page.route(address, async (route) => {
		await released;
		await route.continue();
	});
	return release;
}
