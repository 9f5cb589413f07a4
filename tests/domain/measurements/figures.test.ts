import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Testbed } from '../../../src/domain/evidence/types.ts';
import { figureFrom, UNIT_IN_KEY } from '../../../src/domain/measurements/figures.ts';
import { differenceIn, factsOf, figureCount, measurementsOf } from '../../../src/domain/measurements/measurements.ts';
import { readContent } from '../../content/read.ts';
import { bed, comparison, figure } from './beds.ts';

const { collections } = readContent();

describe('a figure', () => {
	const entry = { what: 'Linkerd', fact: 'a/b', key: 'low_ms', to: 'high_ms', bound: 'at most' } as const;

	test('is taken from the data of its fact, with its upper end and how it was read', () => {
		const data = { low_ms: 1.5, high_ms: 2, reading: 'chart-by-eye' };
		expect(figureFrom(entry, { data, confidence: 'primary' })).toEqual({
			what: 'Linkerd',
			platform: undefined,
			fact: 'a/b',
			bound: 'at most',
			value: 1.5,
			upper: 2,
			baseline: false,
			reading: 'chart, by eye',
		});
	});

	test('has no upper end, and is what others are compared with, where its entry says so', () => {
		const { to: _, ...single } = { ...entry, baseline: true as const };
		const data = { low_ms: 1.5, high_ms: 2 };
		expect(figureFrom(single, { data, confidence: 'primary' })).toMatchObject({
			...{ value: 1.5, upper: undefined, baseline: true, reading: undefined },
		});
	});

	test('of a fact that somebody else reported is second-hand', () => {
		const data = { low_ms: 1, high_ms: 2, reading: 'chart-label' };
		expect(figureFrom(entry, { data, confidence: 'secondary' }).reading).toBe('second-hand');
	});

	test.each([
		['is missing', {}],
		['is missing with all others', undefined],
		['is a text', { low_ms: '1.5', high_ms: 2 }],
	])('whose number %s ends the build', (_, data) => {
		expect(() => figureFrom(entry, { data, confidence: 'primary' })).toThrow('The data of a/b has no number "low_ms"');
	});
});

test.each([
	['added_p99_ms', 'ms'],
	['min_ms_per_call', 'ms'],
	['p99_increase_pct', '%'],
	['vcpu_per_1000rps', 'vCPU per 1,000 requests/s'],
	['derived_vcpu_per_1000passes', 'vCPU per 1,000 passes/s'],
	['agent_memory_mib_per_node', 'MiB'],
	['proxy_memory_mb', 'MB'],
	['cross_node_gbit_per_s', 'Gbit/s'],
] as const)('the key "%s" carries the unit "%s" and no other', (key, unit) => {
	const carried = Object.entries(UNIT_IN_KEY).flatMap(([name, pattern]) => (pattern.test(key) ? name : []));
	expect(carried).toEqual([unit]);
});

describe('tests in reading order', () => {
	const raw = (id: string, part: Partial<Testbed>) => ({ ...bed(id), comparisons: [], ...part }) as Testbed;

	test('come with measurements before claims, the newest first, undated ones last', () => {
		const beds = [
			raw('claim', { basis: 'claimed', year: 2026 }),
			raw('undated', { year: undefined }),
			raw('old', { year: 2019 }),
			raw('new', { year: 2025 }),
		];
		expect(measurementsOf(beds, () => ({ data: {}, confidence: 'primary' })).map(({ id }) => id)).toEqual([
			'new',
			'old',
			'undated',
			'claim',
		]);
	});

	test('of one year come in the order of their titles, whatever order they are given in', () => {
		const beds = ['a', 'b', 'c'].map((id) => raw(id, {}));
		const claims = ['d', 'e'].map((id) => raw(id, { basis: 'claimed' }));
		fc.assert(
			fc.property(fc.shuffledSubarray([...beds, ...claims], { minLength: 5, maxLength: 5 }), (shuffled) => {
				const order = measurementsOf(shuffled, () => ({ data: {}, confidence: 'primary' })).map(({ id }) => id);
				expect(order).toEqual(['a', 'b', 'c', 'd', 'e']);
			}),
		);
	});

	test('hold every figure of the content with a finite number, and no range the wrong way round', () => {
		const facts = new Map(collections.facts.map((fact) => [fact.id, fact]));
		const beds = measurementsOf(collections.testbeds, (id) => facts.get(id) ?? { confidence: 'primary' });
		expect(figureCount(beds)).toBeGreaterThanOrEqual(250);
		for (const { comparisons } of beds) {
			for (const { value, upper = value } of comparisons.flatMap(({ figures }) => figures)) {
				expect([value, upper].every(Number.isFinite)).toBe(true);
				expect(upper).toBeGreaterThanOrEqual(value);
			}
		}
	});
});

describe('the difference from the baseline', () => {
	test('is subtracted, and a share of it', () => {
		const [base, other] = [figure('No mesh', 2, { baseline: true }), figure('Linkerd', 3)];
		expect(differenceIn({ figures: [base, other] }, other)).toEqual({ by: 1, share: 0.5 });
	});

	test('does not exist for the baseline, without one, or with one of nothing', () => {
		const [base, other] = [figure('No mesh', 2, { baseline: true }), figure('Linkerd', 3)];
		expect(differenceIn({ figures: [base, other] }, base)).toBeUndefined();
		expect(differenceIn({ figures: [other] }, other)).toBeUndefined();
		const nothing = figure('No mesh', 0, { baseline: true });
		expect(differenceIn({ figures: [nothing, other] }, other)).toBeUndefined();
	});

	test('leads back to the figure, whatever the numbers are', () => {
		const number = fc.double({ min: 0.001, max: 1e6, noNaN: true });
		fc.assert(
			fc.property(number, number, (before, after) => {
				const [base, other] = [figure('No mesh', before, { baseline: true }), figure('x', after)];
				const difference = differenceIn({ figures: [base, other] }, other);
				expect(before + (difference?.by ?? Number.NaN)).toBeCloseTo(after, 6);
				expect(before * (1 + (difference?.share ?? Number.NaN))).toBeCloseTo(after, 6);
			}),
		);
	});
});

test('the facts about a test are those of its figures and the further ones, each once', () => {
	const figures = [figure('a', 1, { fact: 'x/1' }), figure('b', 2, { fact: 'x/2' }), figure('c', 3, { fact: 'x/1' })];
	expect(factsOf({ comparisons: [comparison('p99', { figures })], facts: ['x/2', 'x/3'] })).toEqual([
		'x/1',
		'x/2',
		'x/3',
	]);
	expect(factsOf({ comparisons: [comparison('p99', { figures })] })).toEqual(['x/1', 'x/2']);
});
