import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Frame, Page, TestInfo } from '@playwright/test';
import { expect, test } from './watch.ts';
import { HOST_SCRIPT, type Received, serveWiki, wikiPage } from './wiki.ts';

/** An embed: what shows that its result is there, and a change that makes it higher or lower. */
type Target = {
	readonly name: string;
	readonly path: string;
	readonly result: string;
	readonly change: (frame: Frame) => Promise<void>;
	/** Its code and its data are loaded when a reader reaches for it. */
	readonly late?: true;
};

/** By the element, not by a pointer: nine frames that grow move what a pointer aims at. */
const press = (selector: string) => (frame: Frame) =>
	frame
		.locator(selector)
		.first()
		.evaluate((element: HTMLElement) => element.click());

const TARGETS: readonly Target[] = [
	{ name: 'scoring', path: 'scoring', result: 'table.ranking tbody tr', change: press('.scoring-controls summary') },
	{ name: 'matrix', path: 'matrix', result: 'table.matrix tbody td', change: press('.matrix-controls summary') },
	{
		name: 'advisor',
		path: 'advisor',
		result: '.advisor-verdict table',
		change: press('.advisor-questions input[type="radio"]'),
		late: true,
	},
	{ name: 'checklist', path: 'checklist', result: '.item-title', change: press('.checklist-side summary') },
	{ name: 'retries', path: 'retries', result: '.retry-answer p', change: press('.tool details > summary') },
	{
		name: 'certificates',
		path: 'certificates',
		result: '.plan-headline',
		change: press('.certificates-controls summary'),
	},
	{ name: 'record', path: 'record', result: '.record-example', change: press('.record-open summary'), late: true },
	{
		name: 'overhead',
		path: 'overhead',
		result: '.panel',
		change: press('.overhead-controls input[type="checkbox"]'),
		late: true,
	},
	{
		name: 'fact',
		path: 'fact/linkerd/retry-budget',
		result: '.fact-statement',
		// Nothing can be pressed in a fact; it becomes higher when its host becomes narrower.
		change: async (frame) => {
			const element = frame.page().locator('iframe[title="fact"]');
			// What was pressed in another frame may have scrolled this one out of sight.
			await element.scrollIntoViewIfNeeded();
			await element.evaluate((fact) => {
				fact.style.width = '190px';
			});
		},
	},
];

const SANDBOXES = {
	'no sandbox': '',
	'a sandbox that allows scripts': 'sandbox="allow-scripts"',
	'a sandbox that allows scripts and the own origin': 'sandbox="allow-scripts allow-same-origin"',
	'a sandbox that allows nothing': 'sandbox=""',
} as const;

/** Frames side by side, because browsers do not render frames of other sites that are out of sight. */
const WINDOW = { width: 1900, height: 1200 };
const frameTag = (site: string | undefined, { name, path }: Target, attributes: string) =>
	`<iframe title="${name}" src="${site}/embed/${path}/#id=${name}" ${attributes}
		style="width:205px;height:300px;border:0;vertical-align:top"></iframe>`;

const received = (page: Page) => page.evaluate(() => (window as unknown as { received: Received[] }).received);

const heightsOf = async (page: Page, name: string) =>
	(await received(page)).filter(
		({ frame, data }) => frame === name && (data as { type?: string } | null)?.type === 'mesh-or-not:resize',
	) as (Received & { data: { id: string; height: number } })[];

/** Waits until no message has come for a while: what goes on for ever fails by the time limit of the test. */
async function settled(page: Page): Promise<void> {
	let before = -1;
	await expect
		.poll(
			async () => {
				const now = (await received(page)).length;
				const quiet = now === before;
				before = now;
				return quiet;
			},
			{ intervals: [400] },
		)
		.toBe(true);
}

/** After a change, the frame counts the pictures that it draws, so that a message can be placed among them. */
async function countPictures(frame: Frame, until: number): Promise<void> {
	await frame.evaluate((until) => {
		let drawn = 0;
		const count = () => {
			drawn += 1;
			window.parent.postMessage({ type: 'picture', drawn }, '*');
			if (drawn < until) requestAnimationFrame(count);
		};
		const begin = () => {
			window.parent.postMessage({ type: 'picture', drawn: 0 }, '*');
			requestAnimationFrame(count);
		};
		for (const sign of ['click', 'resize']) window.addEventListener(sign, begin, { once: true, capture: true });
	}, until);
}

/** How many pictures, and how many milliseconds, passed between a change and the message with the new height. */
async function delayOf(page: Page, name: string): Promise<{ pictures: number; milliseconds: number } | undefined> {
	const log = (await received(page)).filter(({ frame }) => frame === name) as (Received & {
		data: { type?: string; drawn?: number };
	})[];
	const begin = log.findIndex(({ data }) => data?.type === 'picture' && data.drawn === 0);
	const told = log.findIndex(({ data }, index) => index > begin && data?.type === 'mesh-or-not:resize');
	if (begin < 0 || told < 0) return undefined;
	const pictures = log.slice(begin, told).filter(({ data }) => data?.type === 'picture').length - 1;
	return { pictures, milliseconds: Math.round((log[told]?.at ?? 0) - (log[begin]?.at ?? 0)) };
}

/** More pictures than a change takes to be calculated and drawn; 200 milliseconds are twelve. */
const PICTURES = 12;

const frameOf = (page: Page, { path }: Target): Frame => {
	const frame = page.frames().find((candidate) => candidate.url().includes(`/embed/${path}/`));
	if (frame === undefined) throw new Error(`${path} did not load`);
	return frame;
};

let wiki: Awaited<ReturnType<typeof serveWiki>>;
test.beforeAll(async () => {
	wiki = await serveWiki();
});
test.afterAll(() => wiki.close());

const HOSTS = {
	'a page of another site': async (page: Page, content: string) => {
		wiki.show(content);
		await page.goto(wiki.origin);
	},
	'a file': async (page: Page, content: string, info: TestInfo) => {
		const file = info.outputPath('wiki.html');
		writeFileSync(file, content);
		await page.goto(pathToFileURL(file).href);
	},
} as const;

for (const [host, open] of Object.entries(HOSTS)) {
	for (const [sandbox, attributes] of Object.entries(SANDBOXES)) {
		const scripted = attributes !== SANDBOXES['a sandbox that allows nothing'];

		test(`in ${host}, ${sandbox}: every embed shows its result`, async ({ page, baseURL, complaints }, info) => {
			await page.setViewportSize(WINDOW);
			const frames = TARGETS.map((target) => frameTag(baseURL, target, attributes)).join('');
			await open(page, wikiPage(frames, HOST_SCRIPT), info);
			for (const target of TARGETS) {
				await expect(frameOf(page, target).locator(target.result).first()).toBeVisible();
			}
			if (scripted) await expectToFollow(page, info);
			else await expectToStandStill(page, complaints);
		});
	}
}

/** Each embed reports its height under its id, follows a change within a few pictures, and its frame takes the height. */
async function expectToFollow(page: Page, info: TestInfo): Promise<void> {
	for (const target of TARGETS) {
		await expect.poll(() => heightsOf(page, target.name)).not.toEqual([]);
		// The first touch may load parts of a tool; what is looked at is a change of a tool that is there.
		await frameOf(page, target)
			.locator('main')
			.click({ position: { x: 1, y: 1 } });
	}
	for (const target of TARGETS.filter(({ late }) => late)) {
		await expect(frameOf(page, target).locator('[data-tool][data-live]')).toBeAttached();
	}
	await settled(page);
	const before = new Map<string, number>();
	for (const target of TARGETS) {
		before.set(target.name, (await heightsOf(page, target.name)).length);
		await expectToFollowAt(page, target, info);
	}
	await settled(page);
	for (const { name } of TARGETS) {
		const told = await heightsOf(page, name);
		expect([name, told.every(({ data }) => data.id === name)]).toEqual([name, true]);
		const height = await page
			.locator(`iframe[title="${name}"]`)
			.evaluate((element: HTMLElement) => element.offsetHeight);
		expect([name, height]).toEqual([name, Math.min(4000, Math.max(80, told.at(-1)?.data.height ?? 0))]);
		// A frame that grows because it has grown would go on reporting.
		expect([name, told.length - (before.get(name) ?? 0) < 6, told.length < 14]).toEqual([name, true, true]);
	}
}

async function expectToFollowAt(page: Page, target: Target, info: TestInfo): Promise<void> {
	const { name } = target;
	const frame = frameOf(page, target);
	await countPictures(frame, PICTURES);
	await target.change(frame);
	await expect.poll(async () => [name, await delayOf(page, name)]).toEqual([name, expect.anything()]);
	const delay = await delayOf(page, name);
	info.annotations.push({ type: `milliseconds, ${name}`, description: String(delay?.milliseconds) });
	expect([name, (delay?.pictures ?? Number.NaN) < PICTURES]).toEqual([name, true]);
}

/** Without scripts nothing is told, and the embed of a tool says where the whole tool is. */
async function expectToStandStill(page: Page, complaints: string[]): Promise<void> {
	for (const target of TARGETS.filter(({ name }) => name !== 'fact')) {
		await expect(frameOf(page, target).locator('noscript p')).toContainText('Scripts are off');
	}
	expect(await received(page)).toEqual([]);
	// The browser reports that it blocked the scripts, which is what the sandbox asks for.
	expect(complaints.filter((complaint) => !/^console: Blocked script execution in/.test(complaint))).toEqual([]);
	complaints.length = 0;
}
