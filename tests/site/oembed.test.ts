import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EMBEDS } from '../../src/domain/embed/tools.ts';
import { DIST, headValues, readPages } from './dist.ts';

const SITE = 'https://mesh-or-not.example';
const pages = readPages();
const html = (path: string) => pages.find((page) => page.path === path)?.html ?? '';
const linked = (path: string) => headValues(html(path), 'type="application/json+oembed"');
const answer = (address: string) => JSON.parse(readFileSync(join(DIST, new URL(address).pathname), 'utf8'));

/** Whether an address inside the site leads to a file. */
const exists = (address: string) => {
	const path = new URL(address).pathname;
	return address.startsWith(`${SITE}/`) && existsSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path));
};

describe.each(Object.entries(EMBEDS))('the tool %s', (tool, { page, heights, title }) => {
	test('leads from its page and from its embed to the same answer', () => {
		expect(linked(page)).toEqual([`${SITE}/oembed/${tool}.json`]);
		expect(linked(`/embed/${tool}/`)).toEqual(linked(page));
		expect(headValues(html(page), 'rel="iframely"')).toEqual([`${SITE}/embed/${tool}/`]);
	});

	test('is answered for with a frame and a picture that exist', () => {
		const given = answer(`${SITE}/oembed/${tool}.json`);
		expect(given).toMatchObject({ version: '1.0', type: 'rich', title, width: 700, height: heights.full });
		expect(given.html).toContain(` src="${SITE}/embed/${tool}/"`);
		expect([exists(given.thumbnail_url), exists(given.provider_url)]).toEqual([true, true]);
	});
});

test('every embed of a fact leads to an answer that shows this fact', () => {
	const facts = pages.filter(({ path }) => path.startsWith('/embed/fact/'));
	expect(facts.length).toBeGreaterThan(900);
	for (const { path } of facts) {
		const [address = ''] = linked(path);
		const given = answer(address);
		expect(given.html).toContain(` src="${SITE}${path}"`);
		expect([path, exists(given.thumbnail_url), given.title.length > 10]).toEqual([path, true, true]);
	}
	expect(
		readdirSync(join(DIST, 'oembed/fact'), { recursive: true }).filter((file) => String(file).endsWith('.json')),
	).toHaveLength(facts.length);
});

test('a page without an embed names none', () => {
	expect(linked('/start/summary/')).toEqual([]);
	expect(exists(`${SITE}/oembed/no-such-tool.json`)).toBe(false);
});
