import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/domain/advisor/advise.ts';
import { judge } from '../../../src/domain/advisor/judge.ts';
import { relaxationsFor } from '../../../src/domain/advisor/relaxations.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { knowing } from './knowing.ts';
import { KNOWLEDGE } from './knowledge.ts';
import { platform } from './small.ts';

const excluded = (constraint: 'fips' | 'managed-only') => ({
	when: [{ constraints: [constraint] }],
	unless: [],
	fact: 'mesh/rule',
	topic: 'x',
	lift: 'Wait.',
});

describe('relaxationsFor()', () => {
	const both: Profile = {
		platforms: ['kubernetes'],
		encryption: 'required',
		constraints: ['fips', 'managed-only', 'arm64'],
	};
	const platforms = [
		platform({ id: 'one', excludedWhen: [excluded('managed-only')] }),
		platform({ id: 'two', excludedWhen: [excluded('managed-only')] }),
		platform({ id: 'three', excludedWhen: [excluded('fips')] }),
		platform({ id: 'four', excludedWhen: [excluded('fips'), excluded('managed-only')] }),
	];
	const knowledge = knowing({ platforms });
	const { residual, field } = judge(knowledge, both);

	test('tries each constraint alone, and puts the one first that brings back most', () => {
		expect(field.standing).toEqual([]);
		expect(relaxationsFor(knowledge, both, residual).map(({ constraint, returns }) => [constraint, returns])).toEqual([
			['managed-only', ['one', 'two']],
			['fips', ['three']],
			['arm64', []],
		]);
	});

	test('tries two together where none helps alone, and keeps the single ones where no pair helps either', () => {
		const needing = (...constraints: readonly ('fips' | 'managed-only' | 'arm64')[]) =>
			platform({
				id: constraints.join(),
				excludedWhen: constraints.map((constraint) => ({ ...excluded('fips'), when: [{ constraints: [constraint] }] })),
			});
		const found = (...out: ReturnType<typeof platform>[]) =>
			relaxationsFor(knowing({ platforms: out }), both, residual).map(({ constraint, returns }) => [
				constraint,
				returns,
			]);
		const all = needing('fips', 'managed-only', 'arm64');
		expect(found(all, needing('fips', 'managed-only'))).toEqual([['fips+managed-only', ['fips,managed-only']]]);
		expect(found(all).sort()).toEqual([
			['arm64', []],
			['fips', []],
			['managed-only', []],
		]);
	});

	test('never gives up every place together', () => {
		const given = { ...both, constraints: [], platforms: ['kubernetes', 'serverless'] } as Profile;
		const nowhere = knowing({
			platforms: [platform({ id: 'one', excludedWhen: [{ ...excluded('fips'), when: [{}] }] })],
		});
		expect(relaxationsFor(nowhere, given, residual).every(({ constraint }) => !constraint.includes('+'))).toBe(true);
	});

	test('says in the words of the content what giving one up would mean', () => {
		for (const { label, relax } of relaxationsFor(knowledge, both, residual)) {
			expect(label).not.toBe('');
			expect(relax).not.toBe('');
		}
	});

	test('names for each its own words, and none that the content does not let go', () => {
		const part = (field: string, ...values: readonly string[]) => ({
			...{ field, label: '', choose: 'any', samples: [] },
			options: values.map((value) => ({ value, label: `${field}: ${value}`, relax: `Without ${value}.` })),
		});
		const fixed = { value: 'arm64', label: 'Arm', code: 'a' };
		const limits = part('constraints', 'fips', 'managed-only');
		const questions = [
			{ parts: [part('traits', 'fips', 'managed-only'), { ...limits, options: [...limits.options, fixed] }] },
		] as unknown as typeof knowledge.questions;
		const unknown = { ...both, constraints: [...(both.constraints ?? []), 'on-prem'] } as Profile;
		expect(relaxationsFor({ ...knowledge, questions }, unknown, residual)).toMatchObject([
			{ constraint: 'managed-only', label: 'constraints: managed-only', relax: 'Without managed-only.' },
			{ constraint: 'fips', label: 'constraints: fips', relax: 'Without fips.' },
		]);
	});

	test('offers to leave a place outside the mesh, but never the last one', () => {
		const given = { ...both, constraints: [], platforms: ['kubernetes', 'serverless'] } as Profile;
		const found = relaxationsFor(knowing({ platforms: [platform({ id: 'one' })] }), given, residual);
		expect(found).toMatchObject([{ constraint: 'serverless', returns: ['one'] }]);
		expect(relaxationsFor(knowledge, { ...given, platforms: ['serverless'] }, residual)).toEqual([]);
	});

	test('has nothing to offer where no constraint was named', () => {
		expect(relaxationsFor(knowledge, { ...both, constraints: [] }, residual)).toEqual([]);
		expect(relaxationsFor(knowledge, { ...both, constraints: undefined }, residual)).toEqual([]);
	});

	test('is part of the advice exactly where no candidate is left', () => {
		const profile: Profile = {
			platforms: ['kubernetes'],
			encryption: 'required',
			authorization: 'service-identity',
			services: 90,
			languages: 4,
			teams: 9,
			platform_team: 4,
			kubernetes_skill: 'high',
			constraints: ['fips', 'no-commercial-licence'],
			existing: ['none'],
		};
		const { verdict, variant, relaxations } = advise(KNOWLEDGE, profile);
		expect([verdict.id, variant?.title]).toEqual(['not-yet', 'no candidate is left']);
		expect(relaxations.map(({ constraint }) => constraint).sort()).toEqual(['fips', 'no-commercial-licence']);
		for (const { returns } of relaxations) expect(returns.length).toBeGreaterThan(0);
		expect(advise(KNOWLEDGE, { ...profile, constraints: ['fips'] }).relaxations).toEqual([]);
	});
});
