import type { Locator, Page } from '@playwright/test';
import { heldBack } from './held-back.ts';
import { expect, test } from './watch.ts';

/** What a reader enters while the code of a tool is still on its way, and where it shows that the tool has heard of it. */
type Early = {
	readonly tool: string;
	/** The file that is held back, where it is not the script of the page. */
	readonly file?: string;
	readonly path: string;
	readonly enter: (page: Page) => Promise<void>;
	readonly heard: (page: Page) => Promise<void>;
};

const inLink = (state: RegExp) => async (page: Page) => expect(page).toHaveURL(state);

const EARLY: readonly Early[] = [
	{
		tool: 'AdvisorTool',
		path: '/decide/advisor/',
		enter: (page) => page.getByRole('radio').first().check(),
		heard: inLink(/#v=1&/),
	},
	{
		tool: 'ScoringTool',
		path: '/compare/scoring/',
		enter: async (page) => {
			const weight = page.getByRole('slider').first();
			await weight.focus();
			for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight');
		},
		heard: inLink(/#v=1&.*w=/),
	},
	{
		tool: 'MatrixTool',
		path: '/compare/matrix/',
		enter: (page) => page.getByRole('checkbox').first().click(),
		heard: inLink(/#v=1&/),
	},
	{
		tool: 'RetriesTool',
		file: 'View',
		path: '/cost/retries/',
		enter: (page) => page.getByRole('textbox', { name: 'Layers that may retry' }).fill('4'),
		heard: async (page) => expect(page.locator('.retry-headline')).toContainText('81'),
	},
	{
		tool: 'CertificatePlanner',
		path: '/adopt/certificate-planner/',
		enter: async (page) => {
			await page.getByRole('combobox', { name: 'Platform' }).selectOption('Linkerd');
		},
		heard: inLink(/m=linkerd/),
	},
	{
		tool: 'ChecklistTool',
		path: '/decide/checklist/',
		enter: (page) => page.locator('li.item:visible .item-title input').first().check(),
		heard: inLink(/#v=1&/),
	},
	{
		tool: 'OpinionsTool',
		path: '/decide/opinions/',
		enter: (page) => page.getByRole('textbox').first().fill('no link at all'),
		heard: async (page) => expect(page.locator('[data-tool="opinions"]')).toContainText('Line 1'),
	},
];

for (const { tool, file = tool, path, enter, heard } of EARLY) {
	test(`what is entered before the code of ${tool} has come is not lost`, async ({ page }) => {
		const release = await heldBack(page, `**/_astro/${file}.*.js`);
		await page.goto(path, { waitUntil: 'commit' });
		await enter(page);
		release();
		await heard(page);
	});
}

const RESTORED = [
	{
		tool: 'snippet',
		path: '/reference/embedding/',
		field: (page: Page) => page.getByRole('combobox', { name: 'Tool', exact: true }),
		enter: (field: Locator) => field.selectOption('matrix'),
	},
	{
		// A date that makes no sense is in no link.
		tool: 'certificates',
		path: '/adopt/certificate-planner/',
		field: (page: Page) => page.getByRole('group', { name: /^Intermediate/ }).getByLabel('until'),
		enter: (field: Locator) => field.fill('2020-01-01'),
	},
];

for (const { tool, path, field, enter } of RESTORED) {
	test(`what the browser brings back with a page is none of the reader’s: ${tool}`, async ({ page }) => {
		await page.goto(path);
		const standard = await field(page).inputValue();
		await enter(field(page));
		await expect(field(page)).not.toHaveValue(standard);
		await page.goto('/fundamentals/');
		await page.goBack();
		await expect(page.locator(`[data-tool="${tool}"]`)).toHaveAttribute('data-live');
		await expect(field(page)).toHaveValue(standard);
		expect(await page.evaluate(() => window.location.hash)).toEqual('');
	});
}

test('what the browser brings back with a page does not wake a tool that waits for its reader', async ({ page }) => {
	await page.goto('/cost/retries/');
	const cap = page.locator('[data-tool="retries"]').getByRole('checkbox').first();
	// The code has not come yet, so no link holds what is chosen.
	const release = await heldBack(page, '**/_astro/View.*.js');
	await cap.check();
	await page.goto('/cost/estimator/');
	await page.goBack();
	release();
	await page.waitForLoadState('networkidle');
	await expect(cap).not.toBeChecked();
	await expect(page.locator('[data-tool="retries"]')).not.toHaveAttribute('data-live');
});

test('before anything is entered, nothing is loaded to enter it again', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	for (const { tool, path, file } of EARLY) {
		asked.length = 0;
		await page.goto(path);
		expect(asked.filter((name) => name.startsWith(`/_astro/${tool}.`) && name.endsWith('.js'))).toHaveLength(1);
		// Two wait for their readers with the same code. They would go on with the data of one and the view of the other.
		const waits = tool === 'AdvisorTool' || file !== undefined;
		expect(asked.filter((name) => /\/wake\.|\.json$/.test(name) && !waits)).toEqual([]);
		expect(asked.filter((name) => name.endsWith('/advisor.json') || name.includes(`/${file}.`))).toEqual([]);
	}
});
