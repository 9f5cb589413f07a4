import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAppearance, THEMES, VIEWS } from '../../../src/domain/embed/appearance.ts';
import { embedFrame } from '../../../src/domain/embed/frame.ts';
import { pastedFact } from '../../../src/domain/embed/pasted-fact.ts';
import { elementHtml, iframeHtml, iframeJsx } from '../../../src/domain/embed/snippet.ts';
import { EMBEDS, type EmbedTool, FACT_HEIGHT } from '../../../src/domain/embed/tools.ts';
import { writeAppearance } from '../../../src/domain/embed/write-appearance.ts';
import { readContent } from '../../content/read.ts';

const site = { origin: 'https://site.example', base: '/mesh/' };
const tools = Object.keys(EMBEDS) as EmbedTool[];

describe('embedFrame()', () => {
	test('leads to the plain embed where nothing is chosen', () => {
		expect(embedFrame({ tool: 'scoring', state: '' }, site)).toMatchObject({
			url: 'https://site.example/mesh/embed/scoring/',
			title: 'Mesh or Not: Scoring calculator',
		});
	});

	test('names the edition that is asked for, so that the embed can say when facts have changed', () => {
		const { url } = embedFrame({ tool: 'scoring', state: '' }, site, { kb: '2026.11.21' });
		expect(url).toBe('https://site.example/mesh/embed/scoring/#v=1&kb=2026.11.21');
	});

	test('keeps the state and its edition, and puts the appearance behind it', () => {
		const target = { tool: 'scoring', state: 'v=1&kb=2026.01.01&w=40.60' } as const;
		expect(embedFrame(target, site, { theme: 'dark', view: 'result' }).url).toBe(
			'https://site.example/mesh/embed/scoring/#v=1&kb=2026.01.01&w=40.60&theme=dark&view=result',
		);
		expect(embedFrame(target, site, { kb: 'live' }).url).toContain('#v=1&kb=live&w=40.60');
	});

	test('replaces only the edition: another version of the links stays, and so do values that look alike', () => {
		const target = { tool: 'scoring', state: 'v=2&kb=2026.01.01&w=v=1' } as const;
		expect(embedFrame(target, site, { kb: 'live' }).url).toMatch(/#v=2&kb=live&w=v=1$/);
	});

	test('says what it shows, and is as high as the view of it', () => {
		expect(embedFrame({ fact: 'linkerd/retry-budget' }, site)).toMatchObject({
			...{ title: 'Mesh or Not: a fact', height: FACT_HEIGHT },
		});
		const height = (view?: 'table') => embedFrame({ tool: 'scoring', state: '' }, site, view && { view }).height;
		expect([height(), height('table')]).toEqual([EMBEDS.scoring.heights.full, EMBEDS.scoring.heights.table]);
	});

	test('shows a single fact', () => {
		expect(embedFrame({ fact: 'linkerd/retry-budget' }, site, { id: 'a' }).url).toBe(
			'https://site.example/mesh/embed/fact/linkerd/retry-budget/#id=a',
		);
	});

	test.each(tools)('has a height for every view of the %s', (tool) => {
		for (const view of VIEWS) {
			const { height } = embedFrame({ tool, state: '' }, site, { view });
			expect(height).toBeGreaterThanOrEqual(80);
			expect(height).toBeLessThanOrEqual(4000);
		}
	});
});

test('an appearance that was written is read back as it was', () => {
	const appearance = fc.record({
		theme: fc.constantFrom(...THEMES),
		view: fc.constantFrom(...VIEWS),
		head: fc.boolean(),
		compact: fc.boolean(),
		accent: fc.option(fc.stringMatching(/^[0-9a-fA-F]{6}$/), { nil: undefined }),
		id: fc.option(fc.stringMatching(/^[A-Za-z0-9_-]{1,32}$/), { nil: undefined }),
	});
	fc.assert(
		fc.property(appearance, (given) => {
			expect(readAppearance(`#${writeAppearance(given).join('&')}`)).toEqual({ appearance: given, notices: [] });
		}),
	);
});

test('an appearance without its defaults is written in few words', () => {
	expect(writeAppearance({ theme: 'auto', view: 'full', head: true, compact: false })).toEqual([]);
});

describe('pastedFact()', () => {
	test.each([
		' linkerd/retry-budget ',
		' https://site.example/mesh/compare/linkerd/#fact-retry-budget\n',
		' https://site.example/embed/fact/linkerd/retry-budget/\n',
		'https://site.example/embed/fact/linkerd/retry-budget',
		'https://site.example/embed/fact/linkerd/retry-budget?theme=dark',
		'https://site.example/mesh/compare/linkerd/#fact-retry-budget',
		'https://site.example/embed/fact/linkerd/retry-budget/#theme=dark',
	])('finds the id in %s', (text) => {
		expect(pastedFact(text)).toBe('linkerd/retry-budget');
	});

	test.each([
		'https://site.example/embed/fact/linkerd/retry-budget/more/',
		'https://site.example/compare/linkerd/#fact-retry-budget?x',
	])('finds none in %s', (text) => {
		expect(pastedFact(text)).toBeUndefined();
	});

	test.each(['', 'linkerd', '../x', 'a/b/c', 'https://site.example/compare/linkerd/', 'a/"><script>'])(
		'finds none in %j',
		(text) => {
			expect(pastedFact(text)).toBeUndefined();
		},
	);
});

describe('the snippet', () => {
	const frame = embedFrame({ tool: 'matrix', state: 'v=1&g=resilience' }, site);
	const address = 'https://site.example/mesh/embed/matrix/#v=1&amp;g=resilience';

	test('for HTML has its address escaped', () => {
		expect(iframeHtml(frame)).toContain(`<iframe src="${address}" title="Mesh or Not: Matrix" width="100%" height="`);
		expect(iframeHtml(frame)).toContain('style="border:0"');
	});

	test('for JSX writes the style as an object', () => {
		expect(iframeJsx(frame)).toContain(`src="${address}"`);
		expect(iframeJsx(frame)).toContain('style={{ border: 0 }}');
	});

	test('for wikis with the element names what differs from its defaults', () => {
		const target = { tool: 'matrix', state: 'v=1&g=resilience' } as const;
		expect(elementHtml(target, { theme: 'auto', view: 'table', kb: 'live' })).toBe(
			'<mesh-or-not tool="matrix" state="v=1&amp;g=resilience" kb="live" view="table"></mesh-or-not>',
		);
		expect(elementHtml({ tool: 'matrix', state: '' }, { view: 'full' })).toBe(
			'<mesh-or-not tool="matrix"></mesh-or-not>',
		);
		expect(elementHtml({ fact: 'linkerd/retry-budget' })).toBe(
			'<mesh-or-not fact="linkerd/retry-budget"></mesh-or-not>',
		);
	});

	test('holds one element with known attributes, whatever is put into it', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (url, title) => {
				const html = iframeHtml({ url, title, height: 300 });
				expect(html).toMatch(/^<iframe src="[^"<>]*" title="[^"<>]*" width="100%" height="300" [^<>]*><\/iframe>$/);
			}),
		);
	});
});

test('every tool has a page to which its embed leads, and no two share one', () => {
	const pages = tools.map((tool) => EMBEDS[tool].page);
	expect(new Set(pages).size).toBe(tools.length);
	expect(pages.every((page) => /^\/[a-z-]+\/[a-z-]+\/$/.test(page))).toBe(true);
});

test('the id of every fact can stand in an address as it is', () => {
	const odd = readContent()
		.collections.facts.map(({ id }) => id)
		.filter((id) => !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id));
	expect(odd).toEqual([]);
});
