import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf, packCells } from '../../../src/domain/search/cells.ts';
import { cellNamed } from '../../../src/domain/search/named-cell.ts';
import { mergeHits } from '../../../src/domain/search/ranking.ts';
import { stemOf } from '../../../src/domain/search/stem.ts';
import { wordsIn } from '../../../src/domain/search/vocabulary.ts';

const PLATFORMS = [
	['Istio sidecar', 'istio', 'envoy sidecar'],
	['Istio ambient', 'Istio, ambient mode'],
	['Linkerd', 'linkerd2'],
	['Kong Mesh', 'kong'],
	['Cloud Service Mesh', 'CSM'],
	['No mesh', 'without a mesh'],
	['Open Service Mesh', 'OSM'],
	['NGINX Service Mesh', 'nsm'],
];

const CAPABILITIES = [
	['Retry budget', 'retry-budget', 'retry storm'],
	['Retries', 'retries'],
	['Windows', 'windows'],
	['Support window', 'support-window', 'supported versions'],
	['Restarts for upgrades', 'data-plane-restart'],
	['Upgrades', 'upgrade'],
	['Managed offering', 'managed-offering', 'managed service mesh'],
	['Known incidents', 'known-incidents', 'outage'],
];

/** Each cell has one answer, called after its platform and capability; the last capability has two that no fact leads. */
const TABLE = {
	platforms: PLATFORMS,
	bases: PLATFORMS.map(() => -1),
	capabilities: CAPABILITIES,
	answers: PLATFORMS.map((_, row) =>
		CAPABILITIES.map((_, column) => (column === 7 ? [row * 10 + 7, row * 10 + 8] : [row * 10 + column])),
	),
};

const cells = (table = TABLE) => cellsOf(packCells(table), (number) => `${Math.floor(number / 10)}/${number % 10}`);

function named(text: string, table = TABLE) {
	const words = wordsIn(text);
	const telling = words.filter(
		(word) => !['does', 'have', 'on', 'for', 'is', 'by', 'in', 'the', 'what'].includes(word),
	);
	return cellNamed(new Map(telling.map((word) => [stemOf(word), 1])), words, cells(table));
}

const ask = (text: string, table = TABLE) => named(text, table)?.ids;

describe('a query that names a platform and a capability', () => {
	test.each([
		['linkerd retry budget', '2/0'],
		['does Linkerd have retry budgets?', '2/0'],
		['retry storm linkerd2', '2/0'],
		['linkerd retries', '2/1'],
		['istio retries', '0/1'],
		['istio ambient retries', '1/1'],
		['kong retries', '3/1'],
		['linkerd restarts for upgrades', '2/4'],
		['linkerd upgrade', '2/5'],
		['retries without a mesh', '5/1'],
	])('asks for a cell: %s', (text, cell) => {
		expect(ask(text)).toEqual([cell]);
	});

	test('asks for all facts of a cell in which none leads', () => {
		expect(ask('linkerd outage')).toEqual(['2/7', '2/8']);
	});

	test('means a name only where its words stand together', () => {
		expect(ask('is istio ambient supported on Windows')).toEqual(['1/2']);
		expect(ask('istio ambient support window')).toEqual(['1/3']);
	});

	test.each([
		['names no capability', 'linkerd service mesh'],
		['names no platform', 'retry budget'],
		['compares platforms', 'linkerd or istio retries'],
		['says only what many platforms are called', 'kong mesh service mesh'],
		['is mostly about something else', 'linkerd retries double orders twice each night since yesterday'],
	])('asks for none if it %s', (_, text) => {
		expect(ask(text)).toBeUndefined();
	});

	test.each([
		['half of a name', 'linkerd incidents', ['2/7', '2/8']],
		['a name with words that many platforms share', 'linkerd managed service mesh', ['2/6']],
		['half of the query', 'linkerd retries double orders', ['2/1']],
		['less than half of a name', 'linkerd plane', undefined],
	])('is understood by %s: %s', (_, text, ids) => {
		expect(ask(text)).toEqual(ids);
	});

	test('asks for what is answered, where what fits better is not', () => {
		const answers = TABLE.answers.map((row) => row.map((cell, column) => (column === 0 ? [] : cell)));
		expect(ask('linkerd retry budget', { ...TABLE, answers })).toEqual(['2/1']);
	});

	test('means a title before another name, wherever the two stand', () => {
		const [first, second] = [
			['Deadline', 'timeout'],
			['Timeout', 'patience'],
		];
		const answers = PLATFORMS.map((_, row) => [[row * 10], [row * 10 + 1]]);
		const asked = (capabilities: string[][]) => ask('linkerd timeout', { ...TABLE, capabilities, answers });
		expect(asked([first ?? [], second ?? []])).toEqual(['2/1']);
		expect(asked([second ?? [], first ?? []])).toEqual(['2/0']);
	});

	test.each([
		['linkerd retry budget', 3],
		['linkerd upgrade', 2],
		['linkerd budget', 1.5],
		['istio ambient support window', 4],
		['linkerd incidents known', 1 + 1.3 ** 2 / 2],
		['linkerd known outage', 2],
	])('says how much of it names the cell: %s', (text, much) => {
		expect(named(text)?.named).toBeCloseTo(much, 10);
	});

	test('never breaks, whatever is typed', () => {
		const word = fc.constantFrom(...wordsIn([...PLATFORMS, ...CAPABILITIES].flat().join(' ')), 'constructor', 'x');
		fc.assert(
			fc.property(fc.array(word, { maxLength: 8 }), (words) => {
				const ids = ask(words.join(' ')) ?? ['none'];
				expect(ids.length).toBeGreaterThan(0);
			}),
		);
	});
});

test('a query that names a platform is told what answers for its editions as well, unless it is the same', () => {
	const bases = PLATFORMS.map(([name]) => (name === 'Kong Mesh' ? 2 : -1));
	const answers = TABLE.answers.map((row, index) => (index === 3 ? row.with(1, TABLE.answers[2]?.[1] ?? []) : row));
	const table = { ...TABLE, bases, answers };
	expect(named('linkerd retry budget', table)).toMatchObject({ ids: ['2/0'], editions: ['3/0'] });
	expect(named('linkerd retries', table)).toMatchObject({ ids: ['2/1'], editions: [] });
	expect(named('kong retry budget', table)).toMatchObject({ ids: ['3/0'], editions: [] });
});

test('a table is the same after its journey, in whatever order its answers are', () => {
	const answers = fc.array(fc.array(fc.uniqueArray(fc.nat(3000), { maxLength: 3 }), { minLength: 3, maxLength: 3 }), {
		minLength: 1,
		maxLength: 3,
	});
	fc.assert(
		fc.property(answers, (numbers) => {
			const list = packCells({ platforms: [['a1']], bases: [-1], capabilities: [['b1']], answers: numbers });
			expect(cellsOf(list, String).answers).toEqual(numbers.map((row) => row.map((cell) => cell.map(String))));
		}),
	);
});

describe('mergeHits() with a cell', () => {
	const hits = [
		{
			term: { word: 'retry', weight: 1 },
			documents: ['page', 'term', 'fact'].map((id, at) => ({ id, score: 9 - at })),
		},
	];
	const order = (named: number, pageName: readonly string[], ids = ['fact']) =>
		mergeHits(hits, new Map([['page', [pageName]]]), () => ({ ids, editions: [], named })).map(({ id }) => id);

	test('puts the fact that answers first', () => {
		expect(order(1, ['other'])).toEqual(['fact', 'page', 'term']);
	});

	test('but behind a page that is called just what was asked for', () => {
		expect(order(0.1, ['retry'])).toEqual(['page', 'fact', 'term']);
	});

	test('and what answers for editions directly behind it', () => {
		const cell = { ids: ['term'], editions: ['fact'], named: 1 };
		expect(mergeHits(hits, new Map(), () => cell).map(({ id }) => id)).toEqual(['term', 'fact', 'page']);
	});

	test('and changes nothing where the answer was not found, as with a filter', () => {
		expect(order(1, ['other'], ['elsewhere'])).toEqual(['page', 'term', 'fact']);
	});
});
