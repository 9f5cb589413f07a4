import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { all, any, type Finding, test as holds, inSituation, not } from '../../../src/domain/advisor/conditions.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { completeProfiles, KNOWLEDGE, profiles } from './knowledge.ts';

const YES: Finding = { holds: 'yes', open: [] };
const NO: Finding = { holds: 'no', open: [] };
const open = (...fields: Finding['open']): Finding => ({ holds: 'open', open: fields });

describe('a condition', () => {
	test('without fields always holds', () => {
		expect(holds({}, {})).toEqual(YES);
		expect(holds({ services: undefined }, {})).toEqual(YES);
		expect(holds({ services: undefined }, { services: 3 })).toEqual(YES);
	});

	test.each([
		[10, 'yes'],
		[20, 'yes'],
		[9, 'no'],
		[21, 'no'],
	])('on a number includes both bounds: %i is a %s', (services, expected) => {
		expect(holds({ services: { min: 10, max: 20 } }, { services }).holds).toBe(expected);
	});

	test('with one bound leaves the other side free', () => {
		expect(holds({ services: { min: 3 } }, { services: 1_000_000 }).holds).toBe('yes');
		expect(holds({ services: { max: 3 } }, { services: 0 }).holds).toBe('yes');
	});

	test('on a list takes any one of the values', () => {
		const condition = { constraints: ['fips' as const, 'on-prem' as const] };
		expect(holds(condition, { constraints: ['arm64', 'fips'] }).holds).toBe('yes');
		expect(holds(condition, { constraints: ['arm64'] }).holds).toBe('no');
		expect(holds(condition, { constraints: [] }).holds).toBe('no');
	});

	test('on places takes them all, because what works in one place is no answer for two', () => {
		const condition = { platforms: ['kubernetes' as const, 'vms' as const] };
		expect(holds(condition, { platforms: ['kubernetes'] }).holds).toBe('yes');
		expect(holds(condition, { platforms: ['kubernetes', 'nomad'] }).holds).toBe('no');
		expect(holds(condition, { platforms: [] }).holds).toBe('no');
	});

	test('stays open on what was not answered, and names it', () => {
		expect(holds({ services: { max: 5 }, teams: { max: 2 } }, { services: 3 })).toEqual(open('teams'));
	});

	test('fails for certain as soon as one answer speaks against it, whatever is open', () => {
		expect(holds({ services: { max: 5 }, teams: { max: 2 } }, { services: 9 })).toEqual(NO);
		expect(holds({ teams: { max: 2 }, services: { max: 5 } }, { services: 9 })).toEqual(NO);
	});
});

describe('three-valued logic', () => {
	test('all: one "no" decides, otherwise one open answer keeps it open', () => {
		expect(all([YES, YES])).toEqual(YES);
		expect(all([YES, open('teams'), NO])).toEqual(NO);
		expect(all([YES, open('teams'), open('teams', 'stage')])).toEqual(open('teams', 'stage'));
		expect(all([])).toEqual(YES);
	});

	test('any: one "yes" decides, otherwise one open answer keeps it open', () => {
		expect(any([NO, YES, open('teams')])).toEqual(YES);
		expect(any([NO, open('teams')])).toEqual(open('teams'));
		expect(any([NO, NO])).toEqual(NO);
		expect(any([])).toEqual(NO);
	});

	test('not: turns an answer around and leaves an open one open', () => {
		expect([not(YES), not(NO), not(open('teams'))]).toEqual([NO, YES, open('teams')]);
	});

	test('follows De Morgan, so that "unless" may be read either way', () => {
		const findings = fc.array(fc.constantFrom(YES, NO, open('teams'), open('stage')), { maxLength: 5 });
		fc.assert(
			fc.property(findings, (some) => {
				expect(not(all(some)).holds).toBe(any(some.map(not)).holds);
			}),
		);
	});
});

describe('inSituation()', () => {
	test('wants all of "when" and none of "unless"', () => {
		const situation = { when: [{ teams: { min: 2 } }], unless: [{ stage: ['prototype' as const] }] };
		expect(inSituation(situation, { teams: 3, stage: 'production' })).toEqual(YES);
		expect(inSituation(situation, { teams: 3, stage: 'prototype' })).toEqual(NO);
		expect(inSituation(situation, { teams: 1 })).toEqual(NO);
		expect(inSituation(situation, { teams: 3 })).toEqual(open('stage'));
		expect(inSituation({ when: [], unless: [] }, {})).toEqual(YES);
	});

	const situations = [
		...KNOWLEDGE.needs.flatMap(({ activatedBy }) => activatedBy),
		...KNOWLEDGE.platforms.flatMap(({ excludedWhen }) => excludedWhen),
		...KNOWLEDGE.advice,
	];

	test('is never open for a profile in which everything is answered', () => {
		fc.assert(
			fc.property(completeProfiles, fc.constantFrom(...situations), (profile, situation) => {
				expect(inSituation(situation, profile).holds).not.toBe('open');
			}),
			{ numRuns: 2000 },
		);
	});

	test('never takes back what it was certain of when a further question is answered', () => {
		fc.assert(
			fc.property(profiles, completeProfiles, fc.constantFrom(...situations), (some, rest, situation) => {
				const before = inSituation(situation, some);
				const after = inSituation(situation, { ...rest, ...some } as Profile);
				if (before.holds === 'open') expect(before.open.some((field) => some[field] === undefined)).toBe(true);
				else expect(after.holds).toBe(before.holds);
			}),
			{ numRuns: 2000 },
		);
	});
});
