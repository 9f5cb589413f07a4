import { type Page as BuiltPage, readPages } from '../site/dist.ts';
import { missedTargets, objections, objectionsInBothThemes } from './axe.ts';
import { whatDoesNotFit } from './fit.ts';
import { expect, test } from './watch.ts';

/**
 * Embeds of single facts are built from one template, so one of each kind stands for all: the shortest and the longest, one
 * with a range, with an interest, with a dispute, and one that was withdrawn or moved.
 */
function sampleOf(facts: readonly BuiltPage[]): BuiltPage[] {
	const bySize = [...facts].sort((a, b) => a.html.length - b.html.length);
	const marks = ['fact-range', '<b>Interest</b>', 'disputed', 'notice-warning'];
	const samples = [bySize[0], bySize.at(-1), ...marks.map((mark) => facts.find(({ html }) => html.includes(mark)))];
	return [...new Set(samples.filter((page) => page !== undefined))];
}

const isFact = ({ path }: BuiltPage) => path.startsWith('/embed/fact/');
const pages = readPages();

for (const { path } of [...pages.filter((page) => !isFact(page)), ...sampleOf(pages.filter(isFact))]) {
	test(`${path} can be used by everybody`, async ({ page }) => {
		await page.goto(path);
		expect.soft(await objectionsInBothThemes(page)).toEqual([]);
		expect.soft(await missedTargets(page)).toEqual([]);
		expect.soft(await whatDoesNotFit(page)).toEqual([]);
	});
}

test('a page that shuts people out is refused', async ({ page }) => {
	await page.setContent(
		'<!doctype html><html lang="en"><title>x</title><main><h1>x</h1><input><p style="color:#ccc">pale</p></main>',
	);
	expect((await objections(page)).map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'label']));
});

test('a page whose colors fail in the dark only is refused', async ({ page }) => {
	await page.setContent(
		'<!doctype html><html lang="en"><title>x</title><style>:root{color-scheme:light dark}p{background:light-dark(#fff,#111);color:#333}</style><main><h1>x</h1><p>dim</p></main>',
	);
	expect((await objectionsInBothThemes(page)).map(({ theme, id }) => `${theme} ${id}`)).toEqual([
		'dark color-contrast',
	]);
});

test('a page whose targets are too close together on a phone only is refused', async ({ page }) => {
	await page.setContent(
		'<!doctype html><html lang="en"><title>x</title><style>a{display:block}@media(width>30rem){a{padding:1rem}}</style><main><h1>x</h1><a href="#a">one</a><a href="#b">two</a></main>',
	);
	expect(await objections(page)).toEqual([]);
	expect((await missedTargets(page)).map(({ id }) => id)).toEqual(['target-size']);
});

test('a page that does not fit is refused', async ({ page }) => {
	await page.setContent(
		'<!doctype html><html lang="en"><title>x</title><main><h1>x</h1><p style="width:60em">wide</p><p style="height:1.2em;overflow:hidden;line-height:1.2">cut</p></main>',
	);
	const found = await whatDoesNotFit(page);
	expect(found.find(({ way }) => way.startsWith('at 320'))?.what.join()).toContain('because of p');
	expect(found.find(({ way }) => way.startsWith('with more space'))?.what.join()).toContain('p is cut off');
});
