import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { objectionsInBothThemes } from './axe.ts';
import { exportAs } from './exports.ts';
import { heldBack } from './held-back.ts';
import { followLink } from './shown-anew.ts';
import { type TrialSite, trialSite } from './trial-site.ts';
import { expect, test } from './watch.ts';

// One site is built for all of these tests.
test.describe.configure({ mode: 'default' });

/** The edition that holds the content as it is, and the one that is made for these tests. */
let old: string;
const NEW = '2028.01.10';

let site: TrialSite;
test.beforeAll(async () => {
	test.setTimeout(600_000);
	site = await trialSite(
		'2028-01-10',
		[
			['facts/linkerd/fips.yaml', 'support: "no"', 'support: "yes"'],
			['facts/linkerd/mtls-default.yaml', /^statement: .*$/m, 'statement: In Linkerd something else holds now.'],
			['facts/overhead-model/ztunnel-memory.yaml', 'value: 26', 'value: 41'],
			['scores/linkerd.yaml', 'typical: 4\n', 'typical: 4.5\n'],
		],
		[['facts/linkerd/proxy.yaml', /^statement: .*$/m, 'statement: The proxy of Linkerd has been rewritten.']],
	);
	old = site.editions.at(-2) ?? '';
});
test.afterAll(() => site?.close());

/** Tools, their pages and a state in which something is to be seen. */
const TOOLS = {
	scoring: '/compare/scoring/',
	matrix: '/compare/matrix/',
	overhead: '/cost/estimator/',
	retries: '/cost/retries/',
	certificates: '/adopt/certificate-planner/',
	checklist: '/decide/checklist/',
	advisor: '/decide/advisor/',
	record: '/decide/record/',
} as const;

const ADVICE = 'en=r&az=s&pt=6&ks=h&sv=120&lg=6&tm=15&pl=k&ob=g&tr=r&tn=i&cl=2&nw=i&cn=op&lb=n&nh=n&ex=n&ti=0&st=p';

const notice = (page: Page) => page.locator('.notice-edition');
const escaped = (state: string) => state.replace(/[=&.]/g, (sign) => `~${sign.charCodeAt(0).toString(16)}`);

test('a link pins an edition, shows its result, says what changed, and leads to the newest facts', async ({ page }) => {
	await page.goto(`${site.url}/compare/scoring/#v=1&kb=${old}&m=fips&c=linkerd.cilium.no-mesh`);
	await expect(notice(page)).toContainText(`This link pins the facts of the edition ${old}`);
	await expect(notice(page)).toContainText('4 facts changed');
	const ranking = page.locator('table.ranking');
	const out = page.getByRole('region', { name: 'Who is out, and why' });
	await expect(ranking).not.toContainText('Linkerd');
	await expect(out).toContainText('FIPS builds from the open source Linkerd project were not found');

	await notice(page).getByText('are used here').click();
	await expect(notice(page)).toContainText('Linkerd, Performance: 3.5 / 4 / 4.5, now 3.5 / 4.5 / 4.5');
	await expect(notice(page)).toContainText('linkerd/mtls-default: In Linkerd something else holds now.');

	await page.getByRole('button', { name: 'Regulated' }).click();
	await expect(page).toHaveURL(new RegExp(`kb=${old}&w=`));
	await notice(page).getByRole('link', { name: 'Show it with the newest facts' }).click();
	await expect(ranking).toContainText('Linkerd');
	await expect(notice(page)).toHaveCount(0);
	await expect(page).toHaveURL(new RegExp(`kb=${NEW}\\.\\d{6}&w=`));
	await page.goBack();
	await expect(ranking).not.toContainText('Linkerd');
	await expect(notice(page)).toContainText(old);
});

test('every tool and its embed work with the facts that a link pins', async ({ page }) => {
	test.setTimeout(180_000);
	for (const [tool, path] of Object.entries(TOOLS)) {
		for (const address of [path, `/embed/${tool}/`]) {
			await page.goto(`${site.url}${address}?${tool}#v=1&kb=${old}`);
			await expect(notice(page), address).toContainText(`This link pins the facts of the edition ${old}`);
			await expect(notice(page), address).toContainText(/used here/);
			if (tool === 'record') continue;
			expect(await exportAs(page, 'Markdown'), address).toMatch(new RegExp(`edition ${old}\\b(?!\\.\\d)`, 'i'));
		}
	}
});

test('the matrix and the estimator show the cell and the coefficient of the pinned edition', async ({ page }) => {
	const matrix = `${site.url}/compare/matrix/#v=1&kb=${old}&p=linkerd.linkerd-enterprise&g=identity`;
	await page.goto(matrix);
	const row = page.locator('tr[data-row="fips"]');
	await expect(notice(page)).toContainText(old);
	await expect(row.locator('td').first()).toContainText('No');
	await row.locator('td a').first().click();
	await expect(page.getByRole('dialog')).toContainText('were not found');
	await page.keyboard.press('Escape');
	await notice(page).getByText('used here').click();
	await expect(notice(page)).toContainText(/Linkerd, FIPS.*: no: .*, now yes: /);

	await page.goto(`${site.url}/cost/estimator/?x#v=1&kb=${old}&p=640`);
	await notice(page).getByText('used here').click();
	await expect(notice(page)).toContainText('ztunnel: memory, MB per node: 12 / 15 / 26, now 12 / 15 / 41');
});

test('a link without an edition, or with that of the page, loads nothing for it', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	for (const kb of ['', '&kb=live']) {
		await page.goto(`${site.url}/compare/scoring/?${kb}#v=1${kb}&m=fips`);
		await expect(page.locator('table.ranking')).toContainText('Linkerd');
		await expect(notice(page)).toHaveCount(0);
	}
	await page.goto('/compare/scoring/');
	await expect(page.locator('table.ranking')).toContainText('Linkerd');
	expect(asked.filter((url) => /editions|pinned/.test(url))).toEqual([]);
});

test('an edition that nobody published, or content between two editions, is said and the newest facts are used', async ({
	page,
}) => {
	await page.goto(`${site.url}/compare/scoring/#v=1&kb=2025.01.01&m=fips`);
	await expect(notice(page)).toContainText('No such edition was published');
	await expect(page.locator('table.ranking')).toContainText('Linkerd');
	await page.goto(`${site.url}/compare/scoring/?x#v=1&kb=${old}.000000&m=fips`);
	await expect(notice(page)).toContainText(`those of the edition ${old} with changes that no edition holds`);
	await notice(page)
		.getByRole('link', { name: `Show it with the edition ${old}` })
		.click();
	await expect(notice(page)).toContainText('This link pins');
	await expect(page.locator('table.ranking')).not.toContainText(/Linkerd(?! \(Buoyant\))/);
});

test('a tool that cannot calculate with an old edition says so, and shows what changed', async ({ page }) => {
	await page.route('**/data/v1/editions/index.json', async (route) => {
		const response = await route.fetch();
		await route.fulfill({
			response,
			body: (await response.text()).replaceAll('"calculable": true', '"calculable": false'),
		});
	});
	await page.goto(`${site.url}/compare/scoring/#v=1&kb=${old}&m=fips`);
	await expect(notice(page)).toContainText('This tool cannot calculate with that edition any more');
	await expect(notice(page)).toContainText(/used here/);
	await expect(page.locator('table.ranking')).toContainText('Linkerd');
});

test('where an edition cannot be loaded, the tool goes on with the newest facts and says so', async ({
	page,
	complaints,
}) => {
	await page.route('**/data/v1/editions/**', (route) => route.abort());
	await page.goto(`${site.url}/compare/scoring/#v=1&kb=${old}&m=fips`);
	await expect(notice(page)).toContainText(`This link was made with the facts of ${old}.`);
	await expect(page.locator('table.ranking')).toContainText('Linkerd');
	// The browser itself reports the request that was refused.
	expect(complaints.splice(0).filter((text) => !text.includes('Failed to load resource'))).toEqual([]);
});

test('a record that was made under an older edition reports the change when it is opened', async ({ page }) => {
	await page.goto(`${site.url}/decide/record/#v=1&kb=${old}&a=${escaped(`v=1&kb=${old}&${ADVICE}`)}`);
	const preview = page.getByRole('textbox', { name: 'Preview: Decision record' });
	await expect(preview).toHaveValue(/“Adopt a mesh now: in phases”/);
	await expect(preview).toHaveValue(new RegExp(`"edition": "${old}"`));
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('tabpanel').getByRole('button', { name: 'Download' }).click(),
	]);
	const text = readFileSync(await download.path(), 'utf8');
	expect(text).not.toContain('something else holds now');

	// On the newest facts, and also where a link pins the edition under which it was made.
	for (const address of [
		'/decide/record/',
		`/decide/record/?x#v=1&kb=${old}&a=${escaped(`v=1&kb=${old}&${ADVICE}`)}`,
	]) {
		await page.goto(`${site.url}${address}`);
		await page.getByText('Open a record that you saved').click();
		await page
			.getByLabel('Choose a file')
			.setInputFiles({ name: 'record.md', mimeType: 'text/markdown', buffer: Buffer.from(text) });
		const changes = page.getByRole('region', { name: /^What has changed since/ });
		await expect(changes).toContainText('linkerd/mtls-default says now: In Linkerd something else holds now.');
	}
});

test.describe('the page of editions', () => {
	const PAGE = '/reference/editions/';

	test('compares any two editions, and a link reopens the comparison', async ({ page }) => {
		await page.goto(`${site.url}${PAGE}`);
		await expect(page.getByText(`no edition holds yet: 1 fact changed`)).toBeVisible();
		await expect(page.locator('.difference')).toContainText('The proxy of Linkerd has been rewritten.');
		const from = page.getByRole('combobox', { name: 'Changes from' });
		await from.focus();
		await from.selectOption(old);
		await expect(page.locator('.difference-sum')).toContainText('4 facts changed');
		await page.getByRole('combobox', { name: 'to', exact: true }).selectOption(NEW);
		await expect(page.locator('.difference-sum')).toContainText(
			'3 facts changed, 1 cell of the matrix differs, 2 scores differ, 1 coefficient differs',
		);
		await expect(page).toHaveURL(new RegExp(`from=${old}&to=${NEW}`));
		const found = (await page.locator('.difference').textContent()) ?? '';
		expect(found).toContain('12 / 15 / 41');
		const address = page.url();
		await page.goto(`${site.url}/`);
		await page.goto(address);
		await expect(page.locator('.difference')).toHaveText(found);
		await from.selectOption(NEW);
		await expect(page.locator('.difference-sum')).toHaveText('Nothing differs.');
	});

	test('says what became of a link that it does not understand', async ({ page }) => {
		await page.goto(`${site.url}${PAGE}#v=1&kb=live&from=2001.01.01&to=${NEW}`);
		await expect(page.locator('.notice-warning')).toContainText('2001.01.01');
	});

	for (const path of [PAGE, '/reference/editions/2028-01-10/']) {
		test(`${path} can be used by everybody`, async ({ page }) => {
			await page.goto(`${site.url}${path}`);
			expect(await objectionsInBothThemes(page)).toEqual([]);
		});
	}

	test.describe('without scripts', () => {
		test.use({ javaScriptEnabled: false });
		test('shows the newest changes, and each edition has a page', async ({ page }) => {
			await page.goto(`${site.url}${PAGE}`);
			await expect(page.locator('.difference')).toContainText('The proxy of Linkerd has been rewritten.');
			await page.getByRole('listitem').getByRole('link', { name: NEW, exact: true }).click();
			await expect(page).toHaveURL(/2028-01-10/);
			await expect(page.locator('.difference')).toContainText('3 facts changed');
		});
	});
});

test('browsers read the feed, a calendar and a badge as what they are', async ({ page }) => {
	const textOf = async (path: string) => (await page.request.get(`${site.url}${path}`)).text();
	// An empty page has no policy that keeps text from becoming a document.
	const parsed = (xml: string) =>
		page.evaluate((text) => {
			const document = new DOMParser().parseFromString(text, 'application/xml');
			return [document.documentElement.localName, document.querySelectorAll('entry').length];
		}, xml);
	const calendar = await page.request.get(`${site.url}/calendars/all.ics`);
	const read = {
		feed: await parsed(await textOf('/feeds/editions.atom')),
		badge: await parsed(await textOf('/badges/platforms/linkerd.svg')),
		type: calendar.headers()['content-type'],
		calendar: (await calendar.text()).slice(0, 17),
	};
	expect(read).toEqual({
		feed: ['feed', site.editions.length],
		badge: ['svg', 0],
		type: 'text/calendar; charset=utf-8',
		calendar: 'BEGIN:VCALENDAR\r\n',
	});
});

test('of two links that are opened one after the other, the later one counts', async ({ page }) => {
	await page.goto(`${site.url}/compare/scoring/`);
	const release = await heldBack(page, `**/editions/${old}/since.json`);
	const asked = page.waitForRequest(`**/editions/${old}/since.json`);
	await followLink(page, `#v=1&kb=${old}&m=fips`);
	await asked;
	await followLink(page, '#v=1&kb=live&m=fips');
	const came = page.waitForResponse(`**/editions/${old}/since.json`);
	release();
	await (await came).finished();
	await page.evaluate(async () => {
		for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
	});
	await expect(notice(page)).toHaveCount(0);
	await expect(page.locator('table.ranking')).toContainText('Linkerd');
});

test('calls the columns before and after, and names both sides, also in a comparison that goes back', async ({
	page,
}) => {
	await page.goto('/reference/editions/#v=1&from=live&to=2026.11.21');
	await expect(page.getByText('Now and 2026.11.21 are compared below.')).toBeAttached();
	await expect(page.locator('.editions-tool thead').first()).toHaveText(/Before\s*After$/);
});
