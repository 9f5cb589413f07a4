import { describe, expect, test } from 'vitest';
import { type FilterableRow, type MatrixFilter, passes } from '../../../src/domain/matrix/filter.ts';

const ROW: FilterableRow = {
	group: 'resilience',
	title: 'Retry budget',
	question: 'Can retries be capped?',
	words: 'retry storm',
	cells: {
		linkerd: { answer: 'partial', label: 'ServiceProfile only' },
		cilium: { answer: 'no' },
	},
};

const ALL: MatrixFilter = {
	groups: [],
	support: [],
	differences: false,
	text: '',
	columns: ['linkerd', 'cilium', 'kuma'],
};

const filtered = (part: Partial<MatrixFilter>, row: Partial<FilterableRow> = {}) =>
	passes({ ...ROW, ...row }, { ...ALL, ...part });

describe('passes()', () => {
	test('lets everything through that nobody filters', () => {
		expect(filtered({})).toBe(true);
	});

	test('filters by group', () => {
		expect(filtered({ groups: ['resilience'] })).toBe(true);
		expect(filtered({ groups: ['routing'] })).toBe(false);
	});

	test('filters by answer, in the columns that are shown', () => {
		expect(filtered({ support: ['no'] })).toBe(true);
		expect(filtered({ support: ['no'], columns: ['linkerd'] })).toBe(false);
		expect(filtered({ support: ['yes'] })).toBe(false);
	});

	test('finds words in title, question, other names and values, in any order', () => {
		expect(filtered({ text: 'BUDGET retry' })).toBe(true);
		expect(filtered({ text: 'storm' })).toBe(true);
		expect(filtered({ text: 'serviceprofile' })).toBe(true);
		expect(filtered({ text: 'waypoint' })).toBe(false);
	});

	test('keeps only differences; what nobody has researched differs from nothing', () => {
		expect(filtered({ differences: true })).toBe(true);
		expect(filtered({ differences: true, columns: ['cilium', 'kuma'] })).toBe(false);
		expect(filtered({ differences: true, columns: [] })).toBe(false);
	});

	test('compares values by what they say', () => {
		const cells = { linkerd: { answer: 'value', label: 'Rust' }, cilium: { answer: 'value', label: 'rust' } } as const;
		expect(filtered({ differences: true }, { cells })).toBe(false);
	});
});
