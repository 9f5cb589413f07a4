import type { Page } from '@playwright/test';
import { BUDGETS } from '../site/budgets.ts';
import { gzipSize } from '../site/dist.ts';
import { expect, test } from './watch.ts';

async function open(page: Page, address = '/') {
	await page.goto(address);
	await page.keyboard.press('Control+k');
	const field = page.getByRole('searchbox', { name: 'Search pages, facts and terms' });
	await expect(field).toBeFocused();
	return field;
}

const results = (page: Page) => page.locator('.search-results li');

test('finds a fact as a result of its own, with its kind and date', async ({ page }) => {
	const field = await open(page);
	await field.fill('kuma retries');
	const fact = results(page).filter({ hasText: 'Kuma · Fact' }).first();
	await expect(fact).toContainText(/checked \d{4}-/);
	await fact.getByRole('link').press('Enter');
	await expect(page).toHaveURL(/\/compare\/kuma\/#fact-/);
	await expect(page.locator('.fact:target')).toBeVisible();
});

test('opens with no single character: who dictates presses them without meaning to', async ({ page }) => {
	const field = await open(page);
	await field.press('Escape');
	for (const key of "/ksf?'") await page.keyboard.press(key);
	await expect(field).toBeHidden();
	await page.keyboard.press('Control+k');
	await expect(field).toHaveValue('');
});

test('opens again at once after it was closed, before the browser has told of the closing', async ({ page }) => {
	const field = await open(page);
	await field.fill('kuma');
	await field.evaluate((element) => {
		element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
		window.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true }));
	});
	await expect(field).toHaveValue('');
	await expect(field).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.locator('dialog')).toHaveCount(0);
});

test('begins with the fact that answers a product and a topic', async ({ page }) => {
	const field = await open(page);
	await field.fill('linkerd retry budget');
	await expect(results(page).first()).toContainText('Linkerd: Retry budget');
	await expect(results(page).first()).toContainText(/checked \d{4}-/);
});

test('says which word occurs nowhere, and finds by the others', async ({ page }) => {
	const field = await open(page);
	await field.fill('service mesh terraform');
	await expect(page.getByText('Nothing here contains “terraform”.')).toBeVisible();
	await expect(results(page).first()).toContainText('Service mesh');
	await field.fill('zzzqqq');
	await expect(page.getByText('Nothing here contains “zzzqqq”.')).toBeVisible();
	await expect(page.getByText('Nothing was found.')).toBeVisible();
	await expect(results(page)).toHaveCount(0);
});

test('offers names that are spelled like a word that occurs nowhere', async ({ page }) => {
	const field = await open(page);
	await field.fill('lnkerdd');
	await page.getByRole('button', { name: 'linkerd open source' }).click();
	await expect(field).toHaveValue('linkerd open source');
	await expect(results(page).first()).toContainText('Linkerd (open source)');
});

test('offers no name for letters at random, and shows all that the empty field says on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const field = await open(page);
	const cut = await field.evaluate((input: HTMLInputElement) => {
		input.value = input.placeholder;
		const isCut = input.scrollWidth > input.clientWidth;
		input.value = '';
		return isCut;
	});
	expect(cut).toBe(false);
	await field.fill('kjhg');
	await expect(page.getByText('Nothing here contains “kjhg”.')).toBeVisible();
	await expect(page.locator('.search-correction button')).toHaveCount(0);
});

test('says of a page where it is and when it was reviewed', async ({ page }) => {
	const field = await open(page);
	await field.fill('do we need a service mesh?');
	await expect(results(page).first()).toContainText(/Decide · Tool/);
	await expect(results(page).first()).toContainText(/reviewed \d{4}-/);
});

test('opens by Enter what was typed last, and not what was found before', async ({ page }) => {
	const field = await open(page);
	await field.fill('waypoint');
	await expect(results(page).first()).toBeVisible();
	await field.fill('kuma retries');
	await field.press('Enter');
	await expect(page).toHaveURL(/\/compare\/kuma\/#fact-/);
});

test('goes away when a result on the same page is followed, and leaves the focus there', async ({ page }) => {
	const field = await open(page, '/compare/linkerd/');
	await field.fill('linkerd retry budget');
	await expect(results(page).first()).toContainText('Retry budget');
	await field.press('Enter');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.locator('.fact:target')).toBeInViewport();
	await expect(page.locator('a.search-open')).not.toBeFocused();
});

test('walks through the results by arrow keys and back into the field', async ({ page }) => {
	const field = await open(page);
	await field.fill('waypoint');
	await expect(results(page).first()).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await expect(results(page).first().getByRole('link')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(results(page).nth(1).getByRole('link')).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(field).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.locator('a.search-open')).toBeFocused();
});

for (const [typed, meant] of [
	['certficate', 'certificate'],
	['istoi', 'istio'],
	['linkrd', 'linkerd'],
] as const) {
	test(`asks "did you mean" for ${typed}, and finds it anyway`, async ({ page }) => {
		const field = await open(page);
		await field.fill(typed);
		await expect(page.getByText('Did you mean')).toContainText(meant);
		await expect(results(page).first()).toContainText(new RegExp(meant.slice(0, 5), 'i'));
		await page.getByRole('button', { name: meant }).click();
		await expect(field).toHaveValue(meant);
		await expect(page.getByText('Did you mean')).toHaveCount(0);
	});
}

for (const [typed, language, meant] of [
	['Zertifikat', 'German', 'certificate'],
	['malla de servicios', 'Spanish', 'service mesh'],
] as const) {
	test(`understands “${typed}” as ${language}, and says so`, async ({ page }) => {
		const field = await open(page);
		await field.fill(typed);
		await expect(page.getByText(`${language}: “${typed}” is “${meant}” here.`)).toBeVisible();
		await expect(results(page).first()).toContainText(`for “${typed}”`);
		await expect(results(page).first().locator('mark').first()).toContainText(
			new RegExp(meant.split(' ')[0] ?? '', 'i'),
		);
	});
}

test('says which name a result was found by, where it is not the one that was typed', async ({ page }) => {
	const field = await open(page);
	await field.fill('netpol');
	await expect(results(page).filter({ hasText: 'for “netpol”' }).first()).toBeVisible();
});

test('shows more results for who asks', async ({ page }) => {
	const field = await open(page);
	await field.fill('waypoint');
	await expect(results(page)).toHaveCount(5);
	await page.getByRole('button', { name: 'Show more results' }).click();
	await expect(results(page)).toHaveCount(10);
	await field.fill('ztunnel');
	await expect(results(page)).toHaveCount(5);
});

test('shows of a page its text, and not the other names that it is found by', async ({ page }) => {
	const field = await open(page);
	await field.fill('uninstall mesh');
	await expect(results(page).first()).toContainText('How do you leave a mesh');
	await expect(results(page).first()).not.toContainText('de-adoption');
});

for (const term of ['mTLS', 'GAMMA', 'HBONE', 'SPIFFE', 'BEL', 'OSSM']) {
	test(`knows the abbreviation ${term}`, async ({ page }) => {
		const field = await open(page);
		await field.fill(term);
		await expect(results(page).first()).toBeVisible();
		expect(await results(page).count()).toBeGreaterThan(2);
	});
}

test('filters by kind and by platform', async ({ page }) => {
	const field = await open(page);
	await field.fill('retries');
	await expect(results(page).first()).toBeVisible();
	await page.getByLabel('Platform').selectOption('Cilium Service Mesh');
	await expect(results(page).first()).toContainText('Cilium');
	for (const result of await results(page).all()) await expect(result).toContainText('Cilium');
	await page.getByLabel('Platform').selectOption('');
	await page.getByLabel('Kind').selectOption('Term');
	for (const result of await results(page).all()) await expect(result).toContainText('Term');
});

test('says what to do when nothing is found', async ({ page }) => {
	const field = await open(page);
	await field.fill('qqqqxyzzy');
	await expect(page.getByText('Nothing was found.')).toBeVisible();
	await expect(page.getByText('Try fewer or more general words')).toBeVisible();
	await page.getByRole('dialog').getByRole('link', { name: 'glossary' }).click();
	await expect(page).toHaveURL(/\/fundamentals\/glossary\/$/);
});

test('offers examples before anything is typed', async ({ page }) => {
	await open(page);
	await page.getByRole('button', { name: 'FIPS' }).click();
	await expect(results(page).first()).toBeVisible();
});

test('takes markup in the field for text', async ({ page }) => {
	const field = await open(page);
	await field.fill('<img src=x onerror=alert(1)> waypoint');
	await expect(results(page).first()).toBeVisible();
	await expect(page.locator('.search-dialog img')).toHaveCount(0);
});

// A common word, the one that most pages hold, a name, two words, and one that has to be guessed.
for (const query of ['mtls', 'service', 'istio', 'retry budget', 'certficate']) {
	test(`loads nothing before it is opened, and little for “${query}”`, async ({ page }) => {
		const loaded: { path: string; bytes: number }[] = [];
		page.on('response', async (response) => {
			const body = await response.body().catch(() => Buffer.alloc(0));
			loaded.push({ path: new URL(response.url()).pathname, bytes: gzipSize(body) });
		});
		await page.goto('/start/using/');
		expect(loaded.filter(({ path }) => /\/(?:pagefind|search)\//.test(path))).toEqual([]);
		const before = loaded.length;
		await page.keyboard.press('Control+k');
		await page.getByRole('searchbox').fill(query);
		await expect(results(page).first()).toBeVisible();
		const first = loaded.slice(before);
		expect(first.some(({ path }) => path.includes('/pagefind/'))).toBe(true);
		expect(first.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(BUDGETS.search.bytes);
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the button leads to the list of all facts, which says where else to look', async ({ page }) => {
		await page.goto('/');
		await page.locator('a.search-open').click();
		await expect(page).toHaveURL(/\/reference\/facts\/$/);
		await expect(page.locator('noscript p').filter({ hasText: 'The search needs scripts' })).toBeVisible();
	});
});

test('leads to the list of all facts where it cannot be loaded, and works the next time', async ({
	page,
	complaints,
}) => {
	await page.route('**/_astro/open.*.js', (route) => route.abort());
	await page.goto('/');
	await page.getByRole('button', { name: 'Search' }).click();
	await expect(page).toHaveURL(/\/reference\/facts\/$/);
	await page.unroute('**/_astro/open.*.js');
	// The browser itself reports the request that was refused.
	expect(complaints.splice(0).filter((text) => !text.includes('Failed to load resource'))).toEqual([]);
	await open(page, '/reference/facts/');
});

test('says so where a part of the index cannot be loaded, and tries again without a reload', async ({
	page,
	complaints,
}) => {
	const field = await open(page);
	await field.fill('retries');
	await expect(results(page).first()).toBeVisible();
	await page.route('**/pagefind/fragment/**', (route) => route.abort());
	await field.fill('windows nodes');
	await expect(page.getByText('The search index could not be loaded.')).toBeVisible();
	await page.unroute('**/pagefind/fragment/**');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(results(page).first()).toBeVisible();
	await expect(field).toHaveValue('windows nodes');
	await expect(field).toBeFocused();
	expect(complaints.splice(0).filter((text) => !text.includes('Failed to load resource'))).toEqual([]);
});

for (const next of ['types on', 'opens it again']) {
	test(`works after the server failed once, for who ${next}`, async ({ page, complaints }) => {
		await page.route('**/search/vocabulary.json', (route) => route.fulfill({ status: 503, json: {} }));
		const field = await open(page);
		await expect(page.getByText('The search index could not be loaded.')).toBeVisible();
		await page.unroute('**/search/vocabulary.json');
		if (next === 'opens it again') {
			await field.press('Escape');
			await expect(field).toBeHidden();
			await page.keyboard.press('Control+k');
		}
		await field.fill('retries');
		await expect(results(page).first()).toBeVisible();
		expect(complaints.splice(0).filter((text) => !text.includes('Failed to load resource'))).toEqual([]);
	});
}

test('loads nothing anew when it is opened again', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const field = await open(page);
	await field.fill('retries');
	await expect(results(page).first()).toBeVisible();
	await field.press('Escape');
	await expect(field).toBeHidden();
	asked.length = 0;
	await page.keyboard.press('Control+k');
	await field.fill('retries');
	await expect(results(page).first()).toBeVisible();
	expect(asked.filter((path) => /\/(?:pagefind|search)\//.test(path))).toEqual([]);
});
