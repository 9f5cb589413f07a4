import { describe, expect, test } from 'vitest';
import { compared } from '../../../scripts/bench/baseline.ts';
import { figuresOf } from '../../../scripts/bench/figures.ts';
import { summarized, timed } from '../../../scripts/bench/timing.ts';

describe('compared()', () => {
	test('says what a figure is now in parts of what it was', () => {
		expect(compared({ 'build: seconds': 20 }, { 'build: seconds': 40 })).toEqual([
			{ figure: 'build: seconds', before: 40, now: 20, ratio: 0.5 },
		]);
	});

	test('gives no ratio where there is nothing to compare with', () => {
		const ratios = compared({ added: 3, 'once nothing': 3 }, { 'once nothing': 0 }).map(({ ratio }) => ratio);
		expect(ratios).toEqual([undefined, undefined]);
	});

	test('leaves out what was not measured this time', () => {
		expect(compared({}, { 'build x16: seconds': 300 })).toEqual([]);
	});
});

describe('figuresOf()', () => {
	test('names each build by its scale, and takes what the run has', () => {
		const cost = { seconds: 1.234, cpuSeconds: 2, peakMB: 3, pages: 4, files: 5, siteMB: 6 };
		expect(Object.keys(figuresOf({ builds: [{ scale: 4, ...cost }] }))).toEqual([
			'build x4: seconds',
			'build x4: processor seconds',
			'build x4: peak MB',
			'build x4: pages',
			'build x4: site MB',
		]);
		expect(figuresOf({ builds: [{ scale: 4, ...cost }] })['build x4: seconds']).toBe(1.23);
	});
});

describe('summarized()', () => {
	test('finds the median and the worst, whatever the order', () => {
		expect(summarized([9, 1, 5])).toEqual({ runs: 3, median: 5, worst: 9 });
	});
});

describe('timed()', () => {
	test('asks for every input, once before it counts', () => {
		const asked: string[] = [];
		expect(timed(['a', 'b'], (input) => asked.push(input)).runs).toBe(2);
		expect(asked.slice(0, 3)).toEqual(['a', 'b', 'a']);
		expect(asked.at(-1)).toBe('b');
	});

	test('repeats what is shorter than a tick of the clock, so that nothing takes no time', () => {
		const { median, worst } = timed([1, 2, 3], (input) => input + 1);
		expect(median).toBeGreaterThan(0);
		expect(worst).toBeLessThan(1);
	});
});
