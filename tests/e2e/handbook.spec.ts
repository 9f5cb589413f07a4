import { expect, test } from './watch.ts';

test.describe('claims checked', () => {
	test('are narrowed by word, verdict and topic', async ({ page }) => {
		await page.goto('/reference/claims/');
		const shown = page.locator('.claim:visible');
		const all = await shown.count();
		expect(all).toBeGreaterThanOrEqual(60);
		await page.getByRole('combobox', { name: 'Verdict' }).selectOption('outdated');
		const outdated = await shown.count();
		expect(outdated).toBeGreaterThan(0);
		expect(outdated).toBeLessThan(all);
		await page.getByRole('searchbox', { name: 'Contains' }).fill('App Mesh');
		await expect(shown.filter({ hasText: 'App Mesh' }).first()).toBeVisible();
		expect(await shown.count()).toBeLessThan(outdated);
		await page.getByRole('combobox', { name: 'Verdict' }).selectOption('all');
		await page.getByRole('combobox', { name: 'Topic' }).selectOption('AWS App Mesh');
		await expect(shown.filter({ hasText: 'App Mesh' }).first()).toBeVisible();
		await page.getByRole('searchbox', { name: 'Contains' }).fill('no such words anywhere');
		await expect(page.getByRole('search').getByRole('status')).toHaveText('0 claims');
	});

	test('stay narrowed by what the browser brings back with the page', async ({ page }) => {
		await page.goto('/reference/claims/');
		const all = await page.locator('.claim:visible').count();
		await page.getByRole('combobox', { name: 'Verdict' }).selectOption('outdated');
		const narrowed = await page.locator('.claim:visible').count();
		expect(narrowed).toBeLessThan(all);
		await page.goto('/start/summary/');
		await page.goBack();
		await expect(page.getByRole('combobox', { name: 'Verdict' })).toHaveValue('outdated');
		await expect(page.locator('.claim:visible')).toHaveCount(narrowed);
	});

	test('have an address each', async ({ page }) => {
		await page.goto('/reference/claims/#app-mesh-is-a-candidate');
		await expect(page.locator('#app-mesh-is-a-candidate')).toBeInViewport();
	});

	test('show what a fact states to who points at it, and load no other', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto('/reference/claims/');
		const evidence = page.locator('.claim-evidence a[href*="/reference/facts/"]').first();
		await evidence.hover();
		await expect(evidence).toHaveAttribute('title', /^[A-Z].{20,}/);
		expect(asked.filter((path) => path.startsWith('/oembed/'))).toHaveLength(1);
		await evidence.click();
		await expect(page.locator('.fact:target .fact-statement')).toBeInViewport();
	});

	test.describe('without scripts', () => {
		test.use({ javaScriptEnabled: false });

		test('are all there, without a filter that does nothing', async ({ page }) => {
			await page.goto('/reference/claims/');
			expect(await page.locator('.claim').count()).toBeGreaterThanOrEqual(60);
			await expect(page.getByRole('combobox', { name: 'Verdict' })).toBeHidden();
		});
	});
});

test.describe('sources', () => {
	for (const [source, folder] of [
		['linkerd-upgrading-linkerd', 'linkerd-project'],
		['adr-madr-madr-4-0-0-template', 'others'],
	]) {
		test(`an address on the one page of before leads to the page ${folder}`, async ({ page }) => {
			await page.goto('/start/using/');
			await page.evaluate((id) => location.assign(`/reference/sources/#source-${id}`), source);
			await page.waitForURL(`**/reference/sources/${folder}/#source-${source}`);
			await expect(page.locator(`#source-${source}`)).toBeInViewport();
		});
	}

	test('an address of no source stays at the list of publishers', async ({ page }) => {
		const list = page.waitForResponse('**/data/v1/sources.json');
		await page.goto('/reference/sources/#source-nothing');
		await list;
		await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
	});

	test('lead to the facts that rest on them', async ({ page }) => {
		await page.goto('/reference/sources/');
		await page.getByRole('main').getByRole('link', { name: 'Linkerd project' }).click();
		const source = page.locator('#source-linkerd-upgrading-linkerd');
		await source.locator('a[href$="#fact-upgrade"]').click();
		await expect(page.locator('#fact-upgrade')).toBeInViewport();
	});
});

test('a fact that has become stale since the build says so', async ({ page }) => {
	await page.clock.setFixedTime('2099-01-01T00:00:00Z');
	await page.goto('/fundamentals/service-mesh/');
	await expect(page.locator('.quoted-facts .stale').first()).toBeVisible();
	const line = page.locator('.reviewed .stale-facts');
	await expect(line).toContainText(/^\d+ stale:/);
	await line.getByRole('link').first().click();
	await expect(page.locator('.quoted-facts li:target .stale')).toBeInViewport();
});

test('many stale facts are listed one by one, with the way to all of them', async ({ page }) => {
	await page.clock.setFixedTime('2099-01-01T00:00:00Z');
	await page.goto('/compare/linkerd/');
	const line = page.locator('.page-evidence');
	await expect(line).toHaveText(/, \d+ stale: [\w-]+(?:, [\w-]+){8}, and \d+ more$/);
	await line.getByRole('link', { name: /^\d+ more$/ }).click();
	await expect(page).toHaveURL(/\/reference\/review\/$/);
});

test('the home page announces no end of support that has passed', async ({ page }) => {
	const support = page.locator('[data-support]');
	const dates = async () => (await support.textContent())?.match(/\d{4}-\d\d-\d\d/g) ?? [];
	await page.clock.setFixedTime('2026-11-21T00:00:00Z');
	await page.goto('/');
	const [first = '', ...later] = await dates();
	const last = later.at(-1) ?? first;
	expect(first < last).toBe(true);
	await page.clock.setFixedTime(`${last}T00:00:00Z`);
	await page.reload();
	expect(new Set(await dates())).toEqual(new Set([last]));
	await expect(support).toHaveText(/^\s*Announced ends of support: [^,]/);
	await page.clock.setFixedTime('2099-01-01T00:00:00Z');
	await page.reload();
	await expect(support).toHaveCount(0);
});

test('a fact that is fresh does not', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-21T00:00:00Z');
	await page.goto('/fundamentals/service-mesh/');
	await expect(page.locator('.quoted-facts .stale').first()).toBeHidden();
	await expect(page.locator('.reviewed .stale-facts')).toHaveText('none stale');
});

test('the number behind a sentence shows its fact to who points at it, and leads to it', async ({ page }) => {
	await page.goto('/fundamentals/service-mesh/');
	const mark = page.locator('a.cite').first();
	await mark.hover();
	await expect(mark).toHaveAttribute('title', /\w{4,}/);
	await mark.click();
	await expect(page.locator('.quoted-facts li').first()).toBeInViewport();
});

test('the first use of a term leads to its explanation', async ({ page }) => {
	await page.goto('/fundamentals/service-mesh/');
	const term = page.locator('a.term').first();
	const target = await term.getAttribute('href');
	await term.click();
	await expect(page).toHaveURL(/\/fundamentals\/glossary\/#/);
	await expect(page.locator(`[id="${target?.split('#')[1]}"]`)).toBeInViewport();
});

test.describe('the glossary', () => {
	test('has a letter for each that a term begins with, which stays and leads there', async ({ page }) => {
		await page.goto('/fundamentals/glossary/');
		const letters = page.getByRole('navigation', { name: 'Terms by letter' });
		const shown = await letters.getByRole('link').allTextContents();
		expect(shown).toEqual(await page.locator('.terms h2').allTextContents());
		expect(shown).toEqual([...new Set(shown)].toSorted());
		await letters.getByRole('link', { name: 'S', exact: true }).click();
		await expect(page.getByRole('heading', { name: 'S', exact: true })).toBeInViewport();
		await expect(letters.getByRole('link', { name: 'A', exact: true })).toBeInViewport();
		const bar = await letters.boundingBox();
		const heading = await page.getByRole('heading', { name: 'S', exact: true }).boundingBox();
		expect(heading?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
	});
});

test.describe('alternatives', () => {
	test('keep their facts folded until the number of one is followed', async ({ page }) => {
		await page.goto('/alternatives/');
		const facts = page.locator('.need .quoted-facts').first();
		await expect(facts.locator('li').first()).toBeHidden();
		await page.locator('.need a.cite').first().click();
		await expect(facts.locator('li').first()).toBeInViewport();
	});

	test('show the simplest tools, and count on where the others unfold', async ({ page }) => {
		await page.goto('/alternatives/');
		const need = page.locator('.need', { has: page.locator('.more-tools') }).first();
		const shown = await need.locator('.simpler li:visible').count();
		await expect(need.locator('.more-tools .simpler')).toHaveAttribute('start', String(shown + 1));
		await need.locator('.more-tools summary').click();
		expect(await need.locator('.simpler li:visible').count()).toBeGreaterThan(shown + 1);
	});
});

test('support windows begin with what ends next, and call ended what had ended at the edition', async ({ page }) => {
	await page.goto('/compare/support-windows/');
	const seen =
		(await page.locator('#next ~ p time, .sl-heading-wrapper:has(#next) ~ p time').first().textContent()) ?? '';
	const days = (table: number) => page.locator('.support-ends').nth(table).locator('time').allTextContents();
	const ahead = await days(0);
	expect(ahead.length).toBeGreaterThan(3);
	expect(ahead).toEqual(ahead.toSorted());
	expect(ahead.every((day) => day >= seen)).toBe(true);
	const over = await days(1);
	expect(over).toEqual(over.toSorted().toReversed());
	expect(over.every((day) => day < seen)).toBe(true);
	for (const cell of await page.locator('.release-lines .date:has(.over)').allTextContents())
		expect((cell.match(/\d{4}-\d\d-\d\d/)?.[0] ?? '') < seen).toBe(true);
	expect(await page.locator('.release-lines .over').count()).toBeGreaterThan(3);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('release lines and their notes are read without scrolling sideways', async ({ page }) => {
		await page.goto('/compare/support-windows/');
		const beyond = await page
			.locator('.release-lines')
			.evaluateAll((tables) => tables.map((table) => table.scrollWidth - table.clientWidth));
		expect(beyond.length).toBeGreaterThan(5);
		expect(Math.max(...beyond)).toBeLessThanOrEqual(0);
	});
});

test.describe('beside the menu of a small window', () => {
	test.use({ viewport: { width: 820, height: 1100 } });

	test('the answers of a comparison have room for their words', async ({ page }) => {
		await page.goto('/compare/istio-or-linkerd/');
		const widths = await page
			.locator('.cells-fit td')
			.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
		expect(Math.min(...widths)).toBeGreaterThan(200);
	});
});

test('a fact that another one disputes says what that one states', async ({ page }) => {
	await page.goto('/compare/istio-sidecar/');
	const other = page.locator('#fact-multi-cluster .disputed a');
	await expect(other).toContainText(' ');
	await expect(other).toHaveAttribute('href', /#fact-/);
});

test('a decision says what we would do before it lists the options, and what follows them has a heading', async ({
	page,
}) => {
	await page.goto('/decide/decisions/which-platform/');
	await expect(page.locator('.option').first().locator('xpath=preceding-sibling::p')).toHaveCount(3);
	await expect(page.locator('.option + :not(.option)')).toHaveText(/^The forces/);
});

test.describe('in letters of twice the size', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('the name of the site is not cut off', async ({ page }) => {
		await page.goto('/reference/claims/');
		await page.evaluate(() => {
			document.documentElement.style.fontSize = '200%';
		});
		const name = page.locator('.site-title span');
		const cut = await name.evaluate((element) => {
			const frame = element.closest('.title-wrapper')?.getBoundingClientRect();
			const { left, right, top, bottom } = element.getBoundingClientRect();
			return !frame || left < frame.left || right > frame.right || top < 0 || bottom > frame.bottom + 4;
		});
		expect(cut).toBe(false);
	});
});

test('an example can be copied and downloaded, and says what it was validated against', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/adopt/istio-sidecar/');
	const example = page.locator('#manifest-istio-strict-mtls');
	await expect(example).toContainText('Validated against');
	await example.getByRole('button', { name: /copy/i }).click();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain('kind: PeerAuthentication');
	const address = await example.getByRole('link', { name: /Download/ }).getAttribute('href');
	const file = await page.request.get(address ?? '');
	expect(await file.text()).toContain('kind: PeerAuthentication');
});

test('drawings are named, described and reachable by keyboard', async ({ page }) => {
	await page.goto('/fundamentals/service-mesh/');
	const drawing = page.locator('.diagram svg').first();
	await expect(drawing).toHaveAccessibleName(/\w/);
	await expect(drawing).toHaveAccessibleDescription(/\w{4,}/);
	await expect(page.locator('.diagram .sheet').first()).toHaveAttribute('tabindex', '0');
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('a link to the last of many facts lands there, though those above were never on the screen', async ({
		page,
	}) => {
		await page.goto('/compare/linkerd/');
		const last = page.locator('.fact-groups .fact').last();
		await expect(last).toHaveCSS('content-visibility', 'auto');
		await page.evaluate(
			(id) => {
				window.location.hash = id;
			},
			(await last.getAttribute('id')) ?? '',
		);
		await expect(page.locator('.fact:target')).toBeInViewport();
		await expect(last).toHaveCSS('content-visibility', 'visible');
	});

	test('whoever jumps far down reads of which section the facts on the screen are', async ({ page }) => {
		await page.goto('/alternatives/');
		const need = page.locator('.need').last();
		const title = (await need.locator('h2').first().textContent()) ?? '';
		await need.evaluate((section) => section.scrollIntoView());
		await need.locator('.quoted-facts summary').click();
		await need.locator('.quoted-facts li').last().scrollIntoViewIfNeeded();
		await expect(page.locator('mobile-starlight-toc .display-current')).toHaveText(title);
	});

	test('no block that waits for its reader is higher than it counts as until then', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 800 });
		for (const path of [
			'/reference/facts/overhead-model/',
			'/compare/linkerd/',
			'/alternatives/',
			'/compare/scoring/',
		]) {
			await page.goto(path);
			const higher = await page
				.locator('.fact-groups .fact, .sl-markdown-content > :is(.need, .reasons)')
				.evaluateAll((blocks) => {
					const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
					return blocks.flatMap((block) => {
						const most = Number.parseFloat(getComputedStyle(block).getPropertyValue('--height-at-most')) * rem;
						(block as HTMLElement).style.contentVisibility = 'visible';
						const { height } = block.getBoundingClientRect();
						return height < most ? [] : [`${block.id}: ${height} of ${most}`];
					});
				});
			expect([path, higher]).toEqual([path, []]);
		}
	});
});
