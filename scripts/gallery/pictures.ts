import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { contextOf, type Shot } from './conditions.ts';
import { type Defect, inspect, listen } from './inspect.ts';
import type { Template } from './templates.ts';

/** A picture that was taken, and what is wrong with it. */
export type Picture = {
	readonly template: string;
	readonly condition: string;
	readonly width: number;
	readonly file: string;
	readonly defects: readonly Defect[];
};

/** Pixels of a page that are shown. What follows looks like what stands above it. */
const TALLEST = 5000;

/** Tools take over in effects, which run after the first frames. */
const settle = (page: Page) =>
	page.evaluate(async () => {
		const tools = () => document.querySelector('[data-tool]:not([data-live])');
		for (let wait = 0; wait < 50 && location.hash !== '' && tools() !== null; wait += 1)
			await new Promise((resolve) => setTimeout(resolve, 20));
		await new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
	});

/** Pictures that one window can take one after the other: the media change without loading the page again. */
export function byWindow(shots: readonly Shot[]): Shot[][] {
	const windows = new Map<string, Shot[]>();
	for (const shot of shots) {
		const key = `${shot.width}/${shot.condition.zoom}`;
		windows.set(key, [...(windows.get(key) ?? []), shot]);
	}
	return [...windows.values()];
}

/** Opens a page in a window and takes its pictures. */
export async function takePictures(
	browser: Browser,
	{ url, folder }: { readonly url: string; readonly folder: string },
	template: Template,
	shots: readonly [Shot, ...Shot[]],
): Promise<Picture[]> {
	const context = await browser.newContext(contextOf(shots[0]));
	try {
		const page = await context.newPage();
		const complaints = listen(page);
		await page.goto(new URL(template.path.slice(1), url).href, { waitUntil: 'networkidle' });
		await settle(page);
		await template.prepare?.(page);
		const pictures: Picture[] = [];
		for (const shot of shots) pictures.push(await takePicture(page, folder, template, shot, complaints.splice(0)));
		return pictures;
	} finally {
		await context.close();
	}
}

async function takePicture(
	page: Page,
	folder: string,
	{ id }: Template,
	{ condition, width }: Shot,
	complaints: readonly Defect[],
): Promise<Picture> {
	await page.emulateMedia(condition.media);
	await settle(page);
	const defects = [...complaints, ...(await inspect(page, condition))];
	const file = `${id}-${width}-${condition.id}.jpeg`;
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	await page.screenshot({
		path: join(folder, file),
		type: 'jpeg',
		quality: 80,
		fullPage: true,
		clip: { x: 0, y: 0, width: width / condition.zoom, height: Math.min(height, TALLEST / condition.zoom) },
	});
	return { template: id, condition: condition.id, width, file, defects };
}
