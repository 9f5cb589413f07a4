import { describe, expect, test } from 'vitest';
import { type ChecklistFilter, isFiltering, NO_FILTER, passes } from '../../../src/domain/checklist/filter.ts';
import type { ItemState } from '../../../src/domain/checklist/marks.ts';
import { ITEM } from './items.ts';

const item = { ...ITEM, facts: ['linkerd/upgrade'] };
const filtered = (part: Partial<ChecklistFilter>, state: ItemState = 'open', note = '') =>
	passes(item, state, note, { ...NO_FILTER, ...part });

describe('passes()', () => {
	test('lets everything through that nobody filters', () => {
		expect(filtered({})).toBe(true);
	});

	test('filters by severity', () => {
		expect(filtered({ severities: ['critical', 'optional'] })).toBe(true);
		expect(filtered({ severities: ['optional'] })).toBe(false);
	});

	test('filters by phase', () => {
		expect(filtered({ phases: ['before'] })).toBe(true);
		expect(filtered({ phases: ['after'] })).toBe(false);
	});

	test('filters by state', () => {
		expect(filtered({ states: ['open'] })).toBe(true);
		expect(filtered({ states: ['open'] }, 'done')).toBe(false);
		expect(filtered({ states: ['not-applicable'] }, 'not-applicable')).toBe(true);
	});

	test('finds words in title, reason, check, facts and note, in any order', () => {
		expect(filtered({ text: 'MESH owns' })).toBe(true);
		expect(filtered({ text: 'late' })).toBe(true);
		expect(filtered({ text: 'kubectl' })).toBe(true);
		expect(filtered({ text: 'linkerd' })).toBe(true);
		expect(filtered({ text: 'friday' })).toBe(false);
		expect(filtered({ text: 'friday' }, 'open', 'Ask on Friday')).toBe(true);
	});

	test('asks for all of its parts at once', () => {
		expect(filtered({ severities: ['critical'], phases: ['after'] })).toBe(false);
	});
});

test('isFiltering() does not take blanks for a filter', () => {
	expect(isFiltering(NO_FILTER)).toBe(false);
	expect(isFiltering({ ...NO_FILTER, text: '  ' })).toBe(false);
	expect(isFiltering({ ...NO_FILTER, text: 'root' })).toBe(true);
	for (const part of [{ states: ['done'] }, { phases: ['after'] }, { severities: ['optional'] }] as const)
		expect(isFiltering({ ...NO_FILTER, ...part })).toBe(true);
});
