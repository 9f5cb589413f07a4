import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputsFrom, type Scope } from '../../../src/domain/cluster/inputs.ts';
import { LIMITS } from '../../../src/domain/overhead/inputs.ts';
import { fixture, read, stepsOf } from './paste.ts';

const FIXTURES = [
	'pods-wide-1.24.txt',
	'pods-table-1.36.txt',
	'nodes-wide-1.27.txt',
	'services-1.30.txt',
	'namespaces-labels-1.32.txt',
	'top-containers-1.31.txt',
	'top-nodes-1.28.txt',
	'describe-nodes-1.30.txt',
	'columns-1.33.txt',
	'columns-counted.txt',
	'get-all-1.29.txt',
	'wrapped-80.txt',
	'session.txt',
	'other-outputs.txt',
	'namespaces.json.txt',
	'nodes-1.34.json.txt',
	'services.json.txt',
	'pod-metrics.json.txt',
	'pods-1.27.yaml.txt',
	'results-filled.csv.txt',
].map(fixture);

const text = fc.constantFrom(...FIXTURES);

/** A text of which parts are missing, doubled, in another order, or overwritten. */
const damaged = fc
	.tuple(
		text,
		text,
		fc.array(fc.tuple(fc.nat(), fc.nat(200), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 5 }),
	)
	.map(([first, second, cuts]) =>
		cuts.reduce((whole, [at, length, put]) => {
			const start = whole.length === 0 ? 0 : at % whole.length;
			return whole.slice(0, start) + put + whole.slice(start + length);
		}, `${first}\n${second}`),
	);

const shuffled = fc.tuple(text, fc.array(fc.nat(), { minLength: 4, maxLength: 40 })).map(([whole, order]) => {
	const lines = whole.split('\n');
	return order.map((at) => lines[at % lines.length]).join('\n');
});

const anything = fc.oneof(damaged, shuffled, fc.string({ unit: 'binary', maxLength: 200 }), fc.json());

const SCOPES: readonly Scope[] = ['candidates', 'opted-in', 'with-proxy'];

const numbersIn = (value: unknown): number[] =>
	typeof value === 'number'
		? [value]
		: typeof value === 'object' && value !== null
			? Object.values(value).flatMap(numbersIn)
			: [];

describe('whatever is pasted', () => {
	const pastes = fc.array(anything, { minLength: 1, maxLength: 3 });

	test('nothing throws, and no figure is less than nothing or no number', () => {
		fc.assert(
			fc.property(pastes, (texts) => {
				const { summary } = read(...texts);
				for (const figure of numbersIn(summary)) expect(figure >= 0 && Number.isFinite(figure)).toBe(true);
			}),
			{ numRuns: 400 },
		);
	});

	test('no more is counted than there are lines, but for rows that say how many they stand for', () => {
		fc.assert(
			fc.property(anything, (paste) => {
				fc.pre(!/^ *\d+ /m.test(paste));
				const { recognized, skipped, summary } = read(paste);
				const lines = paste.split(/[\r\n]/).length;
				const objects = paste.split('{').length;
				expect(summary.pods?.total ?? 0).toBeLessThanOrEqual(lines + objects);
				expect(summary.nodes?.total ?? 0).toBeLessThanOrEqual(lines + objects);
				expect(summary.services?.total ?? 0).toBeLessThanOrEqual(lines + objects);
				for (const count of [...Object.values(recognized), ...Object.values(skipped)]) {
					expect(count).toBeLessThanOrEqual(lines + objects);
				}
			}),
			{ numRuns: 400 },
		);
	});

	test('each pod is a candidate or counts under one reason', () => {
		fc.assert(
			fc.property(pastes, (texts) => {
				const { pods } = read(...texts).summary;
				if (pods === undefined) return;
				const sum = (counts: object) => Object.values(counts).reduce((total, count) => total + count, 0);
				expect(pods.candidates + sum(pods.excluded)).toBe(pods.total);
				expect(sum(pods.byPhase)).toBe(pods.total);
				expect(sum(pods.proxies)).toBe(pods.withProxy);
				for (const part of [pods.withProxy, pods.ambient, pods.optedIn, pods.networkUnknown, pods.proxyUnknown]) {
					expect(part).toBeLessThanOrEqual(pods.candidates);
				}
				expect(pods.native).toBeLessThanOrEqual(pods.withProxy);
			}),
			{ numRuns: 400 },
		);
	});

	test('what is filled in is within the limits of the estimate', () => {
		fc.assert(
			fc.property(pastes, fc.constantFrom(...SCOPES), (texts, scope) => {
				for (const [name, value] of Object.entries(inputsFrom(read(...texts).summary, scope).inputs)) {
					if (typeof value === 'boolean') continue;
					const [min, max] = LIMITS[name as keyof typeof LIMITS];
					expect(value).toBeGreaterThanOrEqual(min);
					expect(value).toBeLessThanOrEqual(max);
				}
			}),
			{ numRuns: 400 },
		);
	});

	test('reading it again changes nothing', () => {
		fc.assert(
			fc.property(text, (paste) => {
				const { doubles: _, ...once } = read(paste).summary;
				const { doubles: __, ...twice } = read(paste, paste).summary;
				expect(twice).toEqual(once);
			}),
			{ numRuns: 100 },
		);
	});

	test('the order of whole outputs does not matter', () => {
		fc.assert(
			fc.property(text, text, (first, second) => {
				expect(read(`${first}\n${second}`).summary.pods).toEqual(read(`${second}\n${first}`).summary.pods);
			}),
			{ numRuns: 200 },
		);
	});
});

describe('reading stops often enough for a page to stay responsive', () => {
	/** Characters that are read in one step, at most: an object of the largest size, or a stretch of lines. */
	const LONGEST_STEP = 1_100_000;

	const rows = (count: number, row: string) => Array.from({ length: count }, () => row).join('\n');

	test.each([
		[
			'a long table',
			`NAME   READY   STATUS    RESTARTS   AGE\n${rows(60_000, 'a-1    1/1     Running   0          1d')}`,
		],
		['long lines', rows(40, 'x'.repeat(250_000))],
		['one endless text of JSON', `{"a":"${'x'.repeat(5_000_000)}`],
		[
			'JSON of many objects',
			JSON.stringify({
				items: Array.from({ length: 20_000 }, (_, at) => ({ kind: 'Pod', metadata: { name: `p${at}` } })),
			}),
		],
		['YAML of many lines', `apiVersion: v1\nkind: Pod\nspec:\n${rows(100_000, '  a: b')}`],
	])('in %s', (_, paste) => {
		const { steps } = stepsOf(paste);
		const places = [0, ...steps.map(({ done }) => done), paste.length];
		const jumps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
		expect(Math.max(...jumps)).toBeLessThanOrEqual(LONGEST_STEP);
		expect(steps.length).toBeGreaterThan(paste.length / LONGEST_STEP);
	});
});
