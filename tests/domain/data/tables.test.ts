import { describe, expect, test } from 'vitest';
import type { DataTable } from '../../../src/domain/data/csv.ts';
import { measurementsTable } from '../../../src/domain/data/measurements-table.ts';
import {
	coefficientsTable,
	factsTable,
	matrixTable,
	scoresTable,
	sourcesTable,
	supportWindowsTable,
} from '../../../src/domain/data/tables.ts';
import type { AnswerJson } from '../../../src/domain/matrix/json.ts';
import { FACT, SOUND } from '../../content/canary.ts';
import { bed, comparison, figure } from '../measurements/beds.ts';

/** Rows as a program reads them: fields by the names of their columns, without the empty ones. */
const rowsOf = ({ columns, rows }: DataTable) =>
	rows.map((row) => {
		expect(row).toHaveLength(columns.length);
		return Object.fromEntries(
			columns.flatMap((column, index) => (row[index] === undefined ? [] : [[column, row[index]]])),
		);
	});

const page = (id: string) => `https://site.example/${id}/`;

describe('the table of facts', () => {
	test('has every field of a fact under its own name', () => {
		const full = {
			...FACT,
			value: '10 s',
			maturity: 'beta' as const,
			note: 'Since last year.',
			scope: { text: 'Linkerd 2.20', version: '2.20', mode: 'ambient' as never, edition: 'enterprise' as never },
			disputes: ['a-claim'] as never,
		};
		expect(rowsOf(factsTable([full], page))).toEqual([
			{
				...{ id: 'linkerd/retries', subject: 'linkerd', topic: 'retries', statement: FACT.statement },
				...{ value: '10 s', support: 'yes', maturity: 'beta', note: 'Since last year.' },
				...{ scope: 'Linkerd 2.20', version: '2.20', mode: 'ambient', edition: 'enterprise' },
				...{ confidence: 'primary', checked: '2026-11-20', review_by: '2027-11-20' },
				...{ sources: ['linkerd-docs'], disputes: ['a-claim'], page: page(FACT.id) },
			},
		]);
	});

	test('has the same columns where a fact leaves fields out', () => {
		const short = factsTable([FACT], page);
		expect(short.columns).toContain('maturity');
		expect(rowsOf(short)).toMatchObject([{ id: FACT.id }]);
	});
});

test('the table of sources says who sells what a source is about', () => {
	const [source] = SOUND.sources;
	const sold = { ...source, published: '2026-01-02', interest: 'sells it' } as NonNullable<typeof source>;
	expect(rowsOf(sourcesTable([sold]))).toEqual([sold]);
});

describe('the table of the matrix', () => {
	const answer: AnswerJson = {
		...{ answer: 'yes', value: '10 s', fact: FACT.id, details: ['linkerd/b', 'linkerd/c'] },
		...{ inheritedFrom: 'linkerd', asOf: '2.19', disputed: true },
	};
	const unknown: AnswerJson = {
		...{ answer: 'unknown', value: null, fact: null, details: [], inheritedFrom: null, asOf: null, disputed: false },
	};
	const capability = { id: 'retries', title: 'Retries', group: 'resilience', question: 'Can it?', kind: 'support' };
	const rows = rowsOf(
		matrixTable({
			...{ platforms: [], groups: [] },
			capabilities: [{ ...capability, kind: 'support', cells: { bel: answer, kuma: unknown } }],
		}),
	);

	test('has a row for each cell, and says where the answer is from', () => {
		expect(rows[0]).toEqual({
			...{ capability: 'retries', group: 'resilience', question: 'Can it?', platform: 'bel', answer: 'yes' },
			...{ value: '10 s', fact: FACT.id, details: ['linkerd/b', 'linkerd/c'] },
			...{ inherited_from: 'linkerd', as_of: '2.19', disputed: true },
		});
	});

	test('leaves fields empty where nothing is known', () => {
		expect(rows[1]).toEqual({
			...{ capability: 'retries', group: 'resilience', question: 'Can it?', platform: 'kuma', answer: 'unknown' },
			...{ details: [], disputed: false },
		});
	});
});

test('the table of scores has a row for each score, with its reason', () => {
	const score = { low: 2, typical: 3, high: 4, rationale: 'Argued.', facts: [FACT.id] };
	const candidates = [{ id: 'linkerd', name: 'Linkerd', scores: { cost: score, latency: { ...score, low: 1 } } }];
	expect(rowsOf(scoresTable({ candidates, facts: [] }))).toEqual([
		{ candidate: 'linkerd', criterion: 'cost', ...score },
		{ candidate: 'linkerd', criterion: 'latency', ...score, low: 1 },
	]);
});

test('the table of coefficients says how each of its three figures came about', () => {
	const coefficient = {
		...{ id: 'proxyCpu', label: 'CPU of a proxy', unit: 'vCPU', low: 0.1, typical: 0.2, high: 0.3 },
		...{ fact: FACT.id, page: page(FACT.id) },
	};
	const kind = { low: 'measured', typical: 'derived', high: 'assumed' } as const;
	expect(rowsOf(coefficientsTable([{ ...coefficient, kind }]))).toEqual([
		{ ...coefficient, low_kind: 'measured', typical_kind: 'derived', high_kind: 'assumed' },
	]);
});

test('the table of release lines names the platform, the dates and the fact', () => {
	const window = {
		...{ platform: 'linkerd', name: 'Linkerd', line: '2.20', released: '2026-01-02', ends: '2027-01-02' },
		...{ note: 'By the maker.', fact: FACT.id, page: page(FACT.id) },
	};
	expect(rowsOf(supportWindowsTable([window]))).toEqual([window]);
});

describe('the table of measurements', () => {
	test('has a row for each figure, with its test and its comparison', () => {
		const calls = comparison('p99', {
			figures: [
				figure('No mesh', 2, { platform: 'no-mesh', baseline: true }),
				figure('Linkerd', 3, { platform: 'linkerd', bound: 'at-least', upper: 4, reading: 'From a chart.' } as never),
			],
		});
		const common = {
			...{ test: 'b', basis: 'measured', run_by: 'maker', year: 2024, comparison: 'p99', title: 'Latency of a call' },
			...{ metric: 'latency-p99', load: 'paced', load_in_words: '1,000 requests per second', unit: 'ms' },
			...{ fact: 'benchmarks/x', page: page('b') },
		};
		expect(rowsOf(measurementsTable([{ ...bed('b', { comparisons: [calls] }), page: page('b') }]))).toEqual([
			{ ...common, measured: 'No mesh', platform: 'no-mesh', value: 2, baseline: true },
			{
				...{ ...common, measured: 'Linkerd', platform: 'linkerd', value: 3, baseline: false },
				...{ bound: 'at-least', upper: 4, reading: 'From a chart.' },
			},
		]);
	});

	test('keeps the order of tests, comparisons and figures', () => {
		const beds = ['b', 'a'].map((id) => ({
			...bed(id, { comparisons: [comparison('p99'), comparison('p50')] }),
			page: page(id),
		}));
		expect(rowsOf(measurementsTable(beds)).map((row) => `${row['test']} ${row['comparison']}`)).toEqual([
			...['b p99', 'b p99', 'b p50', 'b p50', 'a p99', 'a p99', 'a p50', 'a p50'],
		]);
	});
});
