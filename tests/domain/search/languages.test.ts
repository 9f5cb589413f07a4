import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexiconOf, understand } from '../../../src/domain/search/languages.ts';
import { packNames, unpackNames } from '../../../src/domain/search/names.ts';
import { type Known, parseQuery } from '../../../src/domain/search/query.ts';
import { reasonsOf } from '../../../src/domain/search/reasons.ts';
import { stemOf } from '../../../src/domain/search/stem.ts';

const GERMAN = lexiconOf({
	language: 'German',
	fillers: ['der', 'ein', 'ich'],
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

const read = (text: string, synonyms: readonly (readonly string[])[] = []) => parseQuery(text, synonyms, KNOWN);
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
	test('travel without fillers and without what repeats the first', () => {
		const packed = packNames(['What is a service mesh?', 'service mesh', 'sidecar pattern', 'sidecar pattern']);
		expect(unpackNames(packed)).toEqual(['service mesh', 'sidecar pattern']);
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
