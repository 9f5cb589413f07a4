import { describe, expect, test } from 'vitest';
import { references } from '../../src/domain/evidence/checks/references.ts';
import { sourcesAreUsed } from '../../src/domain/evidence/checks/sources.ts';
import { benchmarksHaveOneTest, figuresAreStated } from '../../src/domain/evidence/checks/testbeds.ts';
import type { Fact, Testbed } from '../../src/domain/evidence/types.ts';
import { testbed } from '../../src/schema/testbed.ts';
import { FACT, SOUND } from './canary.ts';
import { readContent } from './read.ts';

const BENCHMARK: Fact = {
	...FACT,
	id: 'benchmarks/somebody-2024',
	subject: 'benchmarks',
	topic: 'latency',
	statement: 'At 1,000 requests per second p99 was 0.181 ms without a mesh and 0.31 ms with Linkerd.',
	data: { baseline_p99_ms: 0.181, linkerd_p99_ms: 0.306, rps: 1000 },
};

const figure = (key: string, part = {}) => ({ what: key, fact: BENCHMARK.id, key, ...part });

const BED: Testbed = {
	id: 'somebody-2024',
	title: 'Somebody’s test',
	basis: 'measured',
	by: 'individual',
	who: 'Somebody',
	unstated: ['year', 'versions', 'environment', 'paid'],
	comparisons: [
		{
			id: 'p99',
			title: 'Latency',
			metric: 'latency-p99',
			load: 'paced',
			unit: 'ms',
			figures: [figure('baseline_p99_ms', { baseline: true }), figure('linkerd_p99_ms')],
		},
	],
	sources: ['linkerd-docs'],
	checked: '2026-11-20',
	review_by: '2027-11-20',
};

const content = (fact: Partial<Fact>, bed?: Testbed) => ({
	...SOUND,
	facts: [...SOUND.facts, { ...BENCHMARK, ...fact }],
	testbeds: bed ? [bed] : [],
});

const withFigures = (...figures: Testbed['comparisons'][number]['figures']): Testbed => {
	const [comparison] = BED.comparisons;
	if (comparison === undefined) throw new Error('the sound test has a comparison');
	return { ...BED, comparisons: [{ ...comparison, figures }] };
};

test('a sound test is accepted', () => {
	expect(figuresAreStated(content({}, BED))).toEqual([]);
	expect(benchmarksHaveOneTest(content({}, BED))).toEqual([]);
});

describe('figuresAreStated() refuses', () => {
	test.each([
		['a figure that the fact does not have', figure('cilium_p99_ms'), 'is undefined, not a number'],
		['a figure in another unit', figure('rps'), 'does not carry the unit "ms"'],
		['an upper end that is missing', figure('linkerd_p99_ms', { to: 'max_p99_ms' }), 'not a number'],
	])('%s', (_, wrong, message) => {
		const problems = figuresAreStated(content({}, withFigures(wrong)));
		expect(problems).toMatchObject([{ file: 'content/testbeds/somebody-2024.yaml' }]);
		expect(problems[0]?.message).toContain(message);
	});

	test('a figure that stands in the data and not in the words of the fact', () => {
		const problems = figuresAreStated(content({ statement: 'p99 was 0.181 ms without a mesh.' }, BED));
		expect(problems).toMatchObject([{ field: 'comparisons.p99.figures[1].key' }]);
	});

	test('but accepts one that the note or the value says', () => {
		const statement = 'p99 was 0.181 ms without a mesh.';
		expect(figuresAreStated(content({ statement, note: 'With Linkerd 0.306 ms.' }, BED))).toEqual([]);
		expect(figuresAreStated(content({ statement, value: '0.31 ms' }, BED))).toEqual([]);
	});
});

describe('benchmarksHaveOneTest() refuses', () => {
	test('a benchmark with figures that no test names', () => {
		expect(benchmarksHaveOneTest(content({}))).toMatchObject([
			{ file: 'content/facts/benchmarks/somebody-2024.yaml', field: 'data' },
		]);
	});

	test('a fact that two tests name', () => {
		const other = { ...BED, id: 'copied-2024' };
		expect(benchmarksHaveOneTest({ ...content({}, BED), testbeds: [BED, other] })).toMatchObject([
			{ file: 'content/testbeds/copied-2024.yaml', message: `${BENCHMARK.id} belongs to the test ${BED.id} already` },
		]);
	});

	test.each([
		['a fact on another topic', { topic: 'cost' }],
		['a conclusion', { confidence: 'inferred' as const }],
		['a setting', { data: { unused_timeout_s: 5 } }],
		['a fact about a platform', { id: 'linkerd/latency', subject: 'linkerd' }],
		['a fact without figures', { data: undefined }],
	])('but not %s', (_, part) => {
		expect(benchmarksHaveOneTest(content(part as Partial<Fact>))).toEqual([]);
	});

	test('nor one that a test names as a further fact', () => {
		const bed = { ...BED, comparisons: [], unread: ['Charts.'], facts: [BENCHMARK.id] };
		expect(benchmarksHaveOneTest(content({}, bed))).toEqual([]);
	});
});

test('a dangling reference of a test is refused: to a fact, a platform and a source', () => {
	const bed = {
		...withFigures(figure('linkerd_p99_ms', { fact: 'a/b', platform: 'osm' })),
		sources: ['nowhere'],
		facts: ['a/c'],
	};
	expect(references(content({}, bed)).map(({ field }) => field)).toEqual([
		'sources[0]',
		'facts[0]',
		'comparisons.p99.figures[0].fact',
		'comparisons.p99.figures[0].platform',
	]);
});

test('a source that only a test names is in use', () => {
	const bare = { ...content({}, BED), facts: [] };
	expect(sourcesAreUsed(bare)).toEqual([]);
	expect(sourcesAreUsed({ ...bare, testbeds: [] })).toMatchObject([{ file: 'content/sources/linkerd-docs.yaml' }]);
});

describe('the schema of a test refuses', () => {
	const { id: _id, ...sound } = BED;
	const [comparison] = BED.comparisons;
	const baselines = comparison?.figures.map((each) => ({ ...each, baseline: true }));

	test.each([
		['two baselines', { comparisons: [{ ...comparison, figures: baselines }] }],
		['two comparisons of one name', { comparisons: [comparison, comparison] }],
		['neither figures nor what could not be read', { comparisons: [] }],
		['a unit that nobody knows', { comparisons: [{ ...comparison, unit: 'furlongs' }] }],
		['a year that is a text', { year: '2024', unstated: ['versions', 'environment', 'paid'] }],
		['a year that is neither given nor said to be missing', { unstated: ['versions', 'environment', 'paid'] }],
		['a payer who is given and said to be missing', { paid: 'Somebody, who sells nothing.' }],
		['machines that nobody mentions', { unstated: undefined }],
		['a review before the check', { review_by: '2020-01-01' }],
		['a misspelt field', { enviroment: 'GKE' }],
	])('%s', (_, part) => {
		expect(testbed.safeParse({ ...sound, ...part }).success).toBe(false);
	});

	test('and accepts a sound one, with or without what its source may leave out', () => {
		const complete = { year: 2024, versions: 'Linkerd 2.14', environment: 'GKE', paid: 'Nobody.', unstated: undefined };
		for (const part of [{}, complete]) expect(testbed.safeParse({ ...sound, ...part }).success).toBe(true);
	});
});

describe('in the content', () => {
	const { testbeds, facts } = readContent().collections;

	/** Facts about platforms that have figures and belong to no published test: id and reason. */
	const NO_TEST: Readonly<Record<string, string>> = {
		'istio-ambient/ztunnel-threads': 'a setting',
	};
	const MEASURED = new Set(['latency', 'proxy-cpu', 'proxy-memory', 'throughput']);
	const listed = new Set(
		testbeds.flatMap((bed) => [
			...(bed.facts ?? []),
			...bed.comparisons.flatMap(({ figures }) => figures.map(({ fact }) => fact)),
		]),
	);
	const ofPlatforms = facts.filter(
		({ subject, topic, data }) =>
			MEASURED.has(topic) && data !== undefined && !['benchmarks', 'overhead-model'].includes(subject),
	);

	test('figures about a platform are found with the test that they are from', () => {
		const missing = ofPlatforms.filter(({ id }) => !listed.has(id) && !(id in NO_TEST));
		expect(missing.map(({ id }) => id)).toEqual([]);
	});

	test('exceptions are only made where there is something to except', () => {
		const known = new Set(ofPlatforms.map(({ id }) => id));
		expect(Object.keys(NO_TEST).filter((id) => !known.has(id) || listed.has(id))).toEqual([]);
	});

	test('addresses of tests and comparisons cannot be confused', () => {
		const anchors = testbeds.flatMap(({ id, comparisons }) => [id, ...comparisons.map((each) => `${id}-${each.id}`)]);
		expect(new Set(anchors).size).toBe(anchors.length);
	});

	test('a comparison names everything that it compares once', () => {
		for (const { id, comparisons } of testbeds) {
			for (const { id: comparison, figures } of comparisons) {
				const names = figures.map(({ what }) => what);
				expect([id, comparison, new Set(names).size]).toEqual([id, comparison, names.length]);
			}
		}
	});
});
