import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFor, readHeaderRules } from '../../scripts/serve.mjs';
import { contentsOf, hashOfContents } from '../../src/domain/editions/contents.ts';
import { PROJECT, readContent } from '../content/read.ts';
import { dayOf, momentOf, onlyValue, parseCalendar, textOf } from '../domain/certificates/ics.ts';
import { parseFeed } from './atom.ts';
import { attributes, DIST, readPages } from './dist.ts';
import { childrenOf, parseXml, textIn } from './xml.ts';

type Index = {
	readonly edition: { readonly id: string; readonly hash: string };
	readonly editions: readonly {
		readonly id: string;
		readonly date: string;
		readonly hash: string;
		readonly facts: number;
	}[];
};

const text = (path: string) => readFileSync(join(DIST, path), 'utf8');
const { collections } = readContent();
const index = JSON.parse(text('data/v1/editions/index.json')) as Index;
const folder = (id: string) => `data/v1/editions/${id}`;

describe('each edition', () => {
	test('is listed, newest first, as it is kept in the content', () => {
		const kept = readdirSync(join(PROJECT, 'content/editions')).map((name) => name.replace('.json', ''));
		expect(index.editions.map(({ id }) => id)).toEqual(kept.sort().reverse());
	});

	test('is published as exactly the text of which its hash is made', () => {
		for (const { id, hash, facts } of index.editions) {
			const content = text(`${folder(id)}/content.json`);
			expect(createHash('sha256').update(content).digest('hex')).toBe(hash);
			expect(Object.keys(JSON.parse(content).facts)).toHaveLength(facts);
		}
	});

	test('has every file that a tool loads under the same name as today, and each names the edition', () => {
		const today = readdirSync(join(DIST, 'data/v1'), { recursive: true, encoding: 'utf8' })
			.map((file) => file.replaceAll('\\', '/'))
			.filter((file) => /^(?:facts|matrix|checklist)\/[\w-]+\.json$/.test(file));
		const tools = ['scoring', 'advisor', 'estimator', 'record', 'scores', 'matrix', 'overhead', 'retries', 'rotations'];
		const own = ['matrix', 'retries', 'certificates', 'checklist'].map((tool) => `tools/${tool}.json`);
		for (const { id, hash } of index.editions) {
			for (const file of [...tools.map((name) => `${name}.json`), ...own, 'since.json', 'outline.json']) {
				expect([file, JSON.parse(text(`${folder(id)}/${file}`)).about.edition.hash]).toEqual([file, hash]);
			}
			const there = new Set(readdirSync(join(DIST, folder(id)), { recursive: true, encoding: 'utf8' }));
			// Rows and items that came later are no mistake, so only the newest edition is held to be complete.
			if (id === index.editions[0]?.id && index.edition.hash === hash) {
				expect(today.filter((file) => !there.has(file))).toEqual([]);
			}
		}
	});

	test('has a page with the way to its files', () => {
		for (const { id, date, hash } of index.editions) {
			const page = text(`reference/editions/${date}/index.html`);
			expect(page).toContain(hash);
			expect(page).toContain(`/${folder(id)}/content.json`);
		}
	});
});

test('the site and the command that makes editions see the same content', async () => {
	expect(index.edition.hash).toBe(await hashOfContents(contentsOf(collections)));
});

describe('the feed', () => {
	const entries = parseFeed(text('feeds/editions.atom'));

	test('is valid, and leads to the pages of the editions', () => {
		expect(entries.map(({ title }) => title)).toEqual(
			index.editions.slice(0, entries.length).map(({ id }) => `Edition ${id}`),
		);
		for (const { url } of entries) expect(existsSync(join(DIST, new URL(url).pathname, 'index.html'))).toBe(true);
	});

	test('is named by every page with a sidebar', () => {
		for (const { path, html } of readPages().filter((page) => !page.path.startsWith('/embed/'))) {
			const feeds = attributes(html, 'link', 'href').filter((href) => href.endsWith('/feeds/editions.atom'));
			expect([path, feeds]).toEqual([path, ['/feeds/editions.atom']]);
		}
	});
});

describe('the calendars', () => {
	const names = readdirSync(join(DIST, 'calendars'));
	const events = (name: string) => parseCalendar(text(`calendars/${name}`)).inside;

	test('are valid, and their events have an id, a day, a stamp and an address', () => {
		for (const name of names) {
			for (const event of events(name)) {
				expect(onlyValue(event, 'UID')).toMatch(/^(?:support|retired)-[a-z0-9.-]+@mesh-or-not$/);
				expect(dayOf(event, 'DTSTART')).toMatch(/^20\d\d-/);
				expect(momentOf(event, 'DTSTAMP')).toBeGreaterThan(0);
				expect(textOf(event, 'DESCRIPTION')).toContain(onlyValue(event, 'URL'));
			}
		}
	});

	test('hold together what the calendar of all platforms holds, each event once', () => {
		const ids = (name: string) => events(name).map((event) => onlyValue(event, 'UID'));
		const all = ids('all.ics');
		expect(new Set(all).size).toBe(all.length);
		expect(
			names
				.filter((name) => name !== 'all.ics')
				.flatMap(ids)
				.sort(),
		).toEqual([...all].sort());
	});

	test('hold every end of support that is known', () => {
		const known = collections.platforms.flatMap(({ lifecycle: { lines, retired } }) => [
			...lines.filter(({ ends }) => ends !== undefined),
			...(retired ? [retired] : []),
		]);
		expect(events('all.ics')).toHaveLength(known.length);
	});

	test('are linked from the support windows and from the pages of their platforms', () => {
		const links = (path: string) => attributes(text(path), 'a', 'href').filter((href) => href.endsWith('.ics'));
		expect(links('compare/support-windows/index.html')).toContain('/calendars/all.ics');
		for (const name of names.filter((file) => file !== 'all.ics')) {
			const page = `compare/${name.replace('.ics', '')}/index.html`;
			expect([page, links(page)]).toEqual([page, [`/calendars/${name}`]]);
		}
	});
});

describe('the badges', () => {
	const badges = readdirSync(join(DIST, 'badges'), { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.svg'));

	test('are there for every fact, also for one that was withdrawn, and for every platform and its lines', () => {
		const { facts, tombstones, platforms } = collections;
		const expected = [
			...[...facts, ...tombstones].map(({ id }) => `facts/${id}.svg`),
			...platforms
				.flatMap(({ id, lifecycle }) => [id, ...lifecycle.lines.map(({ line }) => `${id}/${line}`)])
				.map((name) => `platforms/${name}.svg`),
		];
		expect(badges.sort()).toEqual(expected.sort());
	});

	test('are well-formed pictures that load nothing, each with its message as title', () => {
		for (const file of badges) {
			const source = text(`badges/${file}`);
			const root = parseXml(source);
			expect([file, root.name, root.attributes['role']]).toEqual([file, 'svg', 'img']);
			expect([file, childrenOf(root, 'title').map(textIn)]).toEqual([file, [root.attributes['aria-label']]]);
			expect([file, /href|url\(|<script|<style|<image|<use/.test(source)]).toEqual([file, false]);
		}
	});

	test('a picture that is not well formed is noticed', () => {
		const source = text(`badges/${badges[0]}`);
		for (const broken of [source.replace('</title>', ''), source.replace('role=', '&role='), `${source}<g/>`]) {
			expect(() => parseXml(broken)).toThrow();
		}
	});
});

test('feeds, calendars and badges may be used from other sites, and name what they are', () => {
	const rules = readHeaderRules(join(DIST, '_headers'));
	const sent = (path: string) => new Map(headersFor(rules, path).map(([name, value]) => [name.toLowerCase(), value]));
	for (const path of ['/feeds/editions.atom', '/calendars/all.ics', '/badges/facts/linkerd/mtls-default.svg']) {
		expect(sent(path).get('access-control-allow-origin')).toBe('*');
	}
	expect(sent('/feeds/editions.atom').get('content-type')).toBe('application/atom+xml; charset=utf-8');
	expect(sent('/calendars/all.ics').get('content-type')).toBe('text/calendar; charset=utf-8');
});
