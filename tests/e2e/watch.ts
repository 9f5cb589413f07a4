import { test as base, expect, type Page } from '@playwright/test';

/** What a page must never do: complain in the console, throw, or talk to anybody but this site. */
function watch(page: Page): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
	page.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (protocol.startsWith('http') && hostname !== 'localhost') complaints.push(`request: ${request.url()}`);
	});
	return complaints;
}

/** A test in which every complaint of the page is a failure. */
export const test = base.extend<{ complaints: string[] }>({
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
