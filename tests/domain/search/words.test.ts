import { describe, expect, test } from 'vitest';
import { isFiller, withoutFiller } from '../../../src/domain/search/filler.ts';
import { isKnown } from '../../../src/domain/search/known.ts';
import { lexiconOf, meaningOf, understand } from '../../../src/domain/search/languages.ts';
import { reasonsOf } from '../../../src/domain/search/reasons.ts';
import { stemOf } from '../../../src/domain/search/stem.ts';

test('a stem keeps four letters at least, and loses the longest ending', () => {
	expect(
		['authorizations', 'retries', 'tracing', 'certificates', 'ties', 'ring', 'rings', 'tests'].map(stemOf),
	).toEqual([...['authoriz', 'retry', 'trac', 'certificat', 'ties', 'ring', 'ring', 'test']]);
});

describe('a word is known', () => {
	const known = new Set(['retry', 'pass', 'trace', 'mesh', 'certificate']);

	test.each(['retry', 'retries', 'passes', 'passing', 'tracing', 'traced', 'meshed', 'meshes', 'cert', '2x', 'v2'])(
		'as it is, with another ending, from its beginning on, or with a digit: %s',
		(word) => {
			expect(isKnown(word, known)).toBe(true);
		},
	);

	test.each(['retrie', 'ate', 'ing', 'passer', 'ries'])('but not: %s', (word) => {
		expect(isKnown(word, known)).toBe(false);
	});
});

test('filler is left out as long as something else is said', () => {
	expect([isFiller('what'), isFiller('vs'), isFiller('mesh')]).toEqual([true, true, false]);
	expect(withoutFiller(['what', 'is', 'mesh'])).toEqual(['mesh']);
	expect(withoutFiller(['what', 'is'])).toEqual(['what', 'is']);
});

describe('another language', () => {
	const DUTCH = lexiconOf({
		language: 'Dutch',
		fillers: ['van', 'Een of'],
		words: { certificate: ['Certificaat'], 'service mesh': ['maas van diensten', 'maas'], rotation: ['wissel'] },
	});
	const DANISH = lexiconOf({ language: 'Danish', fillers: [], words: { certificate: ['certifikat'], net: ['maas'] } });
	const english = (word: string) => ['mesh', 'van'].includes(word);
	const read = (text: string, lexicons = [DANISH, DUTCH]) => understand(text.split(' '), lexicons, english);

	test('is turned around: from its words to what they mean', () => {
		expect(DUTCH).toEqual({
			language: 'Dutch',
			fillers: ['van', 'een', 'of'],
			meanings: {
				certificaat: 'certificate',
				'maas van diensten': 'service mesh',
				maas: 'service mesh',
				wissel: 'rotation',
			},
		});
	});

	test('is the one that explains most of the words', () => {
		expect(read('maas certificaat')?.translations).toEqual([
			{ typed: 'maas', meant: 'service mesh', language: 'Dutch' },
			{ typed: 'certificaat', meant: 'certificate', language: 'Dutch' },
		]);
		expect(read('maas')?.translations).toMatchObject([{ language: 'Danish' }]);
	});

	test('is read in its longest phrases, with what is left of the words and without its fillers', () => {
		expect(read('een nieuwe maas van diensten van mesh')).toEqual({
			translations: [{ typed: 'maas van diensten', meant: 'service mesh', language: 'Dutch' }],
			rest: ['nieuwe', 'mesh'],
		});
	});

	test('is none where nothing is explained, or everything is English', () => {
		expect(read('iets anders')).toBeUndefined();
		expect(read('mesh van')).toBeUndefined();
		const odd = lexiconOf({ language: 'Odd', fillers: [], words: { net: ['mesh'] } });
		expect(read('mesh', [odd])).toBeUndefined();
		expect(read('maas', [])).toBeUndefined();
	});

	test.each([
		['certificaat', 'certificate'],
		['certificaaten', 'certificate'],
		['certificaatwissel', 'certificate rotation'],
		['wisselscertificaats', 'rotation certificate'],
		['maaswissel', 'service mesh rotation'],
		['certificaatx', undefined],
		['xwissel', undefined],
		['xxxxwissel', undefined],
		['wisselxxxx', undefined],
		['constructor', undefined],
	])('has for “%s” the meaning %s', (word, meaning) => {
		expect(meaningOf(word, DUTCH)).toBe(meaning);
	});
});

describe('reasonsOf()', () => {
	const stands = (word: string, typed?: string) => ({ word, weight: 1, ...(typed === undefined ? {} : { typed }) });

	test('names together what stands for one thing, and leaves out what the result contains as a whole', () => {
		const terms = [stands('mutual', 'mTLS now'), stands('tls', 'mTLS now'), stands('mtls'), stands('retry', 'Wieder')];
		expect(reasonsOf(terms)).toEqual([
			{ typed: 'mTLS now', words: ['mutual', 'tls'] },
			{ typed: 'Wieder', words: ['retry'] },
		]);
		expect(reasonsOf([stands('tls', 'mtls'), stands('mtls', 'other')])).toEqual([
			{ typed: 'mtls', words: ['tls'] },
			{ typed: 'other', words: ['mtls'] },
		]);
		expect(reasonsOf([...terms, stands('now')])).toEqual([{ typed: 'Wieder', words: ['retry'] }]);
	});
});
