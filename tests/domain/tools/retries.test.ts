import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createLibrary } from '../../../src/domain/evidence/library.ts';
import { factPath } from '../../../src/domain/evidence/paths.ts';
import { decodeLink, encodeLink, initialState } from '../../../src/domain/permalink/link.ts';
import { retriesJson } from '../../../src/domain/retries/json.ts';
import { toCsv } from '../../../src/domain/share/csv.ts';
import { toJson } from '../../../src/domain/share/json.ts';
import { toMarkdown } from '../../../src/domain/share/markdown.ts';
import { manifestOf } from '../../../src/manifests.ts';
import { retriesData } from '../../../src/tools/retries/data.ts';
import { filledExample, valuesOf, withoutField } from '../../../src/tools/retries/filled.ts';
import { amount, difference, percent, seconds } from '../../../src/tools/retries/format.ts';
import { pageOf, type RetriesPolicy } from '../../../src/tools/retries/model.ts';
import { readNumber } from '../../../src/tools/retries/NumberField.tsx';
import { chainOf, outcomeOf, startFrom } from '../../../src/tools/retries/outcome.ts';
import { reportOf } from '../../../src/tools/retries/share.ts';
import { retriesFields } from '../../../src/tools/retries/state.ts';
import { workingOf } from '../../../src/tools/retries/working.ts';
import { readContent } from '../../content/read.ts';

const policy = (id: string, cap: RetriesPolicy['cap']): RetriesPolicy => ({
	id,
	title: id,
	platform: 'no-mesh',
	unasked: false,
	attempts: 3,
	unlimited: false,
	cap,
	facts: [],
	examples: [],
});

const POLICIES = [
	policy('plain', { kind: 'none' }),
	policy('profile', { kind: 'ratio', share: 0.2, perSecond: 10, window: 10 }),
	policy('budget', { kind: 'active', share: 0.2, parallel: 3 }),
	policy('loose', { kind: 'parallel', parallel: 128 }),
	policy('strict', { kind: 'parallel', parallel: 3 }),
];
const FIELDS = retriesFields({ policies: POLICIES });
const DATA = { edition: '2026.11.21', policies: POLICIES, facts: {}, examples: {} };

/** Links as readers have shared them. They must go on meaning the same: entries are never changed or removed. */
describe('golden links to the retry storm simulator', () => {
	test.each([
		['v=1&kb=2026.11.21', {}],
		['v=1&kb=2026.11.21&a=4~5', { attempts: [4, 4, 4, 4, 4] }],
		['v=1&kb=2026.11.21&a=3.1.2', { attempts: [3, 1, 2] }],
		['v=1&kb=2026.11.21&a=2~1', { attempts: [2] }],
		['v=1&kb=2026.11.21&f=0.5', { failure: 0.5 }],
		[
			'v=1&kb=2026.11.21&p=profile&c=ratio&b=12&s=0&t=30&r=1000&i=20',
			{ policy: 'profile', cap: 'ratio', budget: 12, perSecond: 0, window: 30, rate: 1000, instances: 20 },
		],
		['v=1&kb=2026.11.21&c=active&n=5&d=250', { cap: 'active', leastParallel: 5, duration: 250 }],
		['v=1&kb=2026.11.21&c=parallel&x=128', { cap: 'parallel', mostParallel: 128 }],
	])('%s', (link, expected) => {
		const decoded = decodeLink(FIELDS, `#${link}`);
		expect(decoded).toMatchObject({ state: { ...initialState(FIELDS), ...expected }, notices: [], refused: false });
		expect(encodeLink(FIELDS, decoded.state, '2026.11.21')).toBe(link);
	});
});

test.each([
	['a=12~3', '12 was changed to 10'],
	['a=3~99', '99 was changed to 10'],
	['a=3.0.2', '0 was changed to 1'],
	['a=1.2.3.4.5.6.7.8.9.10.1', 'only the first 10 layers were kept'],
	['a=3~3~3', 'is not a number of attempts such as 3~4 or 3.1.2'],
	['a=3.1~3', 'is not a number of attempts such as 3~4 or 3.1.2'],
	['a=many', '“many” is not a whole number'],
	['f=150', '150 was changed to 100'],
	['f=1.23', 'is not a number with at most 1 decimal places'],
	['c=magic', '“magic” is none of none, ratio, active, parallel'],
	['p=osm', '“osm” is none of plain'],
])('of %s the reader is told what was wrong', (part, reason) => {
	expect(decodeLink(FIELDS, `#v=1&${part}`).notices.join(' ')).toContain(reason);
});

test('the fullest link stays short enough for every wiki', () => {
	const state = {
		...initialState(FIELDS),
		policy: 'profile',
		attempts: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
		failure: 99.9,
		cap: 'ratio' as const,
		budget: 99,
		perSecond: 999,
		window: 59,
		rate: 999_999,
		instances: 9_999,
		duration: 59_999,
	};
	expect(encodeLink(FIELDS, state, '2026.11.21').length).toBeLessThan(200);
});

describe('a start from a default', () => {
	test.each(POLICIES.map((each) => [each.id, each] as const))('takes over the numbers of %s', (_, each) => {
		const state = { ...initialState(FIELDS), ...startFrom(each, 2) };
		expect(chainOf(state)).toMatchObject({ attempts: [3, 3], cap: each.cap });
		expect(outcomeOf(DATA, state)).toMatchObject({ policy: each, unchanged: true });
	});

	test('is noticed to be left when a number changes', () => {
		const start = { ...initialState(FIELDS), ...startFrom(POLICIES[1] as RetriesPolicy, 3) };
		expect(outcomeOf(DATA, { ...start, attempts: [3, 3, 2] }).unchanged).toBe(false);
		expect(outcomeOf(DATA, { ...start, perSecond: 11 }).unchanged).toBe(false);
		expect(outcomeOf(DATA, { ...start, rate: 999, failure: 50 }).unchanged).toBe(true);
	});
});

test('the working ends in the numbers of the result', () => {
	const state = { ...initialState(FIELDS), ...startFrom(POLICIES[1] as RetriesPolicy, 3), failure: 90 };
	const text = workingOf(outcomeOf(DATA, state))
		.map(({ what, formula }) => `${what}: ${formula}`)
		.join('\n');
	expect(text).toContain('3 × 3 × 3 = 27');
	expect(text).toContain('1 + 0.2 + 10 × 3 ÷ 100 = 1.5');
	expect(text).toContain('1.5 × 1.4 × 1.343 = 2.82');
	expect(text).toContain('(1 − 0.9^27) ÷ (1 − 0.9) = 9.419');
	expect(text).toContain('27 × 100 ms = 2.7 s');
	expect(text).toContain('500');
});

test('numbers are written so that people can read them', () => {
	expect([1, 1.1111, 27, 1234.5, 59_049, 1e10, 1e16].map(amount)).toEqual([
		'1',
		'1.111',
		'27',
		'1,235',
		'59,049',
		'10 billion',
		'10,000 trillion',
	]);
	expect([0, 1e-12, 0.0123, 1].map(percent)).toEqual(['0%', '< 0.01%', '1.23%', '100%']);
	expect([difference(3, 27), difference(27, 27), difference(30, 27), difference(27, 3)]).toEqual([
		'−88.9%',
		'the same',
		'+11.1%',
		'× 9',
	]);
	expect([0.0027, 2.7, 300, 36_000].map(seconds)).toEqual(['2.7 ms', '2.7 s', '5 minutes', '10 hours']);
});

describe('readNumber()', () => {
	test.each([
		['3', 0, 3],
		['10', 0, 10],
		['2.5', 1, 2.5],
		['2.54', 1, 2.5],
		['2.5', 0, undefined],
		['3.0', 0, undefined],
		['3.000', 1, undefined],
		['0', 0, undefined],
		['11', 0, undefined],
		['1,5', 0, undefined],
		['1,5', 1, undefined],
		['', 0, undefined],
		['three', 0, undefined],
		['1e400', 0, undefined],
	])('reads "%s" with %i decimal places as %s', (text, places, expected) => {
		expect(readNumber(text, 1, 10, places)).toBe(expected);
	});
});

describe('with the real content', () => {
	const library = createLibrary(readContent().collections, {
		id: '2026.11.21',
		date: '2026-11-21',
		hash: '',
		facts: 1,
	});
	const data = retriesData(library, manifestOf);
	const fields = retriesFields(data);

	test('no mesh stands first, every mesh that most readers compare has a default, and every example exists', () => {
		expect(data.policies[0]?.platform).toBe('no-mesh');
		const platforms = new Set(data.policies.map(({ platform }) => platform));
		for (const id of ['cilium', 'consul', 'istio-ambient', 'istio-sidecar', 'kuma', 'linkerd']) {
			expect([id, platforms.has(id)]).toEqual([id, true]);
		}
		for (const { id, examples } of data.policies) {
			for (const example of examples) expect([id, example in data.examples]).toEqual([id, true]);
		}
	});

	test('every fact leads to its page', () => {
		const platforms = new Set(library.platforms.map(({ id }) => id));
		for (const id of Object.keys(data.facts)) expect(pageOf(data, id)).toBe(factPath(id, platforms));
	});

	test('every example of a default has a field for its attempts or for its cap', () => {
		for (const each of data.policies.filter(({ examples }) => examples.length > 0)) {
			const values = valuesOf(chainOf({ ...initialState(fields), ...startFrom(each, 3) }));
			const examples = each.examples.flatMap((id) => data.examples[id] ?? []);
			expect([each.id, withoutField(examples, values).length < Object.keys(values).length]).toEqual([each.id, true]);
		}
	});

	test('an example says which fields are not as it was published, and which a value cannot stand in', () => {
		const example = data.examples['consul-limits-and-passive-health'];
		if (example === undefined) throw new Error('there is an example for Consul');
		expect(filledExample(example, { retries: 3 }).changed).toEqual([
			{ path: 'spec.routes[0].destination.numRetries', from: '1', to: '3' },
		]);
		expect(filledExample(example, { retries: 0 })).toMatchObject({ changed: [], kept: [{ value: 0, example: '1' }] });
		expect(withoutField([example], { retries: 1, window: 10 })).toEqual(['window']);
	});

	test('every export carries sources with numbers, the edition, the link, and the same result', () => {
		const { facts } = retriesJson(library);
		const state = { ...initialState(fields), ...startFrom(data.policies.at(-1) as RetriesPolicy, 3) };
		const url = `https://site.example/cost/retries/#${encodeLink(fields, state, data.edition)}`;
		const result = { data, outcome: outcomeOf(data, state), url };
		const report = reportOf(result, facts);
		for (const text of [toMarkdown(report), toCsv(report), toJson(report)]) {
			expect(text).toContain('2026.11.21');
			expect(text).toContain(url);
			expect(text).toContain('https://linkerd.io/');
			expect(text).toMatch(/2\.82/);
		}
		const markdown = toMarkdown(report);
		for (const [, number] of markdown.matchAll(/\[(\d+)\]/g)) expect(markdown).toContain(`- [${number}] `);
		expect(parse(toJson(report))).toMatchObject({ startedFrom: result.outcome.policy?.id });
	});
});
