import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/domain/editions/canonical.ts';
import { atomFeed, type Feed, uuidOf } from '../../../src/domain/editions/feed.ts';
import { parseFeed } from '../../site/atom.ts';

const ENTRY = {
	id: 'urn:uuid:903339c9-7f2f-84c0-8710-d1a64a188526',
	date: '2026-11-21',
	title: 'Edition 2026.11.21',
	url: 'https://site.example/reference/editions/2026-11-21/',
	text: ['1 fact changed.', 'linkerd/retries, changed: at most 20 % & <all> of it.'],
};
const FEED: Feed = {
	id: 'urn:uuid:4549f222-98a4-8973-8aaa-7b6a5cd3262a',
	title: 'Editions',
	subtitle: 'What changed',
	author: 'Mesh or Not',
	self: 'https://site.example/feeds/editions.atom',
	page: 'https://site.example/reference/editions/',
	license: 'CC BY 4.0',
	entries: [ENTRY],
};

describe('atomFeed()', () => {
	test('is a feed with everything that readers need', () => {
		expect(parseFeed(atomFeed(FEED))).toEqual([
			{
				...{ id: ENTRY.id, title: ENTRY.title, url: ENTRY.url },
				html: '<p>1 fact changed.</p><p>linkerd/retries, changed: at most 20 % &amp; &lt;all&gt; of it.</p>',
			},
		]);
	});

	test('stays one whatever the texts hold', () => {
		const text = fc.string({ unit: 'binary', minLength: 1 }).filter((value) => value.trim() !== '');
		fc.assert(
			fc.property(text, fc.array(text), (title, paragraphs) => {
				const [entry] = parseFeed(atomFeed({ ...FEED, entries: [{ ...ENTRY, title: `x${title}`, text: paragraphs }] }));
				expect(entry?.html.match(/<p>/g) ?? []).toHaveLength(paragraphs.length);
				expect(entry?.html.replace(/<\/?p>/g, '')).not.toMatch(/[<>]/);
			}),
			{ numRuns: 40 },
		);
	});

	test('needs an entry', () => {
		expect(() => atomFeed({ ...FEED, entries: [] })).toThrow('a feed needs an entry');
	});
});

test('uuidOf() makes a UUID of version 8 that depends on the hash alone', async () => {
	const id = uuidOf(await sha256('mesh-or-not/editions/2026.11.21'));
	expect(id).toBe('urn:uuid:903339c9-7f2f-84c0-8710-d1a64a188526');
	expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

describe('a feed is refused', () => {
	const feed = atomFeed(FEED);
	test.each([
		['without an id', /\t<id>.*<\/id>\n/, ''],
		['with a day that is no moment', /T00:00:00Z/, ''],
		['with an id that is no IRI', /urn:uuid:9/, '9'],
		['without a link to itself', /rel="self"/, 'rel="via"'],
		['with an element that Atom does not know', /<subtitle>/, '<lead/><subtitle>'],
		['with a bare ampersand', /What changed/, 'What & how'],
		['with markup that is not escaped', /&lt;p&gt;1 fact/, '<p>1 fact</p>'],
		['with HTML that does not end', /&lt;\/p&gt;/, ''],
		['with an author without a name', /<name>Mesh or Not<\/name>/, ''],
		['with an element that does not end', /<\/entry>/, ''],
		['in another namespace', /2005\/Atom/, '2005/atom'],
	])('%s', (_, from, to) => {
		expect(feed).toMatch(from);
		expect(() => parseFeed(feed.replace(from, to))).toThrow();
	});
});
