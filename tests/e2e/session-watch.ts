import type { BrowserContext, Page } from '@playwright/test';

/** Words that a reader enters in this session, and that nothing may carry away. */
export const ENTERED = 'zqentered7391';

/** What the site may keep in the browser, and only after a reader has asked for it. */
export const KEPT = { theme: 'theme', rules: 'mesh-or-not:house-rules' } as const;

/**
 * Watches everything that leaves the browser, and what pages keep in it.
 *
 * @param host the only one that may be asked
 * @returns a list that grows with whatever must not happen
 */
export function watchSession(context: BrowserContext, host: string): string[] {
	const leaks: string[] = [];
	const look = (what: string, address: string, sent: string) => {
		const url = new URL(address);
		if (url.protocol.startsWith('http') || url.protocol.startsWith('ws')) {
			if (url.host !== host) leaks.push(`${what} to ${url.host}`);
			if (`${url.pathname}${url.search}${sent}`.includes(ENTERED)) leaks.push(`${what} carries what was entered`);
		}
	};
	context.on('request', (request) => {
		const { referer = '' } = request.headers();
		look('request', request.url(), `${referer}${request.postData() ?? ''}`);
	});
	context.on('page', (page) => page.on('websocket', (socket) => look('socket', socket.url(), '')));
	context.on('serviceworker', () => leaks.push('service worker'));
	return leaks;
}

/** What a page keeps in the browser, apart from the keys that are named. */
export async function keptBy(page: Page, allowed: readonly string[] = []): Promise<string[]> {
	const cookies = (await page.context().cookies()).map(({ name }) => `cookie ${name}`);
	const stored = await page.evaluate(async (known) => {
		const local = Object.keys(localStorage).filter((key) => !known.includes(key));
		const databases = await indexedDB.databases();
		const workers = await navigator.serviceWorker.getRegistrations();
		return [
			...local.map((key) => `localStorage ${key}`),
			...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
			...databases.map(({ name }) => `database ${name}`),
			...(await caches.keys()).map((name) => `cache ${name}`),
			...workers.map(({ scope }) => `service worker ${new URL(scope).pathname}`),
		];
	}, allowed);
	return [...cookies, ...stored];
}
