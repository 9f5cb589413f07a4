import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../src/domain/evidence/page-evidence.ts';
import { FACT } from '../../content/canary.ts';

describe('what a page rests on', () => {
	const later = { ...FACT, id: 'linkerd/later', checked: '2027-02-01', review_by: '2027-08-01', sources: ['a', 'b'] };

	test('is counted in facts, sources and days', () => {
		const facts = [later, { ...FACT, checked: '2026-11-21', sources: ['b'] }];
		expect(evidenceOf(facts, '2026-11-21')).toEqual({
			facts: 2,
			sources: 2,
			first: '2026-11-21',
			last: '2027-02-01',
			stale: 0,
		});
	});

	test('counts a fact as stale from the day after its review', () => {
		expect(evidenceOf([later], later.review_by)?.stale).toBe(0);
		expect(evidenceOf([later], '2027-08-02')?.stale).toBe(1);
	});

	test('is nothing where there are no facts', () => {
		expect(evidenceOf([], '2026-11-21')).toBeUndefined();
	});
});
