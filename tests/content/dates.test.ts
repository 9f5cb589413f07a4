import { describe, expect, test } from 'vitest';
import type { Collections } from '../../src/domain/evidence/types.ts';
import { FACT, SOUND, withFact } from './canary.ts';
import { readContent } from './read.ts';

/** Days between two calendar dates. */
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Facts and sources whose dates cannot be true on a given day. */
function impossibleDates({ facts, sources }: Collections, today: string): string[] {
	return [...facts, ...sources]
		.filter(({ checked }) => checked > today)
		.map(({ id }) => `${id}: checked in the future`);
}

/** Facts that would be looked at again later than their topic allows. */
function lateReviews({ facts, capabilities }: Collections): string[] {
	const days = new Map(capabilities.map(({ id, reviewDays }) => [id, reviewDays]));
	return facts
		.filter(({ topic, checked, review_by }) => daysBetween(checked, review_by) > (days.get(topic) ?? 365))
		.map(({ id, topic }) => `${id}: facts on "${topic}" are checked again within ${days.get(topic) ?? 365} days`);
}

const TODAY = new Date().toISOString().slice(0, 10);

test('nothing was checked in the future', () => {
	expect(impossibleDates(readContent().collections, TODAY)).toEqual([]);
});

test('every fact is checked again as soon as its topic asks for', () => {
	expect(lateReviews(readContent().collections)).toEqual([]);
});

describe('refused is', () => {
	test('a check in the future', () => {
		expect(impossibleDates(withFact({ checked: '2999-01-01' }), TODAY)).toEqual([`${FACT.id}: checked in the future`]);
	});

	test('a review that comes too late', () => {
		expect(lateReviews(withFact({ review_by: '2030-01-01' }))).toHaveLength(1);
		expect(lateReviews(SOUND)).toEqual([]);
	});
});
