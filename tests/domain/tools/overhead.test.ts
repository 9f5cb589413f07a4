import { describe, expect, test } from 'vitest';
import { APPEARANCE_KEYS } from '../../../src/domain/embed/parameters.ts';
import { figuresFrom, withOverrides } from '../../../src/domain/overhead/coefficients.ts';
import { estimateAll } from '../../../src/domain/overhead/estimate.ts';
import { DEFAULT_INPUTS, type Inputs, LIMITS } from '../../../src/domain/overhead/inputs.ts';
import { MODES } from '../../../src/domain/overhead/modes.ts';
import { isRefused } from '../../../src/domain/overhead/working.ts';
import { decodeLink, encodeLink, initialState } from '../../../src/domain/permalink/link.ts';
import { toCsv } from '../../../src/domain/share/csv.ts';
import { toJson } from '../../../src/domain/share/json.ts';
import { toMarkdown } from '../../../src/domain/share/markdown.ts';
import { chainFrom, numberFrom, ownFrom, ownText, textOf } from '../../../src/tools/overhead/entry.ts';
import { chainText, figures } from '../../../src/tools/overhead/format.ts';
import { rowsOf } from '../../../src/tools/overhead/measure.ts';
import { MORE_SECTIONS, SECTIONS } from '../../../src/tools/overhead/more-sections.ts';
import { MORE_TITLES } from '../../../src/tools/overhead/more-titles.ts';
import type { NumberName } from '../../../src/tools/overhead/number-fields.ts';
import { NUMBER_WORDS } from '../../../src/tools/overhead/number-words.ts';
import { resultTable } from '../../../src/tools/overhead/result-table.ts';
import { type Result, reportOf } from '../../../src/tools/overhead/share.ts';
import { changedBehindMore, inputsOf, overheadFields } from '../../../src/tools/overhead/state.ts';
import { WORKINGS } from '../../../src/tools/overhead/workings.ts';
import { readContent } from '../../content/read.ts';
import { COEFFICIENTS, factOf } from '../overhead/published.ts';

const STAND_INS = ['consul-sidecar', 'kuma-sidecar'];
const modes = MODES.map((id) => ({ id, title: id, standard: !STAND_INS.includes(id) }));
const DATA = { edition: '2026.11.21', platforms: [], modes, presets: [], coefficients: COEFFICIENTS };
const FIELDS = overheadFields(DATA);
const EDITION = '2026.11.21';

/** Links as readers have shared them. They must go on meaning the same: entries are never changed or removed. */
describe('golden links', () => {
	test.each([
		['v=1&kb=2026.11.21', {}],
		[
			'v=1&kb=2026.11.21&p=500&s=80&n=25&r=40.5&c=12',
			{ pods: 500, services: 80, nodes: 25, ingressRps: 40.5, callsPerRequest: 12 },
		],
		['v=1&kb=2026.11.21&ch=3.2.1.1', { chain: [3, 2, 1, 1] }],
		['v=1&kb=2026.11.21&m=no-mesh.linkerd', { modes: ['no-mesh', 'linkerd'] }],
		[
			'v=1&kb=2026.11.21&l7=40&w=12&l7p=2&cni=0',
			{ layer7Share: 0.4, waypoints: 12, layer7Passes: 2, ciliumIsCni: false },
		],
		[
			'v=1&kb=2026.11.21&nv=7.5&nm=27648&np=280&av=140&am=102400',
			{ nodeVcpu: 7.5, nodeMib: 27_648, nodeUsdPerMonth: 280, appVcpu: 140, appMib: 102_400 },
		],
		['v=1&kb=2026.11.21&b50=20&b99=80.5&rho=0.3', { baseP50Ms: 20, baseP99Ms: 80.5, correlation: 0.3 }],
		[
			'v=1&kb=2026.11.21&req=production&pl=large&rc=worst',
			{ requests: 'production', payload: 'large', retryCase: 'worst' },
		],
		[
			'v=1&kb=2026.11.21&o=envoy-cpu~0_25',
			{ overrides: [{ name: 'envoy-cpu', low: 0.25, typical: 0.25, high: 0.25, kind: 'own-estimate' }] },
		],
		[
			'v=1&kb=2026.11.21&o=envoy-memory~45~60~80_5~m',
			{ overrides: [{ name: 'envoy-memory', low: 45, typical: 60, high: 80.5, kind: 'own-measurement' }] },
		],
	])('to the estimator: %s', (link, expected) => {
		const decoded = decodeLink(FIELDS, `#${link}`);
		expect(decoded.notices).toEqual([]);
		expect(decoded.state).toMatchObject({ ...initialState(FIELDS), ...expected });
		const again = decodeLink(FIELDS, encodeLink(FIELDS, decoded.state, EDITION));
		expect(again.state).toEqual(decoded.state);
		expect(encodeLink(FIELDS, decoded.state, EDITION)).toBe(encodeLink(FIELDS, again.state, EDITION));
	});

	test.each([
		['p=0', '0 was changed to 1'],
		['p=many', '“many” is not a whole number'],
		['ch=1.x', '“x” is not a whole number'],
		['m=osm', '“osm” is none of'],
		['o=envoy-cpu', 'write one number'],
		['o=envoy-cpu~3~2~1', 'order them'],
		['o=envoy-cpu~1~2', 'write one number, or three'],
		['o=magic~1', '“magic” is none of'],
	])('of %s the reader is told what was wrong', (part, reason) => {
		expect(decodeLink(FIELDS, `#v=1&${part}`).notices.join(' ')).toContain(reason);
	});

	test('no key is used twice, nor for the appearance of an embed', () => {
		const keys = Object.values(FIELDS).map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		expect(keys.filter((key) => APPEARANCE_KEYS.has(key) || !/^[a-z][a-z0-9]{0,7}$/.test(key))).toEqual([]);
	});

	test('a full link stays short enough for every wiki', () => {
		const state = {
			...initialState(FIELDS),
			pods: 29_999,
			services: 9999,
			nodes: 999,
			ingressRps: 12_345.5,
			chain: [3, 2, 1, 1, 1],
			waypoints: 40,
			nodeVcpu: 7.5,
			nodeMib: 27_648,
			nodeUsdPerMonth: 280.5,
			appVcpu: 140,
			appMib: 102_400,
			baseP50Ms: 20.5,
			baseP99Ms: 80.5,
		};
		expect(encodeLink(FIELDS, state, EDITION).length).toBeLessThan(200);
	});
});

test('a state holds exactly the inputs of the estimate', () => {
	expect(inputsOf(initialState(FIELDS))).toMatchObject(DEFAULT_INPUTS);
	expect(Object.keys(NUMBER_WORDS).toSorted()).toEqual(Object.keys(LIMITS).toSorted());
	expect(changedBehindMore(FIELDS, initialState(FIELDS))).toBe(0);
	expect(changedBehindMore(FIELDS, { ...initialState(FIELDS), pods: 5, waypoints: 3, nodeVcpu: 4 })).toBe(2);
});

describe('what a reader types', () => {
	test.each<[NumberName, string, number | undefined]>([
		['pods', '500', 500],
		['pods', ' 2,500 ', 2500],
		['ingressRps', '0.5', 0.5],
		['layer7Share', '40', 0.4],
		['nodeVcpu', '', undefined],
		['ingressRps', '20 000', 20_000],
		['pods', '2’500', 2500],
	])('%s "%s" is understood', (name, text, value) => {
		expect(numberFrom(name, text)).toEqual({ value });
	});

	test.each<[NumberName, string, string]>([
		['pods', '', 'Enter a whole number from 1 to 30,000.'],
		['pods', '3.5', 'Enter a whole number from 1 to 30,000.'],
		['pods', '-3', 'Enter a whole number'],
		['pods', '3.0', 'Enter a whole number'],
		['pods', '1.000', '“1.000” can mean two numbers: type 1000 or 1. Until then the result stays as it is.'],
		['ingressRps', '20.000', 'type 20000 or 20.'],
		['pods', 'many', 'Enter a whole number'],
		['layer7Share', '140', 'from 0 to 100.'],
		['ingressRps', '1,5', 'with a point for decimals'],
	])('%s "%s" is refused with what to type instead', (name, text, reason) => {
		expect(numberFrom(name, text)).toEqual({ error: expect.stringContaining(reason) });
	});

	test.each([
		['75', { low: 75, typical: 75, high: 75 }],
		['1,500', { low: 1500, typical: 1500, high: 1500 }],
		['1 / 2.5 / 12,000', { low: 1, typical: 2.5, high: 12_000 }],
		['1;2;3', { low: 1, typical: 2, high: 3 }],
		['1 2.5 12', { low: 1, typical: 2.5, high: 12 }],
		['12 000', { low: 12_000, typical: 12_000, high: 12_000 }],
		['1 / 2 500 / 12 000', { low: 1, typical: 2500, high: 12_000 }],
		[' ', undefined],
	])('figures of the reader “%s” are understood', (text, value) => {
		expect(ownFrom(text)).toEqual({ value });
	});

	test.each([
		['1,5', 'Write one number, or three as low / typical / high.'],
		['1 2', 'Write one number, or three'],
		['1 / 2.500 / 3000', '“2.500” can mean two numbers: type 2500 or 2.5.'],
		['9 8 7', 'Order them: low, typical, high.'],
	])('figures of the reader “%s” are refused, and the result stays', (text, reason) => {
		expect(ownFrom(text)).toEqual({ error: expect.stringContaining(reason) });
		expect(ownFrom(text)).toEqual({ error: expect.stringContaining('Until then the result stays as it is.') });
	});

	test('stands in its field as it was typed', () => {
		expect(textOf('nodeVcpu', 5.915)).toBe('5.9150');
		expect(numberFrom('nodeVcpu', textOf('nodeVcpu', 5.915))).toEqual({ value: 5.915 });
		expect(ownText({ low: 1.125, typical: 2, high: 3000 })).toBe('1.1250 / 2 / 3000');
		expect(ownFrom(ownText({ low: 1.125, typical: 2, high: 3000 }))).toHaveProperty('value.low', 1.125);
		expect(textOf('layer7Share', 0.07)).toBe('7');
		expect(textOf('nodeVcpu', undefined)).toBe('');
	});

	test.each([
		['3, 2, 1', [3, 2, 1]],
		['3 2 1', [3, 2, 1]],
		['1→1', [1, 1]],
		['1000', [1000]],
	])('a chain "%s" is understood', (text, value) => {
		expect(chainFrom(text)).toEqual({ value });
	});

	test.each(['', '0', '1, x', '1.5.x', '-1', '99999', '1, 1001', '1 '.repeat(41)])(
		'a chain "%s" is refused, with its limits',
		(text) => {
			expect(chainFrom(text)).toEqual({
				error: expect.stringMatching(/each from 1 to 1,000, for example 3, 2, 1\. At most 40 levels/),
			});
		},
	);

	test('one figure stands for three, and three have to be in order', () => {
		expect(figuresFrom([2])).toEqual({ value: { low: 2, typical: 2, high: 2 } });
		expect(figuresFrom([1, 2, 3])).toEqual({ value: { low: 1, typical: 2, high: 3 } });
		for (const wrong of [[], [1, 2], [3, 2, 1], [Number.NaN], [-1], [1e9]])
			expect(figuresFrom(wrong)).toHaveProperty('error');
	});
});

const MEASURES = SECTIONS.flatMap(({ measures }) => measures);
const FULL = {
	...DEFAULT_INPUTS,
	baseP50Ms: 20,
	baseP99Ms: 80,
	nodeVcpu: 7.5,
	nodeMib: 27_648,
	nodeUsdPerMonth: 280,
	appVcpu: 50,
	appMib: 102_400,
};
const ESTIMATES = estimateAll(FULL, COEFFICIENTS);

test('every result that is shown opens into its working, and every working belongs to one', () => {
	expect(Object.keys(WORKINGS).toSorted()).toEqual(MEASURES.map(({ id }) => id).toSorted());
	for (const measure of MEASURES) {
		const known = rowsOf(measure, ESTIMATES).filter(({ result }) => !isRefused(result));
		expect([measure.id, known.length > 0]).toEqual([measure.id, true]);
		for (const { estimate } of known) {
			expect([measure.id, estimate.mode, WORKINGS[measure.id]?.(estimate)]).toEqual([
				measure.id,
				estimate.mode,
				expect.anything(),
			]);
		}
	}
});

test.each([
	[[1], 'one call'],
	[[1, 1, 1], '3 calls one after another'],
	[[4], '4 calls side by side'],
	[[3, 1, 2], '3, then 1, then 2 calls side by side'],
])('a chain of %j is %s', (levels, text) => {
	expect(chainText(levels)).toBe(text);
});

test('what nobody has set is called so, with the coefficients that say it', () => {
	const [linkerd] = estimateAll(DEFAULT_INPUTS, COEFFICIENTS, ['linkerd']);
	const reserved = MEASURES.filter(({ unset }) => unset);
	expect(reserved.map(({ id }) => id)).toEqual(['reserved-cpu', 'reserved-memory', 'usd-reserved']);
	for (const { unset } of reserved) expect(linkerd && unset?.(linkerd)).toContain('linkerd-proxy-cpu-request');
	const production = estimateAll({ ...DEFAULT_INPUTS, requests: 'production' }, COEFFICIENTS, ['linkerd', 'no-mesh']);
	for (const { unset } of reserved) expect(production.map((each) => unset?.(each))).toEqual([undefined, undefined]);
});

test('what unfolds is named in the order in which it is found', () => {
	expect(Object.entries(MORE_TITLES)).toEqual(MORE_SECTIONS.map(({ id, title }) => [id, title]));
});

test('a figure has three digits, and a range that is none is written once', () => {
	expect(figures({ low: 0.12345, typical: 1234.5, high: 1_234_567 })).toBe('0.123 / 1,230 / 1,230,000');
	expect(figures({ low: 21, typical: 21, high: 21 })).toBe('21');
});

test('where more is used than reserved, the section and the row say so, and what a saturated proxy makes is marked', () => {
	const flagsAt = (ingressRps: number) => {
		const estimates = estimateAll({ ...DEFAULT_INPUTS, ingressRps }, COEFFICIENTS, ['no-mesh', 'ambient', 'linkerd']);
		const flag = (id: string) => estimates.map((each) => MEASURES.find((measure) => measure.id === id)?.flag?.(each));
		const warned = SECTIONS.map(({ warning }) => warning?.(estimates)).filter(Boolean).length;
		return { warned, reserved: flag('reserved-cpu'), used: flag('used-cpu'), usd: flag('usd-reserved') };
	};
	const bestEffort = 'best effort: Proxies, Control plane';
	expect(flagsAt(100)).toEqual({
		warned: 0,
		reserved: [undefined, undefined, bestEffort],
		used: [undefined, undefined, undefined],
		usd: [undefined, undefined, bestEffort],
	});
	expect(flagsAt(20_000)).toEqual({
		warned: 1,
		reserved: [undefined, 'used: 1.81 to 17.5 times this', bestEffort],
		used: [undefined, 'extrapolated: a proxy would be saturated', undefined],
		usd: [undefined, expect.stringMatching(/^used: .* times this$/), bestEffort],
	});
});

test('a control plane that is not counted, and nodes for requests that are too small, are not shown as if they cost nothing', () => {
	const flagsWith = (inputs: Partial<Inputs>) => {
		const [estimate] = estimateAll({ ...DEFAULT_INPUTS, ...inputs }, COEFFICIENTS, ['linkerd']);
		const flag = (id: string) => estimate && MEASURES.find((measure) => measure.id === id)?.flag?.(estimate);
		return ['usd-needed', 'needed-memory', 'nodes-added'].map(flag);
	};
	const proxies = 'requests too small: Proxies';
	expect(flagsWith({ pods: 2000 })).toEqual(['without control plane', `${proxies}; without control plane`, proxies]);
	expect(flagsWith({ pods: 2000, requests: 'production' })[0]).toBe('control plane by its requests');
	expect(flagsWith({ pods: 200 })[0]).toBeUndefined();
});

test('the table holds every result for every mode, and says what is refused', () => {
	const [head, ...rows] = resultTable(DATA, SECTIONS, ESTIMATES);
	expect(head).toEqual(['Low / typical / high', ...MODES]);
	expect(rows).toHaveLength(MEASURES.length);
	const cell = (title: string, mode: string) =>
		rows.find(([name]) => name?.includes(title))?.[head?.indexOf(mode) ?? 0];
	expect(cell('Reserved: CPU', 'istio-sidecar')).toBe('21');
	expect(cell('Reserved: CPU', 'linkerd')).toBe('none set (best effort: Proxies, Control plane)');
	expect(cell('Reserved: CPU', 'no-mesh')).toBe('0');
	expect(cell('Money: What is reserved', 'linkerd')).toMatch(/^none set /);
	expect(cell('Signed in the long run', 'cilium')).toBe('refused');
	expect(cell('Taken by configuration', 'linkerd')).toBe('–');
});

test('results that ask for an input which is missing are left out of the table', () => {
	const rows = resultTable(DATA, SECTIONS, estimateAll(DEFAULT_INPUTS, COEFFICIENTS))
		.map(([name]) => name)
		.join('\n');
	expect(rows).not.toMatch(/End to end|Nodes/);
});

describe('an export', () => {
	const overrides = [{ name: 'envoy-cpu', low: 0.25, typical: 0.25, high: 0.25, kind: 'own-measurement' }] as const;
	const coefficients = withOverrides(COEFFICIENTS, overrides);
	const state = { ...initialState(FIELDS), overrides };
	const estimates = estimateAll(inputsOf(state), coefficients, state.modes);
	const url = 'https://site.example/cost/estimator/#v=1&kb=2026.11.21&o=envoy-cpu~0_25~m';
	const result: Result = { data: DATA, state, coefficients, estimates, ruled: false, url };
	const sources = new Map(readContent().collections.sources.map((source) => [source.id, source]));
	const facts = [...new Set(Object.values(COEFFICIENTS).map(({ fact }) => fact))].map((id) => ({
		...factOf(id),
		sources: factOf(id).sources.map((source) => sources.get(source) as never),
	}));

	const report = reportOf(result, facts);

	test.each([
		['Markdown', toMarkdown],
		['CSV', toCsv],
		['JSON', toJson],
	])('as %s names edition, link, inputs, sources, and marks own figures', (_, write) => {
		const text = write(report);
		expect(text).toContain('2026.11.21');
		expect(text).toContain(url);
		expect(text).toContain('https://istio.io');
		expect(text).toMatch(/your measurement|own-measurement/);
		expect(text).toContain('No figure is published for eBPF, WireGuard or IPsec.');
	});

	test('as JSON holds the ranges and the coefficients with their facts', () => {
		const json = JSON.parse(toJson(report));
		expect(json).toMatchObject({ edition: '2026.11.21', link: url, inputs: { pods: 200 }, ownFigures: overrides });
		const cpu = json.results.find(
			(row: { result: string; mode: string }) => row.result === 'used-cpu' && row.mode === 'linkerd',
		);
		expect(cpu).toMatchObject({
			unit: 'vCPU',
			low: expect.any(Number),
			typical: expect.any(Number),
			high: expect.any(Number),
		});
		expect(json.coefficients['envoy-cpu']).toMatchObject({ typical: 0.25, own: 'own-measurement' });
		expect(json.facts.map(({ id }: { id: string }) => id)).toContain('overhead-model/envoy-sidecar-memory');
	});

	test('says where prices of a company are among the figures, because its link does not hold them', () => {
		const ruled = 'House rules were applied. They are in no link.';
		expect(toMarkdown(reportOf({ ...result, ruled: true }, facts))).toContain(ruled);
		expect(toMarkdown(report)).not.toContain(ruled);
	});

	test('as Markdown is one table of results, with the published figure beside the own one', () => {
		const text = toMarkdown(report);
		expect(text).toContain('| Low / typical / high |');
		expect(text).toContain('your measurement (own), published: 0.13 / 0.4 / 0.82');
	});
});
