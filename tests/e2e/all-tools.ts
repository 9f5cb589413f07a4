import type { Locator, Page } from '@playwright/test';
import { EDITION } from './edition.ts';
import { listen, press, tabTo } from './keys.ts';
import { expect } from './watch.ts';

/** A tool, and how somebody with a keyboard gets to a result and takes it along. */
export type Tool = {
	readonly name: string;
	readonly path: string;
	/** A link with which it shows more than it does at first. */
	readonly state: string;
	/** From the beginning of the content on. */
	readonly steps: (page: Page) => Promise<void>;
};

/** Presses a key on what has the focus. The focus must stay, and what follows is announced once. */
async function use(page: Page, key: string, announced?: RegExp): Promise<void> {
	const said = await listen(page);
	expect(await press(page, key)).toBeUndefined();
	if (announced === undefined) return;
	await expect.poll(async () => (await said()).filter((text) => announced.test(text)).length).toBe(1);
}

/** From the tool to a file with its result, and back. */
async function save(page: Page): Promise<void> {
	const opener = page.getByRole('button', { name: 'Share or export …' });
	await tabTo(page, opener);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Where will it go?' })).toBeFocused();
	const dialog = page.getByRole('dialog');
	await tabTo(page, dialog.getByRole('button', { name: 'A file or a program' }));
	await page.keyboard.press('Enter');
	await expect(dialog.getByRole('heading', { name: 'A file or a program' })).toBeFocused();
	await saveWith(page, dialog.getByRole('button', { name: /^Download / }));
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(opener).toBeFocused();
}

async function saveWith(page: Page, button: Locator): Promise<void> {
	await tabTo(page, button);
	const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
	expect(download.suggestedFilename()).toMatch(/\.\w+$/);
}

const ADVICE = `v=1&kb=${EDITION}&en=r&az=s&pt=6&ks=h&sv=120&lg=6&tm=15&pl=k&ob=g&tr=r&tn=i&cl=2&nw=i&cn=p&lb=n&nh=n&ex=n&ti=0&st=p`;

export const TOOLS: readonly Tool[] = [
	{
		name: 'advisor',
		path: '/decide/advisor/',
		state: `#${ADVICE}`,
		steps: async (page) => {
			await tabTo(page, page.getByRole('radio').first());
			await use(page, 'Space', /\w/);
			await save(page);
		},
	},
	{
		name: 'scoring calculator',
		path: '/compare/scoring/',
		state: `#v=1&kb=${EDITION}&c=no-mesh.linkerd.cilium`,
		steps: async (page) => {
			await tabTo(page, page.getByRole('button', { name: 'Regulated' }));
			await use(page, 'Enter', /comes first with/);
			await tabTo(page, page.getByRole('slider').first());
			await use(page, 'ArrowRight', /comes first with/);
			await save(page);
		},
	},
	{
		name: 'matrix',
		path: '/compare/matrix/',
		state: `#v=1&kb=${EDITION}&p=linkerd.cilium&g=resilience`,
		steps: async (page) => {
			await tabTo(page, page.getByRole('searchbox').first());
			const said = await listen(page);
			await page.keyboard.type('fips');
			await expect.poll(async () => (await said()).filter((text) => /capabilities/.test(text)).length).toBe(1);
			const cell = page.locator('tr[data-row="fips"] td a').first();
			await tabTo(page, cell);
			await page.keyboard.press('Enter');
			const dialog = page.getByRole('dialog');
			const other = dialog.getByRole('navigation').getByRole('button').first();
			await tabTo(page, other);
			await use(page, 'Enter');
			expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
			await page.keyboard.press('Escape');
			await expect(cell).toBeFocused();
			await save(page);
		},
	},
	{
		name: 'estimator',
		path: '/cost/estimator/',
		state: `#v=1&kb=${EDITION}&p=500`,
		steps: async (page) => {
			await tabTo(page, page.getByRole('button', { name: '500 services' }));
			await use(page, 'Enter', /^For 2,500 pods/);
			await save(page);
		},
	},
	{
		name: 'retry simulator',
		path: '/cost/retries/',
		state: `#v=1&kb=${EDITION}&f=50`,
		steps: async (page) => {
			await tabTo(page, page.getByRole('textbox', { name: 'Layers that may retry' }));
			await page.keyboard.press('Control+A');
			await page.keyboard.type('4');
			await use(page, 'Tab');
			await expect(page.locator('.retry-headline')).toContainText('81');
			await save(page);
		},
	},
	{
		name: 'certificate planner',
		path: '/adopt/certificate-planner/',
		state: `#v=1&kb=${EDITION}&m=linkerd`,
		steps: async (page) => {
			await tabTo(page, page.getByRole('combobox', { name: 'Platform' }));
			await use(page, 'ArrowDown', /\w/);
			await save(page);
		},
	},
	{
		name: 'measurements',
		path: '/cost/measurements/',
		state: `#v=1&kb=${EDITION}&b=kinvolk-2019`,
		steps: async (page) => {
			const kuma = page
				.getByRole('group', { name: 'Product in the comparison', exact: true })
				.getByRole('checkbox', { name: 'Kuma', exact: true });
			await tabTo(page, kuma);
			await page.locator('[data-tool="measurements"][data-live]').waitFor();
			await use(page, 'Space', /figures of/);
			await save(page);
		},
	},
	{
		name: 'checklist',
		path: '/decide/checklist/',
		state: `#v=1&kb=${EDITION}&i=od`,
		steps: async (page) => {
			await tabTo(page, page.getByRole('searchbox', { name: 'Find in items and notes' }));
			await page.keyboard.type('plaintext');
			await tabTo(page, page.locator('li.item:visible .item-title input').first());
			await use(page, 'Space', /\d+ of \d+|\bdone\b/);
			await save(page);
		},
	},
	{
		name: 'decision record',
		path: '/decide/record/',
		state: `#v=1&kb=${EDITION}&d=which-platform`,
		steps: async (page) => {
			await tabTo(page, page.getByRole('textbox', { name: 'Link of the advisor' }));
			await page.keyboard.insertText(`https://wiki.example/decide/advisor/#${ADVICE}`);
			await expect(page.getByRole('textbox', { name: 'Preview: Decision record' })).toHaveValue(/Adopt a mesh/);
			await saveWith(page, page.getByRole('tabpanel').getByRole('button', { name: 'Download' }));
		},
	},
	{
		name: 'opinions',
		path: '/decide/opinions/',
		state: '',
		steps: async (page) => {
			await tabTo(page, page.getByRole('button', { name: 'Show an example' }));
			await use(page, 'Enter', /opinions are compared below/);
			await tabTo(page, page.getByRole('button', { name: 'Clear' }));
			await use(page, 'Enter');
			await expect(page.getByRole('button', { name: 'Show an example' })).toBeFocused();
			await page.keyboard.press('Enter');
			await tabTo(page, page.getByRole('button', { name: 'Copy' }));
			await use(page, 'Enter', /^(Copied\.|The text is selected)/);
		},
	},
	{
		name: 'comparison of editions',
		path: '/reference/editions/',
		state: '',
		steps: async (page) => {
			await tabTo(page, page.getByRole('combobox', { name: 'Changes from' }));
			expect(await press(page, 'ArrowDown')).toBeUndefined();
			await tabTo(page, page.getByRole('combobox', { name: 'to', exact: true }));
		},
	},
];
