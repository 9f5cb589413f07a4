import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerSpreads, mergedProfile } from '../../../src/domain/opinions/answers.ts';
import { choices, majority } from '../../../src/domain/opinions/choices.ts';
import { median } from '../../../src/domain/opinions/median.ts';
import { mergedWeights, weightSpreads } from '../../../src/domain/opinions/weights.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { KNOWLEDGE, profiles } from '../advisor/knowledge.ts';

const named = (list: readonly Profile[]) => list.map((profile, index) => ({ name: `P${index}`, profile }));

describe('mergedProfile()', () => {
	test('takes what a majority answered, and the median of numbers', () => {
		const merged = mergedProfile(
			KNOWLEDGE,
			named([
				{ encryption: 'required', services: 10, traffic: ['mirroring', 'locality'] },
				{ encryption: 'required', services: 30, traffic: ['mirroring'] },
				{ encryption: 'nice', services: 200, traffic: [] },
			]),
		);
		expect(merged).toEqual({ encryption: 'required', services: 30, traffic: ['mirroring'] });
	});

	test('leaves a question open on which there is no majority', () => {
		expect(mergedProfile(KNOWLEDGE, named([{ encryption: 'none' }, { encryption: 'required' }]))).toEqual({});
	});

	test('takes "none of these" for an answer', () => {
		expect(
			mergedProfile(KNOWLEDGE, named([{ constraints: [] }, { constraints: [] }, { constraints: ['fips'] }])),
		).toEqual({
			constraints: [],
		});
	});

	test('of people who agree is what they agree on', () => {
		fc.assert(
			fc.property(profiles, fc.integer({ min: 1, max: 6 }), (profile, count) => {
				const merged = mergedProfile(KNOWLEDGE, named(Array.from({ length: count }, () => profile)));
				for (const [field, value] of Object.entries(profile)) {
					if (value === undefined) continue;
					const own = merged[field as keyof Profile];
					expect(Array.isArray(own) ? [...own].sort() : own).toEqual(
						Array.isArray(value) ? [...new Set(value)].sort() : value,
					);
				}
			}),
		);
	});
});

describe('answerSpreads()', () => {
	test('shows the most divided question first, with who said what and who said nothing', () => {
		const spreads = answerSpreads(KNOWLEDGE, [
			{ name: 'Ana', profile: { encryption: 'required', services: 10 } },
			{ name: 'Ben', profile: { encryption: 'none', services: 10 } },
			{ name: 'Chiara', profile: { services: 10 } },
		]);
		expect(spreads.map(({ field, standing }) => [field, standing])).toEqual([
			['encryption', 'split'],
			['services', 'alike'],
		]);
		expect(spreads[0]).toMatchObject({ silent: ['Chiara'], merged: undefined });
		expect(spreads[0]?.given.map(({ names }) => names)).toEqual([['Ana'], ['Ben']]);
		expect(spreads[1]).toMatchObject({ silent: [], merged: '10' });
	});

	test('names everybody once for each option, and nobody who did not answer', () => {
		fc.assert(
			fc.property(fc.array(profiles, { minLength: 1, maxLength: 5 }), (list) => {
				for (const { given, silent } of answerSpreads(KNOWLEDGE, named(list))) {
					const speaking = new Set(given.flatMap(({ names }) => names));
					expect(speaking.size + silent.length).toBe(list.length);
					for (const { names } of given) expect(new Set(names).size).toBe(names.length);
				}
			}),
		);
	});
});

describe('weights of several people', () => {
	const weights = fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 }), {
		minLength: 1,
		maxLength: 8,
	});
	const criteria = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }));
	const people = (list: readonly (readonly number[])[]) =>
		list.map((own, index) => ({ name: `P${index}`, weights: own }));

	test('merge into whole numbers that make 100', () => {
		fc.assert(
			fc.property(weights, (list) => {
				const merged = mergedWeights(6, people(list));
				expect(merged.reduce((sum, value) => sum + value, 0)).toBe(100);
				for (const value of merged) expect(Number.isInteger(value) && value >= 0).toBe(true);
			}),
		);
	});

	test('count by their proportions only', () => {
		expect(
			mergedWeights(
				2,
				people([
					[1, 3],
					[25, 75],
				]),
			),
		).toEqual([25, 75]);
		expect(mergedWeights(2, people([[0, 0]]))).toEqual([50, 50]);
	});

	test('round the largest remainder up, and not the largest weight', () => {
		expect(mergedWeights(3, people([[4, 2, 1]]))).toEqual([57, 29, 14]);
	});

	test('of a criterion stand in the order of the people, with what they become together', () => {
		const two = criteria.slice(0, 2);
		expect(
			weightSpreads(
				two,
				people([
					[1, 3],
					[1, 1],
				]),
			)[0],
		).toEqual({
			criterion: 'a',
			shares: [
				{ name: 'P0', share: 25 },
				{ name: 'P1', share: 50 },
			],
			low: 25,
			middle: 37.5,
			high: 50,
			merged: 38,
		});
	});

	test('that are all zero are shared out evenly', () => {
		expect(weightSpreads(criteria.slice(0, 2), people([[0, 0]])).map(({ middle }) => middle)).toEqual([50, 50]);
	});

	test('lie between the lowest and the highest, the largest difference first', () => {
		fc.assert(
			fc.property(weights, (list) => {
				const spreads = weightSpreads(criteria, people(list));
				const widths = spreads.map(({ low, high }) => high - low);
				expect(widths).toEqual([...widths].sort((a, b) => b - a));
				for (const { low, middle, high } of spreads) expect(low <= middle && middle <= high).toBe(true);
			}),
		);
	});
});

test('choices() count people, and majority() asks for more than half of them', () => {
	const lists = [
		{ name: 'Ana', values: ['x', 'y', 'x'] },
		{ name: 'Ben', values: ['x'] },
	];
	expect(choices(lists, String)).toEqual([
		{ value: 'x', names: ['Ana', 'Ben'] },
		{ value: 'y', names: ['Ana'] },
	]);
	expect(majority(lists, String)).toEqual(['x']);
});

test('choices() name the most frequent first, although somebody named another one before', () => {
	const lists = [
		{ name: 'Ana', values: ['rare', 'common'] },
		{ name: 'Ben', values: ['common'] },
	];
	expect(choices(lists, String).map(({ value }) => value)).toEqual(['common', 'rare']);
});

test('median() lies in the middle, and has no answer for nothing', () => {
	expect(median([3, 1, 2])).toBe(2);
	expect(median([4, 1, 2, 3])).toBe(2.5);
	expect(() => median([])).toThrow();
});
