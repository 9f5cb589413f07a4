import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ChecklistJson, ItemFactsJson } from '../../src/domain/checklist/json.ts';
import type { FactJson } from '../../src/domain/evidence/json.ts';
import type { MatrixJson, MatrixRowJson } from '../../src/domain/matrix/json.ts';
import type { OverheadJson } from '../../src/domain/overhead/json.ts';
import type { ScoresJson } from '../../src/domain/scoring/json.ts';
import { DIST } from './dist.ts';

const read = <T>(file: string) => JSON.parse(readFileSync(join(DIST, 'data/v1', file), 'utf8')) as T;
const facts = read<{ facts: (FactJson & { page: string })[]; edition: { id: string; hash: string } }>('facts.json');
const matrix = read<MatrixJson>('matrix.json');

/** The six meshes that most readers compare. */
const MAIN = ['cilium', 'consul', 'istio-ambient', 'istio-sidecar', 'kuma', 'linkerd'];

/** At most this share of the cells of the main meshes may be unanswered. */
const MAX_EMPTY = 0.15;

describe('facts.json', () => {
	test('holds the facts, each with its sources and its address', () => {
		expect(facts.facts.length).toBeGreaterThanOrEqual(950);
		for (const { id, sources, page } of facts.facts) {
			expect([id, sources.length > 0, sources.every(({ url }) => url.startsWith('http'))]).toEqual([id, true, true]);
			expect(page).toMatch(/^https:\/\/.+#fact-/);
		}
	});

	test('names its edition', () => {
		expect(facts.edition.id).toMatch(/^\d{4}\.\d{2}\.\d{2}(?:\.\d{6})?$/);
		expect(facts.edition.hash).toMatch(/^[0-9a-f]{64}$/);
	});
});

describe('matrix.json', () => {
	test('compares at least sixty capabilities of at least eight platforms in use', () => {
		expect(matrix.capabilities.length).toBeGreaterThanOrEqual(60);
		expect(matrix.platforms.filter(({ status }) => status === 'active').length).toBeGreaterThanOrEqual(8);
	});

	test('answers most questions about the main meshes', () => {
		const cells = matrix.capabilities.flatMap(({ cells }) => MAIN.map((platform) => cells[platform]?.answer));
		const empty = cells.filter((answer) => answer === undefined || answer === 'unknown' || answer === 'described');
		expect(empty.length / cells.length).toBeLessThanOrEqual(MAX_EMPTY);
	});

	test('agrees with the file of each row', () => {
		for (const { id, cells } of matrix.capabilities) {
			const row = read<MatrixRowJson>(`matrix/${id}.json`);
			for (const { platform, answer, value } of row.cells) {
				expect([id, platform, cells[platform]?.answer, cells[platform]?.value]).toEqual([id, platform, answer, value]);
			}
		}
		expect(readdirSync(join(DIST, 'data/v1/matrix'))).toHaveLength(matrix.capabilities.length);
	});

	test('never answers "no" without a fact', () => {
		for (const { id, cells } of matrix.capabilities) {
			for (const [platform, { answer, fact }] of Object.entries(cells)) {
				if (answer !== 'unknown') expect([id, platform, fact]).toEqual([id, platform, expect.any(String)]);
			}
		}
	});
});

test('checklist.json holds every item and every fact that it rests on, and agrees with the file of each item', () => {
	const { items, facts: cited } = read<ChecklistJson>('checklist.json');
	const known = new Map(cited.map((fact) => [fact.id, fact]));
	expect(items.length).toBeGreaterThanOrEqual(30);
	for (const { id, facts: evidence } of items) {
		expect(evidence.length).toBeGreaterThan(0);
		expect(read<ItemFactsJson>(`checklist/${id}.json`).facts).toEqual(evidence.map((fact) => known.get(fact)));
	}
	expect(readdirSync(join(DIST, 'data/v1/checklist'))).toHaveLength(items.length);
});

test('scores.json scores every candidate on every criterion, with reasons and facts', () => {
	const { candidates, facts: cited } = read<ScoresJson & { criteria: { id: string }[] }>('scores.json');
	const { criteria } = read<{ criteria: { id: string }[] }>('scores.json');
	const known = new Set(cited.map(({ id }) => id));
	expect(candidates.map(({ id }) => id)).toEqual(expect.arrayContaining([...MAIN, 'no-mesh']));
	for (const { id, scores } of candidates) {
		expect([id, Object.keys(scores).toSorted()]).toEqual([id, criteria.map((criterion) => criterion.id).toSorted()]);
		for (const { rationale, facts: evidence } of Object.values(scores)) {
			expect(rationale.length).toBeGreaterThan(40);
			expect(evidence.length).toBeGreaterThanOrEqual(2);
			expect(evidence.every((fact) => known.has(fact))).toBe(true);
		}
	}
});

test('overhead.json holds every coefficient in order, with the fact behind it', () => {
	const { coefficients, facts: behind } = read<OverheadJson>('overhead.json');
	const known = new Map(behind.map((fact) => [fact.id, fact]));
	expect(Object.keys(coefficients).length).toBeGreaterThanOrEqual(70);
	for (const [name, { low, typical, high, fact }] of Object.entries(coefficients)) {
		expect([name, low <= typical && typical <= high]).toEqual([name, true]);
		expect([name, (known.get(fact)?.sources.length ?? 0) > 0]).toEqual([name, true]);
	}
});
