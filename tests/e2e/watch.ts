import { test as base, expect, type Page } from '@playwright/test';

/** What a page must never do: complain in the console, throw, or talk to anybody but this site and the wiki that holds it. */
function watch(page: Page): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
	page.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (protocol.startsWith('http') && !/^(?:wiki\.)?localhost$/.test(hostname))
			complaints.push(`request: ${request.url()}`);
	});
	return complaints;
}

/** Longest wait for a tool that loads the edition which its link pins; some pages hold tools that wait for a reader. */
const PATIENCE = 3000;

/** Resolves when the tools of a page have taken over: they read the link in effects, which run after the first frames. */
const tookOver = async (patience: number) => {
	const begun = Date.now();
	const waits = () => location.hash.includes('kb=') && document.querySelector('[data-tool]:not([data-live])') !== null;
	while (waits() && Date.now() - begun < patience) await new Promise((resolve) => setTimeout(resolve, 20));
	await new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
};

/**
 * A test in which every complaint of the page is a failure, and in which pages are as far as they are when a reader's
 * hand reaches them.
 */
export const test = base.extend<{ complaints: string[] }>({
	page: async ({ page, javaScriptEnabled }, use) => {
		const goto = page.goto.bind(page);
		page.goto = async (...target) => {
			const response = await goto(...target);
			if (javaScriptEnabled !== false) await page.evaluate(tookOver, PATIENCE);
			return response;
		};
		await use(page);
	},
	complaints: [
		async ({ page }, use) => {
			const complaints = watch(page);
			await use(complaints);
			expect(complaints).toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };
