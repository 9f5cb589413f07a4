import { describe, expect, test } from 'vitest';
import { judge, withImplied } from '../../../src/domain/advisor/judge.ts';
import type { Knowledge } from '../../../src/domain/advisor/knowledge.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { knowing } from './knowing.ts';
import { need, platform } from './small.ts';

describe('withImplied()', () => {
	const options = [{ value: 'none' }, { value: 'gateway', implies: 'on-prem' }, { value: 'vpn', implies: 'fips' }];
	const knowledge = { questions: [{ parts: [{ field: 'existing', options }] }] } as unknown as Knowledge;
	const implied = (profile: object) => withImplied(knowledge, profile as Profile).constraints;

	test('adds the constraints that follow from what is in place, each once', () => {
		expect(implied({ existing: ['gateway', 'vpn'], constraints: ['on-prem', 'air-gapped'] })).toEqual([
			...['on-prem', 'air-gapped', 'fips'],
		]);
	});

	test('adds nothing where nothing follows', () => {
		const profile = { existing: ['none'], constraints: [] } as unknown as Profile;
		expect(withImplied(knowledge, profile)).toBe(profile);
	});

	test('leaves the constraints open while either question is', () => {
		expect(implied({ existing: ['vpn'] })).toBeUndefined();
		expect(implied({ constraints: ['on-prem'] })).toEqual(['on-prem']);
	});
});

describe('what decides', () => {
	const PROFILE: Profile = { encryption: 'required', platforms: ['kubernetes'], existing: ['none'], constraints: [] };
	const decided = (part: Partial<Knowledge>, profile = PROFILE) => judge(knowing(part), profile).decided;
	const wished = need({
		...{ id: 'wish', activatedBy: [{ when: [{ encryption: ['required'] }], unless: [], strength: 'wanted' }] },
	});

	test('is the strongest of the needs that are left', () => {
		expect(decided({ needs: [] }).residual).toBe('none');
		expect(decided({ needs: [wished] }).residual).toBe('wanted');
		expect(decided({ needs: [wished, need()] }).residual).toBe('required');
	});

	test('is whether a candidate is left, and whether somebody else runs one', () => {
		expect(decided({ platforms: [] }).candidates).toBe('none');
		expect(decided({ platforms: [platform()] }).candidates).toBe('some');
		expect(decided({ platforms: [platform(), platform({ id: 'run', managed: true })] }).candidates).toBe('managed');
	});

	test('is whether all that are left are early', () => {
		const early = { mtls: { answer: 'yes', fact: 'mesh/mtls', early: true } } as const;
		expect(decided({ platforms: [platform({ cells: early })] }).candidates).toBe('early');
		expect(decided({ platforms: [platform({ cells: early, managed: true })] }).candidates).toBe('early');
		expect(decided({ platforms: [platform({ cells: early }), platform({ id: 'stable' })] }).candidates).toBe('some');
	});

	test('is what is in place today, and who could run a mesh', () => {
		expect(decided({})).toMatchObject({ present: 'none', capacity: 'none' });
		expect(decided({}, { ...PROFILE, platform_team: 6, kubernetes_skill: 'high' }).capacity).toBe('strong');
	});
});
