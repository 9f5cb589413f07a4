import { describe, expect, test } from 'vitest';
import {
	changedWeights,
	flipSentences,
	pointsOf,
	rankedLines,
	scoreArguments,
} from '../../../src/domain/record/ranking.ts';
import { RANKING } from './one-ranking.ts';

describe('the scores of a candidate speak', () => {
	const spoken = (candidate: string, most?: number, part: object = {}) =>
		scoreArguments({ ...RANKING, ...part }, candidate, most).map(({ side, text }) => `${side}: ${text}`);

	test('for it, neither, or against it, the best first', () => {
		expect(spoken('no-mesh')).toEqual([
			'good: of cost (5 of 5, from 4 to 6): Because of 5.',
			'bad: of safety (1 of 5, from 0 to 2): Because of 1.',
		]);
		expect(spoken('linkerd')).toEqual([
			'good: of safety (5 of 5, from 4 to 6): Because of 5.',
			'good: of cost (4 of 5, from 3 to 5): Because of 4.',
			'neutral: of skills (3 of 5, from 2 to 4): Because of 3.',
		]);
	});

	test('loudest where weight and distance from the middle are large, and always at the weakest point', () => {
		expect(spoken('kuma', 2)).toEqual(['bad: of cost (2 of 5, from 1 to 3): Because of 2.']);
		expect(spoken('kuma', 3).map((text) => text.slice(0, 12))).toEqual(['good: of ski', 'bad: of cost']);
		expect(spoken('linkerd', 2)).toHaveLength(2);
	});

	test('with the facts behind them, and a score of our own without', () => {
		const own = [{ candidate: 'kuma', criterion: 'cost', score: 5 }];
		expect(scoreArguments({ ...RANKING, own }, 'kuma')[0]).toEqual({
			...{ side: 'good', text: 'of cost: we score it 5 of 5 ourselves.', facts: [] },
		});
		const others = [
			{ candidate: 'linkerd', criterion: 'cost', score: 5 },
			{ candidate: 'kuma', criterion: 'beauty', score: 5 },
		];
		expect(scoreArguments({ ...RANKING, own: others }, 'kuma')).toEqual(scoreArguments(RANKING, 'kuma'));
		expect(scoreArguments(RANKING, 'kuma').at(-1)?.facts).toEqual(['a/2']);
	});

	test('of nobody who takes no part', () => {
		expect(spoken('istio')).toEqual([]);
	});
});

test('points are told with their range and the share of the draws, as far as they are known and count', () => {
	const [linkerd] = rankedLines(RANKING);
	if (linkerd === undefined) throw new Error('nobody is ranked');
	expect(pointsOf(linkerd)).toBe('3.75 of 5 points, from 2.75 to 4.25; first in 50% of the draws.');
	expect(pointsOf({ ...linkerd, first: undefined })).toBe('3.75 of 5 points, from 2.75 to 4.25.');
	expect(pointsOf({ ...linkerd, points: undefined })).toBe('');
	expect(pointsOf({ ...linkerd, unranked: 'it leaves 2 open' })).toBe('Not ranked: it leaves 2 open.');
});

test('candidates keep their places, and the one without a mesh is known', () => {
	expect(rankedLines(RANKING).map(({ id, title, baseline }) => [id, title, baseline])).toEqual([
		['linkerd', 'The linkerd', false],
		['no-mesh', 'The no-mesh', true],
		['kuma', 'The kuma', false],
	]);
	expect(rankedLines(RANKING)[0]).toMatchObject({ points: { total: 3.75, low: 2.75, high: 4.25 }, misses: [] });
});

test('a changed weight keeps the reason that was advised, if it goes the same way', () => {
	const because = [{ text: 'Little money.', facts: [] }];
	const line = (title: string, share: number) => ({ title, share, usual: 0.25, because });
	const changed = changedWeights(RANKING, [line('Cost', 0.4), line('Safety', 0.1), line('Beauty', 0.2)]);
	expect(changed.map(({ title, because: reasons }) => [title, reasons])).toEqual([
		['Cost', because],
		['Safety', []],
		['Beauty', because],
	]);
	expect(changed[0]).toMatchObject({ share: 0.5, usual: 0.25 });
});

test('what would change the first place says in which direction', () => {
	expect(flipSentences(RANKING)).toEqual([
		'The no-mesh comes first when “Cost” weighs more than 62% (now 50%).',
		'The kuma comes first when “Safety” weighs less than 10% (now 30%).',
	]);
});
