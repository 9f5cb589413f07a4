import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';
import { EDITION } from './edition.ts';
import { exportAs } from './exports.ts';
import { expect, test } from './watch.ts';

/** A wiki page on another origin that holds an embed and writes down every message. */
function wiki(frame: string): string {
	return `<!doctype html><title>Wiki</title><link rel="icon" href="data:,">
		<script>window.messages = []; addEventListener('message', (event) => window.messages.push(event.data));</script>
		${frame}`;
}

let server: Server;
let origin = '';
let body = '';

test.beforeAll(async () => {
	server = createServer((_, response) => {
		response.setHeader('Content-Type', 'text/html');
		response.end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => server.close());
test.describe.configure({ mode: 'serial' });

async function openIn(page: Page, baseURL: string | undefined, path: string, attributes = ''): Promise<Frame> {
	body = wiki(`<iframe title="embed" src="${baseURL}${path}" width="700" height="400" ${attributes}></iframe>`);
	await page.goto(origin);
	const frame = page.frames().find((candidate) => candidate.url().includes('/embed/'));
	if (frame === undefined) throw new Error('the embed did not load');
	return frame;
}

const messages = (page: Page) => page.evaluate(() => (window as unknown as { messages: unknown[] }).messages);

test('tells its host the height in three forms, and the state after a change', async ({ page, baseURL }) => {
	const frame = await openIn(page, baseURL, '/embed/scoring/#v=1&id=left');
	await expect
		.poll(() => messages(page))
		.toContainEqual({
			type: 'mesh-or-not:resize',
			v: 1,
			id: 'left',
			height: expect.any(Number),
		});
	const sent = await messages(page);
	expect(sent).toContainEqual(expect.stringContaining('"context":"iframe.resize"'));
	expect(sent).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: expect.any(Number) });
	expect(sent).not.toContainEqual(expect.objectContaining({ type: 'mesh-or-not:state' }));
	await frame.getByRole('button', { name: 'Regulated' }).click();
	await expect
		.poll(() => messages(page))
		.toContainEqual({
			type: 'mesh-or-not:state',
			v: 1,
			id: 'left',
			url: expect.stringContaining('w=10.10.30.35.10.5'),
		});
});

test('follows the theme of its host, answers a ping and ignores everything else', async ({ page, baseURL }) => {
	const frame = await openIn(page, baseURL, '/embed/scoring/');
	await expect.poll(async () => (await messages(page)).length).toBeGreaterThan(0);
	await page.evaluate(() => {
		const frame = document.querySelector('iframe')?.contentWindow;
		for (const message of [
			null,
			7,
			'x',
			{},
			{ type: 'mesh-or-not:theme' },
			{ type: 'mesh-or-not:theme', v: 1, theme: '<b>' },
		]) {
			frame?.postMessage(message, '*');
		}
		frame?.postMessage({ type: 'mesh-or-not:theme', v: 1, theme: 'dark' }, '*');
		(window as unknown as { messages: unknown[] }).messages = [];
		frame?.postMessage({ type: 'mesh-or-not:ping', v: 1 }, '*');
	});
	await expect.poll(() => messages(page)).toContainEqual(expect.objectContaining({ type: 'mesh-or-not:state' }));
	expect(await messages(page)).toContainEqual(expect.objectContaining({ type: 'mesh-or-not:resize' }));
	expect(await frame.evaluate(() => document.documentElement.dataset['scheme'])).toBe('dark');
});

test('does not grow with its frame, so that no loop starts', async ({ page, baseURL }) => {
	await openIn(page, baseURL, '/embed/matrix/');
	await expect.poll(async () => (await messages(page)).length).toBeGreaterThan(0);
	await page.evaluate(() => {
		addEventListener('message', ({ data }) => {
			if (data?.type === 'mesh-or-not:resize')
				(document.querySelector('iframe') as HTMLIFrameElement).height = data.height;
		});
		document.querySelector('iframe')?.contentWindow?.postMessage({ type: 'mesh-or-not:ping', v: 1 }, '*');
	});
	const answers = async (type: string) =>
		(await messages(page)).filter((data) => (data as { type?: string } | null)?.type === type) as { height: number }[];
	// Each answer comes after what the height that was set before has led to.
	for (let asked = 2; asked <= 6; asked++) {
		await page.evaluate(() => {
			document.querySelector('iframe')?.contentWindow?.postMessage({ type: 'mesh-or-not:ping', v: 1 }, '*');
		});
		await expect.poll(async () => (await answers('mesh-or-not:state')).length).toBeGreaterThanOrEqual(asked);
	}
	const heights = (await answers('mesh-or-not:resize')).map(({ height }) => height);
	expect(heights.length).toBeGreaterThan(1);
	expect(new Set(heights.slice(-4)).size).toBe(1);
});

test('works inside a sandbox that allows scripts only', async ({ page, baseURL }) => {
	const frame = await openIn(page, baseURL, '/embed/scoring/', 'sandbox="allow-scripts"');
	await frame.getByRole('button', { name: 'Cost-driven' }).click();
	await expect(frame.getByRole('button', { name: 'Cost-driven' })).toHaveAttribute('aria-pressed', 'true');
	expect(await exportAs(frame, 'Markdown')).toMatch(/^# Service mesh scoring/);
});

test('reads files and loads facts inside a sandbox that allows scripts only', async ({ page, baseURL }) => {
	const frame = await openIn(page, baseURL, '/embed/checklist/#v=1', 'sandbox="allow-scripts"');
	await frame.locator('#item-way-out-known .item-facts summary').click();
	await expect(frame.locator('#item-way-out-known .fact').first()).toBeVisible();
	const items = [{ id: 'way-out-known', state: 'done', note: 'Ask Ana.' }];
	const content = JSON.stringify({ format: 'mesh-or-not/checklist', version: 1, items });
	await frame
		.getByLabel('Open a file')
		.setInputFiles({ name: 'saved.json', mimeType: 'application/json', buffer: Buffer.from(content) });
	await expect(frame.locator('#item-way-out-known textarea')).toHaveValue('Ask Ana.');
	expect(await exportAs(frame, 'Markdown')).toContain('Note: Ask Ana.');
});

test('loads what unfolds inside such a sandbox as well', async ({ page, baseURL }) => {
	const frame = await openIn(page, baseURL, '/embed/overhead/#v=1&m=linkerd', 'sandbox="allow-scripts"');
	await expect(frame.locator('#measure-used-cpu tbody tr')).toHaveCount(1);
	await frame.getByRole('textbox', { name: 'Pods in the mesh' }).fill('50');
	await frame.getByRole('textbox', { name: 'Pods in the mesh' }).press('Tab');
	await frame.locator('#measure-used-cpu').getByText('Working').click();
	await expect(frame.locator('#measure-used-cpu .working')).toContainText('50 pods');
	expect(await exportAs(frame, 'Markdown')).toMatch(/^# Overhead of a service mesh/);
});

test('the record is written and copied inside a sandbox that allows scripts only', async ({
	page,
	baseURL,
	complaints,
}) => {
	const frame = await openIn(page, baseURL, '/embed/record/#v=1&d=which-platform', 'sandbox="allow-scripts"');
	await frame.getByLabel('Title').fill('Inside a wiki');
	const preview = frame.getByRole('textbox', { name: 'Preview: Decision record' });
	await expect(preview).toHaveValue(/# Inside a wiki[\s\S]+\* Linkerd[\s\S]+https?:\/\//);
	await frame.getByRole('tabpanel').getByRole('button', { name: 'Copy' }).click();
	await expect(frame.getByText('Copied.')).toBeVisible();
	// The browser reports that it refused the clipboard, and the older way was taken.
	complaints.length = 0;
});

test('shows its default result inside a sandbox without scripts', async ({ page, baseURL, complaints }) => {
	const frame = await openIn(page, baseURL, '/embed/scoring/', 'sandbox');
	await expect(frame.locator('table.ranking tbody tr').first()).toBeVisible();
	await expect(frame.locator('noscript p')).toContainText('Scripts are off');
	// The browser reports that it blocked the scripts, which is what the sandbox asks for.
	complaints.length = 0;
});

test('reads the state from the query only where there is no fragment', async ({ page }) => {
	await page.goto(`/embed/matrix/?v=1&kb=${EDITION}&g=resilience&theme=dark`);
	await expect(page.locator('tr.matrix-group')).toHaveCount(1);
	expect(await page.evaluate(() => document.documentElement.dataset['scheme'])).toBe('dark');
	await page.goto('/embed/matrix/?v=1&g=resilience#v=1&g=routing');
	await expect(page.locator('tr.matrix-group')).toContainText('Routing');
});

test('never touches the history of its host', async ({ page }) => {
	await page.goto('/embed/scoring/');
	const before = await page.evaluate(() => history.length);
	await page.getByRole('button', { name: 'Regulated' }).click();
	await expect(page).toHaveURL(/w=10\.10/);
	expect(await page.evaluate(() => history.length)).toBe(before);
});

test('shows what the parameters ask for, and refuses values that are not allowed', async ({ page }) => {
	await page.goto('/embed/scoring/#view=static&head=0&density=compact&accent=aa3300');
	// It still names the frame for readers who do not see it.
	expect((await page.locator('.embed-head').boundingBox())?.height).toBeLessThanOrEqual(1);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Service meshes: ranking');
	await expect(page.locator('.scoring-controls')).toBeHidden();
	await expect(page.locator('.share')).toBeHidden();
	expect(await page.evaluate(() => document.documentElement.style.getPropertyValue('--accent'))).toBe('#aa3300');
	await page.goto('/embed/scoring/?x#accent=red;background:url(x)&view=everything');
	await expect(page.getByText('“view=everything” was ignored')).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.style.getPropertyValue('--accent'))).toBe('');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the page about embedding gives a snippet that works, and nothing that would do nothing', async ({ page }) => {
		await page.goto('/reference/embedding/');
		const maker = page.locator('.snippet-tool');
		await expect(page.locator('noscript p').filter({ hasText: 'Choosing a tool' })).toBeVisible();
		await expect(maker.getByLabel('Snippet for your wiki')).toHaveValue(/^<iframe src=".*\/embed\/scoring\/#v=1/);
		for (const idle of ['select', 'input', 'button']) {
			for (const element of await maker.locator(idle).all()) await expect(element).toBeHidden();
		}
	});
});

test('the page about embedding makes a snippet that works', async ({ page, baseURL }) => {
	await page.goto('/reference/embedding/');
	await page.getByRole('combobox', { name: 'Tool' }).selectOption('matrix');
	await page.locator('.snippet-tool').getByRole('combobox', { name: 'Theme' }).selectOption('dark');
	await page.getByLabel('Link of a view').fill(`${baseURL}/compare/matrix/#v=1&kb=${EDITION}&g=resilience`);
	const snippet = await page.getByLabel('Snippet for your wiki').inputValue();
	expect(snippet).toContain(`/embed/matrix/#v=1&amp;kb=${EDITION}&amp;g=resilience&amp;theme=dark`);
	await page.getByLabel('Link of a view').fill('https://evil.example/"><script>alert(1)</script>');
	await expect(page.getByRole('alert')).toContainText('No link of a tool of this handbook was found');
	expect(await page.getByLabel('Snippet for your wiki').inputValue()).not.toContain('script');
	body = wiki(snippet);
	await page.goto(origin);
	await expect(page.frameLocator('iframe').locator('tr.matrix-group')).toHaveCount(1);
});
