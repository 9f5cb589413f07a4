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

	test('finds all words, however they are separated, and none in a column that is hidden', () => {
		expect(filtered({ text: '  budget \t serviceprofile\n' })).toBe(true);
		expect(filtered({ text: 'budget waypoint' })).toBe(false);
		expect(filtered({ text: 'serviceprofile', columns: ['cilium'] })).toBe(false);
	});

	test('keeps only differences; what nobody has researched differs from nothing', () => {
		expect(filtered({ differences: true })).toBe(true);
		expect(filtered({ differences: true, columns: ['cilium', 'kuma'] })).toBe(false);
		expect(filtered({ differences: true, columns: [] })).toBe(false);
	});

	test('compares values by what they say', () => {
		const cells = { linkerd: { answer: 'value', label: 'Rust' }, cilium: { answer: 'value', label: 'rust' } } as const;
		expect(filtered({ differences: true }, { cells })).toBe(false);
		const other = { ...cells, cilium: { answer: 'value', label: 'Go' } } as const;
		expect(filtered({ differences: true }, { cells: other })).toBe(true);
	});

	test('finds no difference in how one answer is worded, nor where only one platform answers', () => {
		const worded = { linkerd: { answer: 'yes', label: 'Since 2.11' }, cilium: { answer: 'yes', label: 'By Envoy' } };
		expect(filtered({ differences: true }, { cells: worded as FilterableRow['cells'] })).toBe(false);
		for (const answer of ['unknown', 'described'] as const) {
			const cells = { linkerd: { answer: 'yes' }, cilium: { answer } } as const;
			expect(filtered({ differences: true }, { cells })).toBe(false);
		}
	});

	test('takes a value that nobody has named for one value', () => {
		const cells = { linkerd: { answer: 'value' }, cilium: { answer: 'value' } } as const;
		expect(filtered({ differences: true }, { cells })).toBe(false);
	});
});
