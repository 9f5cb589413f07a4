import { describe, expect, test } from 'vitest';
import { candidatesOf, otherOrderIn } from '../../../src/domain/record/candidates.ts';
import { RANKING } from './one-ranking.ts';

type Parts = Parameters<typeof candidatesOf>[0];

const standing = (id: string, part: object = {}) => ({
	...{ platform: { id, name: `The ${id}` }, points: undefined, misses: [], tier: 'x', follows: false, ...part },
});

const points = (total: number) => ({ total, low: total - 1, high: total + 1, more: 'x' });

const residual = (need: string, strength = 'wanted', met = 'mesh') => ({ need, strength, met });

/** What the advice leaves: proposed now, or only later. */
const advice = (part: object) =>
	({
		result: { candidates: [], later: [], residual: [], ...part },
		knowledge: { needs: [{ id: 'mtls', title: 'Encryption' }] },
	}) as unknown as NonNullable<Parts['advice']>;

const OWN = { ...RANKING, chosen: true };
const ids = (parts: Parts) => candidatesOf(parts).map(({ id }) => id);

describe('without advice', () => {
	test('the candidates are those of the ranking, in its order', () => {
		expect(ids({ ranking: RANKING })).toEqual(['linkerd', 'no-mesh', 'kuma']);
		expect(ids({})).toEqual([]);
	});
});

describe('with advice alone', () => {
	test('they stand in its order with its points, and without any other', () => {
		const found = candidatesOf({ advice: advice({ later: [standing('kuma', { points: points(4) }), standing('x')] }) });
		expect(found).toEqual([
			{
				...{ id: 'kuma', title: 'The kuma', baseline: false, points: { total: 4, low: 3, high: 5 } },
				...{ first: undefined, misses: [], unranked: '' },
			},
			{
				...{ id: 'x', title: 'The x', baseline: false, points: undefined },
				...{ first: undefined, misses: [], unranked: '' },
			},
		]);
	});

	test('they name what they miss by its title, and what is unknown by its id', () => {
		const misses = ['mtls', 'unheard-of'];
		const [first] = candidatesOf({ advice: advice({ candidates: [standing('kuma', { misses })] }) });
		expect(first?.misses).toEqual(['Encryption', 'unheard-of']);
	});
});

describe('with advice and the ranking that follows from it', () => {
	const later = [standing('kuma', { points: points(4) }), standing('linkerd', { points: points(3) })];

	test('they stand in the order of the advice, with the draws of the ranking', () => {
		const found = candidatesOf({ advice: advice({ candidates: later }), ranking: RANKING });
		expect(found.map(({ id, first }) => [id, first])).toEqual([
			['kuma', 0.2],
			['linkerd', 0.5],
			['no-mesh', 0.3],
		]);
	});

	test('no mesh is first where none is proposed, and says what it leaves open', () => {
		const parts = { advice: advice({ later, residual: [residual('mtls')] }), ranking: RANKING };
		expect(ids(parts)).toEqual(['no-mesh', 'kuma', 'linkerd']);
		expect(candidatesOf(parts)[0]).toMatchObject({ misses: ['Encryption'], unranked: '', points: { total: 3.25 } });
		expect(candidatesOf(parts)[1]?.misses).toEqual([]);
	});

	test('no mesh has no points where it leaves open what has to hold', () => {
		const parts = { advice: advice({ candidates: later, residual: [residual('mtls', 'required')] }), ranking: RANKING };
		expect(candidatesOf(parts).at(-1)).toEqual({
			...{ id: 'no-mesh', title: 'The no-mesh', baseline: true, points: undefined, first: undefined },
			...{ misses: ['Encryption'], unranked: 'it leaves 1 required need open' },
		});
	});

	test('no mesh is left out where the ranking does not hold it', () => {
		const ranking = { ...RANKING, ranked: RANKING.ranked.filter(({ id }) => id !== 'no-mesh') };
		expect(ids({ advice: advice({ candidates: later }), ranking })).toEqual(['kuma', 'linkerd']);
	});
});

describe('with a ranking of the reader’s own', () => {
	const kept = [standing('kuma'), standing('linkerd'), standing('cilium')];

	test('they stand in its order, and those at which it did not look follow without points', () => {
		const found = candidatesOf({ advice: advice({ candidates: kept }), ranking: OWN });
		expect(found.map(({ id, points }) => [id, points?.total])).toEqual([
			['linkerd', 3.75],
			['no-mesh', 3.25],
			['kuma', 2],
			['cilium', undefined],
		]);
	});

	test('whom the answers drop is not there, nor whom a must-have takes out', () => {
		expect(ids({ advice: advice({ candidates: [standing('kuma')] }), ranking: OWN })).toEqual(['no-mesh', 'kuma']);
		const out = [{ title: 'The cilium', reason: { text: 'x', facts: [] }, returns: 'x', forAll: false }];
		expect(ids({ advice: advice({ candidates: kept }), ranking: { ...OWN, out } })).not.toContain('cilium');
	});

	test('no mesh loses its place where it leaves open what has to hold', () => {
		const open = { candidates: kept.slice(0, 2), residual: [residual('mtls', 'required')] };
		expect(ids({ advice: advice(open), ranking: OWN })).toEqual(['linkerd', 'kuma', 'no-mesh']);
	});
});

describe('that the advice has another order', () => {
	const said = (candidates: readonly object[], ranking = OWN) =>
		otherOrderIn({ advice: advice({ candidates }), ranking });

	test('is said with its first, or that only those behind the first differ', () => {
		expect(said([standing('kuma'), standing('linkerd')])).toBe(
			'A ranking from the scoring calculator replaces the order of the advice, which puts “The kuma” first.',
		);
		expect(said([standing('linkerd'), standing('cilium'), standing('kuma')])).toMatch(
			/has the same candidate first, and another order behind it\.$/,
		);
	});

	test('is not said where the order is the same, nobody is left, or no ranking was set up', () => {
		expect(said([standing('linkerd'), standing('kuma')])).toBe('');
		expect(said([])).toBe('');
		expect(said([standing('kuma'), standing('linkerd')], RANKING)).toBe('');
		expect(otherOrderIn({ ranking: OWN })).toBe('');
		expect(otherOrderIn({ advice: advice({ candidates: [standing('kuma')] }) })).toBe('');
	});
});
