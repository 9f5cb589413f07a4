import { describe, expect, test } from 'vitest';
import { guessWith } from '../../../src/domain/search/guess.ts';
import { lexiconOf } from '../../../src/domain/search/languages.ts';
import { packNames, pagesOf, synonymsOf } from '../../../src/domain/search/names.ts';
import { parseQuery, withCorrections } from '../../../src/domain/search/query.ts';
import { nearestNames, nearestWords } from '../../../src/domain/search/spelling.ts';

const GERMAN = lexiconOf({
	language: 'German',
	fillers: ['der'],
	words: { certificate: ['Zertifikat'], 'service mesh': ['Dienstenetz'] },
});
const WORDS = ['load', 'balancing', 'retry', 'mesh', 'service', 'budget', 'tracing', 'certificate', 'der'];
const GUESS = guessWith({ words: WORDS, lexicons: [GERMAN] });

describe('a word that nothing contains', () => {
	test('is replaced where it stands as a word, however it is spelled', () => {
		const replaced = new Map([['naive', ['native']]]);
		expect(withCorrections('Naïve sidecars, naively', replaced)).toBe('native sidecars, naively');
	});
});

describe('a query', () => {
	test('of known words is looked up as it stands, word by word, each once', () => {
		expect(parseQuery('Retry the retry BUDGET?', [], GUESS)).toEqual({
			words: ['retry', 'the', 'retry', 'budget'],
			terms: [
				{ word: 'retry', weight: 1 },
				{ word: 'budget', weight: 1 },
			],
			others: [],
			corrected: undefined,
			translations: [],
			unknown: new Map(),
		});
	});

	test('with a slip says what was typed, and counts the guess less', () => {
		expect(parseQuery('Rétri budgt', [], GUESS)).toMatchObject({
			words: ['retry', 'budget'],
			terms: [
				{ word: 'retry', weight: 0.9, typed: 'Rétri' },
				{ word: 'budget', weight: 0.9, typed: 'budgt' },
			],
			corrected: 'retry budget',
		});
	});

	test('in another language is looked up in English, and repeated as it was spelled', () => {
		expect(parseQuery('der Dienstenetz retry', [], GUESS)).toEqual({
			words: ['retry', 'service', 'mesh'],
			terms: [
				{ word: 'retry', weight: 1 },
				{ word: 'service', weight: 0.9, typed: 'Dienstenetz' },
				{ word: 'mesh', weight: 0.9, typed: 'Dienstenetz' },
			],
			others: [],
			corrected: undefined,
			translations: [{ typed: 'Dienstenetz', meant: 'service mesh', language: 'German' }],
			unknown: new Map(),
		});
	});

	test('in another language is looked up without words that nobody knows, and English words stay as they are', () => {
		expect(parseQuery('Dienstenetz xyzzy retr', [], GUESS).terms.map(({ word }) => word)).toEqual([
			...['retr', 'service', 'mesh'],
		]);
		const odd = lexiconOf({ language: 'Odd', fillers: [], words: { net: ['mesh'] } });
		const guess = guessWith({ words: WORDS, lexicons: [odd] });
		expect(parseQuery('mesh', [], guess)).toMatchObject({ words: ['mesh'], translations: [] });
		expect(parseQuery('mesch', [], guess)).toMatchObject({ words: ['mesh'], translations: [] });
	});

	test('with a slip in another language is read as what was meant there', () => {
		const { terms, corrected, translations } = parseQuery('Zertifkat', [], GUESS);
		expect(translations).toMatchObject([{ meant: 'certificate', language: 'German' }]);
		expect([terms.map(({ word }) => word), corrected]).toEqual([['certificate'], 'zertifikat']);
	});
});

describe('other names', () => {
	const synonyms = [
		['osm', 'open service mesh', 'mesh of microsoft'],
		['nsm', 'nginx mesh'],
	];
	const others = (text: string) => parseQuery(text, synonyms).others.map(({ word, typed }) => `${word} for ${typed}`);

	test('are those of what was named as a whole, without filler and without what was typed', () => {
		expect(others('osm')).toEqual(['open', 'service', 'mesh', 'microsoft'].map((word) => `${word} for osm`));
		expect(others('is open service mesh alive')).toEqual([
			...['osm for open service mesh', 'microsoft for open service mesh'],
		]);
		expect(others('open mesh')).toEqual([]);
		expect(others('osmosis')).toEqual([]);
	});

	test('are collected of everything that was named', () => {
		expect(others('nsm or osm')).toEqual(
			expect.arrayContaining(['open for osm', 'nginx for nsm', expect.stringMatching(/^mesh for /)]),
		);
	});
});

describe('a word that is not known', () => {
	const corrected = (text: string, words: readonly string[], synonyms: readonly (readonly string[])[] = []) =>
		parseQuery(text, synonyms, guessWith({ words, lexicons: [] })).corrected;

	test.each([
		['loadbalancing', ['load', 'balancing'], 'load balancing'],
		['tlsretry', ['tls', 'retry'], 'tls retry'],
		['l7retry', ['l7', 'retry'], undefined],
		['retrytls', ['tls', 'retry'], 'retry tls'],
		['retryto', ['to', 'retry'], undefined],
		['loadxyz', ['load'], undefined],
	])('is taken apart where both parts are words of three letters or more: %s', (text, words, expected) => {
		expect(corrected(text, words)).toBe(expected);
	});

	test('is taken for one with a single slip before it is taken apart, and apart before two slips are seen in it', () => {
		expect(corrected('linkred', ['link', 'red', 'linkerd'])).toBe('linkerd');
		expect(corrected('loadtests', ['load', 'tests', 'roadtext'])).toBe('load tests');
	});

	test('is told apart, with the names that are spelled most alike, unless it was replaced', () => {
		const unknown = (text: string) =>
			parseQuery(text, [['boundary'], ['iron', 'bare metal']], guessWith({ words: WORDS, lexicons: [] })).unknown;
		expect([...unknown('the zzzqqq budgt retry')]).toEqual([['zzzqqq', []]]);
		expect([...unknown('bundry mtal')]).toEqual([
			['bundry', ['boundary']],
			['mtal', ['bare metal']],
		]);
	});

	test('is the same in every place of the query', () => {
		expect(corrected('budgt and budgt', WORDS)).toBe('budget and budget');
	});

	test('is what makes a name with the word in front of it or behind it, else the longest', () => {
		const words = ['metal', 'mutual', 'tls', 'bare'];
		expect(corrected('mutal', words)).toBe('mutual');
		expect(corrected('bare mutal', words, [['iron', 'bare metal']])).toBe('bare metal');
		expect(corrected('mutal bare', words, [['metal bare']])).toBe('metal bare');
		expect(corrected('tls mutal', words, [['bare metal']])).toBe('tls mutual');
	});

	test.each([
		['boss', ['loss'], undefined],
		['lsos', ['loss'], 'loss'],
		['oloss', ['bloss'], undefined],
		['xloss', ['loss'], undefined],
		['osst', ['losst'], undefined],
		['redger', ['ledger'], 'ledger'],
		['edger', ['ledge'], undefined],
	])('keeps the first letter of a short word, unless it is swapped: %s', (text, words, expected) => {
		expect(corrected(text, words)).toBe(expected);
	});
});

test('the nearest words have at most one slip in four letters, and two from eight on', () => {
	expect(nearestWords('abc', ['abd'])).toEqual([]);
	expect(nearestWords('abcd', ['abce', 'abed', 'abef'])).toEqual(['abce', 'abed']);
	expect(nearestWords('abcdefg', ['abcdexy'])).toEqual([]);
	expect(nearestWords('abcdefgh', ['abcdefxy', 'abcdexyz'])).toEqual(['abcdefxy']);
	expect(nearestWords('abcdefgh', ['abcdefxy', 'abcdefgx', 'abcdefgy'])).toEqual(['abcdefgx', 'abcdefgy']);
});

describe('names of pages and terms', () => {
	const term = (...names: readonly string[]) => ({ isPage: false, names });
	const page = (...names: readonly string[]) => ({ isPage: true, names });

	test('travel pages first, each group in its alphabetical order', () => {
		const { documents, pages, names } = packNames([
			...[term('Zone'), page('Retries', 'repeat'), term('Ambient'), page('Budgets', 'limit'), page('Only a title')],
		]);
		expect([pages, names]).toEqual([3, ['', 'budget|limit', 'retry|repeat', 'ambient', 'zone']]);
		expect(documents.map((document) => document.names[0])).toEqual([
			...['Only a title', 'Budgets', 'Retries', 'Ambient', 'Zone'],
		]);
	});

	test('leave out what only repeats the words of the title, unless it is shorter', () => {
		expect(packNames([term('mutual TLS', 'TLS mutual', 'TLS', 'mTLS', 'mTLS')]).names).toEqual(['mutual tls|tls|mtls']);
		expect(packNames([term('mutual TLS', 'mutual authentication', '?')]).names).toEqual([
			'mutual tls|mutual authentication',
		]);
	});

	test('are in one order, whatever order they are given in', () => {
		const terms = ['Zone', 'Ambient', 'Mesh'].map((name) => term(name));
		for (const given of [terms, terms.toReversed(), [...terms.slice(1), ...terms.slice(0, 1)]])
			expect(packNames(given).names).toEqual(['ambient', 'mesh', 'zone']);
	});

	test('tell pages by their number', () => {
		const list = { prefix: 'en_', ...packNames([term('Zone', 'region'), page('Retries', 'repeat')]) };
		expect(['en_000', 'en_001', 'fr_000'].map(pagesOf(list))).toEqual([true, false, false]);
		expect(synonymsOf(list)).toEqual([['zone', 'region']]);
	});
});

test('the nearest names have one slip more, begin with the same letter, come nearest first, and are three at most', () => {
	const names = [['abxy', 'cd abce'], ['abcd e', 'abcd f', 'abcd g', 'abcd g'], ['xbcd']];
	expect(nearestNames('abcx', names)).toEqual(['cd abce', 'abcd e', 'abcd f']);
	expect(nearestNames('abcdx', [['abyzx', 'abcde'], ['abzzzz']])).toEqual(['abcde', 'abyzx']);
	expect(nearestNames('kjhg', [['kong mesh', 'kong']])).toEqual([]);
	expect(nearestNames('xyz', names)).toEqual([]);
	expect(nearestNames('ab', [['ac']])).toEqual([]);
});
