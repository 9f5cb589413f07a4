import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/domain/advisor/advise.ts';
import { type Judgment, judge } from '../../../src/domain/advisor/judge.ts';
import { rulingsFor } from '../../../src/domain/advisor/verdict.ts';
import { CAPACITIES } from '../../../src/schema/capacity.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { CANDIDATES_LEFT, PRESENT, RESIDUALS } from '../../../src/schema/verdict.ts';
import { completeProfiles, KNOWLEDGE, LIBRARY, profiles } from './knowledge.ts';

const RUNS = { numRuns: 10_000 };
const FEWER_RUNS = { numRuns: 300 };

const needs = new Map(KNOWLEDGE.needs.map((need) => [need.id, need]));

/** How far a verdict goes toward a mesh. */
const isNotYet = ({ ruling }: Judgment) => ruling.id === 'not-yet';
const isAdopt = ({ ruling }: Judgment) => ruling.id === 'adopt-now';

describe('the table of verdicts', () => {
	test('has exactly one rule for each case', () => {
		for (const residual of RESIDUALS)
			for (const capacity of CAPACITIES)
				for (const candidates of CANDIDATES_LEFT)
					for (const present of PRESENT) {
						const decided = { residual, capacity, candidates, present };
						expect(rulingsFor(KNOWLEDGE.verdicts, decided), JSON.stringify(decided)).toHaveLength(1);
					}
	});

	test('names only variants that are described', () => {
		for (const { id, rules, qualifiers } of KNOWLEDGE.verdicts)
			for (const { qualifier } of rules)
				if (qualifier) expect(qualifiers[qualifier], `${id}: ${qualifier}`).toBeDefined();
	});
});

describe('judge()', () => {
	test('never says "not yet" where less capacity says "adopt"', () => {
		const skills = ['none', 'low', 'medium', 'high'] as const;
		fc.assert(
			fc.property(completeProfiles, fc.nat(8), fc.nat(3), (profile, people, steps) => {
				const before = judge(KNOWLEDGE, profile);
				const skill = Math.min(3, skills.indexOf(profile.kubernetes_skill ?? 'none') + steps);
				const more: Profile = {
					...profile,
					platform_team: (profile.platform_team ?? 0) + people,
					kubernetes_skill: skills[skill],
				};
				if (isAdopt(before)) expect(isNotYet(judge(KNOWLEDGE, more))).toBe(false);
			}),
			RUNS,
		);
	});

	test('says "use alternatives" only where an alternative covers every need', () => {
		fc.assert(
			fc.property(profiles, (profile) => {
				const { ruling, needs: found } = judge(KNOWLEDGE, profile);
				if (ruling.id === 'no-use-alternatives') for (const { met } of found) expect(met).toBe('simpler');
			}),
			RUNS,
		);
	});

	test('keeps a verdict away from "use alternatives" when a required need is added that nothing simpler covers', () => {
		fc.assert(
			fc.property(completeProfiles, (profile) => {
				const harder = judge(KNOWLEDGE, { ...profile, encryption: 'required', authorization: 'service-identity' });
				const uncovered = harder.needs.some(({ strength, met }) => strength === 'required' && met !== 'simpler');
				if (uncovered) expect(harder.ruling.id).not.toBe('no-use-alternatives');
			}),
			RUNS,
		);
	});

	test('leaves only candidates that meet every required residual need', () => {
		fc.assert(
			fc.property(profiles, (profile) => {
				const { residual, field } = judge(KNOWLEDGE, profile);
				const required = residual.filter(({ strength }) => strength === 'required');
				for (const { platform } of field.standing)
					for (const { need } of required)
						for (const { id, full } of needs.get(need)?.capabilities ?? []) {
							const answer = platform.cells[id]?.answer;
							expect(full ? ['yes'] : ['yes', 'partial'], `${platform.id}: ${id}`).toContain(answer);
						}
			}),
			RUNS,
		);
	});

	test('drops nothing without a fact that exists, and says what would bring it back', () => {
		fc.assert(
			fc.property(profiles, (profile) => {
				for (const { drops } of judge(KNOWLEDGE, profile).field.dropped)
					for (const { fact, reason, lift } of drops) {
						const { statement, support, note } = LIBRARY.fact(fact);
						const missing = reason.slice(statement.length).trim();
						expect(reason.startsWith(statement)).toBe(true);
						expect(missing !== '').toBe(support === 'partial');
						expect(note ?? '').toContain(missing);
						expect(lift).not.toBe('');
					}
			}),
			RUNS,
		);
	});

	test('never leaves a retired platform or a preview among the candidates', () => {
		fc.assert(
			fc.property(profiles, (profile) => {
				for (const { platform } of judge(KNOWLEDGE, profile).field.standing) expect(platform.status).toBe('active');
			}),
			RUNS,
		);
	});

	test('never leaves a platform that cannot run everywhere the system runs', () => {
		fc.assert(
			fc.property(profiles, (profile) => {
				for (const { platform } of judge(KNOWLEDGE, profile).field.standing)
					for (const place of profile.platforms ?? []) expect(platform.environments, platform.id).toContain(place);
			}),
			RUNS,
		);
	});

	test('sorts each mesh into exactly one of the two lists', () => {
		const all = KNOWLEDGE.platforms.filter(({ kind }) => kind !== 'baseline').map(({ id }) => id);
		fc.assert(
			fc.property(profiles, (profile) => {
				const { standing, dropped } = judge(KNOWLEDGE, profile).field;
				expect([...standing, ...dropped].map(({ platform }) => platform.id).sort()).toEqual(all);
			}),
			RUNS,
		);
	});
});

describe('advise()', () => {
	test('gives the same result for the same profile, to the letter', () => {
		fc.assert(
			fc.property(profiles, (profile) => {
				expect(JSON.stringify(advise(KNOWLEDGE, profile))).toBe(
					JSON.stringify(advise(KNOWLEDGE, structuredClone(profile))),
				);
			}),
			FEWER_RUNS,
		);
	});

	test('gives a complete profile the verdict of the table, for certain', () => {
		fc.assert(
			fc.property(completeProfiles, (profile) => {
				const { ruling, confidence } = advise(KNOWLEDGE, profile);
				expect({ ruling, share: confidence.share, tried: confidence.tried }).toEqual({
					ruling: judge(KNOWLEDGE, profile).ruling,
					share: 1,
					tried: 1,
				});
			}),
			FEWER_RUNS,
		);
	});

	test('proposes candidates only with a verdict that says mesh', () => {
		fc.assert(
			fc.property(profiles, (profile) => {
				const { ruling, candidates } = advise(KNOWLEDGE, profile);
				if (ruling.id === 'not-yet' || ruling.id === 'no-use-alternatives') expect(candidates).toEqual([]);
			}),
			FEWER_RUNS,
		);
	});

	test('shares all possibilities among the verdicts, the named one first', () => {
		fc.assert(
			fc.property(profiles, (profile) => {
				const { ruling, confidence } = advise(KNOWLEDGE, profile);
				expect(confidence.shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
				expect(confidence.shares[0]).toEqual({ id: ruling.id, share: confidence.share });
				for (const { settles } of confidence.questions) {
					expect(settles).toBeGreaterThanOrEqual(0);
					expect(settles).toBeLessThanOrEqual(1);
				}
			}),
			FEWER_RUNS,
		);
	});
});
