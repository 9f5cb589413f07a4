import type { Browser, Frame, Page } from '@playwright/test';
import type { Wiki } from './wiki.ts';

/** An embed on the page of a wiki: its path, what shows that its result is there, and a change of its height. */
const EMBEDS = [
	{ path: '/embed/scoring/', result: 'table.ranking tbody tr', change: '.scoring-controls summary' },
	{ path: '/embed/fact/linkerd/retry-budget/', result: '.fact-statement', change: undefined },
	{ path: '/embed/retries/', result: '.retry-answer p', change: '.tool details > summary' },
] as const;

/** Longer than any embed takes on a slow machine. */
const PATIENCE = { timeout: 20_000 };

/**
 * Opens a page of a wiki and tries the embeds on it.
 *
 * @returns what is wrong, a sentence each
 */
export async function objectionsTo(
	browser: Browser,
	wiki: Wiki,
	{ url, site, picture }: { readonly url: string; readonly site: string; readonly picture: string },
): Promise<string[]> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	const objections = watch(page, [new URL(url).host, new URL(site).host]);
	await page.goto(url, { waitUntil: 'networkidle' });
	for (const { path, result, change } of EMBEDS) {
		await attempt(objections, path, async () => {
			const frame = await frameAt(page, path);
			await frame
				.locator(result)
				.first()
				.waitFor({ state: 'visible', ...PATIENCE });
			await follows(frame);
			if (change === undefined) return;
			await frame.locator(change).first().click(PATIENCE);
			await follows(frame);
		});
	}
	await photograph(page, `${picture}.png`);
	if (wiki.darken) {
		await wiki.darken(page);
		for (const { path } of EMBEDS) await attempt(objections, path, async () => darkens(await frameAt(page, path)));
		await photograph(page, `${picture}-dark.png`);
	}
	await page.close();
	return objections;
}

/** What a page must never do: complain in the console, throw, or talk to anybody but itself and the site of the embeds. */
function watch(page: Page, hosts: readonly string[]): string[] {
	const objections: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) objections.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => objections.push(`thrown: ${error.message}`));
	page.on('request', (request) => {
		const { protocol, host } = new URL(request.url());
		if (protocol.startsWith('http') && !hosts.includes(host)) objections.push(`request: ${request.url()}`);
	});
	return objections;
}

/** Browsers do not paint frames of other sites that are out of sight, so the window becomes as high as the page. */
async function photograph(page: Page, path: string): Promise<void> {
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	await page.setViewportSize({ width: 1280, height });
	await page.waitForLoadState('networkidle');
	await page.screenshot({ path });
}

async function attempt(objections: string[], path: string, what: () => Promise<void>): Promise<void> {
	try {
		await what();
	} catch (error) {
		objections.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
	}
}

/** The frame at a path, scrolled to, since frames that are out of sight load late. */
async function frameAt(page: Page, path: string): Promise<Frame> {
	await page.locator(`iframe[src*="${path}"]`).scrollIntoViewIfNeeded(PATIENCE);
	const frame = page.frames().find((candidate) => candidate.url().includes(path));
	if (frame === undefined) throw new Error('did not load');
	return frame;
}

/** Waits until the frame is as high as its content. */
async function follows(frame: Frame): Promise<void> {
	await frame.waitForFunction(
		() => {
			const content = Math.ceil(document.body.getBoundingClientRect().height);
			return Math.abs(Math.min(4000, content) - window.innerHeight) <= 1;
		},
		undefined,
		PATIENCE,
	);
}

async function darkens(frame: Frame): Promise<void> {
	await frame.waitForFunction(() => document.documentElement.dataset['scheme'] === 'dark', undefined, PATIENCE);
}
