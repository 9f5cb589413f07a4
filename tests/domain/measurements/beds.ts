import type { Comparison, Measured } from '../../../src/domain/measurements/measurements.ts';

/** A figure of a test. */
export const figure = (what: string, value: number, part: Partial<Comparison['figures'][number]> = {}) => ({
	what,
	platform: undefined,
	fact: 'benchmarks/x',
	bound: undefined,
	value,
	upper: undefined,
	baseline: false,
	reading: undefined,
	...part,
});

/** A comparison of latencies. */
export const comparison = (id: string, part: Partial<Comparison> = {}): Comparison => ({
	id,
	title: 'Latency of a call',
	metric: 'latency-p99',
	load: 'paced',
	at: '1,000 requests per second',
	unit: 'ms',
	note: undefined,
	figures: [
		figure('No mesh', 2, { platform: 'no-mesh', baseline: true }),
		figure('Linkerd', 3, { platform: 'linkerd' }),
	],
	...part,
});

/** A test. */
export const bed = (id: string, part: Partial<Measured> = {}): Measured => ({
	id,
	title: `Test ${id}`,
	basis: 'measured',
	by: 'maker',
	who: 'Somebody',
	year: 2024,
	comparisons: [comparison('p99')],
	sources: ['some-source'],
	checked: '2026-11-21',
	review_by: '2027-11-21',
	...part,
});
