import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filtered, isFiltering, type MeasurementFilter, NO_FILTER } from '../../../src/domain/measurements/filter.ts';
import { LOADS, METRICS, RUNNERS } from '../../../src/domain/measurements/words.ts';
import { bed, comparison, figure } from './beds.ts';

const LATENCY = comparison('p99');
const CPU = comparison('cpu', {
	title: 'CPU of one proxy',
	metric: 'cpu',
	load: 'saturated',
	at: undefined,
	unit: 'vCPU',
	figures: [figure('Istio sidecar', 0.2, { platform: 'istio-sidecar', fact: 'benchmarks/envoy' })],
});
const BEDS = [
	bed('livewyer', { by: 'consultancy', workload: 'Bookinfo', comparisons: [LATENCY, CPU] }),
	bed('buoyant', { year: 2021, environment: 'GKE', comparisons: [CPU] }),
	bed('undated', { year: undefined, comparisons: [LATENCY] }),
	bed('unread', { year: 2022, who: 'ELCA', comparisons: [], unread: ['Charts.'], facts: ['benchmarks/y'] }),
];

const shown = (part: Partial<MeasurementFilter>) =>
	filtered(BEDS, { ...NO_FILTER, ...part }).map(({ id, comparisons }) =>
		[id, ...comparisons.map((each) => each.id)].join(' '),
	);

const ALL = ['livewyer p99 cpu', 'buoyant cpu', 'undated p99', 'unread'];

describe('the filter lets through', () => {
	test.each<[string, Partial<MeasurementFilter>, string[]]>([
		['everything by default', {}, ALL],
		['a measure', { metrics: ['cpu'] }, ['livewyer cpu', 'buoyant cpu']],
		['a load', { loads: ['paced'] }, ['livewyer p99', 'undated p99']],
		['comparisons with a product, whole', { platforms: ['linkerd'] }, ['livewyer p99', 'undated p99']],
		['several products', { platforms: ['linkerd', 'istio-sidecar'] }, ALL.slice(0, 3)],
		['a kind of runner', { runners: ['consultancy'] }, ['livewyer p99 cpu']],
		['years, and then no test without one', { from: 2022 }, ['livewyer p99 cpu', 'unread']],
		['the years before', { to: 2022 }, ['buoyant cpu', 'unread']],
		['nothing if the years are the wrong way round', { from: 2025, to: 2020 }, []],
		['tests by name', { beds: ['undated', 'buoyant'] }, ['buoyant cpu', 'undated p99']],
		['words of a test', { text: ' BOOKINFO ' }, ['livewyer p99 cpu']],
		['words of a comparison', { text: 'proxy' }, ['livewyer cpu', 'buoyant cpu']],
		['words of both at once', { text: 'gke envoy' }, ['buoyant cpu']],
		['a test without figures, by its words', { text: 'elca' }, ['unread']],
		['nothing that lacks one of the words', { text: 'gke bookinfo' }, []],
		['no test without figures if a measure is wanted', { metrics: [...METRICS] }, ALL.slice(0, 3)],
		['nor if a load is wanted', { loads: [...LOADS] }, ALL.slice(0, 3)],
		['nor if a product is wanted', { platforms: ['linkerd', 'no-mesh', 'istio-sidecar'] }, ALL.slice(0, 3)],
		['nor if both a measure and a load are wanted', { metrics: ['cpu'], loads: ['bulk'] }, []],
		['nor if both a load and a product are wanted', { loads: ['bulk'], platforms: ['linkerd'] }, []],
	])('%s', (_, part, expected) => {
		expect(shown(part)).toEqual(expected);
	});

	test('the baseline together with what is compared with it', () => {
		const [first] = filtered(BEDS, { ...NO_FILTER, platforms: ['linkerd'] });
		expect(first?.comparisons[0]?.figures).toHaveLength(2);
	});

	test('a comparison of nothing that the handbook knows, as long as no product is wanted', () => {
		const beds = [bed('x', { comparisons: [comparison('p99', { figures: [figure('Somebody’s proxy', 1)] })] })];
		expect(filtered(beds, NO_FILTER)).toEqual(beds);
		expect(filtered(beds, { ...NO_FILTER, platforms: ['linkerd'] })).toEqual([]);
	});

	test('never more than without it, and the same again when it is applied twice', () => {
		const part = <Word extends string>(words: readonly Word[]) => fc.subarray([...words]);
		const filter = fc.record({
			metrics: part(METRICS),
			loads: part(LOADS),
			runners: part(RUNNERS),
			platforms: part(['linkerd', 'istio-sidecar', 'no-mesh']),
			beds: part(BEDS.map(({ id }) => id)),
			from: fc.integer({ min: 2016, max: 2026 }),
			to: fc.integer({ min: 2016, max: 2100 }),
			text: fc.constantFrom('', 'gke', 'call', 'nowhere'),
		});
		const every = new Set(ALL.flatMap((line) => line.split(' ')));
		fc.assert(
			fc.property(filter, (wanted) => {
				const once = filtered(BEDS, wanted);
				expect(filtered(once, wanted)).toEqual(once);
				for (const { id, comparisons } of once) {
					expect([id, ...comparisons.map((each) => each.id)].every((name) => every.has(name))).toBe(true);
				}
			}),
		);
	});
});

test('a filter knows whether it leaves something out', () => {
	expect(isFiltering(NO_FILTER)).toBe(false);
	expect(isFiltering({ ...NO_FILTER, text: '  ' })).toBe(false);
	const parts = [
		...[
			{ metrics: ['cpu'] },
			{ platforms: ['linkerd'] },
			{ loads: ['paced'] },
			{ runners: ['cloud'] },
			{ beds: ['x'] },
		],
		...[{ from: 2020 }, { to: 2020 }, { text: 'x' }],
	] as const;
	for (const part of parts) {
		expect(isFiltering({ ...NO_FILTER, ...part })).toBe(true);
	}
});
