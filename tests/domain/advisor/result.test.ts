import { describe, expect, test } from 'vitest';
import {
	advise,
	isGuess,
	leadersOf,
	peersOfFirst,
	type Result,
	sentenceOf,
} from '../../../src/domain/advisor/advise.ts';
import type { Knowledge } from '../../../src/domain/advisor/knowledge.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { knowing } from './knowing.ts';
import { KNOWLEDGE } from './knowledge.ts';
import { need, platform, sentence, tool } from './small.ts';

const ABLE: Profile = {
	...{ platforms: ['kubernetes'], encryption: 'required', platform_team: 4, kubernetes_skill: 'medium' },
	...{ constraints: [], existing: ['none'] },
};
const THIN: Profile = { ...ABLE, platform_team: 1 };

const WANTED = { when: [{ encryption: ['required' as const] }], unless: [], strength: 'wanted' as const };
const WISH = need({ id: 'wish', layer: 7, activatedBy: [WANTED], capabilities: [{ id: 'wish', full: false }] });

/** Scores by which platforms come in the order of their names. */
const scored = (...ids: readonly string[]) =>
	ids.map((id, index) => {
		const points = 5 - index * 0.5;
		const score = { low: points, typical: points, high: points };
		return { id, scores: Object.fromEntries(KNOWLEDGE.criteria.map((criterion) => [criterion.id, score])) };
	});

const result = (part: Partial<Knowledge>, profile = ABLE) => advise(knowing(part), profile);
const order = (...args: Parameters<typeof result>) => result(...args).candidates.map((one) => one.platform.id);

describe('the result', () => {
	test('has the verdict that was ruled, and its variant', () => {
		const { ruling, verdict, variant } = result({ platforms: [platform()] });
		expect([verdict.id, verdict.qualifiers[ruling.qualifier ?? '']]).toEqual([ruling.id, variant]);
		const simple = result({ needs: [need({ alternatives: [tool()] })] });
		expect([simple.ruling.id, simple.verdict.id]).toEqual(['no-use-alternatives', 'no-use-alternatives']);
	});

	test('proposes nobody where simpler tools do, and names who would be left', () => {
		const { candidates, later } = result({ needs: [need({ alternatives: [tool()] })], platforms: [platform()] });
		expect([candidates, later.map((one) => one.platform.id)]).toEqual([[], ['mesh']]);
	});

	test('names nobody for later where somebody is proposed now', () => {
		expect(result({ platforms: [platform()] })).toMatchObject({ candidates: [{}], later: [] });
	});

	test('has the advice that fits the profile, the needs and those who come first', () => {
		const advice = [
			sentence({ id: 'leader', candidates: ['a'] }),
			sentence({ id: 'last', candidates: ['d'] }),
			sentence({ id: 'need', needs: ['secrecy'], residual: ['secrecy'] }),
			sentence({ id: 'elsewhere', when: [{ stage: ['prototype'] }] }),
		];
		const ids = ['a', 'b', 'c', 'd'];
		const { notes } = result({ advice, platforms: ids.map((id) => platform({ id })), scored: scored(...ids) });
		expect(notes.step.map(({ id }) => id)).toEqual(['leader', 'need']);
	});

	test('is a guess while most ways lead elsewhere, or nothing is settled that the verdict rests on', () => {
		const said = (profile: Profile) => {
			const found = advise(KNOWLEDGE, profile);
			return [isGuess(found), sentenceOf(found) === (found.variant?.sentence ?? found.verdict.sentence)];
		};
		expect(said({ existing: ['istio-sidecar'] })).toEqual([true, false]);
		expect(said({ services: 40, platforms: ['kubernetes'] })).toEqual([true, false]);
		expect(said({ encryption: 'required', platform_team: 3 })).toEqual([true, false]);
		expect(isGuess(result({ platforms: [platform()] }))).toBe(false);
		const settled = { ruling: { id: 'adopt-now', qualifier: undefined }, needs: [{ met: 'mesh' }] } as const;
		const sure = (share: number) => isGuess({ ...settled, confidence: { share } } as unknown as Result);
		expect([sure(0.4), sure(0.5), sure(1)]).toEqual([true, false, false]);
	});

	test.each([
		['adopt-now', ['mesh', 'open'], 0.49, true],
		['adopt-now', ['mesh', 'open'], 0.5, false],
		['adopt-now', ['open', 'simpler'], 0.79, true],
		['adopt-now', ['open', 'simpler'], 0.8, false],
		['no-use-alternatives', ['simpler', 'open'], 0.79, true],
		['no-use-alternatives', ['simpler', 'open'], 0.8, false],
		['no-use-alternatives', ['simpler', 'simpler'], 0.5, false],
		['no-use-alternatives', ['mesh', 'simpler'], 0.5, true],
		['no-use-alternatives', [], 0.79, true],
		['no-use-alternatives', [], 0.8, false],
	] as const)('takes %s with needs that are met by %j in %d of the ways for a guess: %s', (id, met, share, guess) => {
		const needs = met.map((one) => ({ met: one }));
		const found = { ruling: { id, qualifier: undefined }, needs, confidence: { share } } as unknown as Result;
		expect(isGuess(found)).toBe(guess);
		const worded = { ...found, verdict: { sentence: 'of the verdict' }, variant: undefined } as unknown as Result;
		const variant = { sentence: 'of the variant' } as Result['variant'];
		const direction = expect.stringContaining('Take this as a direction');
		expect(sentenceOf(worded)).toEqual(guess ? direction : 'of the verdict');
		expect(sentenceOf({ ...worded, variant })).toEqual(guess ? direction : 'of the variant');
	});

	test('has beside the first candidate those that only their points put behind it', () => {
		const standing = (tier: string, follows = false) => ({ tier, follows }) as unknown as Result['candidates'][number];
		const [first, level, edition, behind] = [standing('a'), standing('a'), standing('a', true), standing('b')];
		expect(peersOfFirst([first, edition, level, behind])).toEqual([first, level]);
		expect(peersOfFirst([])).toEqual([]);
	});

	test('says which constraint could be given up exactly where nobody is left', () => {
		const excludedWhen = [
			{ when: [{ constraints: ['fips' as const] }], unless: [], fact: 'mesh/rule', topic: 'x', lift: 'Wait.' },
		];
		const fips: Profile = { ...ABLE, constraints: ['fips'] };
		const constraints = (...args: Parameters<typeof result>) =>
			result(...args).relaxations.map(({ constraint }) => constraint);
		expect(constraints({ platforms: [platform({ excludedWhen })] }, fips)).toEqual(['fips']);
		expect(constraints({ platforms: [platform({ excludedWhen }), platform({ id: 'b' })] }, fips)).toEqual([]);
	});
});

describe('the candidates', () => {
	test('have their own points, and come last where they have none', () => {
		const { candidates } = result({
			platforms: ['none', 'b', 'a'].map((id) => platform({ id })),
			scored: scored('a', 'b', 'other'),
		});
		expect(candidates.map(({ platform: { id }, points }) => [id, points?.id])).toEqual([
			...[
				['a', 'a'],
				['b', 'b'],
				['none', undefined],
			],
		]);
	});

	test('that are stable come first, wherever they stand', () => {
		const early = platform({ id: 'a', cells: { mtls: { answer: 'yes', fact: 'x/y', early: true } } });
		for (const platforms of [
			[early, platform({ id: 'b' })],
			[platform({ id: 'b' }), early],
		])
			expect(order({ platforms, scored: scored('a', 'b') })).toEqual(['b', 'a']);
	});

	test('of few people are small where all that is required is on layer 4', () => {
		const platforms = [platform({ id: 'a', fullProxy: true }), platform({ id: 'b' })];
		const known = { platforms, scored: scored('a', 'b') };
		const LAYER_7 = need({ id: 'routing', layer: 7 });
		expect(order({ ...known, needs: [need()] }, THIN)).toEqual(['b', 'a']);
		expect(order({ ...known, needs: [need(), WISH] }, THIN)).toEqual(['b', 'a']);
		expect(order({ ...known, needs: [need(), LAYER_7] }, THIN)).toEqual(['a', 'b']);
	});

	test('begin with a small one where the mesh in place is larger than needed', () => {
		const platforms = [platform({ id: 'linkerd', fullProxy: true }), platform({ id: 'b' })];
		const present = result({ platforms, scored: scored('linkerd', 'b') }, { ...ABLE, existing: ['linkerd'] });
		expect(present.ruling.qualifier).toBe('simplify');
		expect(present.candidates.map((one) => one.platform.id)).toEqual(['b', 'linkerd']);
	});
});

describe('an edition', () => {
	const editionOf = (base: string, part = {}) => platform({ id: 'edition', base, ...part });

	test('follows its product at once, and is none of the three that lead', () => {
		const platforms = ['a', 'b', 'c', 'd'].map((id) => platform({ id }));
		const ids = ['a', 'b', 'c', 'd', 'edition'];
		const { candidates } = result({ platforms: [...platforms, editionOf('a')], scored: scored(...ids) });
		expect(candidates.map(({ platform: { id }, follows }) => [id, follows])).toEqual([
			...[
				['a', false],
				['edition', true],
				['b', false],
				['c', false],
				['d', false],
			],
		]);
		expect(leadersOf(candidates).map((one) => one.platform.id)).toEqual(['a', 'b', 'c']);
	});

	test('stands for itself where it meets a wish that its product misses, or where its product does not stand', () => {
		const cells = { mtls: { answer: 'yes' as const, fact: 'x/y' }, wish: { answer: 'yes' as const, fact: 'x/z' } };
		const { candidates } = result({
			...{ needs: [need(), WISH], platforms: [platform({ id: 'a' }), editionOf('a', { cells })] },
			scored: scored('a', 'edition'),
		});
		expect(candidates.map(({ platform: { id }, follows }) => [id, follows])).toEqual([
			...[
				['edition', false],
				['a', false],
			],
		]);
		expect(result({ platforms: [editionOf('gone')] }).candidates).toMatchObject([{ follows: false }]);
	});
});
