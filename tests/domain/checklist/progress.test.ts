import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withMark } from '../../../src/domain/checklist/marks.ts';
import { describeProgress, progressOf, shareDone } from '../../../src/domain/checklist/progress.ts';
import { anyMarks } from './arbitraries.ts';
import { ITEMS } from './items.ts';

describe('progressOf()', () => {
	test('counts in all and by phase, and lists what is critical and open', () => {
		const progress = progressOf(
			ITEMS,
			new Map([
				['owner', 'done'],
				['retries', 'not-applicable'],
				['limits', 'done'],
			]),
		);
		expect(progress.total).toEqual({ done: 2, applicable: 4, notApplicable: 1 });
		expect(progress.phases.map(({ id, done, applicable }) => [id, done, applicable])).toEqual([
			['before', 1, 2],
			['during', 1, 1],
			['after', 0, 1],
		]);
		expect(progress.criticalOpen.map(({ id }) => id)).toEqual(['rotation']);
	});

	test('ignores marks of items that the list does not have', () => {
		const stray = new Map([['constructor', 'done' as const]]);
		expect(progressOf(ITEMS, stray)).toEqual(progressOf(ITEMS, new Map()));
	});

	test('stays within its bounds, and the phases add up to the whole', () => {
		fc.assert(
			fc.property(anyMarks, (marks) => {
				const { total, phases, criticalOpen } = progressOf(ITEMS, marks);
				for (const count of [total, ...phases]) {
					expect(count.done).toBeGreaterThanOrEqual(0);
					expect(count.done).toBeLessThanOrEqual(count.applicable);
					expect(shareDone(count)).toBeGreaterThanOrEqual(0);
					expect(shareDone(count)).toBeLessThanOrEqual(1);
				}
				expect(total.applicable + total.notApplicable).toBe(ITEMS.length);
				expect(phases.reduce((sum, { done }) => sum + done, 0)).toBe(total.done);
				expect(criticalOpen.length).toBeLessThanOrEqual(total.applicable - total.done);
			}),
		);
	});

	test('never falls when an item is ticked', () => {
		fc.assert(
			fc.property(anyMarks, fc.constantFrom(...ITEMS), (marks, { id }) => {
				const before = progressOf(ITEMS, marks);
				const after = progressOf(ITEMS, withMark(marks, id, 'done'));
				expect(after.total.done).toBeGreaterThanOrEqual(before.total.done);
				expect(after.criticalOpen.length).toBeLessThanOrEqual(before.criticalOpen.length);
			}),
		);
	});
});

test('shareDone() is whole where nothing applies', () => {
	expect(shareDone({ done: 0, applicable: 0, notApplicable: 3 })).toBe(1);
	expect(shareDone({ done: 1, applicable: 4, notApplicable: 3 })).toBe(0.25);
});

describe('describeProgress()', () => {
	const words = (marks: Parameters<typeof progressOf>[1]) => describeProgress(progressOf(ITEMS, marks));

	test('names what is critical and open first', () => {
		expect(words(new Map())).toBe('3 critical items are open. 0 of 5 applicable items are done.');
	});

	test('counts one as one', () => {
		const marks = new Map([
			['owner', 'done' as const],
			['retries', 'not-applicable' as const],
		]);
		expect(words(marks)).toBe('1 critical item is open. 1 of 4 applicable items is done, 1 does not apply.');
	});

	test('says when nothing critical is left', () => {
		const marks = new Map(ITEMS.map(({ id }) => [id, 'not-applicable' as const]));
		expect(words(marks)).toBe('No critical item is open. 0 of 0 applicable items are done, 5 do not apply.');
	});
});
