import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessWith, type Known } from '../../../src/domain/search/guess.ts';
import { lexiconOf, understand } from '../../../src/domain/search/languages.ts';
import { idOf, namesOf, packNames, pagesOf, synonymsOf } from '../../../src/domain/search/names.ts';
import { parseQuery } from '../../../src/domain/search/query.ts';
import { reasonsOf } from '../../../src/domain/search/reasons.ts';
import { stemOf } from '../../../src/domain/search/stem.ts';

const GERMAN = lexiconOf({
	language: 'German',
	fillers: ['bis', 'der', 'ein', 'ich', 'wird'],
	words: {
		certificate: ['Zertifikat', 'Zertifikate'],
		rotation: ['Erneuerung'],
		encryption: ['Verschlüsselung'],
		'decide need': ['brauche'],
	},
});

const SPANISH = lexiconOf({
	language: 'Spanish',
	fillers: ['de'],
	words: { 'service mesh': ['malla de servicios'], service: ['servicios'], certificate: ['certificados'] },
});

const KNOWN: Known = {
	words: ['service', 'mesh', 'load', 'balancing', 'certificate', 'metal', 'mutual', 'tls', 'hash'],
	lexicons: [GERMAN, SPANISH],
};

const read = (text: string, synonyms: readonly (readonly string[])[] = []) =>
	parseQuery(text, synonyms, guessWith(KNOWN));
const words = (text: string) => read(text).terms.map(({ word }) => word);

describe('a query in another language', () => {
	test.each([
		['Zertifikat', ['certificate'], 'German'],
		['Zertifikats', ['certificate'], 'German'],
		['Zertifikatserneuerung', ['certificate', 'rotation'], 'German'],
		['Verschlusselung', ['encryption'], 'German'],
		['malla de servicios', ['service', 'mesh'], 'Spanish'],
		['certificados', ['certificate'], 'Spanish'],
	])('"%s" is looked up as %j', (text, expected, language) => {
		expect(words(text)).toEqual(expected);
		expect(read(text).translations[0]).toMatchObject({ language });
	});

	test('is read without its fillers, together with the English words in it', () => {
		expect(words('Brauche ich ein Service Mesh?').sort()).toEqual(['decide', 'mesh', 'need', 'service']);
	});

	test('is recognized by its fillers, so that its words are not corrected to English ones', () => {
		expect(words('Bis wann wird TLS gepflegt')).toEqual(['tls']);
		expect(read('bis wann wird hasch gepflegt').corrected).toBeUndefined();
		expect(read('wird hasch gepflegt').corrected).not.toBeUndefined();
	});

	test('may contain a slip', () => {
		const { terms, translations } = read('Zertfikat');
		expect(terms.map(({ word }) => word)).toEqual(['certificate']);
		expect(translations).toEqual([{ typed: 'zertifikat', meant: 'certificate', language: 'German' }]);
	});

	test('says of each word what was typed for it', () => {
		expect(reasonsOf(read('malla de servicios').terms)).toEqual([
			{ typed: 'malla de servicios', words: ['service', 'mesh'] },
		]);
	});

	test('is repeated as it was spelled', () => {
		expect(read('VERSCHLÜSSELUNG').translations[0]?.typed).toBe('VERSCHLÜSSELUNG');
	});

	test('is not suspected in English', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...KNOWN.words), { minLength: 1, maxLength: 5 }), (typed) => {
				expect(understand(typed, KNOWN.lexicons, (word) => KNOWN.words.includes(word))).toBeUndefined();
			}),
		);
	});
});

describe('words that are not known', () => {
	test('are taken apart where they are two', () => {
		expect(words('loadbalancing')).toEqual(['load', 'balancing']);
	});

	test('are corrected to what makes a name with the word beside them', () => {
		expect(read('servce mash', [['service mesh', 'servicemesh']]).corrected).toBe('service mesh');
	});

	test('else to the longest, because letters are left out more often than added', () => {
		expect(read('mutal').corrected).toBe('mutual');
	});

	test('never break the query, whatever is typed', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 60 }), (text) => {
				for (const { word, weight } of read(text).terms) {
					expect(word).not.toBe('');
					expect(weight).toBeGreaterThan(0);
				}
			}),
		);
	});
});

describe('reasonsOf()', () => {
	test('says nothing where the result contains what was typed', () => {
		const own = { word: 'mtls', weight: 1 };
		const other = { word: 'mutual', weight: 0.6, typed: 'mtls' };
		expect(reasonsOf([own, other])).toEqual([]);
		expect(reasonsOf([other])).toEqual([{ typed: 'mtls', words: ['mutual'] }]);
	});
});

describe('names', () => {
	const { documents, ...packed } = packNames([
		{ id: 'a term', isPage: false, names: ['mTLS', 'mutual TLS'] },
		{
			id: 'a page',
			isPage: true,
			names: ['What is a service mesh?', 'service meshes', 'pattern of the sidecar proxy'],
		},
	]);
	const list = { prefix: 'en_', ...packed };

	test('travel without fillers and without what repeats the first', () => {
		expect(namesOf(list).get('en_000')).toEqual(
			[
				['service', 'mesh'],
				['pattern', 'sidecar', 'proxy'],
			].map((name) => name.map(stemOf)),
		);
	});

	test('lose their ending once: "egress" is no plural of a plural', () => {
		const { documents: _, ...sent } = packNames([{ isPage: true, names: ['Traffic', 'egress decisions'] }]);
		expect(namesOf({ prefix: 'en_', ...sent }).get('en_000')).toEqual([
			[stemOf('traffic')],
			['egress', 'decisions'].map(stemOf),
		]);
	});

	test('are left out where many pages share them, and for pages that have only a title', () => {
		const pages = ['1', '2', '3', '4'].map((id) => ({ isPage: true, names: [`Title ${id}`, 'example'] }));
		expect(packNames([...pages, { isPage: true, names: ['Title 5'] }]).names).toEqual(['', '', '', '', '']);
		expect(packNames(pages.slice(1)).names[0]).toContain('example'.slice(0, 6));
	});

	test('go by numbers, the pages first, and tell pages from terms', () => {
		expect(documents.map(({ id }) => id)).toEqual(['a page', 'a term']);
		expect([0, 1].map((number) => pagesOf(list)(idOf('en_', number)))).toEqual([true, false]);
		expect(synonymsOf(list)).toEqual([['mtls', 'mutual tls']]);
	});

	test('have ids of one length, so that none is the beginning of another', () => {
		expect([0, 35, 36, 46655].map((number) => idOf('en_', number))).toEqual(['en_000', 'en_00z', 'en_010', 'en_zzz']);
	});

	test.each([
		['balancing', 'balancer'],
		['certificates', 'certificate'],
		['retries', 'retry'],
		['authorization', 'authorize'],
	])('are the same with another ending: %s, %s', (one, other) => {
		expect(stemOf(one)).toBe(stemOf(other));
	});
});
