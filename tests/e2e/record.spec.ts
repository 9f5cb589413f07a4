import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { EARLIER_EDITION, EDITION } from './edition.ts';
import { exportAs } from './exports.ts';
import { heldBack } from './held-back.ts';
import { expect, test } from './watch.ts';

const RECORD = '/decide/record/';

/** Answers of a regulated company with people: a mesh is justified. */
const ADVICE = `v=1&kb=${EDITION}&en=r&az=s&pt=6&ks=h&sv=120&lg=6&tm=15&pl=k&ob=g&tr=r&tn=i&cl=2&nw=i&cn=p&lb=n&nh=n&ex=n&ti=0&st=p`;

const advisorField = (page: Page) => page.getByRole('textbox', { name: 'Link of the advisor' });
const estimatorField = (page: Page) => page.getByRole('textbox', { name: 'Link of the overhead estimator' });
const preview = (page: Page, name = 'Decision record') => page.getByRole('textbox', { name: `Preview: ${name}` });
const content = (download: Download) => download.path().then((path) => readFileSync(path, 'utf8'));

/** A record on the page, with what its author wrote. */
async function write(page: Page): Promise<void> {
	await page.goto(RECORD);
	await advisorField(page).fill(`https://wiki.example/decide/advisor/#${ADVICE}`);
	await page.getByLabel('Title').fill('Encrypt calls, in phases');
	await page.getByLabel('Context').fill('The audit asks for it.\n- by June\n- for all services');
	await page.getByLabel('Decision-makers').fill('Ana Ruiz, Bo');
	await expect(preview(page)).toHaveValue(/“Adopt a mesh now: in phases”/);
}

async function save(page: Page, tab = 'Decision record'): Promise<{ name: string; text: string }> {
	await page.getByRole('tab', { name: tab }).click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('tabpanel').getByRole('button', { name: 'Download' }).click(),
	]);
	return { name: download.suggestedFilename(), text: await content(download) };
}

async function openFile(page: Page, text: string): Promise<void> {
	await page.getByText('Open a record that you saved').click();
	await page
		.getByLabel('Choose a file')
		.setInputFiles({ name: 'record.md', mimeType: 'text/markdown', buffer: Buffer.from(text) });
}

const changes = (page: Page) => page.getByRole('region', { name: /^What has changed since/ });

test('the advisor hands its answers over, and a record, a task and findings come of them', async ({ page }) => {
	await page.goto(`/decide/advisor/#${ADVICE}`);
	await page
		.getByRole('region', { name: 'What to do next' })
		.getByRole('link', { name: 'Write the decision record' })
		.click();
	await expect(page).toHaveURL(/\/decide\/record\/#v=1&kb=[\d.]+&a=v~3d1~26kb/);
	await expect(page.getByText('Adopt a mesh now: in phases', { exact: true })).toBeVisible();
	await expect(preview(page)).toHaveValue(/^---\nstatus: proposed\ndate: \d{4}-\d\d-\d\d\n/);
	for (const heading of ['## Decision Drivers', '## Considered Options', '### Sources', '* [1] [']) {
		await expect(preview(page)).toHaveValue(new RegExp(heading.replace(/[[\]*]/g, '\\$&')));
	}
	await page.getByRole('tab', { name: 'Evaluation task' }).click();
	await expect(preview(page, 'Evaluation task')).toHaveValue(/\n- \[ \] /);
	await page.getByRole('tab', { name: 'Findings' }).click();
	await expect(preview(page, 'Findings')).toHaveValue(/\(we are here\)/);
});

test('a ranking of one’s own that differs from the advice is followed, and the page and the texts say so', async ({
	page,
}) => {
	await write(page);
	const field = page.getByRole('textbox', { name: 'Link of the scoring calculator' });
	await field.fill(`#v=1&kb=${EDITION}&c=no-mesh.kuma.istio-ambient.consul&w=0.0.0.0.0.100`);
	const differs = /A ranking from the scoring calculator replaces the order of the advice, which puts “.+” first\./;
	await expect(page.locator('#record-link-ranking-status').filter({ hasText: differs })).toBeVisible();
	await expect(preview(page)).toHaveValue(differs);
	await field.fill('');
	await expect(preview(page)).not.toHaveValue(differs);
	await expect(preview(page)).toHaveValue(/The order is that of the advice: /);
	await expect(preview(page)).toHaveValue(/### No mesh: .+\n\nNot ranked: it leaves \d required needs? open/);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`buttons on the accent keep their words under the pointer, in ${colorScheme} colors`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await write(page);
		const colorsOf = (button: Locator) =>
			button.evaluate((element) => {
				const { color, backgroundColor } = getComputedStyle(element);
				return { color, backgroundColor };
			});
		const check = async (button: Locator) => {
			const before = await colorsOf(button);
			await button.hover();
			expect(await colorsOf(button)).toEqual(before);
			expect(before.color).not.toBe(before.backgroundColor);
		};
		await check(page.getByRole('tabpanel').getByRole('button', { name: 'Download' }));
		await page.goto('/compare/scoring/');
		const preset = page.getByRole('button', { name: 'Regulated' });
		await preset.click();
		await page.mouse.move(0, 0);
		await check(preset);
	});
}

test('the calculator, the estimator and the pages of decisions hand over, too', async ({ page }) => {
	await page.goto('/compare/scoring/');
	await page.getByRole('button', { name: 'Regulated' }).click();
	await page.getByRole('link', { name: 'Write the decision record' }).click();
	await expect(page.getByText(/\d+ candidates, .+ first/)).toBeVisible();
	await expect(preview(page)).toHaveValue(/weighs 35% instead of 15%: Our choice\./);

	await page.goto('/cost/estimator/#v=1&p=400');
	await page.getByRole('link', { name: 'Write the decision record' }).click();
	await expect(preview(page)).toHaveValue(/### Estimate\n\n\| Low \/ typical \/ high \|/);

	await page.goto('/decide/decisions/certificate-authority/');
	await page.getByRole('link', { name: 'Start a record with this' }).click();
	await expect(page).toHaveURL(/d=certificate-authority/);
	await expect(preview(page)).toHaveValue(/# Who signs the certificates[\s\S]+Chosen option: \*To fill in/);
});

test('what the author writes is in the texts and the files, and never in the link or in the browser', async ({
	page,
	context,
}) => {
	await write(page);
	await expect(preview(page)).toHaveValue(
		/decision-makers: \[Ana Ruiz, Bo\][\s\S]+# Encrypt calls, in phases[\s\S]+\n\* by June\n/,
	);
	expect(page.url()).not.toMatch(/audit|Ruiz|Encrypt/);
	expect(await page.getByLabel('Link to this record').inputValue()).not.toMatch(/audit|Ruiz|Encrypt/);
	const { name, text } = await save(page);
	expect(name).toBe('encrypt-calls-in-phases.md');
	expect(text).toBe(await preview(page).inputValue());
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
	expect(await context.cookies()).toEqual([]);
});

test('a link that does not fit says so beside its field, and the last good one stays in use', async ({ page }) => {
	await write(page);
	const status = page.locator('#record-link-advice-status');
	for (const [link, reason] of [
		['https://wiki.example/compare/matrix/#v=1&d=1', 'This link belongs to the matrix.'],
		['https://evil.example/x#<img src=x onerror=alert(1)>', 'No link of a tool of this handbook was found'],
		[`#${ADVICE.replace('v=1', 'v=7')}`, 'version “7”'],
		['https://wiki.example/decide/advisor/', 'ends before the part behind “#”'],
	] as const) {
		await advisorField(page).fill(link);
		await expect(status).toContainText(reason);
		await expect(status).toContainText('The last good link stays in use.');
		await expect(advisorField(page)).toHaveValue(link);
		await expect(advisorField(page)).toHaveAttribute('aria-invalid', 'true');
		await expect(preview(page)).toHaveValue(/Adopt a mesh now/);
	}
	await advisorField(page).fill(`#${ADVICE}&w=40`);
	await expect(status).toContainText('“w” is not part of this tool');
	await advisorField(page).fill('');
	await expect(preview(page)).not.toHaveValue(/Adopt a mesh now/);
});

test('a link in the wrong field can be put into the right one', async ({ page }) => {
	await page.goto(RECORD);
	await advisorField(page).fill(`https://wiki.example/embed/scoring/#v=1&kb=${EDITION}&c=no-mesh.linkerd.cilium`);
	await page.getByRole('button', { name: 'Use it as the link of the scoring calculator' }).click();
	await expect(page.getByText('3 candidates, ')).toBeVisible();
	await expect(advisorField(page)).toHaveValue('');
});

test('a saved record is opened again as it was, says that nothing has changed, and can be closed', async ({ page }) => {
	await write(page);
	const { text } = await save(page);
	await page.goto(RECORD);
	await page.getByLabel('Title').fill('Something else');
	await openFile(page, text);
	await expect(changes(page)).toContainText(/Nothing: \d+ facts say what they said/);
	await expect(page.getByLabel('Title')).toHaveValue('Encrypt calls, in phases');
	await expect(page.getByLabel('Context')).toHaveValue('The audit asks for it.\n- by June\n- for all services');
	await expect(preview(page)).toHaveValue(/Adopt a mesh now: in phases/);
	await page.getByRole('button', { name: 'Undo: close it again' }).click();
	await expect(changes(page)).toBeHidden();
	await expect(page.getByLabel('Title')).toHaveValue('Something else');
	await expect(advisorField(page)).toHaveValue('');
});

test('a record that is opened shows its link also where one that does not fit was typed', async ({ page }) => {
	await write(page);
	const { text } = await save(page);
	await page.goto(RECORD);
	await advisorField(page).fill('https://wiki.example/decide/advisor/');
	await expect(advisorField(page)).toHaveAttribute('aria-invalid', 'true');
	await openFile(page, text);
	await expect(advisorField(page)).toHaveValue(/^v=1&kb=/);
	await expect(advisorField(page)).not.toHaveAttribute('aria-invalid', 'true');
	await expect(page.locator('#record-link-advice-status')).toContainText('Adopt a mesh now: in phases');
	await page.getByRole('button', { name: 'Undo: close it again' }).click();
	await expect(advisorField(page)).toHaveValue('');
});

test('text that no file holds is still there below a second record, and the browser asks before it is lost', async ({
	page,
}) => {
	await write(page);
	const first = await save(page);
	const title = page.getByLabel('Title');
	await title.fill('Second thoughts');
	const second = await save(page);
	await page.goto(RECORD);
	await title.fill('Something else');
	await openFile(page, first.text);
	await expect(title).toHaveValue('Encrypt calls, in phases');
	await openFile(page, second.text);
	await expect(title).toHaveValue('Second thoughts');
	const undo = page.getByRole('button', { name: 'Undo: close it again' });
	await undo.click();
	await expect(title).toHaveValue('Encrypt calls, in phases');
	await undo.click();
	await expect(title).toHaveValue('Something else');
	await expect(changes(page)).toBeHidden();

	const asked: string[] = [];
	page.on('dialog', async (dialog) => {
		asked.push(dialog.type());
		await dialog.accept();
	});
	await openFile(page, first.text);
	await expect(changes(page)).toContainText('Nothing: ');
	await page.reload();
	expect(asked).toEqual(['beforeunload']);
});

test('what is typed while a file is read comes back when it is closed', async ({ page }) => {
	await write(page);
	const { text } = await save(page);
	await page.addInitScript(() => {
		const read = Blob.prototype.arrayBuffer;
		Blob.prototype.arrayBuffer = async function (this: Blob) {
			await new Promise((resolve) => addEventListener('read-on', resolve, { once: true }));
			return read.call(this);
		};
	});
	await page.goto(RECORD);
	await page.getByLabel('Title').fill('Before');
	await expect(preview(page)).toHaveValue(/# Before/);
	await openFile(page, text);
	await page.getByLabel('Title').fill('Meanwhile');
	await page.evaluate(() => dispatchEvent(new Event('read-on')));
	await expect(page.getByLabel('Title')).toHaveValue('Encrypt calls, in phases');
	await page.getByRole('button', { name: 'Undo: close it again' }).click();
	await expect(page.getByLabel('Title')).toHaveValue('Meanwhile');
});

test('a record says which facts, verdict, order and days have changed since, and goes on from there', async ({
	page,
}) => {
	await write(page);
	await page.getByLabel('Read again on').fill('2026-11-30');
	const { text } = await save(page, 'Findings');
	const older = text
		.replace(/"mtls-default":"[0-9a-f]{8}"/, '"mtls-default":"00000000"')
		.replace('"verdict":{"id":"adopt-now","qualifier":"phased"}', '"verdict":{"id":"not-yet"}')
		.replace(/"order":\["([^"]+)","([^"]+)"/, '"order":["$2","$1"');
	await page.clock.setFixedTime('2026-12-24T12:00:00Z');
	await page.goto(RECORD);
	await openFile(page, older);
	await expect(page.getByRole('alert')).toContainText('changed by hand');
	await expect(changes(page)).toBeHidden();
	await page.getByRole('button', { name: 'Open it anyway' }).click();
	await expect(changes(page)).toContainText('Was “Not yet”. Today: “Adopt a mesh now: in phases”.');
	await expect(changes(page)).toContainText(/First place\s*Changed:/);
	await expect(changes(page)).toContainText('was due on 2026-11-30');
	await expect(changes(page)).toContainText(/mtls-default says now: /);
	await page.getByRole('button', { name: 'Continue this record with today’s date' }).click();
	await expect(page.getByLabel('Date', { exact: true })).toHaveValue('2026-12-24');
	await expect(preview(page)).toHaveValue(/"revision": 1/);
	await page.getByRole('button', { name: 'Replace it by a new record' }).click();
	await expect(page.getByLabel('Supersedes')).toHaveValue('Encrypt calls, in phases (2026-12-24)');
	await expect(preview(page)).toHaveValue(/"revision": 0/);
});

test('what is damaged, foreign or newer changes nothing, and says why', async ({ page }) => {
	await write(page);
	const { text } = await save(page);
	await page.getByText('Open a record that you saved').click();
	const paste = page.getByLabel('Or paste its text');
	for (const [wrong, reason] of [
		['# Notes of a meeting', 'No data of a record was found'],
		[text.slice(0, -200), 'damaged'],
		[text.replace('"version": 1', '"version": 9'), 'newer form of this page'],
		['{"format": "mesh-or-not/checklist", "version": 1}', 'another tool, “checklist”'],
		['<script>alert(1)</script>', 'No data of a record was found'],
	] as const) {
		await paste.fill(wrong);
		await page.getByRole('button', { name: 'Open the pasted text' }).click();
		await expect(page.getByRole('alert')).toContainText(reason);
		await expect(page.getByRole('alert')).toContainText('Nothing was changed.');
		await expect(page.getByLabel('Title')).toHaveValue('Encrypt calls, in phases');
		await expect(paste).toHaveValue(wrong);
	}
	await page.getByLabel('Choose a file').setInputFiles({
		name: 'huge.md',
		mimeType: 'text/markdown',
		buffer: Buffer.alloc(3_000_000, 'x'),
	});
	await expect(page.getByRole('alert')).toContainText('longer than');
});

test('text from outside is only ever text', async ({ page }) => {
	await write(page);
	const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
	await page.getByLabel('Title').fill(hostile);
	await page.getByLabel('Read again on').fill('2027-05-20');
	const { text } = await save(page);
	await page.goto(RECORD);
	await openFile(page, text);
	await expect(page.locator('.record-events')).toContainText(hostile);
	expect(await page.title()).not.toBe('1');
	expect(await page.locator('.record-tool img, .record-tool script').count()).toBe(0);
});

test.describe('on paper', () => {
	const sheet = (page: Page) => page.locator('.record-document');

	test('a record is a document, without what it is made with', async ({ page }) => {
		await write(page);
		await page.emulateMedia({ media: 'print' });
		await expect(sheet(page).getByRole('heading', { level: 3 })).toHaveText('Encrypt calls, in phases');
		await expect(sheet(page).getByRole('heading', { level: 4, name: 'Considered Options' })).toBeVisible();
		await expect(
			sheet(page)
				.getByRole('listitem')
				.filter({ hasText: /^by June$/ }),
		).toBeVisible();
		await expect(sheet(page).getByRole('columnheader', { name: 'Points of 5' })).toBeVisible();
		await expect(sheet(page).getByRole('definition').filter({ hasText: 'Ana Ruiz, Bo' })).toBeVisible();
		await expect(sheet(page)).not.toContainText(/^#|\| ---|\]\(|\*\*|```|Data of this record/m);
		await expect(page.getByRole('textbox')).toHaveCount(0);
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.getByText('Your record')).toBeHidden();
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
		await expect(page.getByRole('heading', { name: 'Into the repository' })).toHaveCount(0);
		const { height, scrolled } = await sheet(page).evaluate(({ clientHeight, scrollHeight }) => ({
			height: clientHeight,
			scrolled: scrollHeight,
		}));
		expect(height).toBe(scrolled);
	});

	test('sources have their addresses, and links that hold a whole state have none', async ({ page }) => {
		await write(page);
		await page.emulateMedia({ media: 'print' });
		const printed = (link: Locator) => link.evaluate((element) => getComputedStyle(element, '::after').content);
		const source = sheet(page).getByRole('listitem').filter({ hasText: 'Facts:' }).first().getByRole('link');
		expect(await printed(source)).toContain('<http');
		expect(await printed(sheet(page).getByRole('link', { name: 'The answers and what follows' }))).toBe('none');
	});

	test('what was typed stays as it was typed', async ({ page }) => {
		await write(page);
		const typed = '<img src=x onerror=alert(1)> **x** `y` [z](javascript:alert(1)) [[w]] | # 1';
		await page.getByLabel('Title').fill(typed);
		await page.getByLabel('Context').fill(`${typed}\n- ${typed}`);
		await page.getByLabel('Because').fill(typed);
		await page.getByRole('button', { name: 'Add a trigger' }).click();
		await page.getByLabel('Text of trigger 1').fill(typed);
		await page.emulateMedia({ media: 'print' });
		await expect(sheet(page).getByRole('heading', { level: 3 })).toHaveText(typed);
		await expect(sheet(page).getByText(typed, { exact: true })).toHaveCount(5);
		await expect(sheet(page).locator('img, script, [href^="javascript"]')).toHaveCount(0);
		await expect(
			sheet(page)
				.locator('strong, code')
				.filter({ hasText: /^[xy]$/ }),
		).toHaveCount(0);
	});
});

test('a day makes a calendar file', async ({ page }) => {
	await write(page);
	await expect(page.getByRole('button', { name: 'Download the calendar file' })).toBeDisabled();
	await page.getByLabel('Read again on').fill('2027-05-20');
	await page.getByLabel('Add a trigger that follows from the answers').selectOption({ index: 1 });
	await page.getByLabel('Owner of trigger 1').fill('Bo');
	await page.getByLabel('Look by, of trigger 1').fill('2027-01-04');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download the calendar file' }).click(),
	]);
	expect(download.suggestedFilename()).toBe('encrypt-calls-in-phases.ics');
	const text = await content(download);
	expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
	expect(text).toContain('DTSTART;VALUE=DATE:20270104\r\n');
	await expect(preview(page)).toHaveValue(
		/\| Trigger \| Owner \| Look by \|\n\| --- \| --- \| --- \|\n\| The answer to .+ \| Bo \| 2027-01-04 \|/,
	);
});

test('house rules of a company hold in the record, and are kept with it', async ({ page }) => {
	await write(page);
	const rules = {
		format: 'mesh-or-not/settings',
		version: 1,
		name: 'Platform council',
		excluded: [{ platform: 'cilium', reason: 'Another team owns the network.' }],
	};
	await page.getByText('House rules of your company').click();
	await page.getByLabel('Load a file (JSON)').setInputFiles({
		name: 'rules.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(rules)),
	});
	await expect(preview(page)).toHaveValue(/House rules that were applied:\n\n\* Platform council: Excluded: Cilium/);
	const { text } = await save(page);
	await page.goto(RECORD);
	await openFile(page, text);
	await expect(page.getByText('House rules applied: Platform council')).toBeVisible();
	await expect(changes(page)).toContainText('Nothing: ');
});

test('house rules that come with a record leave those alone that the browser keeps', async ({ page }) => {
	const rules = (name: string) => JSON.stringify({ format: 'mesh-or-not/settings', version: 1, name });
	await write(page);
	await page.getByText('House rules of your company').click();
	await page.getByLabel('Load a file (JSON)').setInputFiles({
		name: 'rules.json',
		mimeType: 'application/json',
		buffer: Buffer.from(rules('Theirs')),
	});
	await expect(page.getByText('House rules applied: Theirs')).toBeVisible();
	await expect(preview(page)).toHaveValue(/"name": ?"Theirs"/);
	const { text } = await save(page);

	await page.evaluate((own) => localStorage.setItem('mesh-or-not:house-rules', own), rules('Ours'));
	await page.goto(`${RECORD}?again`);
	await openFile(page, text);
	await expect(page.getByText('House rules applied: Theirs')).toBeVisible();
	await expect(page.getByText('They came with what you opened or pasted.')).toBeVisible();
	expect(await page.evaluate(() => localStorage.getItem('mesh-or-not:house-rules'))).toBe(rules('Ours'));
	await page.getByRole('button', { name: 'Undo: close it again' }).click();
	await expect(page.getByText('House rules applied: Ours')).toBeVisible();
});

test('closing a record brings back the house rules that those in it took the place of', async ({ page }) => {
	const load = (name: string) =>
		page.getByLabel(/^Load (?:a|another) file/).setInputFiles({
			name: 'rules.json',
			mimeType: 'application/json',
			buffer: Buffer.from(JSON.stringify({ format: 'mesh-or-not/settings', version: 1, name })),
		});
	await write(page);
	await page.getByText('House rules of your company').click();
	await load('Theirs');
	await expect(preview(page)).toHaveValue(/"name": ?"Theirs"/);
	const { text } = await save(page);

	await load('Ours');
	await expect(page.getByText('House rules applied: Ours')).toBeVisible();
	await openFile(page, text);
	await expect(page.getByText('House rules applied: Theirs')).toBeVisible();
	await page.getByRole('button', { name: 'Undo: close it again' }).click();
	await expect(page.getByText('House rules applied: Ours')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Remove the house rules' })).toBeVisible();
});

test('what was written stays when the record is shown with the newest facts', async ({ page }) => {
	await page.goto(`${RECORD}#v=1&kb=${EARLIER_EDITION}`);
	await page.getByLabel('Title').fill('Encrypt calls, in phases');
	await expect(preview(page)).toHaveValue(/# Encrypt calls, in phases/);
	const id = async () => /"id": "\w+"/.exec(await preview(page).inputValue())?.[0];
	const before = await id();
	await page.getByRole('link', { name: 'Show it with the newest facts' }).click();
	await expect(page.getByText('This link pins the facts')).toHaveCount(0);
	await expect(page.getByLabel('Title')).toHaveValue('Encrypt calls, in phases');
	await expect(preview(page)).toHaveValue(/# Encrypt calls, in phases/);
	expect(await id()).toBe(before);
});

test('the way to the texts leaves the address alone, which holds what the record rests on', async ({ page }) => {
	await write(page);
	const { hash } = new URL(page.url());
	await page.getByRole('link', { name: 'To the texts, to copy and save' }).click();
	await expect(page.getByRole('heading', { name: 'Your record' })).toBeFocused();
	expect(new URL(page.url()).hash).toBe(hash);
});

test('a connection that fails loses nothing, and can be tried again', async ({ page, complaints }) => {
	await page.goto(RECORD);
	await page.getByLabel('Title').fill('Offline');
	await expect(preview(page)).toHaveValue(/# Offline/);
	await page.route('**/data/v1/advisor.json', (route) => route.abort());
	await advisorField(page).fill(`#${ADVICE}`);
	await expect(page.getByRole('alert')).toContainText('What you entered is still here.');
	await page.unroute('**/data/v1/advisor.json');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(preview(page)).toHaveValue(/# Offline[\s\S]+Adopt a mesh now/);
	// The browser reports the request that was cut off.
	complaints.length = 0;
});

test('no text is written with what the links before led to', async ({ page, complaints }) => {
	await write(page);
	await page.route('**/data/v1/estimator.json', (route) => route.abort());
	await estimatorField(page).fill('#v=1&p=400');
	await expect(page.getByRole('alert')).toContainText('could not be loaded');
	await expect(preview(page)).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Download', exact: true })).toHaveCount(0);
	await page.unroute('**/data/v1/estimator.json');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(preview(page)).toHaveValue(/Adopt a mesh now/);
	await expect(preview(page)).toHaveValue(/### Estimate\n/);
	// The browser reports the request that was cut off.
	complaints.length = 0;
});

test('what is shared waits for what the present links lead to', async ({ page }) => {
	await write(page);
	const release = await heldBack(page, '**/data/v1/estimator.json');
	await estimatorField(page).fill('#v=1&p=400');
	const pressed = page.evaluate(
		() => new Promise((resolve) => addEventListener('click', () => resolve(true), { capture: true, once: true })),
	);
	const shared = exportAs(page, 'Markdown');
	await pressed;
	release();
	expect(await shared).toContain('### Estimate\n');
});

test('everything is reached by keyboard', async ({ page }) => {
	await page.goto(RECORD);
	await advisorField(page).focus();
	await page.keyboard.insertText(`#${ADVICE}`);
	await expect(preview(page)).toHaveValue(/Adopt a mesh now/);
	await page.getByRole('tab', { name: 'Decision record' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('tab', { name: 'Evaluation task' })).toBeFocused();
	await expect(page.getByRole('tab', { name: 'Evaluation task' })).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('End');
	await expect(page.getByRole('tab', { name: 'Findings' })).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('tab', { name: 'Decision record' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('tabpanel').getByRole('button', { name: 'Download' })).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Copied.').or(page.getByText('The text is selected'))).toBeVisible();
});

test('a trigger that was added can be written at once, and the next one after it', async ({ page }) => {
	await page.goto(RECORD);
	const add = page.getByRole('button', { name: 'Add a trigger' });
	for (const [number, text] of ['A second cluster', 'A law'].entries()) {
		await add.focus();
		await page.keyboard.press('Enter');
		await expect(page.getByLabel(`Text of trigger ${number + 1}`)).toBeFocused();
		await page.keyboard.type(text);
	}
	await expect(page.getByLabel('Text of trigger 1')).toHaveValue('A second cluster');
	await expect(page.getByLabel('Text of trigger 2')).toHaveValue('A law');
});

test('what was typed before the tool was ready is kept', async ({ page }) => {
	const release = await heldBack(page, '**/data/v1/record.json');
	await page.goto(RECORD);
	await openFile(page, 'no record');
	await page.getByLabel('Context').fill('First words');
	await page.getByLabel('Status').selectOption('accepted');
	await page.getByRole('tab', { name: 'Findings' }).click();
	release();
	await expect(preview(page, 'Findings')).toBeVisible();
	await expect(page.getByRole('alert')).toContainText('No data of a record was found');
	await expect(page.getByLabel('Context')).toHaveValue('First words');
	await page.getByRole('tab', { name: 'Decision record' }).click();
	await expect(preview(page)).toHaveValue(/status: accepted[\s\S]+First words/);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 700 }, hasTouch: true });

	test('nothing is cut off, and the texts are one tap away', async ({ page }) => {
		await write(page);
		await page.getByRole('button', { name: 'Add a trigger' }).tap();
		expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
		await page.getByRole('link', { name: 'To the texts, to copy and save' }).tap();
		await expect(page.getByRole('heading', { name: 'Your record' })).toBeInViewport();
		await expect(preview(page)).toHaveValue(/Adopt a mesh now/);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('an example shows all three texts', async ({ page }) => {
		for (const path of [RECORD, '/embed/record/']) {
			await page.goto(path);
			for (const title of ['Decision record', 'Evaluation task', 'Findings']) {
				await expect(page.getByRole('heading', { level: 3, name: title })).toBeVisible();
			}
			await expect(page.getByText('## Considered Options')).toBeVisible();
			await expect(page.getByText('completed: false')).toBeVisible();
			await expect(page.getByText('## Where we stand')).toBeVisible();
			await expect(page.getByRole('textbox', { name: 'Link of the advisor' })).toBeHidden();
		}
	});
});

test.describe('as an embed', () => {
	test('takes links, and tells its host the address without what was written', async ({ page }) => {
		await page.goto(
			`/embed/record/#v=1&kb=${EDITION}&a=${ADVICE.replace(/[=&.]/g, (sign) => `~${sign.charCodeAt(0).toString(16)}`)}&theme=dark`,
		);
		await expect(preview(page)).toHaveValue(/Adopt a mesh now/);
		await page.getByLabel('Title').fill('Private');
		await expect(preview(page)).toHaveValue(/# Private/);
		expect(page.url()).not.toContain('Private');
		expect(await page.evaluate(() => document.documentElement.dataset['scheme'])).toBe('dark');
	});
});
