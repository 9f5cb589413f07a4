import { expect, test } from 'vitest';
import { dayOf, dueBy, isStale } from '../../../src/domain/evidence/age.ts';

const fact = (id: string, review_by: string) => ({ id, review_by });
const FACTS = [
	fact('b/later', '2027-06-01'),
	fact('b/soon', '2026-12-24'),
	fact('a/last-day', '2027-02-19'),
	fact('a/today', '2026-11-21'),
	fact('b/yesterday', '2026-11-20'),
	fact('a/yesterday', '2026-11-20'),
];

test('a fact is stale from the day after its review', () => {
	expect(isStale(fact('a/x', '2026-11-21'), '2026-11-21')).toBe(false);
	expect(isStale(fact('a/x', '2026-11-21'), '2026-11-22')).toBe(true);
});

test('what is due stands by its day, overdue apart from soon, and the last day counts', () => {
	const { overdue, soon } = dueBy(FACTS, '2026-11-21', 90);
	expect(overdue.map(({ id }) => id)).toEqual(['a/yesterday', 'b/yesterday']);
	expect(soon.map(({ id }) => id)).toEqual(['a/today', 'b/soon', 'a/last-day']);
});

test('what was soon becomes overdue', () => {
	expect(dueBy(FACTS, '2026-12-25', 0).overdue.map(({ id }) => id)).toContain('b/soon');
	expect(dueBy(FACTS, '2026-12-25', 0).soon).toEqual([]);
});

test('a moment is a day in universal time', () => {
	expect(dayOf(new Date('2026-11-21T23:59:59.999Z'))).toBe('2026-11-21');
});
