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

	const differs = (cells: FilterableRow['cells'], columns: readonly string[] = ['linkerd', 'cilium']) =>
		filtered({ differences: true, columns }, { cells });

	test('keeps rows whose levels of support differ in the columns that are shown', () => {
		const cells = { linkerd: { answer: 'yes' }, cilium: { answer: 'partial' }, kuma: { answer: 'yes' } } as const;
		expect(differs(cells)).toBe(true);
		expect(differs(cells, ['linkerd', 'kuma'])).toBe(false);
	});

	test('finds no difference in how one level is worded', () => {
		expect(
			differs({ linkerd: { answer: 'yes', label: 'Since 2.11' }, cilium: { answer: 'yes', label: 'By Envoy' } }),
		).toBe(false);
	});

	test('never takes what nobody has researched for the same as an answer, but for the same as nothing', () => {
		expect(differs({ linkerd: { answer: 'yes' } })).toBe(true);
		expect(differs({ linkerd: { answer: 'no' }, cilium: { answer: 'unknown' } })).toBe(true);
		expect(differs({ linkerd: { answer: 'yes' }, cilium: { answer: 'described' } })).toBe(true);
		expect(differs({ linkerd: { answer: 'unknown' } })).toBe(false);
	});

	test('compares no names and figures: each platform has its own wording', () => {
		const linkerd = { answer: 'value', label: 'Rust' } as const;
		expect(differs({ linkerd, cilium: { answer: 'value', label: 'Go' } })).toBe(false);
		expect(differs({ linkerd })).toBe(false);
	});

	test('loses no row as long as there is nothing to compare', () => {
		expect(filtered({ differences: true, columns: ['cilium'] })).toBe(true);
		expect(filtered({ differences: true, columns: [] })).toBe(true);
	});
});
