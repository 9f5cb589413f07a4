import type { Page } from '@playwright/test';
import { LARGE_PASTES } from '../bench/pastes.ts';
import { fixture } from '../domain/cluster/paste.ts';
import { objectionsInBothThemes } from './axe.ts';
import { EDITION } from './edition.ts';
import { exportAs } from './exports.ts';
import { heldBack } from './held-back.ts';
import { expect, test } from './watch.ts';

const ESTIMATOR = '/cost/estimator/';

async function unfold(page: Page, path = ESTIMATOR) {
	await page.goto(path);
	await page.getByText('Fill in from your cluster').click();
	await expect(field(page)).toBeVisible();
}

const field = (page: Page) => page.getByRole('textbox', { name: 'What kubectl prints' });

const readings = (page: Page) => page.getByRole('list', { name: 'What was read' }).locator('> li');

/** Pastes as a browser does, whatever the clipboard of the machine may. */
async function paste(page: Page, text: string) {
	await field(page).evaluate((target, pasted) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', pasted);
		target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
	}, text);
}

test('fills the estimate in from several outputs, one after another', async ({ page }) => {
	await unfold(page);
	await paste(page, fixture('pods-1.34.json.txt'));
	await expect(readings(page)).toContainText(['Paste 1. Pods, as JSON: 20.']);
	await paste(page, fixture('nodes-1.34.json.txt') + fixture('services.json.txt') + fixture('namespaces.json.txt'));
	await expect(readings(page)).toContainText(['Paste 2.', 'Paste 1. Pods, as JSON: 20.']);
	await expect(readings(page)).toHaveCount(2);
	await expect(page.getByText('Paste 2: ')).toBeVisible();
	await expect(page.getByText('5 of 20')).toBeVisible();
	await expect(page.getByText('Not counted: 2 finished, 1 not running')).toBeVisible();
	await expect(page.getByText('The estimate does not use these figures yet.')).toBeVisible();
	await page.getByRole('button', { name: 'Use these figures' }).click();
	await expect(page.getByText('Filled in: 12 inputs.')).toBeVisible();
	await expect(page.getByText('does not use these figures')).toHaveCount(0);
	await expect(page.getByRole('textbox', { name: 'Pods in the mesh' })).toHaveValue('5');
	await expect(page.getByRole('textbox', { name: 'Services', exact: true })).toHaveValue('4');
	await expect(page.getByRole('textbox', { name: 'Nodes', exact: true })).toHaveValue('2');
	await expect(page).toHaveURL(/p=5&s=4&n=2.*nv=5\.915/);
});

for (const [name, recognized] of [
	['pods-wide-1.24.txt', 'Pods, as a table'],
	['pods-1.27.yaml.txt', 'Pods, as YAML'],
	['pods-1.34.json.txt', 'Pods, as JSON'],
	['columns-counted.txt', 'Pods, in the columns proposed here'],
	['nodes-1.34.json.txt', 'Nodes, as JSON'],
	['describe-nodes-1.33.txt', 'Descriptions of nodes'],
	['services-1.30.txt', 'Services, as a table'],
	['top-nodes-1.34.txt', 'Usage of nodes'],
] as const) {
	test(`recognizes ${recognized.toLowerCase()}, and offers what it found`, async ({ page }) => {
		await unfold(page);
		await paste(page, fixture(name));
		await expect(readings(page)).toContainText([`${recognized}:`]);
		await expect(readings(page).getByText('Skipped')).toHaveCount(0);
		await expect(page.getByRole('heading', { name: 'Found in what you pasted' })).toBeVisible();
	});
}

test('lets the reader choose which pods count', async ({ page }) => {
	await unfold(page);
	await paste(page, fixture('pods-1.34.json.txt') + fixture('namespaces.json.txt'));
	await expect(page.getByRole('radio', { name: 'All that could be in a mesh (5)' })).toBeChecked();
	await page.getByRole('radio', { name: 'Those that are in one today (4)' }).check();
	await expect(page.getByText('4 of 20')).toBeVisible();
	await page.getByRole('button', { name: 'Use these figures' }).click();
	await expect(page.getByRole('textbox', { name: 'Pods in the mesh' })).toHaveValue('4');
	await page.getByRole('radio', { name: 'All that could be in a mesh (5)' }).check();
	await expect(page.getByText('The estimate does not use all of these figures')).toBeVisible();
});

test('takes measurements over as own figures, and those of traffic only on request', async ({ page }) => {
	await unfold(page);
	await paste(page, fixture('top-containers-1.31.txt'));
	await expect(page.getByRole('row', { name: 'Istio: proxies 3 8 / 7 / 12 68 / 64 / 80' })).toBeVisible();
	await expect(page.getByText('Use them (9)')).toBeVisible();
	await page.getByRole('checkbox', { name: /^The traffic that is entered/ }).check();
	await expect(page.getByText('Use them (11)')).toBeVisible();
	await page.getByRole('button', { name: 'Use these figures' }).click();
	await expect(page.getByText('Filled in: 11 coefficients.')).toBeVisible();
	await expect(page).toHaveURL(/\.envoy-memory~[^.]+~m\./);
	await expect(page).toHaveURL(/envoy-cpu~[0-9_]+~m/);
	await expect(page.getByText('Coefficients and their evidence (11 of your own)')).toBeVisible();
});

test('takes over the results of a load test, marks them everywhere, and takes them back', async ({ page }) => {
	await unfold(page);
	const template = page.getByRole('link', { name: 'results template' });
	const response = await page.request.get((await template.getAttribute('href')) ?? '');
	expect(response.headers()['content-type']).toContain('text/csv');
	const filled = (await response.text()).replace('envoy-memory,,,,', 'envoy-memory,40,52.5,70,our test');
	await paste(page, filled);
	await expect(readings(page)).toContainText(['Results of a load test: 1.']);
	await expect(page.getByRole('row', { name: 'Envoy sidecar: memory 40 / 52.5 / 70' })).toBeVisible();
	await page.getByRole('button', { name: 'Use these figures' }).click();
	await expect(page.getByText('Filled in: one coefficient.')).toBeVisible();
	await expect(page).toHaveURL(/o=envoy-memory~40~52_5~70~m$/);
	await expect(page.locator('.own-figures')).toContainText('your measurement');
	for (const format of ['Markdown', 'CSV', 'JSON']) {
		const text = await exportAs(page, format);
		expect([format, text]).toEqual([format, expect.stringMatching(/your measurement \(own\)|own-measurement/)]);
		expect([format, text]).toEqual([format, expect.stringContaining('o=envoy-memory~40~52_5~70~m')]);
	}
	await page.getByRole('button', { name: 'Take them back' }).click();
	await expect(page).not.toHaveURL(/o=/);
	await expect(page.getByText('Coefficients and their evidence (as published)')).toBeVisible();
});

test('takes back inputs, and leaves what the reader had before', async ({ page }) => {
	await unfold(page, `${ESTIMATOR}#v=1&kb=${EDITION}&p=640&o=ztunnel-memory~20`);
	await paste(page, fixture('pods-1.34.json.txt') + fixture('top-containers-1.31.txt'));
	await page.getByRole('button', { name: 'Use these figures' }).click();
	await expect(page.getByRole('textbox', { name: 'Pods in the mesh' })).toHaveValue('6');
	await expect(page).not.toHaveURL(/ztunnel-memory~20/);
	await page.getByRole('button', { name: 'Take them back' }).click();
	await expect(page).toHaveURL(/#v=1&kb=[\d.]+&p=640&o=ztunnel-memory~20$/);
	await expect(page.getByText('The estimate is as it was before.')).toBeVisible();
});

test('takes nothing back over what the reader entered after it', async ({ page }) => {
	await unfold(page);
	await paste(page, fixture('pods-1.34.json.txt'));
	const use = page.getByRole('button', { name: 'Use these figures' });
	const takeBack = page.getByRole('button', { name: 'Take them back' });
	const pods = page.getByRole('textbox', { name: 'Pods in the mesh' });
	await use.click();
	await expect(pods).toHaveValue('6');
	await expect(takeBack).toBeVisible();
	await pods.fill('77');
	await pods.press('Tab');
	await expect(takeBack).toHaveCount(0);
	await use.click();
	await expect(pods).toHaveValue('6');
	await takeBack.click();
	await expect(pods).toHaveValue('77');
});

test('names the lines of a results file that are wrong, and keeps it to be corrected', async ({ page }) => {
	await unfold(page);
	const wrong = 'coefficient,low,typical,high,note\nenvoy-memory,70,50,40,\nztunnel-memory,12Mi,14Mi,20Mi,\n';
	await paste(page, wrong);
	await expect(readings(page)).toContainText(['Line 2, envoy-memory. Order them: low, typical, high.']);
	await expect(readings(page)).toContainText(['Line 3, ztunnel-memory. Write the numbers alone, without a unit.']);
	await expect(field(page)).toHaveValue(wrong);
	await field(page).fill(wrong.replace('70,50,40', '40,50,70').replaceAll('Mi', ''));
	await page.getByRole('button', { name: 'Read what stands in the field' }).click();
	await expect(readings(page)).toHaveCount(1);
	await expect(readings(page)).toContainText(['Paste 2. Results of a load test: 2.']);
	await expect(field(page)).toHaveValue('');
});

test('shows markup in a paste as nothing but text, and runs none of it', async ({ page }) => {
	await unfold(page);
	const markup = '<img src=x onerror="window.ran=1"><script>window.ran=1</script><svg onload="window.ran=1">';
	await paste(page, `coefficient,low,typical,high,note\n${markup},1,2,3,\nenvoy-memory,1,2,3,${markup}\n`);
	await paste(
		page,
		`NAME   STATUS   ROLES    AGE   VERSION\n${markup}   Ready   ${markup}   5d   v1.33.1\n${markup}\n`,
	);
	await paste(page, fixture('pods-1.34.json.txt').replaceAll('"name": "', `"name": "${markup.replaceAll('"', '\\"')}`));
	await expect(readings(page)).toHaveCount(3);
	await page.getByRole('button', { name: 'Use these figures' }).click();
	await expect(page.locator('.cluster-import :is(img, svg, script)')).toHaveCount(0);
	expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('folding keeps what was read', async ({ page }) => {
	await unfold(page);
	await paste(page, fixture('nodes-wide-1.27.txt'));
	await expect(readings(page)).toHaveCount(1);
	const summary = page.locator('.cluster-import > summary');
	await summary.click();
	await expect(field(page)).toBeHidden();
	await summary.click();
	await expect(readings(page)).toContainText(['Nodes, as a table: 5.']);
});

test('refuses credentials, keeps nothing of the paste and empties the field', async ({ page }) => {
	await unfold(page);
	await field(page).fill('apiVersion: v1\nkind: Secret\ndata:\n  password: c2VjcmV0\n');
	await page.getByRole('button', { name: 'Read what stands in the field' }).click();
	await expect(page.getByRole('alert').filter({ hasText: 'That holds a Secret of Kubernetes.' })).toBeVisible();
	await expect(field(page)).toHaveValue('');
	await expect(page.getByRole('heading', { name: 'Found in what you pasted' })).toHaveCount(0);
	expect(await page.locator('body').textContent()).not.toContain('c2VjcmV0');
	expect(page.url()).not.toContain('#');
});

test('says what was wrong with an output, and leaves it in the field', async ({ page }) => {
	await unfold(page);
	await paste(page, 'error: You must be logged in to the server (Unauthorized)');
	await expect(readings(page)).toContainText(['Skipped: kubectl is not logged in. Log in to the cluster again']);
	await expect(field(page)).toHaveValue('error: You must be logged in to the server (Unauthorized)');
	await expect(page.getByRole('heading', { name: 'Found in what you pasted' })).toHaveCount(0);
});

test('shows the newest paste first, and drops those of no use when the next one is read', async ({ page }) => {
	await unfold(page);
	const read = page.getByRole('button', { name: 'Read what stands in the field' });
	for (const attempt of ['asdf', 'qwertz']) {
		await field(page).fill(attempt);
		await read.click();
		await expect(field(page)).toHaveValue(attempt);
	}
	await expect(readings(page)).toContainText(['Paste 2. Nothing was recognized.']);
	await expect(page.getByText('Paste 2: nothing in it could be used.')).toBeVisible();
	await expect(readings(page)).toHaveCount(1);
	await paste(page, fixture('nodes-wide-1.27.txt'));
	await expect(page.getByText('Paste 3: all of it was read.')).toBeVisible();
	await expect(readings(page)).toHaveCount(1);
	await paste(page, 'asdf');
	await expect(readings(page)).toContainText(['Paste 4. Nothing was recognized.', 'Paste 3. Nodes, as a table: 5.']);
	await expect(page.getByText('all of it was read')).toHaveCount(0);
});

test('answers that the field is empty', async ({ page }) => {
	await unfold(page);
	const answer = page.getByRole('alert').filter({ hasText: 'The field is empty.' });
	await page.getByRole('button', { name: 'Read what stands in the field' }).click();
	await expect(answer).toBeVisible();
	await expect(readings(page)).toHaveCount(0);
	await paste(page, fixture('nodes-wide-1.27.txt'));
	await expect(readings(page)).toHaveCount(1);
	await expect(answer).toHaveCount(0);
});

test('works by keyboard, from unfolding to the result', async ({ page }) => {
	await page.goto(ESTIMATOR);
	await page.getByText('Fill in from your cluster').focus();
	await page.keyboard.press('Enter');
	await expect(field(page)).toBeVisible();
	await field(page).focus();
	await page.keyboard.insertText(fixture('nodes-wide-1.27.txt'));
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Read what stands in the field' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(readings(page)).toContainText(['Nodes, as a table: 5.']);
	await expect(field(page)).toHaveValue('');
	await page.getByRole('button', { name: 'Use these figures' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: 'Nodes', exact: true })).toHaveValue('2');
});

test('opens a file, and forgets all on request', async ({ page }) => {
	await unfold(page);
	const file = { name: 'pods.json', mimeType: 'application/json', buffer: Buffer.from(fixture('pods-1.34.json.txt')) };
	await page.locator('.cluster-file input').setInputFiles(file);
	await expect(readings(page)).toContainText(['Pods, as JSON: 20.']);
	await page.getByRole('button', { name: 'Forget all and start again' }).click();
	await expect(readings(page)).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Found in what you pasted' })).toHaveCount(0);
	await expect(field(page)).toBeFocused();
});

test('forgets what still waits for its turn, too', async ({ page }) => {
	await unfold(page);
	await paste(page, fixture('nodes-wide-1.27.txt'));
	await expect(page.getByRole('button', { name: 'Forget all and start again' })).toBeVisible();
	// All in one go, so that none of them has had its turn.
	await field(page).evaluate(
		(target, texts) => {
			for (const text of texts) {
				const clipboardData = new DataTransfer();
				clipboardData.setData('text/plain', text);
				target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
			}
			const buttons = [...document.querySelectorAll<HTMLButtonElement>('.cluster-actions button')];
			buttons.find(({ textContent }) => textContent?.startsWith('Forget all'))?.click();
		},
		[fixture('top-containers-1.31.txt'), fixture('pods-1.34.json.txt')],
	);
	await expect(readings(page)).toHaveCount(0);
	// What is read next comes after whatever still waited.
	await paste(page, fixture('services-1.30.txt'));
	await expect(readings(page)).toContainText(['Paste 1. Services, as a table']);
	await expect(readings(page)).toHaveCount(1);
	await expect(page.locator('.cluster-progress')).toHaveCount(0);
});

test('what is entered while a paste is read stays in the field', async ({ page }) => {
	await unfold(page);
	await field(page).evaluate((target: HTMLTextAreaElement) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', 'asdf');
		target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
		target.value = 'entered meanwhile';
	});
	await expect(readings(page)).toContainText(['Nothing was recognized.']);
	await expect(field(page)).toHaveValue('entered meanwhile');
});

test('what was unfolded before the tool came to life is loaded as well', async ({ page }) => {
	const release = await heldBack(page, '**/_astro/OverheadTool.*.js');
	await page.goto(ESTIMATOR, { waitUntil: 'commit' });
	await page.getByText('Fill in from your cluster').click();
	release();
	await expect(field(page)).toBeVisible();
});

test('shows no name of the cluster, and puts none into the link', async ({ page }) => {
	await unfold(page);
	for (const name of [
		'pods-1.34.json.txt',
		'top-containers-1.31.txt',
		'describe-nodes-1.30.txt',
		'services-1.30.txt',
	]) {
		await paste(page, fixture(name));
	}
	await expect(readings(page)).toHaveCount(4);
	await page.getByRole('button', { name: 'Use these figures' }).click();
	const shown = `${await page.locator('.cluster-import').textContent()} ${decodeURIComponent(page.url())}`;
	for (const name of ['cart', 'orders', 'legacy', 'worker-1', 'prometheus', '192.168', 'db.example.com']) {
		expect(shown).not.toContain(name);
	}
});

test('reads the pods of a large cluster while the page goes on', async ({ page }) => {
	await unfold(page);
	await page.evaluate(() => {
		const counter = window as unknown as { frames: number };
		counter.frames = 0;
		const count = () => {
			counter.frames++;
			requestAnimationFrame(count);
		};
		requestAnimationFrame(count);
	});
	await paste(page, LARGE_PASTES['usage of 100,000 containers'] ?? '');
	await expect(readings(page)).toContainText(['Usage of containers: 100,000.']);
	expect(await page.evaluate(() => (window as unknown as { frames: number }).frames)).toBeGreaterThan(3);
	await expect(page.getByRole('row', { name: /^Istio: proxies 50,000/ })).toBeVisible();
});

test('copies each command', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await unfold(page);
	await page.getByRole('button', { name: 'Copy the command: Usage' }).click();
	await expect(page.getByText('Usage: copied.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('kubectl top pods -A --containers');
});

for (const path of [ESTIMATOR, '/embed/overhead/']) {
	test(`can be used by everybody on ${path}, unfolded and filled`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 800 });
		await unfold(page, path);
		await paste(
			page,
			fixture('pods-1.34.json.txt') + fixture('other-outputs.txt') + fixture('top-containers-1.31.txt'),
		);
		await expect(page.getByRole('heading', { name: 'Found in what you pasted' })).toBeVisible();
		expect(await objectionsInBothThemes(page, '.cluster-import')).toEqual([]);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(320);
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the commands and the results template are there', async ({ page }) => {
		await page.goto(ESTIMATOR);
		await expect(page.getByRole('heading', { name: 'From your cluster', exact: true })).toBeVisible();
		await expect(page.getByText('kubectl top pods -A --containers', { exact: true })).toBeVisible();
		await expect(page.getByRole('link', { name: 'results template' })).toBeVisible();
		await expect(page.getByText('Fill in from your cluster')).toBeHidden();
	});
});
