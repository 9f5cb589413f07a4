import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { EARLIER_EDITION, EDITION } from './edition.ts';
import { exportAs } from './exports.ts';
import { expect, test } from './watch.ts';

/** A file in which one item is done, and which holds no notes. */
const holding = (id: string) =>
	JSON.stringify({ format: 'mesh-or-not/checklist', version: 1, items: [{ id, state: 'done' }] });

const CHECKLIST = '/decide/checklist/';

const item = (page: Page, id: string) => page.locator(`#item-${id}`);
const box = (page: Page, id: string) => item(page, id).locator('.item-title input');
const left = (page: Page, id: string) => item(page, id).getByRole('checkbox', { name: 'Not applicable' });
const note = (page: Page, id: string) => item(page, id).getByRole('textbox', { name: 'Note' });
const progress = (page: Page) => page.locator('.checklist-progress [role=status]');
const items = (page: Page) => page.locator('li.item');

async function write(page: Page, id: string, text: string) {
	await item(page, id).locator('.item-note summary').click();
	await note(page, id).fill(text);
}

async function open(page: Page, content: string, name = 'saved.json') {
	const buffer = Buffer.from(content);
	await page.getByLabel('Open a file').setInputFiles({ name, mimeType: 'application/json', buffer });
}

async function saved(page: Page): Promise<string> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save to a file' }).click();
	return readFileSync(await (await download).path(), 'utf8');
}

/** What a tool does after it has shown a change happens behind the next frames. */
const settled = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)))),
	);

/** A note that tries everything. */
const HOSTILE = '1. "one" | `two`\n</script><img src=x onerror=alert(1)>\n\u202eשלום\n\n- [x] ~~three~~ & four';

test('keeps notes when the list is shown with the newest facts', async ({ page }) => {
	await page.goto(`${CHECKLIST}#v=1&kb=${EARLIER_EDITION}`);
	const id = (await items(page).first().getAttribute('id'))?.replace('item-', '') ?? '';
	await write(page, id, 'Ana has asked the auditors.');
	await page.getByRole('link', { name: 'Show it with the newest facts' }).click();
	await expect(page.getByText('This link pins the facts')).toHaveCount(0);
	await expect(page.getByText('There are notes that no file holds yet.')).toBeVisible();
	await expect(note(page, id)).toHaveValue('Ana has asked the auditors.');
});

test('ticks items, counts them by phase, and keeps them in the link', async ({ page }) => {
	await page.goto(CHECKLIST);
	const total = await items(page).count();
	await expect(progress(page)).toContainText(`0 of ${total} applicable items are done`);
	await box(page, 'owner-and-deputy').check();
	await left(page, 'machines-outside-decided').check();
	await expect(progress(page)).toContainText(`1 of ${total - 1} applicable items is done, 1 does not apply`);
	await expect(page.locator('.checklist-progress tbody tr').first()).toContainText(/1 of \d+/);
	await expect(page).toHaveURL(/i=od~mo$/);
	await page.reload();
	await expect(box(page, 'owner-and-deputy')).toBeChecked();
	await expect(left(page, 'machines-outside-decided')).toBeChecked();
	await box(page, 'machines-outside-decided').check();
	await expect(left(page, 'machines-outside-decided')).not.toBeChecked();
	await expect(page).toHaveURL(/i=mo\.od$/);
});

test('takes every step back, also the first one', async ({ page }) => {
	await page.goto(CHECKLIST);
	await box(page, 'owner-and-deputy').check();
	await box(page, 'way-out-known').check();
	await page.goBack();
	await expect(box(page, 'way-out-known')).not.toBeChecked();
	await expect(box(page, 'owner-and-deputy')).toBeChecked();
	await page.goBack();
	await expect(box(page, 'owner-and-deputy')).not.toBeChecked();
});

test('names what is critical and open, and goes there without losing the state', async ({ page }) => {
	await page.goto(`${CHECKLIST}#v=1&kb=${EDITION}&i=od&p=after`);
	await page.getByText(/^Critical and open \(/).click();
	const open = page.locator('.critical-open');
	await expect(open.getByRole('link', { name: 'Plaintext is refused' })).toBeVisible();
	await expect(open.getByRole('link', { name: 'Somebody owns the mesh' })).toHaveCount(0);
	await open.getByRole('link', { name: 'Plaintext is refused' }).click();
	await expect(box(page, 'plaintext-refused')).toBeFocused();
	await page.getByRole('link', { name: 'Before you decide' }).click();
	await expect(page.locator('h2#before')).toBeInViewport();
	await expect(page).toHaveURL(/i=od/);
});

test('is worked through by keyboard alone', async ({ page }) => {
	await page.goto(CHECKLIST);
	await box(page, 'owner-and-deputy').focus();
	await page.keyboard.press('Space');
	await expect(box(page, 'owner-and-deputy')).toBeChecked();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(item(page, 'owner-and-deputy').locator('.fact').first()).toContainText('Checked');
	await left(page, 'owner-and-deputy').focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(note(page, 'owner-and-deputy')).toBeFocused();
	await page.keyboard.type('Ana, and Ben as her deputy.');
	await page.keyboard.press('Tab');
	await expect(box(page, 'no-hard-requirement-violated')).toBeFocused();
	await page.getByLabel('Open a file').focus();
	await expect(page.getByLabel('Open a file')).toBeFocused();
});

test('shows what the facts behind an item say', async ({ page }) => {
	await page.goto(CHECKLIST);
	const one = item(page, 'policies-take-effect');
	await one.getByText(/^\d+ facts$/).click();
	await expect(one.locator('.fact').first()).toContainText('istioctl analyze warns');
	await one.getByRole('link', { name: 'istio-sidecar/policy-selects-nothing' }).click();
	await expect(page).toHaveURL(/\/compare\/istio-sidecar\/#fact-policy-selects-nothing$/);
});

test.describe('filters', () => {
	test('by severity, phase, state and words, and say how many are left', async ({ page }) => {
		await page.goto(CHECKLIST);
		const total = await items(page).count();
		await page.getByRole('checkbox', { name: 'critical', exact: true }).check();
		await page.getByRole('checkbox', { name: 'While you roll out', exact: true }).check();
		const shown = await items(page).count();
		expect(shown).toBeLessThan(total);
		await expect(page.locator('.checklist-count')).toContainText(`${shown} of ${total} items shown`);
		for (const each of await items(page).all()) await expect(each).toHaveAttribute('data-severity', 'critical');
		await page.getByRole('searchbox', { name: 'Find in items and notes' }).fill('plaintext');
		await expect(items(page)).toHaveCount(1);
		await expect(page).toHaveURL(/s=critical&p=during&q=plaintext/);
		await page.getByRole('searchbox', { name: 'Find in items and notes' }).fill('zebra');
		await expect(page.getByText('No item passes the filter.')).toBeVisible();
		await page.getByRole('button', { name: 'Show all' }).first().click();
		await expect(items(page)).toHaveCount(total);
	});

	test('find notes as well', async ({ page }) => {
		await page.goto(CHECKLIST);
		await write(page, 'way-out-known', 'Waiting for the budget committee');
		await page.getByRole('searchbox', { name: 'Find in items and notes' }).fill('committee');
		await expect(items(page)).toHaveCount(1);
	});

	test('do not take away the item that a reader has in hand', async ({ page }) => {
		await page.goto(`${CHECKLIST}#v=1&kb=${EDITION}&t=open`);
		const total = await items(page).count();
		await box(page, 'owner-and-deputy').check();
		await expect(box(page, 'owner-and-deputy')).toBeFocused();
		await expect(items(page)).toHaveCount(total);
		await page.getByRole('checkbox', { name: 'optional', exact: true }).check();
		await page.getByRole('checkbox', { name: 'optional', exact: true }).uncheck();
		await expect(items(page)).toHaveCount(total - 1);
	});
});

test('an old link with an item that is gone is used as far as it can be', async ({ page }) => {
	await page.goto(`${CHECKLIST}#v=1&kb=${EDITION}&i=od.zz`);
	await expect(box(page, 'owner-and-deputy')).toBeChecked();
	await expect(page.getByText('In “i”: “zz” names no item of this list and was left out.')).toBeVisible();
});

test.describe('files', () => {
	test('keep states and notes, and bring them back as they were', async ({ page, context }) => {
		await page.goto(CHECKLIST);
		await box(page, 'owner-and-deputy').check();
		await left(page, 'machines-outside-decided').check();
		await write(page, 'way-out-known', HOSTILE);
		await expect(page.getByText('There are notes that no file holds yet.')).toBeVisible();
		const text = await saved(page);
		await expect(page.getByText('There are notes that no file holds yet.')).toBeHidden();
		expect(page.url()).not.toContain('deputy');

		const other = await context.newPage();
		await other.goto(CHECKLIST);
		await open(other, text);
		await expect(other.getByText('Opened: 1 item done, 1 not applicable, 1 note.')).toBeVisible();
		await expect(other.getByRole('button', { name: 'Undo opening the file' })).toHaveCount(0);
		await expect(note(other, 'way-out-known')).toHaveValue(HOSTILE);
		await expect(box(other, 'owner-and-deputy')).toBeChecked();
		await expect(other).toHaveURL(/i=od~mo$/);
		expect(await saved(other)).toBe(text);
	});

	test.describe('west of Greenwich, in the evening', () => {
		test.use({ timezoneId: 'America/Los_Angeles' });

		test('are named and dated by the day of the reader', async ({ page }) => {
			await page.clock.setFixedTime('2026-12-25T02:00:00Z');
			await page.goto(CHECKLIST);
			await box(page, 'owner-and-deputy').check();
			const text = await saved(page);
			await expect(page.getByText('Saved as mesh-checklist-2026-12-24.json.')).toBeVisible();
			expect(JSON.parse(text)).toMatchObject({ saved: '2026-12-24' });
		});
	});

	test('replace what is there only after saying so, and can be taken back', async ({ page }) => {
		await page.goto(CHECKLIST);
		await write(page, 'own-root-of-trust', 'In the vault.');
		await open(page, '{"format":"mesh-or-not/checklist","version":1,"items":[{"id":"way-out-known","state":"done"}]}');
		await expect(page.getByText('It replaced 0 items done, 0 not applicable, 1 note.')).toBeVisible();
		await expect(note(page, 'own-root-of-trust')).toHaveValue('');
		await page.getByRole('button', { name: 'Undo opening the file' }).click();
		await expect(note(page, 'own-root-of-trust')).toHaveValue('In the vault.');
		await expect(box(page, 'way-out-known')).not.toBeChecked();
		await page.getByRole('button', { name: 'Bring the file back' }).click();
		await expect(box(page, 'way-out-known')).toBeChecked();
	});

	test('leave notes within reach that no file holds, also when a second one is opened', async ({ page }) => {
		const asked: string[] = [];
		page.on('dialog', async (dialog) => {
			asked.push(dialog.type());
			await dialog.accept();
		});
		await page.goto(CHECKLIST);
		await write(page, 'own-root-of-trust', 'In the vault.');
		await open(page, holding('way-out-known'));
		await expect(box(page, 'way-out-known')).toBeChecked();
		await open(page, holding('owner-and-deputy'));
		await expect(box(page, 'owner-and-deputy')).toBeChecked();
		await page.getByRole('button', { name: 'Undo opening the file' }).click();
		await expect(note(page, 'own-root-of-trust')).toHaveValue('In the vault.');
		await expect(page.getByText('There are notes that no file holds yet.')).toBeVisible();
		await page.getByRole('button', { name: 'Bring the file back' }).click();
		await expect(box(page, 'owner-and-deputy')).toBeChecked();
		await expect(note(page, 'own-root-of-trust')).toHaveValue('');
		await settled(page);
		await page.reload();
		expect(asked).toEqual(['beforeunload']);
	});

	test('leave every list with notes of its own within reach, one step after the other', async ({ page }) => {
		await page.goto(CHECKLIST);
		await write(page, 'own-root-of-trust', 'In the vault.');
		await open(page, holding('way-out-known'));
		await expect(box(page, 'way-out-known')).toBeChecked();
		await write(page, 'owner-and-deputy', 'Ana and Ben.');
		await open(page, holding('plaintext-refused'));
		await expect(box(page, 'plaintext-refused')).toBeChecked();
		const back = page.getByRole('button', { name: 'Undo opening the file' });
		await back.click();
		await expect(note(page, 'owner-and-deputy')).toHaveValue('Ana and Ben.');
		await expect(page.getByText('You see what was there before a file was opened: list 2 of 3.')).toBeVisible();
		await back.click();
		await expect(note(page, 'own-root-of-trust')).toHaveValue('In the vault.');
		await page.getByRole('button', { name: 'Bring the file back' }).click();
		await expect(box(page, 'plaintext-refused')).toBeChecked();
		await expect(page.getByText('You see what was there')).toHaveCount(0);
	});

	test('that cannot be used change nothing, and say why', async ({ page }) => {
		await page.goto(CHECKLIST);
		await box(page, 'owner-and-deputy').check();
		await write(page, 'way-out-known', 'Ask Ana.');
		const refusals: readonly [string, string][] = [
			['', 'The file is empty.'],
			['{"format":"mesh-or-', 'The file is damaged, or is no JSON file.'],
			['{"name":"package"}', 'The file was not saved by the adoption checklist'],
			['{"format":"mesh-or-not/overhead","version":1}', 'The file belongs to another tool, “overhead”'],
			['{"format":"mesh-or-not/checklist","version":2}', 'Reload the page to get its newest form'],
			['{"format":"mesh-or-not/checklist","version":1,"items":[{"id":"gone","state":"done"}]}', 'None of the items'],
			[
				'{"format":"mesh-or-not/checklist","version":1,"items":[{"id":"way-out-known","state":"maybe"}]}',
				'has a state that is none of open, done, not-applicable',
			],
			['x'.repeat(1_000_001), 'larger than one megabyte'],
		];
		for (const [content, message] of refusals) {
			await open(page, content);
			await expect(page.locator('.saved-file .notice')).toContainText(message);
			await expect(page.locator('.saved-file .notice')).toContainText('Nothing was changed.');
			await expect(box(page, 'owner-and-deputy')).toBeChecked();
			await expect(note(page, 'way-out-known')).toHaveValue('Ask Ana.');
		}
	});

	test('with items that are gone are opened, and what was left out can be read', async ({ page }) => {
		await page.goto(CHECKLIST);
		await open(
			page,
			'{"format":"mesh-or-not/checklist","version":1,"items":[{"id":"way-out-known","state":"done"},{"id":"gone","note":"<b>Ana</b> knows"}]}',
		);
		await expect(page.locator('.saved-file .notice')).toContainText('“gone” is not in this list and was left out.');
		await expect(page.locator('.saved-file .notice')).toContainText('Its note: <b>Ana</b> knows');
		await expect(box(page, 'way-out-known')).toBeChecked();
	});

	test('are asked for before notes would be lost', async ({ page }) => {
		const asked: string[] = [];
		page.on('dialog', async (dialog) => {
			asked.push(dialog.type());
			await dialog.accept();
		});
		await page.goto(CHECKLIST);
		await box(page, 'owner-and-deputy').check();
		await page.reload();
		expect(asked).toEqual([]);
		await write(page, 'way-out-known', 'Ask Ana.');
		await settled(page);
		await page.reload();
		expect(asked).toEqual(['beforeunload']);
		await expect(item(page, 'way-out-known').locator('textarea')).toHaveValue('');
		await write(page, 'way-out-known', 'Ask Ana.');
		await saved(page);
		await settled(page);
		await page.reload();
		expect(asked).toEqual(['beforeunload']);
	});
});

test.describe('exports', () => {
	const preview = async (page: Page, name: string, holds: string) => {
		const text = await exportAs(page, name);
		expect(text).toContain(holds);
		return text;
	};

	test('hold states, notes, sources, edition and link, and follow further changes', async ({ page }) => {
		await page.goto(CHECKLIST);
		await box(page, 'owner-and-deputy').check();
		await write(page, 'way-out-known', HOSTILE);
		const markdown = await preview(page, 'Markdown', '## Sources');
		expect(markdown).toMatch(/^- \[x\] \*\*critical\*\* Somebody owns the mesh, .* \[\d+\]/m);
		expect(markdown).toContain('  - Note: 1\\. "one" \\| \\`two\\`\\\n    \\</script\\>');
		expect(markdown).not.toMatch(/^\s*- \[x\] ~~/m);
		expect(markdown).toMatch(/Facts edition \S+\. Open this result: <http.*i=od>/);
		expect(markdown).toContain(`Facts edition ${EDITION}.`);
		expect(markdown).toMatch(/^- \[1\] .*https:\/\//m);
		expect(await preview(page, 'CSV', 'Facts edition')).toContain('"1. ""one"" | `two`');
		const json = JSON.parse(await preview(page, 'JSON', '"edition"'));
		expect(json).toMatchObject({ format: 'mesh-or-not/checklist', version: 1 });
		await box(page, 'way-out-known').check();
		expect(await exportAs(page, 'JSON')).toContain('i=od.wo');
	});

	test('reopen to the same states: Markdown by its link, JSON as a file', async ({ page, context }) => {
		await page.goto(CHECKLIST);
		await box(page, 'owner-and-deputy').check();
		await left(page, 'machines-outside-decided').check();
		await write(page, 'way-out-known', 'Ask Ana.');
		const [, link = ''] = /Open this result: <(http[^>]+)>/.exec(await preview(page, 'Markdown', '## Sources')) ?? [];
		const json = await preview(page, 'JSON', '"edition"');
		const other = await context.newPage();
		await other.goto(link);
		await expect(progress(other)).toHaveText((await progress(page).textContent()) ?? '');
		await expect(item(other, 'way-out-known').getByText('Add a note')).toBeVisible();
		await open(other, json);
		await expect(progress(other)).toHaveText((await progress(page).textContent()) ?? '');
		await expect(note(other, 'way-out-known')).toHaveValue('Ask Ana.');
	});

	test('hold what is shown', async ({ page }) => {
		await page.goto(`${CHECKLIST}#v=1&kb=${EDITION}&s=optional`);
		const markdown = await preview(page, 'Markdown', 'Listed below');
		expect(markdown).toContain('**optional**');
		expect(markdown).not.toContain('**recommended**');
	});
});

test('stores nothing, and asks nobody else', async ({ page, context }) => {
	await page.goto(CHECKLIST);
	await box(page, 'owner-and-deputy').check();
	await write(page, 'way-out-known', 'Ask Ana.');
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
	expect(await context.cookies()).toEqual([]);
	expect(page.url()).not.toContain('Ana');
	await saved(page);
});

test('prints progress, ticks and notes without controls', async ({ page }) => {
	await page.goto(CHECKLIST);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.checklist-progress')).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await box(page, 'owner-and-deputy').check();
	await left(page, 'machines-outside-decided').check();
	await write(page, 'way-out-known', 'Ask Ana.');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.checklist-progress table')).toBeVisible();
	await expect(item(page, 'way-out-known').locator('.printed-note')).toHaveText('Ask Ana.');
	await expect(item(page, 'way-out-known').locator('.printed-note')).toBeVisible();
	await expect(note(page, 'way-out-known')).toBeHidden();
	await expect(item(page, 'machines-outside-decided').getByText('Not applicable')).toBeVisible();
	await expect(item(page, 'owner-and-deputy').getByText('Not applicable')).toBeHidden();
	for (const hidden of ['.checklist-controls', '.share', 'button']) {
		for (const element of await page.locator(`.checklist-tool ${hidden}`).all()) await expect(element).toBeHidden();
	}
	await expect(item(page, 'owner-and-deputy').locator('.item-facts a').first()).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await saved(page);
});

test('an anchor of another page leads to its item', async ({ page }) => {
	await page.goto(`${CHECKLIST}#item-rotation-rehearsed`);
	await expect(item(page, 'rotation-rehearsed')).toBeInViewport();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

	test('the list is not pushed away by controls, unless a link filters it', async ({ page }) => {
		const find = page.getByRole('searchbox', { name: 'Find in items and notes' });
		await page.goto(CHECKLIST);
		await box(page, 'owner-and-deputy').tap();
		await expect(find).toBeHidden();
		await page.getByRole('heading', { name: 'Filter the list' }).tap();
		await expect(find).toBeVisible();
		await page.goto(`/decide/advisor/`);
		await page.goto(`${CHECKLIST}#v=1&kb=${EDITION}&s=optional`);
		await expect(find).toBeVisible();
	});

	test('nothing is cut off', async ({ page }) => {
		await page.goto(CHECKLIST);
		await box(page, 'identity-and-protocol-declared').tap();
		await item(page, 'identity-and-protocol-declared')
			.getByText(/^\d+ facts$/)
			.tap();
		await expect(item(page, 'identity-and-protocol-declared').locator('.fact').first()).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('every item is there with reason, check, facts and a box to tick, and nothing that would do nothing', async ({
		page,
	}) => {
		await page.goto(CHECKLIST);
		expect(await items(page).count()).toBeGreaterThanOrEqual(30);
		const one = item(page, 'plaintext-refused');
		await expect(one).toContainText('critical');
		await expect(one).toContainText('Check:');
		await box(page, 'plaintext-refused').check();
		await one.getByText(/^\d+ facts$/).click();
		await expect(one.getByRole('link', { name: 'istio-sidecar/mtls-default' })).toBeVisible();
		for (const idle of ['.checklist-controls', '.share', '.not-applicable', '.item-note']) {
			await expect(page.locator(idle).first()).toBeHidden();
		}
		await page.getByRole('link', { name: 'From then on' }).click();
		await expect(page).toHaveURL(/#after$/);
	});
});

test.describe('embedded', () => {
	test('works without a place in the history, and its links open elsewhere', async ({ page }) => {
		await page.goto(`/embed/checklist/#v=1&kb=${EDITION}&i=od`);
		await expect(box(page, 'owner-and-deputy')).toBeChecked();
		const before = await page.evaluate(() => history.length);
		await box(page, 'way-out-known').check();
		await expect(page).toHaveURL(/i=od\.wo$/);
		expect(await page.evaluate(() => history.length)).toBe(before);
	});

	test('shows what the parameters ask for', async ({ page }) => {
		await page.goto(`/embed/checklist/#v=1&kb=${EDITION}&i=od&view=static`);
		await expect(box(page, 'owner-and-deputy')).toBeDisabled();
		await expect(page.locator('.checklist-controls').first()).toBeHidden();
		await expect(page.locator('.checklist-progress')).toBeVisible();
		await page.goto(`/embed/checklist/?x#v=1&kb=${EDITION}&i=od&view=table`);
		await expect(page.locator('.checklist-progress')).toBeHidden();
		await expect(box(page, 'owner-and-deputy')).toBeEnabled();
	});
});
