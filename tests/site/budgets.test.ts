import { expect, test } from 'vitest';
import { BUDGETS, excesses, kindOf } from './budgets.ts';
import { readPages, weightOf } from './dist.ts';

const pages = readPages();

test('no page weighs more than its budget allows', () => {
	expect(excesses(pages)).toEqual([]);
});

test.each([
	['/compare/matrix/', 'tool'],
	['/compare/scoring/', 'tool'],
	['/decide/checklist/', 'tool'],
	['/cost/measurements/', 'tool'],
	['/cost/measurements/livewyer-2024/', 'prose'],
	['/embed/measurements/', 'embed'],
	['/embed/matrix/', 'embed'],
	['/embed/scoring/', 'embed'],
	['/embed/checklist/', 'embed'],
	['/embed/fact/linkerd/retry-budget/', 'embed'],
])('%s is held to the budget of a page of its kind: %s', (path, kind) => {
	const page = pages.find((candidate) => candidate.path === path);
	if (page === undefined) throw new Error(`${path} was not built`);
	expect(kindOf(page)).toBe(kind);
});

test('the embed of a fact weighs a fifth of what an embed may, and holds its script itself', () => {
	const facts = pages.filter(({ path }) => path.startsWith('/embed/fact/'));
	expect(facts.length).toBeGreaterThan(2000);
	const heavy = facts.filter(
		(page) => page.html.includes('<script type="module" src') || weightOf(page).bytes > 9 * 1024,
	);
	expect(heavy.map(({ path }) => path)).toEqual([]);
});

test('a page that loads too much is refused', () => {
	// Random text does not compress.
	const noise = Array.from({ length: 9000 }, () => Math.random().toString(36)).join(' ');
	const fat = { path: '/start/fat/', html: `<main>${noise}</main>` };
	expect(kindOf(fat)).toBe('prose');
	expect(excesses([{ ...fat, html: fat.html.replaceAll(' ', '-') }])).not.toEqual([]);
});

test('a page that asks for too many files is refused', () => {
	const tool = pages.find(({ path }) => path === '/compare/scoring/');
	if (tool === undefined) throw new Error('the calculator was not built');
	expect(excesses([tool])).toEqual([]);
	const others = pages.filter(({ html }) => html.includes('data-tool="'));
	const greedy = { path: tool.path, html: others.map(({ html }) => html).join('') };
	expect(excesses([greedy])).toContainEqual(expect.objectContaining({ what: 'requests' }));
});

test('the weight of a page counts what its scripts import', () => {
	const scoring = pages.find(({ path }) => path === '/embed/scoring/');
	if (scoring === undefined) throw new Error('the embed of the calculator was not built');
	const { bytes, requests } = weightOf(scoring);
	// The renderer is a file of its own, imported by the tool: a count without it would be far too small.
	expect(requests).toBeGreaterThan(5);
	expect(bytes).toBeGreaterThan(20 * 1024);
	expect(bytes).toBeLessThan(BUDGETS.embed.bytes);
});
