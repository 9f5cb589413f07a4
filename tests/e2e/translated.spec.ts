import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { PROJECT } from '../../scripts/install.mjs';
import { serve } from '../../scripts/serve.mjs';
import { asTyped } from '../../src/domain/text/quotation-marks.ts';
import { attributes, type Page as BuiltPage, readPages } from '../site/dist.ts';
import { trialBuild } from '../site/trial-build.ts';
import { expect, test } from './watch.ts';

/** Below a path, and in a language that nobody speaks: one build shows that neither is taken for granted. */
const BASE = '/mesh/';

test.describe.configure({ mode: 'serial' });

let build: ReturnType<typeof trialBuild>;
let pages: readonly BuiltPage[];
let site: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => {
	test.setTimeout(600_000);
	build = trialBuild({ base: BASE, locale: 'pseudo' });
	expect(build.ok, build.log).toBe(true);
	pages = readPages(build.dist);
	site = await serve({ port: 0, base: BASE, dist: build.dist });
});

test.afterAll(async () => {
	await site?.close();
	build?.remove();
});

test('below a base path, every address inside the site begins with it', () => {
	const stray = pages.flatMap(({ path, html }) =>
		[...attributes(html, 'a|link', 'href'), ...attributes(html, 'script|img', 'src')]
			.filter((address) => address.startsWith('/') && !address.startsWith(BASE))
			.map((address) => `${path}: ${address}`),
	);
	expect(stray).toEqual([]);
});

test('in another language, nothing of the interface is left in English; the content is', () => {
	const known = contentText();
	const left = pages
		.filter(({ path }) => !path.startsWith('/embed/fact/'))
		.flatMap(({ path, html }) => englishIn(html, known).map((words) => `${path}: ${words}`));
	expect(left).toEqual([]);
});

test('a sentence that no translation reaches is found', () => {
	const html = '<!doctype html><body><p>⟦Ŕååńķ ťĥéé⟧ <b>candidates by weight</b> 3.5</p><code>kubectl get pods</code>';
	expect(englishIn(html, 'what the content says')).toEqual(['candidates by weight']);
	expect(englishIn(html, 'ranks candidates by weight')).toEqual([]);
});

for (const path of [
	'decide/advisor',
	'decide/checklist',
	'decide/record',
	'decide/opinions',
	'compare/scoring',
	'compare/matrix',
	'cost/estimator',
	'cost/retries',
	'cost/measurements',
	'adopt/certificate-planner',
]) {
	test(`in another language, /${path}/ works`, async ({ page }) => {
		await page.goto(`${site.url}${path}/`);
		const tool = page.locator('[data-tool]').first();
		await tool.locator('button:visible, input[type="radio"]:visible, summary:visible').first().click();
		await expect(tool).toContainText('⟦');
	});
}

/** All that the content says, and the few labels that come with the theme, which has translations of its own. */
function contentText(): string {
	const files = globSync('content/**/*.{md,mdx,yaml,json}', { cwd: PROJECT, exclude: ['content/editions/**'] });
	const theme = globSync('node_modules/@astrojs/starlight/dist/{translations/en,integrations/expressive-code/*}.js', {
		cwd: PROJECT,
	});
	const editions = globSync('content/editions/*.json', { cwd: PROJECT });
	const published = editions.flatMap((file) => stringsIn(JSON.parse(readFileSync(join(PROJECT, file), 'utf8'))));
	const texts = [...files, ...theme].map((file) => readFileSync(join(PROJECT, file), 'utf8'));
	return plain([...texts, ...published, ...OF_THE_THEME].join('\n')).toLowerCase();
}

/** What editions said stands where they are compared with what is said now. */
const stringsIn = (value: unknown): string[] =>
	typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(stringsIn);

/** Labels of code blocks. */
const OF_THE_THEME = ['Copy to clipboard', 'Terminal window'];

/** Without the marks of YAML and Markdown, and with quotation marks as they are typed: pages print them. */
const plain = (text: string) => asTyped(text.replace(/[\\`*_>|]|''/g, ' ').replace(/\s+/g, ' '));

/** What is the same in every language. */
const UNTRANSLATED = new Set(['code', 'kbd', 'pre', 'samp', 'script', 'style', 'template']);
const SEEN = new Set(['alt', 'aria-label', 'placeholder', 'title']);

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Pieces of at least two English words that readers see or hear and that are not known. */
function englishIn(html: string, known: string): string[] {
	const texts: string[] = [];
	const collect = (node: Node): void => {
		if (UNTRANSLATED.has(node.nodeName)) return;
		if ('value' in node) texts.push(node.value);
		if ('attrs' in node) texts.push(...node.attrs.filter(({ name }) => SEEN.has(name)).map(({ value }) => value));
		if ('childNodes' in node) node.childNodes.forEach(collect);
	};
	const body = html.slice(html.indexOf('<body'));
	parse(body, { scriptingEnabled: false }).childNodes.forEach(collect);
	return texts
		.flatMap((text) => plain(text).split(/⟦[^⟦⟧]*⟧|[⟦⟧.,:;()“”!?/{}[\]…×—–"]|\d\S*(?: h\b)?/))
		.map((piece) => piece.trim())
		.filter((piece) => /[a-z]{2}.* .*[a-z]{2}/i.test(piece) && !/[À-ž]/.test(piece))
		.filter((piece) => !piece.startsWith('<') && !known.includes(piece.toLowerCase()));
}
