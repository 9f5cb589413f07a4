import { describe, expect, test } from 'vitest';
import { cellTable } from '../../../src/domain/search/cell-table.ts';
import { knownWords, vocabularyOf } from '../../../src/domain/search/vocabulary.ts';
import { FACT, PLATFORM, SOUND } from '../../content/canary.ts';

const OSM = { ...PLATFORM, id: 'osm', name: 'Open Service Mesh', short: 'OSM', aliases: ['OSM', 'Microsoft’s mesh'] };

describe('vocabularyOf()', () => {
	test('offers the kinds of results, and platforms in alphabetical order', () => {
		expect(vocabularyOf({ platforms: [OSM, PLATFORM] }).filters).toEqual({
			kind: ['Claim', 'Fact', 'Guide', 'Page', 'Term', 'Tool'],
			platform: ['Linkerd', 'Open Service Mesh'],
		});
	});

	test('knows abbreviations, and no other name that shares a word with the name', () => {
		expect(vocabularyOf({ platforms: [OSM, PLATFORM] }).synonyms).toEqual([['osm', 'open service mesh']]);
	});

	test('has no group of one name', () => {
		expect(vocabularyOf({ platforms: [{ ...OSM, aliases: ['?'] }] }).synonyms).toEqual([]);
	});
});

describe('knownWords()', () => {
	const [CAPABILITY] = SOUND.capabilities;
	if (CAPABILITY === undefined) throw new Error('the sound content has a capability');
	const NONE = { facts: [], platforms: [], capabilities: [], glossary: [] };
	const facts = (count: number, statement: string, note?: string) =>
		Array.from({ length: count }, () => ({ ...FACT, statement, note }));

	test('are those of names, titles and other names, once each in alphabetical order', () => {
		const known = knownWords(
			{
				...NONE,
				platforms: [{ ...OSM, aliases: ['OSM'] }],
				capabilities: [{ ...CAPABILITY, aliases: ['repeat'] }],
				glossary: [{ term: 'Waypoint', aliases: ['proxy of ambient'] } as never],
			},
			[{ title: 'A mesh?', aliases: ['sidecar'], text: 'Rare words.' }],
		);
		expect(known).toEqual([
			...['ambient', 'mesh', 'of', 'open', 'osm', 'proxy', 'repeat', 'retries', 'service', 'sidecar', 'waypoint'],
		]);
	});

	test('are also those of six facts, in statement or note, and none with digits', () => {
		expect(knownWords({ ...NONE, facts: facts(5, 'Envoy forwards.') })).toEqual([]);
		expect(knownWords({ ...NONE, facts: facts(6, 'Envoy forwards mtls2.', 'Always.') })).toEqual([
			...['always', 'envoy', 'forwards'],
		]);
	});

	test('are rarer ones only where they would be mistaken for a slip', () => {
		const platforms = [{ ...PLATFORM, aliases: ['metal'] }];
		const pages = (count: number, text: string) =>
			Array.from({ length: count }, () => ({ title: '', aliases: [], text }));
		const known = (count: number) => knownWords({ ...NONE, platforms }, pages(count, 'Medal and zebra: zebra.'));
		expect(known(3)).toEqual(['linkerd', 'metal', 'medal']);
		expect(known(2)).toEqual(['linkerd', 'metal']);
		const both = knownWords({ ...NONE, platforms, facts: facts(1, 'Medal.') }, pages(2, 'Medal.'));
		expect(both).toEqual(['linkerd', 'metal', 'medal']);
	});
});

describe('cellTable()', () => {
	test('names platforms and capabilities, and holds what answers each cell', () => {
		const [retries] = SOUND.capabilities;
		if (retries === undefined) throw new Error('the sound content has a capability');
		const edition = { ...OSM, id: 'bel', extends: { platform: 'linkerd', edition: 'enterprise' } };
		const details = ['a', 'b'].map((id) => ({ ...FACT, id: `linkerd/${id}`, topic: 'notes', support: undefined }));
		const notes = { ...retries, id: 'notes', title: 'Notes', kind: 'notes' as const, aliases: ['remarks'] };
		const [table, other] = [
			[retries, notes],
			[notes, retries],
		].map((capabilities) =>
			cellTable({
				facts: [...details, FACT, { ...FACT, id: 'linkerd/more', support: undefined }],
				platforms: [PLATFORM, edition],
				capabilities,
			}),
		);
		expect(other).toEqual(table);
		expect(table).toEqual({
			platforms: [
				['Linkerd', 'Linkerd'],
				['OSM', 'Open Service Mesh', 'OSM', 'Microsoft’s mesh'],
			],
			capabilities: [
				['Notes', 'notes', 'remarks'],
				['Retries', 'retries'],
				expect.arrayContaining(['maturity', 'production ready']),
			],
			bases: [-1, 0],
			answers: Array(2).fill([['linkerd/a', 'linkerd/b'], ['linkerd/retries'], []]),
		});
	});

	test('answers by the last of several days, and how ready a platform is by what it declares', () => {
		const [retries] = SOUND.capabilities;
		if (retries === undefined) throw new Error('the sound content has a capability');
		const fact = (id: string, more: object) => ({ ...FACT, id: `linkerd/${id}`, support: undefined, ...more });
		const end = { ...retries, id: 'end', kind: 'notes' as const };
		const { answers } = cellTable({
			facts: [
				fact('closed', { topic: 'end', value: '2024-09-24' }),
				fact('ended', { topic: 'end', value: '2026-09-30' }),
				fact('note', { topic: 'end', value: 'in the end' }),
				fact('stable', { topic: 'data-plane-modes', maturity: 'stable' }),
				fact('modes', { topic: 'data-plane-modes' }),
			],
			platforms: [PLATFORM],
			capabilities: [end],
		});
		expect(answers).toEqual([[['linkerd/ended'], ['linkerd/stable']]]);
	});
});
