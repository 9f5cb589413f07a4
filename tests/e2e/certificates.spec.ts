import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { onlyValue, parseCalendar, textOf } from '../domain/certificates/ics.ts';
import { EDITION } from './edition.ts';
import { exportAs } from './exports.ts';
import { heldBack } from './held-back.ts';
import { followLink, shownAnew } from './shown-anew.ts';
import { expect, test } from './watch.ts';

const PLANNER = '/adopt/certificate-planner/';

const chain = (name: string) =>
	readFileSync(new URL(`../domain/certificates/chains/${name}.pem`, import.meta.url), 'utf8');
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Made for the test and forgotten. */
const KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
	type: 'pkcs8',
	format: 'pem',
}) as string;
const SECRET = `apiVersion: v1\nkind: Secret\ndata:\n  tls.crt: ${base64(chain('mesh'))}\n  tls.key: ${base64(KEY)}\n`;

const field = (page: Page) => page.getByRole('textbox', { name: /^Certificates/ });

/** Pastes as a reader does: the field gets the text only if nothing on the page objects. */
async function paste(page: Page, text: string): Promise<void> {
	await field(page).focus();
	await page.evaluate((content) => {
		const target = document.activeElement as HTMLTextAreaElement;
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', content);
		const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
		if (target.dispatchEvent(event)) document.execCommand('insertText', false, content);
	}, text);
}

test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime('2026-11-21T12:00:00Z');
});

test('shows the plan of an example, with its dates in a picture and in a table', async ({ page }) => {
	await page.goto(PLANNER);
	await expect(page.getByRole('heading', { name: 'Plan for an example' })).toBeVisible();
	await expect(page.locator('.plan-headline')).toContainText(/^Next: begin to rotate the intermediate .+ on 2026-12-/);
	await expect(page.getByRole('img', { name: 'Certificates on a time line' })).toBeVisible();
	await expect(page.locator('.plan-dates tbody tr')).toHaveCount(2);
	await expect(page.locator('.plan-outage').first()).toContainText('12 h');
});

/** A root that ends before its intermediate. */
const OUTLIVED = `${PLANNER}#v=1&kb=live&c=r~20241122T000000Z~20261231T000000Z.i~20260422T000000Z~20270422T000000Z`;

test('ends an intermediate with its root, and says so in its row, in a warning and in the calendar', async ({
	page,
}) => {
	await page.goto(OUTLIVED);
	await expect(page.locator('.plan-headline')).toContainText('Rotate the root now.');
	await expect(page.locator('.certificates-result .notice-warning')).toContainText(
		'outlives the root: it is valid until 2027-04-22 and refused from 2026-12-31 on.',
	);
	const row = page.locator('.plan-dates tbody tr').nth(1);
	await expect(row).toContainText('begin now');
	await expect(row).toContainText('ends with the root');
	await expect(row.locator('[data-label="Expires"]')).toHaveText('2026-12-31');
	const calendar = parseCalendar((await exportAs(page, 'Calendar (.ics)')).replace(/\r?\n/g, '\r\n'));
	const titles = calendar.inside.map((event) => textOf(event, 'SUMMARY'));
	expect(titles).toContainEqual(expect.stringContaining('ends with the root'));
});

test('reads a pasted chain, names what is wrong with it, and keeps its dates alone in the link', async ({ page }) => {
	const requests: string[] = [];
	await page.goto(PLANNER);
	page.on('request', (request) => requests.push(request.method() + (request.postData() ?? '')));
	await paste(page, chain('mesh-wrong-order'));
	await expect(page.getByText('4 certificates were read. 2 remarks on the chain')).toBeVisible();
	await expect(page.locator('.problem-warning')).toContainText('The order is wrong: TLS expects the leaf first.');
	await expect(page.locator('.problem-note')).toContainText('occurs more than once');
	const leaf = page.locator('.certificate').first();
	await expect(leaf).toContainText('spiffe://cluster.local/ns/shop/sa/web');
	await expect(leaf).toContainText('ECDSA P-256');
	await expect(leaf).toContainText('matches the key of its issuer');
	await expect(page).toHaveURL(
		/#v=1&kb=[\d.]+&c=r~20241121T000000Z~20341119T000000Z\.i~20260421T000000Z~20270421T000000Z\.l~20261121T000000Z~20261122T000000Z$/,
	);
	expect(requests.filter((request) => request !== 'GET')).toEqual([]);
});

for (const [name, text] of [
	['in PEM', KEY],
	['behind certificates', `${chain('mesh')}\n${KEY}`],
	['in a Secret', SECRET],
] as const) {
	test(`refuses a private key ${name} and empties the field`, async ({ page }) => {
		await page.goto(PLANNER);
		await paste(page, text);
		await expect(page.getByRole('alert').first()).toContainText('That was a private key.');
		await expect(page.getByRole('alert').first()).toContainText('treat it as exposed');
		await expect(field(page)).toHaveValue('');
		await page.keyboard.press('Control+z');
		await expect(field(page)).toHaveValue('');
		await expect(page).toHaveURL(/certificate-planner\/$/);
		expect(await page.content()).not.toContain(KEY.split('\n')[1]);
	});
}

test('refuses a key that gets into the field on another way than by pasting', async ({ page }) => {
	await page.goto(PLANNER);
	await field(page).fill(SECRET);
	await expect(field(page)).toHaveValue('');
	await expect(page.getByRole('alert').first()).toContainText('That was a private key.');
});

test('forgets earlier certificates when a key is refused', async ({ page }) => {
	await page.goto(PLANNER);
	await paste(page, chain('mesh'));
	await expect(page.locator('.certificate')).toHaveCount(3);
	await paste(page, KEY);
	await expect(page.locator('.certificate')).toHaveCount(0);
	await expect(field(page)).toHaveValue('');
});

test('reads files, and refuses those with a key or of a size that no chain has', async ({ page }) => {
	await page.goto(PLANNER);
	const input = page.getByLabel('or open a file');
	const open = (name: string, buffer: Buffer) => input.setInputFiles({ name, mimeType: 'text/plain', buffer });
	await open('chain.pem', Buffer.from(chain('mesh')));
	await expect(page.locator('.certificate')).toHaveCount(3);
	await open('secret.yaml', Buffer.from(SECRET));
	await expect(page.getByRole('alert').first()).toContainText('That was a private key.');
	await open('large.pem', Buffer.alloc(1024 * 1024 + 1, 'x'));
	await expect(page.getByRole('alert').first()).toContainText('larger than 1 MB');
});

test('a file that cannot be used leaves what stands in the field, and a good one takes its place', async ({ page }) => {
	await page.goto(PLANNER);
	const open = (text: string) =>
		page
			.getByLabel('or open a file')
			.setInputFiles({ name: 'chain.pem', mimeType: 'text/plain', buffer: Buffer.from(text) });
	await paste(page, chain('mesh'));
	await expect(page.locator('.certificate')).toHaveCount(3);
	await open('Hello');
	await expect(page.getByRole('alert').first()).toContainText('No certificate was found');
	await expect(field(page)).toHaveValue(/BEGIN CERTIFICATE/);
	await open(chain('mesh'));
	await expect(page.locator('.certificate')).toHaveCount(3);
	await expect(field(page)).toHaveValue('');
});

test('a file that comes slowly is overtaken by what is pasted meanwhile', async ({ page }) => {
	await page.addInitScript(() => {
		File.prototype.arrayBuffer = async function () {
			await new Promise((resolve) => window.addEventListener('file-has-come', resolve, { once: true }));
			return Blob.prototype.arrayBuffer.call(this);
		};
	});
	await page.goto(PLANNER);
	await page
		.getByLabel('or open a file')
		.setInputFiles({ name: 'key.pem', mimeType: 'text/plain', buffer: Buffer.from(KEY) });
	await paste(page, chain('mesh'));
	await expect(page.locator('.certificate')).toHaveCount(3);
	await page.evaluate(() => window.dispatchEvent(new Event('file-has-come')));
	await shownAnew(page);
	await expect(page.locator('.certificate')).toHaveCount(3);
	await expect(page.getByRole('alert').first()).toBeEmpty();
	await expect(field(page)).toHaveValue(/BEGIN CERTIFICATE/);
});

test('explains input that it cannot use, and stays responsive', async ({ page }) => {
	await page.goto(PLANNER);
	for (const [text, message] of [
		['Hello', 'No certificate was found'],
		[chain('mesh').slice(0, 300), 'damaged or cut off'],
		['-----BEGIN CERTIFICATE-----\nMAAA\n-----END CERTIFICATE-----', 'damaged'],
		['x'.repeat(1024 * 1024 + 1), 'larger than 1 MB'],
		['a:"-----BEGIN '.repeat(70_000), 'No certificate was found'],
	] as const) {
		await paste(page, text);
		await expect(page.getByRole('alert').first()).toContainText(message);
		await page.getByRole('button', { name: 'Empty the field' }).click();
		await expect(field(page)).toHaveValue('');
		await expect(page.getByRole('alert').first()).toBeEmpty();
	}
});

test('shows names from a certificate as text', async ({ page }) => {
	await page.goto(PLANNER);
	await paste(page, `<img src=x onerror=alert(1)>\n${chain('mesh')}\n<script>alert(1)</script>`);
	await expect(page.locator('.certificate')).toHaveCount(3);
	await expect(page.locator('.certificates-tool :is(script, img)')).toHaveCount(0);
});

test('says that signatures are not verified where the browser offers no way to', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
	await page.goto(PLANNER);
	await paste(page, chain('forged'));
	await expect(page.getByText('Signatures are not verified')).toBeVisible();
	await expect(page.locator('.certificate').first()).toContainText('not verified');
	await expect(page.locator('.problem-error')).toHaveCount(0);
});

test('offers the dates where its reader cannot be loaded', async ({ page, complaints }) => {
	await page.goto(PLANNER);
	await page.route('**/_astro/*.js', (route) => route.abort());
	await paste(page, chain('mesh'));
	await expect(page.getByRole('alert').first()).toContainText('Enter the dates by hand below');
	// The browser reports the file that it was not allowed to load.
	complaints.length = 0;
});

test('takes dates by keyboard, refuses those that make no sense, and goes back', async ({ page }) => {
	await page.goto(PLANNER);
	const until = page.getByRole('group', { name: /^Intermediate/ }).getByLabel('until');
	await until.focus();
	await page.keyboard.type('12312026');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('heading', { name: 'Your plan' })).toBeVisible();
	await expect(page).toHaveURL(/i~\d{8}T000000Z~20261231T000000Z/);
	await expect(page.locator('.plan-headline')).toContainText('expires on 2026-12-31');
	await until.fill('2020-01-01');
	await until.blur();
	await expect(
		page.getByText('It has to end after it begins. The plan still uses the date from before.'),
	).toBeVisible();
	await expect(page).toHaveURL(/20261231T000000Z/);
	await page.goBack();
	await expect(page.getByRole('heading', { name: 'Plan for an example' })).toBeVisible();
});

test('dates that only make sense together are taken together, in whatever order they are typed', async ({ page }) => {
	await page.goto(PLANNER);
	const row = page.getByRole('group', { name: /^Intermediate/ });
	await row.getByLabel('valid from').fill('2030-06-01');
	await row.getByLabel('valid from').blur();
	await expect(row.getByText('It has to end after it begins.')).toBeVisible();
	await row.getByLabel('until').fill('2031-06-01');
	await row.getByLabel('until').blur();
	await expect(row.getByText('It has to end after it begins.')).toBeHidden();
	await expect(page).toHaveURL(/i~20300601T000000Z~20310601T000000Z/);
	await expect(row.getByLabel('valid from')).toHaveValue('2030-06-01');
});

test('a date that makes no sense makes room for the dates of certificates and of the example', async ({ page }) => {
	await page.goto(PLANNER);
	const until = page.getByRole('group', { name: /^Intermediate/ }).getByLabel('until');
	const problem = page.getByText('It has to end after it begins.');
	const example = await until.inputValue();
	await until.fill('2020-01-01');
	await until.blur();
	await expect(problem).toBeVisible();
	await paste(page, chain('mesh'));
	await expect(until).toHaveValue('2027-04-21');
	await expect(problem).toBeHidden();
	await until.fill('2020-01-01');
	await until.blur();
	await expect(problem).toBeVisible();
	await page.getByRole('button', { name: 'Back to the example' }).click();
	await expect(until).toHaveValue(example);
	await expect(problem).toBeHidden();
});

test('who only passes through a date changes nothing', async ({ page }) => {
	await page.goto(PLANNER);
	const until = page.getByRole('group', { name: /^Intermediate/ }).getByLabel('until');
	await until.focus();
	await until.blur();
	await expect(page.getByRole('heading', { name: 'Plan for an example' })).toBeVisible();
	await expect(page).toHaveURL(/certificate-planner\/$/);
});

test('leaves out and adds an authority, and returns to the example', async ({ page }) => {
	await page.goto(PLANNER);
	await page.getByRole('button', { name: /^Leave out: Intermediate/ }).click();
	await expect(page.locator('.plan-dates tbody tr')).toHaveCount(1);
	await expect(page.getByRole('button', { name: /^Leave out/ })).toHaveCount(0);
	await page.getByRole('button', { name: /^Add an intermediate/ }).click();
	await expect(page.locator('.plan-dates tbody tr')).toHaveCount(2);
	await page.getByRole('button', { name: 'Back to the example' }).click();
	await expect(page.getByRole('heading', { name: 'Plan for an example' })).toBeVisible();
});

test('knows every platform, its signer and its limits', async ({ page }) => {
	await page.goto(PLANNER);
	const platform = page.getByRole('combobox', { name: 'Platform' });
	await platform.selectOption('consul');
	await expect(page.locator('.plan-outage').first()).toContainText('7.2 h to 28.8 h');
	await expect(page.getByText('at the limit of 50/s')).toBeVisible();
	await platform.selectOption('istio-ambient');
	await page.getByText('Leaves, size, lead times').click();
	const nodes = page.getByRole('textbox', { name: /^Nodes/ });
	await nodes.fill('5');
	await nodes.press('Tab');
	await expect(page).toHaveURL(/m=istio-ambient&n=5/);
	await expect(page.getByText('one for each service account on a node')).toBeVisible();
	await nodes.fill('0');
	await nodes.press('Tab');
	await expect(page.getByText('Enter a whole number from 1 to 100,000.')).toBeVisible();
	await expect(nodes).toHaveValue('0');
	await expect(page).toHaveURL(/n=5/);
	const lifetime = page.getByRole('textbox', { name: /^Lifetime of a leaf/ });
	await lifetime.fill('12,5');
	await lifetime.press('Tab');
	await expect(page.getByText('Enter a number, with a point for decimals, from one minute to 876,000.')).toBeVisible();
	await expect(lifetime).toHaveValue('12,5');
	await lifetime.fill('1.000');
	await lifetime.press('Tab');
	await expect(page.getByText('“1.000” can mean two numbers: type 1000 or 1.')).toBeVisible();
	await platform.selectOption('linkerd');
	await paste(page, chain('weak'));
	await expect(page.locator('.problem-error').first()).toContainText('Linkerd accepts ECDSA P-256 only');
});

test('shows the hours of a leaf from a link without what a fraction leaves behind', async ({ page }) => {
	await page.goto(`${PLANNER}#v=1&l=100`);
	await expect(page.getByRole('textbox', { name: /^Lifetime of a leaf/ })).toHaveValue('1.666667');
});

test('digits that are being typed stay when the plan is shown anew, until a link brings others', async ({ page }) => {
	await page.goto(`${PLANNER}#v=1&m=istio-ambient&n=5`);
	await page.getByText('Leaves, size, lead times').click();
	const nodes = page.getByRole('textbox', { name: /^Nodes/ });
	const lifetime = page.getByRole('textbox', { name: /^Lifetime of a leaf/ });
	await nodes.fill('12');
	await shownAnew(page);
	await expect(nodes).toHaveValue('12');
	await nodes.press('Enter');
	await expect(page).toHaveURL(/n=12/);
	await lifetime.fill('48');
	await shownAnew(page);
	await expect(lifetime).toHaveValue('48');
	await nodes.fill('0');
	await nodes.press('Enter');
	await followLink(page, 'v=1&m=istio-ambient&n=7');
	await expect(nodes).toHaveValue('7');
	await expect(page.getByText('Enter a whole number from 1 to 100,000.')).toBeHidden();
});

test('says that the plan is about other dates after a change', async ({ page }) => {
	await page.goto(PLANNER);
	await paste(page, chain('mesh'));
	await expect(page.locator('.certificate')).toHaveCount(3);
	await page.getByRole('button', { name: /^Leave out: Intermediate/ }).click();
	await expect(page.getByText('The plan uses other dates')).toBeVisible();
	await expect(page.locator('.certificate')).toHaveCount(0);
});

test('reopens a link to the same plan, without the certificates', async ({ page, context }) => {
	await page.goto(PLANNER);
	await paste(page, chain('mesh'));
	await expect(page.locator('.certificate')).toHaveCount(3);
	const other = await context.newPage();
	await other.clock.setFixedTime('2026-11-21T12:00:00Z');
	await other.goto(page.url());
	await expect(other.locator('.plan-headline')).toHaveText((await page.locator('.plan-headline').textContent()) ?? '');
	await expect(other.locator('.plan-dates')).toHaveText((await page.locator('.plan-dates').textContent()) ?? '');
	await expect(other.locator('.certificate')).toHaveCount(0);
});

test('loads the facts behind the plan when a reader opens them', async ({ page }) => {
	await page.goto(PLANNER);
	await page.getByText(/^Facts behind this plan/).click();
	await expect(page.locator('.plan-facts li').first()).toContainText('cert-manager renews certificates by itself');
});

test('loads them, too, when they were unfolded before the planner came to life', async ({ page }) => {
	const release = await heldBack(page, '**/_astro/CertificatePlanner.*.js');
	await page.goto(PLANNER, { waitUntil: 'commit' });
	await page.getByText(/^Facts behind this plan/).click();
	release();
	await expect(page.locator('.plan-facts li').first()).toContainText('cert-manager renews certificates by itself');
});

test.describe('exports', () => {
	const preview = async (page: Page, label: string) => (await exportAs(page, label)).replaceAll('\r\n', '\n');

	test('give the plan as text with sources, edition and link', async ({ page }) => {
		await page.goto(`${PLANNER}#v=1&kb=${EDITION}&m=linkerd`);
		for (const label of ['Markdown', 'CSV', 'JSON']) {
			const text = await preview(page, label);
			expect(text).toContain('m=linkerd');
			expect(text).toMatch(/2026\.\d\d\.\d\d/);
			expect(text).toContain('https://');
			expect(text).toContain('2026-12-');
		}
		expect(await preview(page, 'Markdown')).toContain('## Rotate the trust anchor');
	});

	test('give a calendar that a strict reader accepts', async ({ page }) => {
		await page.goto(`${PLANNER}#v=1&kb=${EDITION}&m=linkerd`);
		// A text field shows line feeds alone; the file has what the standard asks for.
		const calendar = parseCalendar((await preview(page, 'Calendar (.ics)')).replaceAll('\n', '\r\n'));
		expect(calendar.inside).toHaveLength(6);
		const [first] = calendar.inside;
		if (first === undefined) throw new Error('no entry');
		expect(textOf(first, 'SUMMARY')).toBe('Begin to rotate the issuer (Linkerd)');
		expect(textOf(first, 'DESCRIPTION')).toContain('Facts edition');
		expect(onlyValue(first, 'URL')).toContain('m=linkerd');
	});

	test('give alert rules, with the sources in comments', async ({ page }) => {
		await page.goto(`${PLANNER}#v=1&kb=${EDITION}&m=linkerd`);
		const text = await preview(page, 'Alert rules');
		expect(text).toContain('# [1] ');
		const [group] = parse(text).spec.groups;
		expect(group.rules.map(({ alert }: { alert: string }) => alert)).toContain('LinkerdIntermediateRotationDue');
	});

	test('name a pasted certificate in the text, never in the link', async ({ page }) => {
		await page.goto(PLANNER);
		await paste(page, chain('mesh'));
		await expect(page.locator('.certificate')).toHaveCount(3);
		const text = await preview(page, 'Markdown');
		expect(text).toContain('Shop intermediate, cluster 1');
		expect(text.match(/<http[^>]+>/)?.[0]).not.toMatch(/Shop|spiffe|MII/);
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 740 }, hasTouch: true });

	test('nothing is cut off, with certificates too', async ({ page }) => {
		await page.goto(PLANNER);
		await paste(page, chain('mesh-wrong-order'));
		await expect(page.locator('.certificate')).toHaveCount(3);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
		await page.getByText('How these dates come about').tap();
		await expect(page.getByText('is our judgment: after two thirds')).toBeVisible();
	});
});

test.describe('on a phone of 390 pixels', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('every date of the plan is in view with its name, and so is every label of the time line', async ({ page }) => {
		await page.goto(OUTLIVED);
		await expect(page.locator('.certificates-result .notice-warning')).toBeVisible();
		const edges = await page
			.locator('.plan-dates tbody :is(th, td), .plan-row')
			.evaluateAll((found) =>
				found.map((element) => element.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
			);
		// Two rows of seven cells, two labels of authorities and one of the leaf.
		expect(edges).toHaveLength(17);
		for (const { left, right } of edges) {
			expect(left).toBeGreaterThanOrEqual(0);
			expect(right).toBeLessThanOrEqual(390);
		}
		const label = (name: string) =>
			page
				.locator(`.plan-dates td[data-label="${name}"]`)
				.first()
				.evaluate((cell) => getComputedStyle(cell, '::before').content);
		// Some browsers tell the text, some how it is made.
		expect(await label('Expires')).toMatch(/Expires|attr\(data-label\)/);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.plan-dates tbody td').first()).toHaveCSS('display', 'table-cell');
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the example is there, with its steps and links to the facts', async ({ page }) => {
		await page.goto(PLANNER);
		await expect(page.locator('.plan-headline')).toContainText('Next: begin to rotate');
		await expect(page.locator('.plan-dates tbody tr')).toHaveCount(2);
		await expect(page.locator('.plan-steps[open] li').first()).toBeVisible();
		await expect(page.locator('.plan-cites a').first()).toHaveAttribute('href', /#fact-/);
	});
});

test('the embed reads certificates inside a sandbox that allows scripts only', async ({ page, baseURL }) => {
	await page.setContent(
		`<iframe title="embed" src="${baseURL}/embed/certificates/" width="700" height="900" sandbox="allow-scripts"></iframe>`,
	);
	const frame = page.frameLocator('iframe');
	const inside = page.frames()[1];
	await expect(frame.locator('.plan-headline')).toBeVisible();
	await expect(async () => {
		await frame.getByRole('textbox', { name: /^Certificates/ }).fill(chain('mesh'));
		await expect(frame.locator('.certificate')).toHaveCount(3, { timeout: 2000 });
	}).toPass();
	expect(inside?.url()).toContain('/embed/certificates/');
	await frame.getByRole('textbox', { name: /^Certificates/ }).fill(SECRET);
	await expect(frame.getByRole('textbox', { name: /^Certificates/ })).toHaveValue('');
	await expect(frame.getByRole('alert').first()).toContainText('That was a private key.');
});

test('forced colors and print keep the dates apart', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(PLANNER);
	await expect(page.locator('.plan-timeline .mark-start').first()).toBeVisible();
	await page.emulateMedia({ media: 'print', forcedColors: 'none' });
	await expect(page.locator('.certificates-controls')).toBeHidden();
	await expect(page.locator('.plan-dates')).toBeVisible();
});

test('a leaf alone has no dates to plan, and asks for what is above it', async ({ page }) => {
	await page.goto(PLANNER);
	const [leaf = ''] = chain('mesh').match(/-----BEGIN[\s\S]*?-----END CERTIFICATE-----/) ?? [];
	await paste(page, leaf);
	await expect(page.locator('.plan-headline')).toContainText('There is no authority to plan for.');
	await expect(page.locator('.problem-warning')).toContainText('is missing');
	await expect(page.locator('.plan-dates')).toHaveCount(0);
	expect(await exportAs(page, 'Calendar (.ics)')).toContain('SUMMARY:The leaf expires');
});

test('a folder, which cannot be read as a file, is refused in words', async ({ page }) => {
	await page.addInitScript(() => {
		File.prototype.arrayBuffer = () => Promise.reject(new DOMException('a folder', 'NotReadableError'));
	});
	await page.goto(PLANNER);
	await page
		.getByLabel('or open a file')
		.setInputFiles({ name: 'chain.pem', mimeType: 'text/plain', buffer: Buffer.from(chain('mesh')) });
	await expect(page.getByRole('alert').filter({ hasText: 'could be read' })).toHaveText(
		'No certificate could be read. Paste only the certificates of one chain.',
	);
});
