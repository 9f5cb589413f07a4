import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/domain/search/excerpt.ts';
import { guessWith } from '../../../src/domain/search/guess.ts';
import { namesOf, packNames } from '../../../src/domain/search/names.ts';
import { parseQuery } from '../../../src/domain/search/query.ts';
import { mergeHits, withPages } from '../../../src/domain/search/ranking.ts';
import { editDistance, nearestWord, nearestWords } from '../../../src/domain/search/spelling.ts';
import { wordsIn } from '../../../src/domain/search/vocabulary.ts';

const WORDS = ['istio', 'linkerd', 'certificate', 'retry', 'retries', 'mtls', 'mutual', 'tls', 'waypoint'];

const SYNONYMS = [['mtls', 'mutual tls']];

const GUESS = guessWith({ words: WORDS, lexicons: [] });

describe('editDistance()', () => {
	test.each([
		['istoi', 'istio', 1],
		['certficate', 'certificate', 1],
		['linkrd', 'linkerd', 1],
		['', 'abc', 3],
		['mesh', 'mesh', 0],
		['ab', 'ba', 1],
		['ab', 'ca', 2],
		['ab', 'bc', 2],
		['ab', 'cd', 2],
		['abc', 'acb', 1],
		['abc', 'cab', 2],
		['abcd', 'badc', 2],
	])('from "%s" to "%s" is %i', (from, to, distance) => {
		expect(editDistance(from, to)).toBe(distance);
	});

	test('is the same in both directions, and nothing only for equal words', () => {
		const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 8 });
		fc.assert(
			fc.property(word, word, (a, b) => {
				expect(editDistance(a, b)).toBe(editDistance(b, a));
				expect(editDistance(a, b) === 0).toBe(a === b);
			}),
		);
	});

	test('stops counting beyond its limit', () => {
		expect(editDistance('completely', 'different', 2)).toBe(3);
	});
});

describe('nearestWord()', () => {
	test('finds what was meant', () => {
		expect(nearestWord('istoi', WORDS)).toBe('istio');
		expect(nearestWord('certficate', WORDS)).toBe('certificate');
	});

	test('and all that are equally near', () => {
		expect(nearestWords('mutal', ['metal', 'mutual', 'mesh'])).toEqual(['metal', 'mutual']);
	});

	test('looks at no word less than without its shortcut', () => {
		const word = fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 4, maxLength: 9 });
		fc.assert(
			fc.property(word, fc.array(word, { maxLength: 12 }), (typed, known) => {
				const distances = known.map((candidate) => editDistance(typed, candidate));
				const least = Math.min(...distances, typed.length < 8 ? 2 : 3);
				const near = known.filter((_, index) => distances[index] === least && least <= (typed.length < 8 ? 1 : 2));
				expect(nearestWords(typed, known)).toEqual(known.includes(typed) ? [] : near);
			}),
		);
	});

	test('leaves known words, short words and strange words alone', () => {
		expect(nearestWord('istio', WORDS)).toBeUndefined();
		expect(nearestWord('tl', WORDS)).toBeUndefined();
		expect(nearestWord('zebra', WORDS)).toBeUndefined();
	});
});

test('a version is one word, and a sentence does not end in one', () => {
	expect(wordsIn('Kubernetes 1.36, TLS 1.3 and 2.9.2. Port 80.')).toEqual([
		'kubernetes',
		'1.36',
		'tls',
		'1.3',
		'and',
		'2.9.2',
		'port',
		'80',
	]);
	expect(wordsIn('v1.36 1.x a.1.2')).toEqual(['v1', '36']);
});

describe('parseQuery()', () => {
	test('drops words that say nothing', () => {
		expect(parseQuery('How do I use a waypoint', SYNONYMS).terms.map(({ word }) => word)).toEqual(['use', 'waypoint']);
	});

	test('keeps them where nothing else is left', () => {
		expect(parseQuery('why not', SYNONYMS).terms.map(({ word }) => word)).toEqual(['why', 'not']);
	});

	test('looks for other names as well, but counts them less', () => {
		const { terms, others } = parseQuery('mtls', SYNONYMS);
		expect(terms).toEqual([{ word: 'mtls', weight: 1 }]);
		expect(others).toEqual([
			{ word: 'mutual', weight: 0.6, typed: 'mtls' },
			{ word: 'tls', weight: 0.6, typed: 'mtls' },
		]);
	});

	test('corrects slips and offers the correction', () => {
		const query = parseQuery('istoi certficate', SYNONYMS, GUESS);
		expect(query.corrected).toBe('istio certificate');
		expect(query.terms.map(({ word }) => word)).toEqual(['istio', 'certificate']);
	});

	test('offers the correction in what was typed, which else stays as it is', () => {
		expect(parseQuery('A Linkerd “certficate”: is it a CA?', [], GUESS).corrected).toBe(
			'A Linkerd “certificate”: is it a CA?',
		);
	});

	test('leaves the first letter of a short word, unless it is swapped', () => {
		const guess = guessWith({ words: ['loss', 'scale'], lexicons: [] });
		expect(parseQuery('boss', [], guess).corrected).toBeUndefined();
		expect(parseQuery('lsos', [], guess).corrected).toBe('loss');
		expect(parseQuery('csale', [], guess).corrected).toBe('scale');
	});

	test('corrects nothing as long as no words are known', () => {
		expect(parseQuery('istoi', SYNONYMS)).toMatchObject({
			terms: [{ word: 'istoi', weight: 1 }],
			corrected: undefined,
		});
	});

	test('does not take endings, beginnings or versions for slips', () => {
		for (const text of ['certificates', 'way', '2.14', 'retrying']) {
			expect(parseQuery(text, SYNONYMS, GUESS).corrected).toBeUndefined();
		}
	});
});

test('wordsIn() knows words with accents and abbreviations with digits', () => {
	expect(wordsIn('Café, HTTP/2 — L7 & mTLS!')).toEqual(['cafe', 'http', 'l7', 'mtls']);
});

describe('mergeHits()', () => {
	const term = (word: string) => ({ word, weight: 1 });

	test('puts a document with more of the words first', () => {
		const ranked = mergeHits([
			{
				term: term('retry'),
				documents: [
					{ id: 'one', score: 9 },
					{ id: 'both', score: 3 },
				],
			},
			{ term: term('budget'), documents: [{ id: 'both', score: 3 }] },
		]);
		expect(ranked.map(({ id }) => id)).toEqual(['both', 'one']);
	});

	test('counts a rare word more than a common one', () => {
		const many = Array.from({ length: 50 }, (_, index) => ({ id: `common-${index}`, score: 1 }));
		const ranked = mergeHits([
			{ term: term('mesh'), documents: many },
			{ term: term('hbone'), documents: [{ id: 'rare', score: 1 }] },
		]);
		expect(ranked[0]?.id).toBe('rare');
	});

	test('puts a document that is called what was asked for before one that only uses the words more', () => {
		const hits = ['service', 'mesh'].map((word) => ({
			term: term(word),
			documents: [
				{ id: 'other', score: 9 },
				{ id: 'en_000', score: 4 },
			],
		}));
		expect(mergeHits(hits)[0]?.id).toBe('other');
		const { pages, names } = packNames([{ isPage: true, names: ['What is a service mesh?', 'sidecar pattern'] }]);
		expect(mergeHits(hits, namesOf({ prefix: 'en_', pages, names }))[0]?.id).toBe('en_000');
	});

	test('names the words that a document contains, the rarest first', () => {
		const [first] = mergeHits([
			{
				term: term('mesh'),
				documents: [
					{ id: 'a', score: 1 },
					{ id: 'b', score: 1 },
				],
			},
			{ term: term('hbone'), documents: [{ id: 'a', score: 1 }] },
		]);
		expect(first).toMatchObject({ id: 'a', terms: [{ word: 'hbone' }, { word: 'mesh' }] });
	});
});

describe('withPages()', () => {
	const isPage = (id: string) => id.startsWith('page');
	const order = (...ids: string[]) =>
		withPages(
			ids.map((id) => ({ id })),
			isPage,
		).map(({ id }) => id);

	test('shows the two best pages behind a fact that is better', () => {
		expect(order('fact1', 'fact2', 'fact3', 'page1', 'fact4', 'page2')).toEqual([
			'fact1',
			'page1',
			'page2',
			'fact2',
			'fact3',
			'fact4',
		]);
	});

	test('keeps a fact that stands between two pages', () => {
		expect(order('page1', 'fact1', 'page2', 'fact2')).toEqual(['page1', 'fact1', 'page2', 'fact2']);
	});

	test('moves nothing where there are no pages', () => {
		expect(order('fact1', 'fact2')).toEqual(['fact1', 'fact2']);
	});

	test('loses nothing, invents nothing, and leaves the best result first', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.stringMatching(/^(?:page|fact)\d{1,3}$/)), (ids) => {
				const moved = order(...ids);
				expect([...moved].sort()).toEqual([...ids].sort());
				expect(moved[0]).toBe(ids[0]);
			}),
		);
	});
});

describe('excerpt()', () => {
	test('marks the words, also with other endings', () => {
		const pieces = excerpt('Retries are counted, and each retry costs.', ['retries'], 200);
		expect(pieces.filter(({ match }) => match).map(({ text }) => text)).toEqual(['Retries']);
	});

	test('shows the part with the most matches of a long text', () => {
		const text = `${'filler '.repeat(60)}the waypoint needs a certificate ${'filler '.repeat(60)}`;
		const shown = excerpt(text, ['waypoint', 'certificate'], 120)
			.map((piece) => piece.text)
			.join('');
		expect(shown).toContain('waypoint needs a certificate');
		expect(shown.length).toBeLessThan(140);
	});

	test('loses nothing of a short text, and takes no word for a pattern', () => {
		fc.assert(
			fc.property(
				fc.string({ maxLength: 80 }),
				fc.array(fc.string({ maxLength: 8 }), { maxLength: 3 }),
				(text, words) => {
					expect(
						excerpt(text, words, 200)
							.map((piece) => piece.text)
							.join(''),
					).toBe(text);
				},
			),
		);
	});
});
