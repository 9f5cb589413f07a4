import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLibrary } from '../../../src/domain/evidence/library.ts';
import { filtered, NO_FILTER } from '../../../src/domain/measurements/filter.ts';
import { measurementsJson } from '../../../src/domain/measurements/json.ts';
import { factsOf } from '../../../src/domain/measurements/measurements.ts';
import { LOADS, METRICS, RUNNERS } from '../../../src/domain/measurements/words.ts';
import { decodeLink, encodeLink, initialState } from '../../../src/domain/permalink/link.ts';
import { toJson } from '../../../src/domain/share/json.ts';
import { measurementsData } from '../../../src/tools/measurements/data.ts';
import { differenceText, figureText, shortDifference } from '../../../src/tools/measurements/format.ts';
import { reportOf } from '../../../src/tools/measurements/share.ts';
import { MAX_TEXT, measurementsFields } from '../../../src/tools/measurements/state.ts';
import { measurementsCsv, measurementsMarkdown, WARNING } from '../../../src/tools/measurements/texts.ts';
import { readContent } from '../../content/read.ts';
import { bed, figure } from '../measurements/beds.ts';

const FIELDS = measurementsFields({
	beds: ['istio-1-24', 'buoyant-2025', 'aks-istio-latency'].map((id) => ({ ...bed(id), sources: [] })),
	platforms: ['no-mesh', 'linkerd', 'istio-ambient'].map((id) => ({ id, short: id })),
});

/** Links as readers have shared them. They must go on meaning the same: entries are never changed or removed. */
describe('golden links to the measurements', () => {
	test.each([
		['v=1&kb=2026.11.21', {}],
		['v=1&kb=2026.11.21&m=latency-p50.latency-p99', { metrics: ['latency-p50', 'latency-p99'] }],
		[
			'v=1&kb=2026.11.21&m=control-plane&p=linkerd.no-mesh',
			{ metrics: ['control-plane'], platforms: ['linkerd', 'no-mesh'] },
		],
		[
			'v=1&kb=2026.11.21&l=paced.saturated.bulk.objects.unknown',
			{ loads: ['paced', 'saturated', 'bulk', 'objects', 'unknown'] },
		],
		['v=1&kb=2026.11.21&w=maker.cloud.consultancy', { runners: ['maker', 'cloud', 'consultancy'] }],
		[
			'v=1&kb=2026.11.21&w=university.individual&f=2020&t=2024',
			{ runners: ['university', 'individual'], from: 2020, to: 2024 },
		],
		['v=1&kb=2026.11.21&b=istio-1-24.buoyant-2025', { beds: ['istio-1-24', 'buoyant-2025'] }],
		[
			'v=1&kb=2026.11.21&m=latency-other.cpu.memory.throughput.latency-p90&q=keep-alive~20off',
			{ metrics: ['latency-other', 'cpu', 'memory', 'throughput', 'latency-p90'], text: 'keep-alive off' },
		],
	])('%s', (link, expected) => {
		const decoded = decodeLink(FIELDS, `#${link}`);
		expect(decoded).toMatchObject({ state: { ...initialState(FIELDS), ...expected }, notices: [], refused: false });
		expect(encodeLink(FIELDS, decoded.state, '2026.11.21')).toBe(link);
	});
});

test.each([
	['m=speed', '“speed” is none of latency-p50,'],
	['b=nobody-2020', '“nobody-2020” is none of istio-1-24,'],
	['p=osm.linkerd', '“osm” is none of no-mesh, linkerd, istio-ambient'],
	['f=1999', '1999 was changed to 2016'],
	['t=soon', '“soon” is not a whole number'],
])('of %s the reader is told what was wrong', (part, reason) => {
	expect(decodeLink(FIELDS, `#v=1&${part}`).notices.join(' ')).toContain(reason);
});

const edition = { id: '2026.11.21', date: '2026-11-21', hash: '', facts: 1 };
const library = createLibrary(readContent().collections, edition);
const data = measurementsData(library);
const json = measurementsJson(library);

test('a link to every test stays short enough to be read back', () => {
	const fields = measurementsFields(data);
	const state = { ...initialState(fields), beds: data.beds.map(({ id }) => id), text: '証'.repeat(MAX_TEXT) };
	const link = encodeLink(fields, state, '2026.11.21');
	expect(link.length).toBeLessThan(2000);
	expect(decodeLink(fields, link)).toMatchObject({ state, notices: [] });
});

describe('a figure reads', () => {
	test.each([
		[figure('x', 0.306), '0.306'],
		[figure('x', 13883), '13,883'],
		[figure('x', 0, { upper: 5 }), '0 to 5'],
		[figure('x', 269, { bound: 'at most' as const }), 'at most 269'],
	])('%#', (given, text) => {
		expect(figureText(given)).toBe(text);
	});

	test.each([
		[{ by: 0.541, share: 0.541 / 0.181 }, '+0.541 (+299%)', '+0.541', '+299%'],
		[{ by: -10.6, share: -10.6 / 157.4 }, '−10.6 (−6.73%)', '−10.6', '−6.73%'],
		[{ by: 0, share: 0 }, 'the same', 'the same', 'the same'],
		[{ by: 2.9899999999999998, share: 1 }, '+2.99 (+100%)', '+2.99', '+100%'],
	])('with its difference: %#', (difference, full, ms, rate) => {
		expect(differenceText(difference)).toBe(full);
		expect(shortDifference(difference, 'ms')).toBe(ms);
		expect(shortDifference(difference, 'requests/s')).toBe(rate);
	});
});

describe('an export', () => {
	const wanted = { ...NO_FILTER, beds: ['livewyer-2024', 'istio-1-24'], metrics: ['latency-p99'] as const };
	const shown = filtered(data.beds, wanted);
	const result = { data, shown, url: 'https://site.example/cost/measurements/#v=1&m=latency-p99' };

	test('as Markdown has the figures, conditions, numbered sources, edition, link and warning', () => {
		const text = measurementsMarkdown(result, json);
		for (const part of ['0.722', '+0.541 (+299%)', WARNING, 'Facts edition 2026.11.21', result.url]) {
			expect(text).toContain(part);
		}
		expect(text).toMatch(/- Environment: EKS 1\.28\.7/);
		expect(text).toContain('- Telemetry: not stated');
		const marks = [...text.matchAll(/\[(\d+)\](?!\()/g)].map(([, number]) => Number(number));
		const listed = [...text.matchAll(/^- \[(\d+)\] .+https:\/\//gm)].map(([, number]) => Number(number));
		expect(listed.length).toBeGreaterThan(1);
		expect(new Set(marks)).toEqual(new Set(listed));
		expect(text).not.toContain('Buoyant’s');
	});

	test('as CSV has one line for each figure, with its fact, its address and its conditions', () => {
		const text = measurementsCsv(result, json);
		const [head = '', ...lines] = text.split('\r\n');
		expect(head).toMatch(/^Test,Basis,Year,.*,Fact,Address,Sources,Versions,Environment,/);
		const figures = shown.flatMap(({ comparisons }) => comparisons.flatMap((each) => each.figures));
		expect(lines.indexOf('')).toBe(figures.length);
		expect(lines[0]).toContain('https://site.example/cost/measurements/#test-istio-1-24-p99');
		expect(lines.find((line) => line.includes('Istio sidecars'))).toContain('0.722,,ms,,0.541,chart label,');
		expect(text).toContain(`Link,${result.url}`);
	});

	test('as JSON has what is shown, and the facts behind that', () => {
		const parsed = JSON.parse(toJson(reportOf(result, json)));
		expect(parsed.testbeds.map(({ id }: { id: string }) => id)).toEqual(shown.map(({ id }) => id));
		expect(parsed.testbeds[0].comparisons).toHaveLength(1);
		expect(parsed.testbeds[0].sources[0].url).toMatch(/^https:/);
		expect(parsed.facts.map(({ id }: { id: string }) => id)).toContain('benchmarks/istio-1-24-latency-only-as-charts');
		expect(parsed.facts.length).toBeLessThan(json.facts.length);
		expect([parsed.edition, parsed.link, parsed.note]).toEqual(['2026.11.21', result.url, WARNING]);
	});

	test('of nothing is still whole', () => {
		const nothing = { ...result, shown: [] };
		expect(measurementsMarkdown(nothing, json)).toContain(WARNING);
		expect(measurementsCsv(nothing, json)).toContain('Facts edition');
		expect(JSON.parse(toJson(reportOf(nothing, json))).testbeds).toEqual([]);
	});
});

test('the filter offers every platform of which something was measured, and each finds something', () => {
	const offered = data.platforms.map(({ id }) => id);
	const main = ['no-mesh', 'istio-sidecar', 'istio-ambient', 'linkerd', 'cilium', 'kuma', 'consul'];
	expect(offered).toEqual(expect.arrayContaining(main));
	for (const id of offered) expect(filtered(data.beds, { ...NO_FILTER, platforms: [id] }).length).toBeGreaterThan(0);
});

describe('whatever is filtered', () => {
	const some = <Word extends string>(words: readonly Word[]) => fc.subarray([...words], { maxLength: 3 });
	const wanted = fc.record({
		metrics: some(METRICS),
		loads: some(LOADS),
		runners: some(RUNNERS),
		platforms: some(data.platforms.map(({ id }) => id)),
		beds: some(data.beds.map(({ id }) => id)),
		from: fc.integer({ min: 2016, max: 2026 }),
		to: fc.integer({ min: 2016, max: 2100 }),
		text: fc.constantFrom('', 'bookinfo', 'GKE', 'mTLS'),
	});

	test('a comparison stays whole, in the test that it is from, and no two tests share a figure', () => {
		const own = new Map(data.beds.map((bed) => [bed.id, bed.comparisons]));
		fc.assert(
			fc.property(wanted, (filter) => {
				const beds = filtered(data.beds, filter);
				for (const { id, comparisons } of beds) {
					for (const comparison of comparisons) expect(own.get(id)).toContain(comparison);
				}
				const shown = beds.flatMap(factsOf);
				expect(new Set(shown).size).toBe(shown.length);
			}),
		);
	});
});

test('every benchmark with figures is listed, once', () => {
	const listed = data.beds.flatMap(factsOf);
	const measured = readContent().collections.facts.filter(
		({ subject, data: figures = {} }) =>
			subject === 'benchmarks' && Object.keys(figures).some((key) => /_p\d\d_ms$|_per_1000(?:rps|passes)$/.test(key)),
	);
	expect(measured.length).toBeGreaterThan(30);
	for (const { id } of measured) expect([id, listed.filter((each) => each === id).length]).toEqual([id, 1]);
});
