import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';
import { EDITION } from './edition.ts';
import { exportAs } from './exports.ts';
import { heldBack } from './held-back.ts';
import { followLink, shownAnew } from './shown-anew.ts';
import { expect, test } from './watch.ts';

const ADVISOR = '/decide/advisor/';

/** Answers of a regulated company with people: a mesh is justified. */
const REGULATED = `v=1&kb=${EDITION}&en=r&az=s&pt=6&ks=h&sv=120&lg=6&tm=15&pl=k&ob=g&tr=r&tn=i&cl=2&nw=i&cn=p&lb=n&nh=n&ex=n&ti=0&st=p`;

/** A small system in which nobody asks for anything, and what has to be seen is open. */
const QUIET = `v=1&kb=${EDITION}&en=n&az=n&pt=1&ks=m&sv=8&lg=2&tm=2&pl=k&tr=n&tn=i&cl=1&nw=o&cn=0&lb=n&nh=n&ex=n&ti=0&st=p`;

/** A sheet of A4 without its margins, in CSS pixels. */
const SHEET = { width: 718, height: 1047 };

const verdict = (page: Page | Frame) => page.locator('#advisor-verdict-title');
const section = (page: Page, name: string) => page.getByRole('region', { name });
const question = (page: Page, title: string) => page.getByRole('group', { name: title });
const ENCRYPTION = 'Must traffic between services be encrypted?';
const required = (page: Page) => page.getByRole('radio', { name: /^Yes: a law, a contract/ });
const contradictions = (page: Page) => page.getByText('These answers contradict each other.');
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test('says how a verdict comes about before anything is answered', async ({ page }) => {
	await page.goto(ADVISOR);
	await expect(verdict(page)).toHaveText('Need decides whether, capacity decides when');
	await expect(page.locator('table.verdict-map tbody td')).toHaveCount(12);
	await expect(page.locator('.map-here')).toHaveCount(0);
	await expect(page.locator('.advisor-questions > ol > li')).toHaveCount(14);
});

test('gives a verdict from the first answer on, with its certainty and the question that would settle most', async ({
	page,
}) => {
	await page.goto(ADVISOR);
	await required(page).click();
	await expect(verdict(page)).toHaveText(/^Too early to tell\. Most often: /);
	await expect(page.locator('.advisor-confidence').first()).toContainText(/The verdict holds for \d+% of 400 ways/);
	await expect(page.getByRole('list', { name: 'Possible verdicts' }).getByRole('listitem')).not.toHaveCount(0);
	await expect(page.locator('.map-here').first()).toBeVisible();
	await expect(page.locator('.advisor-best')).toHaveCount(1);
	await expect(page.getByText('1 of 14 answered.')).toBeVisible();
	await expect(section(page, 'Need by need')).toContainText('Encrypt calls between services');
	await expect(section(page, 'Need by need')).toContainText('Hangs on:');
});

test('is certain when every question is answered', async ({ page }) => {
	await page.goto(`${ADVISOR}#${REGULATED}`);
	await expect(verdict(page)).toHaveText('Adopt a mesh now: in phases');
	await expect(page.getByText('Every question is answered: this is what follows.')).toBeVisible();
	await expect(page.locator('.map-here')).toHaveCount(1);
	await expect(section(page, 'What would change the verdict')).toContainText('People who could own a mesh: “0”');
});

test('every line opens its reason and the facts behind it, with source and date', async ({ page }) => {
	await page.goto(`${ADVISOR}#${REGULATED}`);
	const row = page.getByRole('row', { name: /^Encrypt calls between services/ });
	await expect(row).toContainText('No simpler tool is enough here.');
	for (const place of [
		row,
		section(page, 'What to do next').getByRole('listitem').first(),
		section(page, 'Before you tell anybody').getByRole('listitem').first(),
	]) {
		await place.locator('.evidence > summary', { hasText: /fact/i }).first().click();
		await expect(place.locator('.fact').first()).toContainText(/Checked \d{4}-\d\d-\d\d/);
		await expect(place.locator('.fact a[href^="https://"]').first()).toBeVisible();
	}
	const candidates = section(page, 'Candidates');
	await candidates.getByText(/dropped, and why$/).click();
	const cilium = candidates.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^Cilium/ }) });
	await expect(cilium).toContainText('What would bring it back:');
	await cilium.locator('.evidence > summary').first().click();
	await expect(cilium.locator('.fact').first()).toBeVisible();
	await candidates.getByText('Why this order').click();
	await expect(candidates.getByRole('row', { name: /Production readiness/ })).toContainText('%');
});

test('back and forward go from answer to answer, and a reload keeps them', async ({ page }) => {
	await page.goto(ADVISOR);
	await required(page).click();
	await expect(page).toHaveURL(/#v=1&kb=[\d.]+&en=r$/);
	await page.getByRole('radio', { name: /^By the proven identity/ }).check();
	await expect(page).toHaveURL(/en=r&az=s$/);
	const now = await verdict(page).textContent();
	await page.goBack();
	await expect(page).toHaveURL(/en=r$/);
	await expect(page.getByText('1 of 14 answered.')).toBeVisible();
	await page.goForward();
	await expect(verdict(page)).toHaveText(now ?? '');
	await page.reload();
	await expect(verdict(page)).toHaveText(now ?? '');
	await expect(page.getByText('2 of 14 answered.')).toBeVisible();
});

test('an answer can be changed and taken back, and the focus is not lost', async ({ page }) => {
	await page.goto(ADVISOR);
	await required(page).click();
	await question(page, ENCRYPTION)
		.getByRole('button', { name: /^Take the answer back/ })
		.click();
	await expect(page).toHaveURL(new RegExp(`${ADVISOR}(?:#v=1&kb=[\\d.]+)?$`));
	await expect(verdict(page)).toHaveText('Need decides whether, capacity decides when');
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
});

test('a link opens exactly the same result elsewhere', async ({ page, context }) => {
	await page.goto(`${ADVISOR}#${REGULATED}`);
	await expect(section(page, 'What would change the verdict')).toContainText('Not yet');
	const other = await context.newPage();
	await other.goto(await page.getByRole('textbox', { name: 'Link to this view' }).inputValue());
	await expect(section(other, 'What would change the verdict')).toContainText('Not yet');
	for (const name of ['Need by need', 'Candidates', 'What to do next', 'What would change the verdict'])
		await expect(section(other, name)).toHaveText((await section(page, name).textContent()) ?? '');
	await expect(other.locator('.advisor-answered')).toHaveCount(14);
});

test.describe('a link that is not as it should be', () => {
	for (const [what, link, notice] of [
		['with hostile text', 'v=1&en=<script>alert(1)</script>&sv=12', 'could not be read and was ignored'],
		['with a name that every object has', 'v=1&en=__proto__&sv=12', '“__proto__” is none of n, w, r'],
		['that names a value twice', 'v=1&sv=12&sv=999', '“sv” occurs twice; the first value was kept.'],
		['with a number beyond all bounds', 'v=1&tm=999999999&sv=12', '999999999 was changed to 1000000'],
		['from a later version', 'v=7&sv=12', 'which this page does not know'],
		['with a key of somebody else', 'v=1&sv=12&utm=mail', '“utm” is not part of this tool and was ignored.'],
		['with an option that does not exist', 'v=1&sv=12&pl=k.x', '“x” is none of k, v, b, e, n, s and was left out'],
		['with options of which none exists', 'v=1&sv=12&pl=x.y', '“Where do the services run?” (pl) keeps its default'],
		['that is far too long', `v=1&sv=12&zz=${'a'.repeat(9000)}`, 'longer than 8000 characters'],
	] as const) {
		test(`${what} is used as far as it can be, and the reader is told`, async ({ page }) => {
			await page.goto(`${ADVISOR}#${link}`);
			await expect(page.locator('.notices')).toContainText(notice);
			const kept = page.locator('.advisor-answered', { hasText: 'Services that call each other: 12' });
			await expect(kept).toHaveCount(/later|far too long/.test(what) ? 0 : 1);
			expect(await page.locator('.advisor-tool script, .advisor-tool img').count()).toBe(0);
			expect(await page.evaluate(() => ({}) as Record<string, unknown>)).toEqual({});
			await page.getByText('Show the link as it came').click();
			await expect(page.locator('.notices code')).toContainText(encodeURI(link.slice(0, 20)));
		});
	}

	test('with older facts says so', async ({ page }) => {
		await page.goto(`${ADVISOR}#v=1&kb=2020.01.01&en=r`);
		await expect(page.locator('.notices')).toContainText('made with the facts of 2020.01.01');
	});
});

test('what is typed and ticked before, while and after the tool wakes up is all there', async ({ page }) => {
	const release = await heldBack(page, '**/data/v1/advisor.json');
	// Keys that a reader presses at the earliest moment after the tool has taken over.
	await page.addInitScript(() => {
		new MutationObserver(() => {
			const woken = document.querySelector('[data-tool="advisor"][data-live]');
			const { activeElement } = document;
			if (!woken || !(activeElement instanceof HTMLInputElement) || woken.hasAttribute('data-typed')) return;
			woken.setAttribute('data-typed', activeElement.value);
			document.execCommand('insertText', false, '0');
		}).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-live'] });
	});
	await page.goto(ADVISOR);
	const services = page.getByRole('textbox', { name: 'Services that call each other' });
	await required(page).check();
	const boxes = ['Mostly gRPC', 'UDP matters'].map((name) => page.getByRole('checkbox', { name }));
	for (const box of boxes) await box.check();
	await services.focus();
	await page.keyboard.type('4');
	const loaded = page.waitForResponse('**/data/v1/advisor.json');
	release();
	await loaded;
	// The field is never seen empty, and what comes first after waking up comes behind what is there.
	await expect(page.locator('[data-tool="advisor"]')).toHaveAttribute('data-typed', '4');
	await page.keyboard.type('0');
	await expect(services).toHaveValue('400');
	await page.keyboard.press('Tab');
	await expect(page).toHaveURL(/sv=400(?:&|$)/);
	await expect(page).toHaveURL(/en=r/);
	for (const box of [required(page), ...boxes]) await expect(box).toBeChecked();
});

test('a number that is none is refused with a word on what would be, and the last one stays', async ({ page }) => {
	await page.goto(`${ADVISOR}#v=1&sv=12`);
	await page.getByRole('button', { name: /^Change\s*: How large/ }).click();
	const services = page.getByRole('textbox', { name: 'Services that call each other' });
	for (const wrong of ['2000000', '-3', '1.5', '1,5', 'many']) {
		await services.fill(wrong);
		await services.press('Tab');
		await expect(page.getByRole('alert')).toHaveText(
			`“${wrong}” is not a whole number from 0 to 1,000,000, so 12 stays.`,
		);
		await expect(page).toHaveURL(/sv=12/);
	}
	await services.fill('40');
	await services.press('Tab');
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect(page).toHaveURL(/sv=40/);
});

test('a number with a comma between thousands is understood, and an empty field leaves the question open', async ({
	page,
}) => {
	await page.goto(`${ADVISOR}#v=1&sv=12`);
	await page.getByRole('button', { name: /^Change\s*: How large/ }).click();
	const services = page.getByRole('textbox', { name: 'Services that call each other' });
	await services.fill('1,500');
	await services.press('Tab');
	await expect(page).toHaveURL(/sv=1500/);
	await services.fill('');
	await services.press('Tab');
	await expect(page).not.toHaveURL(/sv=/);
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('digits that are being typed stay when the results are shown anew', async ({ page }) => {
	await page.goto(`${ADVISOR}#v=1&sv=12`);
	await page.getByRole('button', { name: /^Change\s*: How large/ }).click();
	const services = page.getByRole('textbox', { name: 'Services that call each other' });
	await services.fill('40');
	await shownAnew(page);
	await expect(services).toHaveValue('40');
	await followLink(page, 'v=1&sv=7');
	await expect(services).toHaveValue('7');
});

test('answers that contradict each other are pointed out, and the way to them is open', async ({ page }) => {
	await page.goto(`${ADVISOR}#v=1&pl=e&en=r`);
	await expect(verdict(page)).toHaveText(/./);
	await expect(contradictions(page)).toBeHidden();
	await page.getByRole('checkbox', { name: 'Cilium is the network plugin' }).check();
	await expect(contradictions(page)).toBeVisible();
	const notice = page.locator('.notice-warning', { has: contradictions(page) });
	await notice.getByRole('link', { name: 'Where do the services run?' }).click();
	await expect(page.getByRole('checkbox', { name: 'Kubernetes', exact: true })).toBeInViewport();
	await page.getByRole('checkbox', { name: 'Kubernetes', exact: true }).check();
	await expect(contradictions(page)).toBeHidden();
});

test('answers that seldom hold together are to be checked, and not called a contradiction', async ({ page }) => {
	await page.goto(`${ADVISOR}#v=1&tn=s&tm=2`);
	await expect(page.getByText('Please check these answers.')).toBeVisible();
	await expect(contradictions(page)).toBeHidden();
});

test('a mesh that is in place is kept, checked or moved, and nobody is told to adopt it', async ({ page }) => {
	const kept = REGULATED.replace('nw=i', 'nw=f');
	await page.goto(`${ADVISOR}#${kept.replace('ex=n', 'ex=ia')}`);
	await expect(verdict(page)).toHaveText('Keep the mesh that you have');
	await expect(page.locator('.advisor-candidates a').first()).toHaveText('Istio, ambient mode');
	const brief = page.locator('.advisor-brief');
	await expect(brief).toContainText(/In place\s*Istio, ambient mode/);
	await expect(brief).toContainText(/If it has to go\s*Istio, sidecar mode/);
	await expect(brief).not.toContainText('First candidates');
	await page.goto(`${ADVISOR}?o#${kept.replace('ex=n', 'ex=o')}`);
	await expect(verdict(page)).toHaveText('Check the mesh that you have');
	await expect(page.locator('.advisor-verdict')).toContainText('was not checked');
});

test('candidates come with the rule of their order, and begin as the summary says', async ({ page }) => {
	await page.goto(`${ADVISOR}#${REGULATED}`);
	await expect(page.locator('.advisor-order')).toContainText('points last');
	const names = await page.locator('.advisor-candidates').first().locator('li > a').allTextContents();
	await expect(page.locator('.advisor-brief')).toContainText(names.slice(0, 3).join('; '));
});

test('names what a candidate supports only in part', async ({ page }) => {
	await page.goto(`${ADVISOR}#${REGULATED}`);
	const ambient = page.locator('.advisor-candidates > li', {
		has: page.getByRole('link', { name: 'Istio, ambient mode' }),
	});
	await expect(ambient).toContainText('Only in part: Request metrics; Retries; Timeouts.');
});

test('folds away who would be left where no mesh is proposed, and says so where nobody asks for anything', async ({
	page,
}) => {
	await page.goto(`${ADVISOR}#${QUIET}`);
	await expect(verdict(page)).toHaveText('Nothing asked for here calls for a mesh');
	await expect(page.locator('.advisor-brief')).toHaveCount(0);
	const candidates = section(page, 'Candidates');
	await expect(candidates.locator('.advisor-candidates').first()).toBeHidden();
	await candidates.getByText('would be left if the verdict changed').click();
	await expect(candidates.locator('.advisor-candidates').first()).toBeVisible();
});

test('whatever is only a beta makes a trial of an adoption, and says by which fact', async ({ page }) => {
	await page.goto(`${ADVISOR}#${REGULATED.replace('cn=p', 'cn=w')}`);
	await expect(verdict(page)).toHaveText('Try one, with a date for the decision: what fits is not stable yet');
	const candidates = section(page, 'Candidates');
	await expect(candidates).toContainText('only with what its maker does not call stable');
	await candidates.locator('.advisor-candidates .evidence > summary').first().click();
	await expect(candidates.locator('.advisor-candidates .fact').first()).toContainText('beta');
	await expect(section(page, 'What would change the verdict')).toContainText('no longer: Windows nodes take part');
});

test('an example fills the answers, opens in short, and can be cleared', async ({ page }) => {
	await page.goto(ADVISOR);
	const example = page.getByRole('combobox', { name: 'Start from an example' });
	const titles = await example.getByRole('option').allTextContents();
	expect(titles.length).toBeGreaterThan(24);
	for (const title of [titles[1], titles[8], titles.at(-1)]) {
		await example.selectOption(title ?? '');
		await expect.poll(() => page.locator('.advisor-answered').count()).toBeGreaterThan(10);
		await expect(verdict(page)).not.toHaveText(/^Need decides/);
	}
	await page.getByRole('button', { name: 'Clear all answers' }).click();
	await expect(verdict(page)).toHaveText('Need decides whether, capacity decides when');
	await expect(example).toBeFocused();
	await page.goBack();
	await expect.poll(() => page.locator('.advisor-answered').count()).toBeGreaterThan(10);
});

test('a scenario of the handbook opens here with its answers', async ({ page }) => {
	await page.goto('/decide/scenarios/voting-app/');
	await page.locator('main a[href*="/decide/advisor/#"]').first().click();
	await expect(page.locator('.advisor-answered')).not.toHaveCount(0);
	await expect(verdict(page)).not.toHaveText(/^Need decides/);
});

test('hands its candidates and weights to the calculator, its cluster to the estimator, its answers to the record', async ({
	page,
}) => {
	await page.goto(`${ADVISOR}#${REGULATED}`);
	const candidates = section(page, 'Candidates');
	await candidates.getByText('Why this order').click();
	await candidates.getByRole('link', { name: 'Change the weights in the scoring calculator' }).click();
	await expect(page).toHaveURL(/\/compare\/scoring\/#v=1&kb=[\d.]+&w=[\d.]+&c=[a-z.-]*no-mesh/);
	// Life without a mesh stays in the comparison: it is named with the needs that it does not meet by itself.
	const out = page.getByRole('region', { name: 'Who is out, and why' });
	await expect(out.getByRole('heading', { level: 2 })).toHaveText('Out (1)');
	await expect(out).toContainText('Supported in part: No mesh.');
	await expect(page.locator('table.ranking tbody th', { hasText: 'Linkerd' }).first()).toBeVisible();
	await expect(page.locator('table.ranking tbody th', { hasText: 'Cilium' })).toHaveCount(0);

	await page.goBack();
	await section(page, 'Candidates').getByText('What they would take in your cluster').click();
	await section(page, 'Candidates').getByRole('link', { name: 'Enter your own numbers in the estimator' }).click();
	await expect(page).toHaveURL(/\/cost\/estimator\/#v=1&kb=[\d.]+&.*p=480&s=120/);
	await expect(page.getByRole('textbox', { name: 'Pods in the mesh' })).toHaveValue('480');

	await page.goto(`${ADVISOR}#${REGULATED}`);
	await section(page, 'What to do next').getByRole('link', { name: 'Write the decision record' }).click();
	await expect(page).toHaveURL(/\/decide\/record\/#.*a=v~3d1~26kb.*en~3dr~26az~3ds/);
	await expect(page.getByText('Adopt a mesh now: in phases', { exact: true })).toBeVisible();
});

test('what the candidates would take is loaded again where that failed, when it is unfolded once more', async ({
	page,
	complaints,
}) => {
	await page.goto(`${ADVISOR}#${REGULATED}`);
	const candidates = section(page, 'Candidates');
	const summary = candidates.getByText('What they would take in your cluster');
	await page.route('**/data/v1/overhead.json', (route) => route.abort());
	await summary.click();
	await expect(candidates.getByText('This could not be loaded.')).toBeVisible();
	await page.unroute('**/data/v1/overhead.json');
	await summary.click();
	await summary.click();
	await expect(candidates.getByRole('region', { name: 'Estimated overhead of the first candidates' })).toBeVisible();
	await expect(candidates.getByText('This could not be loaded.')).toHaveCount(0);
	// The browser itself reports the request that was refused.
	expect(complaints.splice(0).filter((text) => !text.includes('Failed to load resource'))).toEqual([]);
});

test('exports carry the verdict, reasons, sources, edition and the link that opens it again', async ({ page }) => {
	await page.goto(`${ADVISOR}#${REGULATED}`);
	await expect(verdict(page)).toHaveText('Adopt a mesh now: in phases');
	for (const name of ['Markdown', 'CSV', 'JSON']) {
		const text = await exportAs(page, name);
		expect(text).toContain('https://');
		expect(text).toContain('en=r&az=s');
		expect(text).toMatch(/2026\.\d\d\.\d\d/);
		expect(text).toMatch(/Adopt a mesh now|"id": "adopt-now"/);
	}
});

test('from the home page to a downloaded record in at most twelve steps, with the defaults', async ({ page }) => {
	let steps = 0;
	const step = async (action: Promise<unknown>) => {
		await action;
		steps++;
	};
	await page.goto('/');
	await step(page.getByRole('main').getByRole('link', { name: 'Do we need one?' }).click());
	await step(required(page).click());
	await step(page.getByRole('radio', { name: /^By the proven identity/ }).check());
	await step(page.getByRole('checkbox', { name: 'Kubernetes', exact: true }).check());
	await step(page.getByRole('radio', { name: /^Solid/ }).check());
	await expect(verdict(page)).toHaveText(/^Too early to tell\. Most often: Adopt a mesh now/);
	await step(section(page, 'What to do next').getByRole('link', { name: 'Write the decision record' }).click());
	const tab = page.getByRole('tabpanel');
	await expect(tab.getByRole('textbox')).toHaveValue(/^---\nstatus: proposed/);
	const downloading = page.waitForEvent('download');
	await step(tab.getByRole('button', { name: 'Download' }).click());
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/\.md$/);
	expect(readFileSync(await download.path(), 'utf8')).toContain('## Considered Options');
	expect(steps).toBeLessThanOrEqual(12);
});

test('works by keyboard alone', async ({ page }) => {
	await page.goto(ADVISOR);
	await page.getByRole('combobox', { name: 'Start from an example' }).focus();
	const reach = async (description: RegExp, most = 60) => {
		for (let presses = 0; presses < most; presses++) {
			await page.keyboard.press('Tab');
			const name = await page.evaluate(() => {
				const active = document.activeElement as HTMLInputElement | null;
				return `${active?.id} ${active?.closest('label')?.textContent ?? active?.textContent}`;
			});
			if (description.test(name)) return;
		}
		throw new Error(`${description} is not reached`);
	};
	await reach(/^encryption-/);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(required(page)).toBeChecked();
	await expect(page).toHaveURL(/en=r/);
	await reach(/^authorization-/);
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/az=n/);
	await reach(/^platform_team-number/);
	await page.keyboard.type('4');
	await page.keyboard.press('Tab');
	await expect(page).toHaveURL(/pt=4/);
	await reach(/^platforms-kubernetes /);
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/pl=k/);
	await expect(verdict(page)).toHaveText(/^Too early to tell\. Most often: /);
	await reach(/^ ?Need by need$|Need by need/, 200);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Need by need' })).toBeInViewport();
});

test('prints the verdict and its reasons, light, without buttons', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(`${ADVISOR}#${REGULATED}`);
	await expect(verdict(page)).toHaveText('Adopt a mesh now: in phases');
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await expect(verdict(page)).toBeVisible();
	await expect(section(page, 'Need by need')).toBeVisible();
	await expect(section(page, 'What to do next')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Clear all answers' })).toBeHidden();
	await expect(page.getByRole('textbox', { name: 'Link to this view' })).toBeHidden();
	const ink = await verdict(page).evaluate((element) => getComputedStyle(element).color);
	const [red = 255] = ink.match(/\d+/g)?.map(Number) ?? [];
	expect(red).toBeLessThan(90);
	await page.setViewportSize(SHEET);
	expect(await verdict(page).evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThan(
		SHEET.height / 2,
	);
	await expect(page.getByText('What they would take in your cluster')).toBeHidden();
	await expect(page.getByRole('columnheader', { name: 'Default' })).toHaveCSS('white-space', 'nowrap');
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 700 }, hasTouch: true });

	test('a shared result stands on the first screen, with its answers folded above it', async ({ page }) => {
		await page.goto(`${ADVISOR}#${REGULATED}`);
		await expect(verdict(page)).toBeInViewport();
		await expect(page.locator('.advisor-bar')).toBeHidden();
		await page.getByText('Answers to 14 of 14 questions').tap();
		await expect(page.getByRole('button', { name: /^Change/ }).first()).toBeVisible();
	});

	test('the map of verdicts breaks no word', async ({ page }) => {
		await page.goto(`${ADVISOR}#${REGULATED}`);
		await expect(page.locator('.map-here')).toBeVisible();
		const broken = await page.locator('.verdict-map').evaluate((map) => {
			const texts = document.createTreeWalker(map, NodeFilter.SHOW_TEXT);
			const found: string[] = [];
			while (texts.nextNode()) {
				const node = texts.currentNode as Text;
				for (const { 0: word, index } of node.data.matchAll(/[^\s-]+/g)) {
					const range = document.createRange();
					range.setStart(node, index);
					range.setEnd(node, index + word.length);
					if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(word);
				}
			}
			return found;
		});
		expect(broken).toEqual([]);
	});

	test('nothing is cut off, and the verdict is one tap away', async ({ page }) => {
		await page.goto(`${ADVISOR}#${REGULATED}`);
		await expect(verdict(page)).toHaveText('Adopt a mesh now: in phases');
		await page.evaluate(() => {
			for (const details of document.querySelectorAll<HTMLDetailsElement>('.advisor-tool details')) details.open = true;
		});
		await expect(page.locator('.fact').first()).toBeVisible();
		expect(await overflow(page)).toBeLessThanOrEqual(0);
		await page.goto(ADVISOR);
		await required(page).tap();
		await page
			.locator('.advisor-bar')
			.getByRole('link', { name: /^Too early to tell/ })
			.tap();
		await expect(verdict(page)).toBeInViewport();
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the page is a worksheet: every question with its options, the table of verdicts, and how to read it', async ({
		page,
	}) => {
		for (const path of [ADVISOR, '/embed/advisor/']) {
			await page.goto(path);
			await expect(page.locator('.advisor-questions > ol > li')).toHaveCount(14);
			await expect(required(page)).toBeVisible();
			await expect(page.locator('table.verdict-map tbody td')).toHaveCount(12);
			await expect(page.getByRole('cell', { name: /No mesh, use these instead/ }).first()).toBeVisible();
		}
		await page.goto(ADVISOR);
		await expect(page.getByRole('heading', { name: 'On paper' })).toBeVisible();
	});
});

test.describe('as an embed', () => {
	test.describe.configure({ mode: 'serial' });
	const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(body));
	let body = '';
	let origin = '';
	test.beforeAll(async () => {
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		origin = `http://localhost:${(server.address() as AddressInfo).port}`;
	});
	test.afterAll(() => server.close());

	async function openIn(page: Page, baseURL: string | undefined, link: string, attributes = ''): Promise<Frame> {
		body = `<!doctype html><title>Wiki</title><link rel="icon" href="data:,">
			<script>window.messages = []; addEventListener('message', (event) => window.messages.push(event.data));</script>
			<iframe title="embed" src="${baseURL}/embed/advisor/#${link}" width="700" height="400" ${attributes}></iframe>`;
		await page.goto(origin);
		const frame = page.frames().find((candidate) => candidate.url().includes('/embed/'));
		if (frame === undefined) throw new Error('the embed did not load');
		return frame;
	}
	const messages = (page: Page) => page.evaluate(() => (window as unknown as { messages: unknown[] }).messages);

	test('tells its height, and the state after an answer', async ({ page, baseURL }) => {
		const frame = await openIn(page, baseURL, 'v=1&id=left&pl=k');
		await expect(verdict(frame)).toHaveText(/^Too early to tell\. Most often: /);
		await frame.getByRole('radio', { name: /^Yes: a law/ }).check();
		await expect
			.poll(() => messages(page))
			.toContainEqual({ type: 'mesh-or-not:state', v: 1, id: 'left', url: expect.stringContaining('en=r&pl=k') });
		expect(await messages(page)).toContainEqual({
			type: 'mesh-or-not:resize',
			v: 1,
			id: 'left',
			height: expect.any(Number),
		});
	});

	test('shows the result first where the link answers most questions, and keeps the way to them', async ({
		page,
		baseURL,
	}) => {
		const frame = await openIn(page, baseURL, REGULATED.replace('st=p', 'id=first'));
		await expect(verdict(frame)).toHaveText(/in phases$/);
		const top = await verdict(frame).evaluate((element) => element.getBoundingClientRect().top + scrollY);
		expect(top).toBeLessThan(400);
		await expect(frame.locator('.advisor-questions')).toBeHidden();
		await frame.getByText('Answers to 13 of 14 questions').click();
		await frame.getByRole('radio', { name: 'In production', exact: true }).check();
		await expect(frame.getByText('Answers to 14 of 14 questions')).toBeVisible();
		await expect(frame.getByRole('radio', { name: 'In production', exact: true })).toBeFocused();
	});

	test('works inside a sandbox that allows scripts only', async ({ page, baseURL }) => {
		const frame = await openIn(page, baseURL, REGULATED, 'sandbox="allow-scripts"');
		await expect(verdict(frame)).toHaveText('Adopt a mesh now: in phases');
		await frame
			.getByRole('row', { name: /^Encrypt calls/ })
			.locator('.evidence > summary')
			.click();
		await expect(frame.locator('.fact').first()).toBeVisible();
	});

	test('follows the theme, and shows what its parameters ask for', async ({ page }) => {
		await page.goto(`/embed/advisor/#${REGULATED}&theme=dark&view=static`);
		await expect(verdict(page)).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.dataset['scheme'])).toBe('dark');
		await expect(page.locator('.advisor-questions')).toBeHidden();
		await expect(page.locator('.share')).toBeHidden();
		await page.goto(`/embed/advisor/?x#${REGULATED}&view=result`);
		await expect(verdict(page)).toBeVisible();
		await expect(section(page, 'Need by need')).toBeVisible();
		await expect(page.locator('.advisor-questions')).toBeHidden();
	});
});

test('house rules take away what would change the verdict without them, until that is found anew', async ({ page }) => {
	await page.addInitScript(() => {
		const { setTimeout: wait } = window;
		const held = { on: false };
		Object.assign(window, {
			held,
			setTimeout: (...call: Parameters<typeof wait>) => (held.on ? 0 : wait(...call)),
		});
	});
	await page.goto(`/decide/advisor/#v=1&kb=${EDITION}&en=r&pt=1&sv=12`);
	const triggers = page.getByRole('region', { name: 'What would change the verdict' });
	await expect(triggers.getByText('Trying every other answer')).toHaveCount(0);
	await page.getByText('House rules of your company').click();
	await expect(page.getByLabel('Load a file (JSON)')).toBeVisible();
	await page.evaluate(() => Object.assign((window as unknown as { held: object }).held, { on: true }));
	await page.getByLabel('Load a file (JSON)').setInputFiles({
		name: 'rules.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify({ format: 'mesh-or-not/settings', version: 1, name: 'Council' })),
	});
	await expect(page.getByText('House rules applied: Council')).toBeVisible();
	await expect(triggers).toContainText('Trying every other answer');
});
