import type { Frame, Page } from '@playwright/test';
import { expect, test } from './watch.ts';
import { elementFor, HOST_SCRIPT, type Received, serveWiki, wikiPage } from './wiki.ts';

let wiki: Awaited<ReturnType<typeof serveWiki>>;
test.beforeAll(async () => {
	wiki = await serveWiki();
});
test.afterAll(() => wiki.close());

async function openWiki(page: Page, content: string, script: string): Promise<void> {
	wiki.show(wikiPage(content, script));
	await page.goto(wiki.origin);
}

const heightOf = (page: Page, title: string) =>
	page.locator(`iframe[title="${title}"]`).evaluate((element) => (element as HTMLElement).offsetHeight);

const schemeOf = (frame: Frame | undefined) => frame?.evaluate(() => document.documentElement.dataset['scheme']);
const embedIn = (page: Page) => page.frames().find((frame) => frame.url().includes('/embed/'));

test.describe('the host script', () => {
	const strangers = ['one', 'two'].map(
		(name) => `<iframe title="${name}" src="/embed/${name}/" height="300" style="border:0"></iframe>`,
	);

	async function say(page: Page, message: unknown): Promise<void> {
		const frame = page.frames().find((candidate) => candidate.url().endsWith('/embed/one/'));
		await frame?.evaluate((message) => window.parent.postMessage(message, '*'), message);
		const last = JSON.stringify(message);
		await expect
			.poll(() => page.evaluate(() => (window as unknown as { received: Received[] }).received.map(({ data }) => data)))
			.toContainEqual(JSON.parse(last));
	}

	for (const [height, expected] of [
		[500, 500],
		[3, 80],
		[-1, 80],
		[99_999, 4000],
	] as const) {
		test(`sets a frame that reports ${height} to ${expected} pixels, and no other`, async ({ page }) => {
			await openWiki(page, strangers.join(''), HOST_SCRIPT);
			await say(page, { type: 'mesh-or-not:resize', v: 1, height });
			await expect.poll(() => heightOf(page, 'one')).toBe(expected);
			expect(await heightOf(page, 'two')).toBe(300);
		});
	}

	for (const message of [
		{ type: 'mesh-or-not:resize', v: 2, height: 500 },
		{ type: 'mesh-or-not:resize', v: 1, height: '500' },
		{ type: 'mesh-or-not:resize', v: 1, height: null },
		{ type: 'other:resize', v: 1, height: 500 },
		'mesh-or-not:resize',
		null,
	]) {
		test(`ignores ${JSON.stringify(message)}`, async ({ page }) => {
			await openWiki(page, strangers.join(''), HOST_SCRIPT);
			const before = await heightOf(page, 'one');
			await say(page, message);
			await say(page, 'the end');
			expect(await heightOf(page, 'one')).toBe(before);
		});
	}

	test('tells its theme and every change of it, except where the address names one', async ({ page, baseURL }) => {
		const frame = (title: string, theme: string) =>
			`<iframe title="${title}" src="${baseURL}/embed/fact/linkerd/retry-budget/${theme}"></iframe>`;
		await openWiki(page, frame('follows', '') + frame('named', '#theme=light'), HOST_SCRIPT);
		const [follows, named] = page.frames().filter((candidate) => candidate.url().includes('/embed/'));
		await expect.poll(() => schemeOf(follows)).toBe('light');
		await page.evaluate(() => document.body.classList.add('dark'));
		await expect.poll(() => schemeOf(follows)).toBe('dark');
		expect(await schemeOf(named)).toBe('light');
	});

	test('finds embeds that were ready before it', async ({ page, baseURL }) => {
		await openWiki(
			page,
			`<iframe title="early" src="${baseURL}/embed/fact/linkerd/retry-budget/" height="900"></iframe>`,
			'',
		);
		await expect
			.poll(() => page.evaluate(() => (window as unknown as { received: Received[] }).received.length))
			.toBeGreaterThan(0);
		await page.addScriptTag({ content: HOST_SCRIPT });
		await expect.poll(() => heightOf(page, 'early')).toBeLessThan(900);
	});
});

test.describe('the element', () => {
	test('shows a tool in its state, as high as its content, in the theme of the page', async ({ page, baseURL }) => {
		const element = '<mesh-or-not tool="matrix" state="v=1&kb=live&g=resilience" view="result"></mesh-or-not>';
		await openWiki(page, element, elementFor(`${baseURL}/`));
		const embed = page.frameLocator('iframe');
		await expect(embed.locator('tr.matrix-group')).toHaveCount(1);
		await expect(embed.locator('.matrix-controls')).toBeHidden();
		await expect
			.poll(async () => {
				const content = await embedIn(page)?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
				return content === (await heightOf(page, 'Mesh or Not: matrix'));
			})
			.toBe(true);
		await expect.poll(() => schemeOf(embedIn(page))).toBe('light');
		await page.evaluate(() => document.body.classList.add('dark'));
		await expect.poll(() => schemeOf(embedIn(page))).toBe('dark');
	});

	test('follows its attributes without loading the frame again', async ({ page, baseURL }) => {
		await openWiki(page, '<mesh-or-not tool="scoring" theme="light"></mesh-or-not>', elementFor(`${baseURL}/`));
		const embed = page.frameLocator('iframe');
		await expect(embed.locator('.scoring-controls')).toBeVisible();
		await embedIn(page)?.evaluate(() => {
			(window as unknown as { mark: boolean }).mark = true;
		});
		await page.locator('mesh-or-not').evaluate((element) => {
			element.setAttribute('view', 'result');
			element.setAttribute('theme', 'dark');
			element.setAttribute('kb', 'live');
		});
		await expect(embed.locator('.scoring-controls')).toBeHidden();
		await expect.poll(() => schemeOf(embedIn(page))).toBe('dark');
		expect(embedIn(page)?.url()).toContain('#kb=live&theme=dark&view=result');
		expect(await embedIn(page)?.evaluate(() => (window as unknown as { mark?: boolean }).mark)).toBe(true);
	});

	test('shows a fact, several times on a page, and takes the edition that is asked for', async ({ page, baseURL }) => {
		const element = (kb: string) =>
			`<mesh-or-not fact="linkerd/retry-budget" state="v=1&kb=2026.01.01" ${kb}></mesh-or-not>`;
		await openWiki(page, element('') + element('kb="live"'), elementFor(`${baseURL}/`));
		const [pinned, live] = await page.locator('iframe').all();
		await expect(pinned?.contentFrame().locator('#embed-notices') ?? page.locator('none')).toContainText('Pinned to');
		await expect(live?.contentFrame().locator('.fact-statement') ?? page.locator('none')).toBeVisible();
		await expect(live?.contentFrame().locator('#embed-notices') ?? page.locator('none')).toBeEmpty();
	});

	for (const [attributes, refused] of [
		['', 'tool or fact'],
		['tool="../../evil"', 'tool'],
		['tool="constructor"', 'tool'],
		['fact="../x"', 'fact'],
		['fact="a/b/../../../c"', 'fact'],
		['tool="scoring" state="v=1&x=&quot;><script>alert(1)</script>"', 'state'],
		['tool="scoring" theme="dark&view=static"', 'theme'],
		['tool="scoring" kb="today"', 'kb'],
		['tool="scoring" view="<b>"', 'view'],
		['tool="scoring" site="javascript:alert(1)//"', 'site'],
		['tool="scoring" site="https://evil.example/"', 'site'],
		[`tool="scoring" state="v=1&q=${'a'.repeat(8001)}"`, 'state'],
	] as const) {
		test(`refuses ${attributes.slice(0, 70) || 'to be empty'} and says so`, async ({ page, baseURL }) => {
			await openWiki(page, `<mesh-or-not ${attributes}></mesh-or-not>`, elementFor(`${baseURL}/`));
			await expect(page.locator('mesh-or-not')).toContainText(`not allowed or missing: ${refused}`);
			await expect(page.locator('iframe')).toHaveCount(0);
		});
	}
});
