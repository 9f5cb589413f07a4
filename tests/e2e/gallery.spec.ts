import {
	clippedText,
	longLines,
	motion,
	overflow,
	overlappingText,
	smallTargets,
} from '../../scripts/gallery/defects.ts';
import { expect, test } from './watch.ts';

/** Each check of the gallery, a page that it must object to, and one that it must leave in peace. */
const CHECKS: Readonly<Record<string, readonly [check: () => string[], broken: string, fine: string]>> = {
	'a page that is wider than its window': [
		overflow,
		'<div style="width: 3000px">wide</div>',
		'<div style="width: 90%">fits</div>',
	],
	'text that its box cuts off': [
		clippedText,
		'<p style="width: 40px; overflow: hidden; white-space: nowrap">Text that is cut off</p>',
		'<p style="width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)">For screen readers</p>',
	],
	'text on text': [
		overlappingText,
		'<p style="margin: 0">The first line</p><p style="margin: -16px 0 0">The second line</p>',
		'<p style="margin: 0">The first line</p><p style="margin: 0">The second line</p>',
	],
	'targets that are too small for a finger': [
		smallTargets,
		'<button style="all: unset; font-size: 8px">a</button><button style="all: unset; font-size: 8px">b</button>',
		'<p>A sentence with <a href="#a">a link</a> and <a href="#b">another</a>.</p>',
	],
	'lines that are too long to find the next one': [
		longLines,
		`<main><p style="font: 10px sans-serif">${'Words that go on. '.repeat(40)}</p></main>`,
		`<main><p style="width: 30em">${'Words that go on. '.repeat(40)}</p></main>`,
	],
	'movement that a reader did not want': [
		motion,
		'<a style="transition: color 1s">moves</a>',
		'<a style="transition: none">stands still</a>',
	],
};

for (const [name, [check, broken, fine]] of Object.entries(CHECKS)) {
	test(`the gallery reports ${name}`, async ({ page }) => {
		const of = async (body: string) => {
			await page.setContent(`<!doctype html><html lang="en"><title>x</title><body>${body}</body></html>`);
			return page.evaluate(check);
		};
		expect(await of(broken)).not.toEqual([]);
		expect(await of(fine)).toEqual([]);
	});
}
