import { describe, expect, test } from 'vitest';
import { JOURNEYS, neighborsOf } from '../../src/journeys.ts';
import { SECTIONS } from '../../src/sidebar.ts';
import { SIDEBAR_PAGES, trailOf } from '../../src/sidebar-pages.ts';
import { attributes, readPages } from './dist.ts';

const pages = readPages();
const sections = new RegExp(`^/(?:${SECTIONS.map(({ folder }) => folder).join('|')})/`);
const below = pages.filter(({ path }) => sections.test(path));
const htmlOf = (path: string) => pages.find((page) => page.path === path)?.html ?? '';

/** Where the links lead that stand before and after a page. */
const around = (html: string) =>
	['prev', 'next'].map((rel) => new RegExp(`<a href="([^"]*)" rel="${rel}"`).exec(html)?.[1]);

const crumbsOf = (html: string) => /<nav class="crumbs[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';

describe('the way to a page', () => {
	test('stands above every page of a section, from the start on', () => {
		expect(below.length).toBeGreaterThan(200);
		for (const { path, html } of below) {
			const links = attributes(crumbsOf(html), 'a', 'href');
			expect([path, links[0]]).toEqual([path, '/']);
			expect([path, links.includes(path)]).toEqual([path, false]);
		}
	});

	test('names the groups of the sidebar, and links those that have a page of their own', () => {
		expect(trailOf('/decide/decisions/adopt-or-defer/')).toEqual([
			{ label: 'Decide', path: '/decide/' },
			{ label: 'Decisions to record', path: '/decide/decisions/' },
		]);
		expect(trailOf('/compare/scores/cost/').at(-1)).toEqual({ label: 'Why these scores' });
	});

	test('leads over the list for a page that no sidebar holds', () => {
		expect(trailOf('/decide/scenarios/voting-app/').at(-1)).toEqual({
			label: 'Worked scenarios',
			path: '/decide/scenarios/',
		});
		expect(trailOf('/')).toEqual([]);
	});
});

const WAY_ON = 'aria-label="Previous and next page"';

describe('the way on', () => {
	test('leads from every page of a journey to the next, and back', () => {
		for (const { before, pages: steps } of JOURNEYS)
			for (const [index, path] of steps.entries()) {
				const [prev, next] = around(htmlOf(path));
				expect([path, prev]).toEqual([path, steps[index - 1] ?? before]);
				if (index < steps.length - 1) expect([path, next]).toEqual([path, steps[index + 1]]);
			}
	});

	test('stands where a reader has finished: behind the text, and before what it rests on', () => {
		const both = below.filter(({ html }) => html.includes(WAY_ON) && html.includes('class="quoted-facts'));
		const kinds = ['/fundamentals/service-mesh/', '/compare/linkerd/', '/decide/scenarios/voting-app/'];
		expect(both.map(({ path }) => path)).toEqual(
			expect.arrayContaining([...kinds, '/decide/decisions/which-platform/']),
		);
		for (const { path, html } of both.filter((page) => page.path !== '/alternatives/')) {
			const places = ['sl-markdown-content', WAY_ON, 'class="quoted-facts', '<footer'].map((part) =>
				html.indexOf(part),
			);
			expect([path, places.toSorted((a, b) => a - b)]).toEqual([path, places]);
		}
	});

	test('is missing nowhere but on lists of pages and at the end of a series', () => {
		const lists = new Set(['/404/', '/404.html', '/', ...SECTIONS.map(({ folder }) => `/${folder}/`)]);
		const ends = below.filter(({ path, html }) => !lists.has(path) && around(html)[1] === undefined);
		expect(ends.map(({ path }) => path.replace(/[^/]+\/$/, '')).toSorted()).toEqual([
			'/cost/measurements/',
			'/decide/scenarios/',
			'/reference/facts/',
		]);
	});

	test('has each page in one place only', () => {
		const steps = JOURNEYS.flatMap((journey) => journey.pages);
		expect(steps.filter((path, index) => steps.indexOf(path) !== index)).toEqual([]);
		const known = new Set(SIDEBAR_PAGES.map(({ path }) => path));
		expect(steps.filter((path) => !known.has(path))).toEqual([]);
	});

	test.each([
		['scenario', /^\/decide\/scenarios\/./],
		['published test', /^\/cost\/measurements\/./],
		['list of facts', /^\/reference\/facts\/./],
	])('leads from one %s to the next, and back', (_, series) => {
		const members = pages.filter(({ path }) => series.test(path));
		expect(members.length).toBeGreaterThan(8);
		expect(members.filter(({ html }) => around(html)[0] === undefined)).toHaveLength(1);
		expect(members.filter(({ html }) => around(html)[1] === undefined)).toHaveLength(1);
		for (const { path, html } of members) {
			const next = around(html)[1];
			if (next !== undefined) expect([next, around(htmlOf(next))[0]]).toEqual([next, path]);
		}
	});

	test('goes on from the end of a journey where the next question is', () => {
		expect(neighborsOf('/b/', [{ pages: ['/a/', '/b/'], onward: '/compare/matrix/' }]).next?.path).toBe(
			'/compare/matrix/',
		);
		expect(neighborsOf('/c/', [{ pages: ['/a/', '/b/'] }])).toEqual({});
	});
});

test('a page that no sidebar holds is marked at the list which leads to it', () => {
	const marked = (path: string) => {
		const sidebar = /<nav class="sidebar[\s\S]*?<\/nav>/.exec(htmlOf(path))?.[0] ?? '';
		return [...sidebar.matchAll(/href="([^"]*)" aria-current="(\w+)"/g)].map(([, at, as]) => [at, as]);
	};
	expect(marked('/decide/scenarios/voting-app/')).toEqual([['/decide/scenarios/', 'true']]);
	expect(marked('/reference/sources/others/')).toEqual([['/reference/sources/', 'true']]);
	expect(marked('/decide/scenarios/')).toEqual([['/decide/scenarios/', 'page']]);
	expect(marked('/decide/')).toEqual([]);
});

describe('what a page rests on', () => {
	const title = (path: string) => /<span class="page-evidence"[\s\S]*?<\/p>/.exec(htmlOf(path))?.[0] ?? '';

	test('stands below its title: facts, sources, days, and what is stale', () => {
		for (const path of ['/fundamentals/service-mesh/', '/compare/linkerd/', '/decide/scenarios/voting-app/'])
			expect([path, title(path).replace(/<[^>]*>/g, '')]).toEqual([
				path,
				expect.stringMatching(
					/\d+ facts?(?:, and \d+ quoted of other subjects,)?\s+from \d+ sources?, checked \d{4}-\d\d-\d\d.*stale/s,
				),
			]);
	});

	test('counts as many facts of a subject as the list of all facts', () => {
		const listed = htmlOf('/reference/facts/').matchAll(
			/<a href="(?<path>[^"#]+)(?:#facts)?">[^<]+<\/a>, (?<count>\d+) facts/g,
		);
		const counts = [...listed].flatMap(({ groups }) => (groups ? [groups] : []));
		expect(counts.length).toBeGreaterThan(20);
		for (const { path = '', count } of counts) {
			const [, own] = />(\d+) facts?</.exec(title(path)) ?? [];
			expect([path, own]).toEqual([path, count]);
		}
	});

	test('leads to the facts on the page itself', () => {
		for (const { path, html } of below) {
			const [anchor] = attributes(title(path), 'a', 'href');
			if (anchor !== undefined) expect([path, html.includes(`id="${anchor.slice(1)}"`)]).toEqual([path, true]);
		}
	});

	test('is not claimed for a page that quotes nothing', () => {
		expect(title('/decide/checklist/')).toBe('');
	});
});

test('pages that rest on the same facts are offered, except those that stand beside the page anyway', () => {
	const offered = pages.filter(({ html }) => html.includes('class="not-content related-pages"'));
	expect(offered.length).toBeGreaterThan(200);
	for (const { path, html } of offered) {
		const list = /<nav class="not-content related-pages"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
		const links = attributes(list, 'a', 'href');
		expect(links.length).toBeLessThanOrEqual(4);
		expect([path, links.filter((link) => link === path || around(html).includes(link))]).toEqual([path, []]);
	}
});

test('tools and published tests, which quote no facts in prose, lead to the pages that lead to them or quote the same facts', () => {
	for (const path of [
		'/cost/estimator/',
		'/compare/matrix/',
		'/adopt/certificate-planner/',
		'/cost/measurements/livewyer-2024/',
	])
		expect([path, htmlOf(path).includes('class="not-content related-pages"')]).toEqual([path, true]);
});
