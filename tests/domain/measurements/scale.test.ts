import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measurementsOf } from '../../../src/domain/measurements/measurements.ts';
import { hasChart, scaleOf, sharingScale } from '../../../src/domain/measurements/scale.ts';
import { readContent } from '../../content/read.ts';
import { comparison, figure } from './beds.ts';

const bars = (id: string, values: readonly number[], part = {}) =>
	comparison(id, { figures: values.map((value, index) => figure(`Bar ${index}`, value)), ...part });

describe('a scale', () => {
	test.each([
		[0.722, 0.8],
		[28.6, 30],
		[414.4, 500],
		[99_985, 100_000],
		[1, 1],
		[0, 1],
	])('for %s ends at %s', (largest, max) => {
		const chart = bars('p99', [0, largest]);
		expect(scaleOf({ comparisons: [chart] }, chart)).toEqual({ max, marks: [0, max / 2, max] });
	});

	test('begins at zero and holds every bar and every upper end', () => {
		const number = fc.integer({ min: 0, max: 1e12 }).map((thousandths) => thousandths / 1000);
		fc.assert(
			fc.property(fc.array(number, { minLength: 2, maxLength: 8 }), number, (values, upper) => {
				const chart = bars('p99', values);
				const ranged = { ...chart, figures: [...chart.figures, figure('Range', 0, { upper })] };
				const { max, marks } = scaleOf({ comparisons: [ranged] }, ranged);
				expect(marks[0]).toBe(0);
				for (const value of [...values, upper]) expect(value).toBeLessThanOrEqual(max * (1 + 1e-9));
			}),
		);
	});
});

describe('charts of one test share a scale', () => {
	const [p50, p99] = [bars('p50', [1, 2], { metric: 'latency-p50' }), bars('p99', [3, 9])];

	test('where they show latency in the same unit', () => {
		const test = { comparisons: [p50, p99] };
		expect(scaleOf(test, p50)).toEqual(scaleOf(test, p99));
		expect(scaleOf(test, p50).max).toBe(10);
	});

	test('but not with another unit or another measure', () => {
		const percent = bars('rise', [100, 269], { unit: '%' });
		const memory = bars('memory', [300, 900], { metric: 'memory', unit: 'MB' });
		const other = bars('control-plane', [3, 4], { metric: 'control-plane', unit: 'MB' });
		const test = { comparisons: [p50, percent, memory, other] };
		expect(test.comparisons.map((each) => scaleOf(test, each).max)).toEqual([2, 300, 1000, 4]);
	});

	test('and not where their runs were apart', () => {
		const test = { comparisons: [p50, p99], separate: true as const };
		expect(scaleOf(test, p50).max).toBe(2);
	});

	test('which holds those of the same measure that have a chart, and only itself where runs were apart', () => {
		const cpu = bars('cpu', [1, 2], { metric: 'cpu', unit: 'ms' });
		const test = { comparisons: [p50, cpu, bars('max', [1000]), p99] };
		expect(sharingScale(test, p99).map(({ id }) => id)).toEqual(['p50', 'p99']);
		expect(sharingScale({ ...test, separate: true }, p99).map(({ id }) => id)).toEqual(['p99']);
	});

	test('and a figure without a chart does not stretch them', () => {
		const alone = bars('max', [1000]);
		expect(hasChart(alone)).toBe(false);
		expect(scaleOf({ comparisons: [p99, alone] }, p99).max).toBe(10);
	});
});

test('every published comparison has a finite scale that rises and holds its bars', () => {
	const { facts, testbeds } = readContent().collections;
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	for (const bed of measurementsOf(testbeds, (id) => byId.get(id) ?? { confidence: 'primary' })) {
		for (const each of bed.comparisons.filter(hasChart)) {
			const { max, marks } = scaleOf(bed, each);
			const where = [bed.id, each.id];
			expect([...where, marks.every(Number.isFinite), marks]).toEqual([
				...where,
				true,
				marks.toSorted((a, b) => a - b),
			]);
			expect(Math.max(...each.figures.map(({ value, upper }) => upper ?? value))).toBeLessThanOrEqual(max);
		}
	}
});
