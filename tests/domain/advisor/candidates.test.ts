import { describe, expect, test } from 'vitest';
import { findCandidates } from '../../../src/domain/advisor/candidates.ts';
import { judge } from '../../../src/domain/advisor/judge.ts';
import type { AdvisorPlatform } from '../../../src/domain/advisor/knowledge.ts';
import { findNeeds } from '../../../src/domain/advisor/needs.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { knowing } from './knowing.ts';
import { KNOWLEDGE } from './knowledge.ts';
import { need, platform } from './small.ts';

const NOBODY = { level: 'none', atMost: 'none', open: [] } as const;
const REQUIRED: Profile = { platforms: ['kubernetes'], encryption: 'required', constraints: [] };

const WISH = need({ activatedBy: [{ when: [{ encryption: ['required'] }], unless: [], strength: 'wanted' }] });

/** What becomes of one platform where nothing simpler meets the needs. */
function fate(part: Partial<AdvisorPlatform>, profile: Profile = REQUIRED, needs = [need()]) {
	const knowledge = knowing({
		needs,
		platforms: [platform(part)],
		statements: { 'mesh/mtls': 'It has no mutual TLS.', 'mesh/gone': 'It is gone.', 'mesh/rule': 'Not here.' },
	});
	const { standing, dropped } = findCandidates(knowledge, findNeeds(needs, profile, NOBODY), profile);
	return { stands: standing[0], drops: dropped[0]?.drops };
}

describe('findCandidates()', () => {
	test('lets stand what meets every required need', () => {
		expect(fate({})).toMatchObject({ stands: { misses: [], partly: [], cautions: [], early: [] }, drops: undefined });
	});

	test('leaves the option without a mesh out of both lists', () => {
		expect(fate({ kind: 'baseline' })).toEqual({ stands: undefined, drops: undefined });
	});

	test.each([
		['retired', 'Nothing: it is retired.'],
		['preview', 'General availability.'],
	] as const)('drops what is %s, for this reason alone', (status, lift) => {
		const cells = { mtls: { answer: 'no' as const, fact: 'mesh/mtls' } };
		expect(fate({ status, statusFact: 'mesh/gone', cells }).drops).toEqual([
			{ cause: 'status', fact: 'mesh/gone', reason: 'It is gone.', lift, constraints: [] },
		]);
	});

	test('drops what lacks a capability of a required need, and quotes the fact', () => {
		expect(fate({ cells: { mtls: { answer: 'no', fact: 'mesh/mtls' } } }).drops).toEqual([
			{
				cause: 'capability',
				fact: 'mesh/mtls',
				reason: 'It has no mutual TLS.',
				lift: 'The product changes, or “secrecy” is no longer required.',
				constraints: [],
			},
		]);
	});

	test('says of what is there in part what is missing', () => {
		const knowledge = knowing({
			platforms: [platform({ cells: { mtls: { answer: 'partial', fact: 'mesh/mtls' } } })],
			statements: { 'mesh/mtls': 'It has mutual TLS.' },
			lacks: { 'mesh/mtls': 'Missing: it accepts plaintext.' },
		});
		const [dropped] = findCandidates(knowledge, findNeeds([need()], REQUIRED, NOBODY), REQUIRED).dropped;
		expect(dropped?.drops[0].reason).toBe('It has mutual TLS. Missing: it accepts plaintext.');
	});

	test('quotes what a platform can do against it only with what is missing', () => {
		const bank: Profile = { platforms: ['kubernetes', 'vms'], constraints: ['fips'], encryption: 'required' };
		const { dropped } = findCandidates(KNOWLEDGE, [], bank);
		const reason = dropped.find((entry) => entry.platform.id === 'consul')?.drops[0].reason;
		expect(reason).toMatch(/Missing: listed support for Kubernetes and virtual machines .+ Enterprise only\.$/);
	});

	test('drops what does not have a capability at all, even where a part of it would do', () => {
		const easy = need({ capabilities: [{ id: 'mtls', full: false }] });
		expect(fate({ cells: { mtls: { answer: 'no', fact: 'mesh/mtls' } } }, REQUIRED, [easy]).drops).toHaveLength(1);
	});

	test('drops nobody without a fact that says why, and says what is missed', () => {
		const unknown: AdvisorPlatform['cells'] = { mtls: { answer: 'unknown', fact: undefined } };
		for (const cells of [{} as AdvisorPlatform['cells'], unknown]) {
			expect(fate({ cells }).stands).toMatchObject({ misses: ['secrecy'], cautions: [], early: [] });
		}
		expect(fate({ status: 'preview', statusFact: undefined }).stands).toBeDefined();
	});

	test('lets stand what is out of its preview, although a fact tells of it', () => {
		expect(fate({ status: 'active', statusFact: 'mesh/gone' }).stands).toBeDefined();
	});

	test('takes partial support for enough only where the need does, and adds the caution', () => {
		const cells = { mtls: { answer: 'partial' as const, fact: 'mesh/mtls' } };
		const easy = need({ capabilities: [{ id: 'mtls', full: false }] });
		expect(fate({ cells }).drops?.[0].cause).toBe('capability');
		expect(fate({ cells }, REQUIRED, [easy]).stands).toMatchObject({
			partly: ['mtls'],
			cautions: ['mesh/mtls'],
			misses: [],
		});
	});

	test('drops nobody for a wish, and says that it is missed', () => {
		expect(fate({ cells: { mtls: { answer: 'no', fact: 'mesh/mtls' } } }, REQUIRED, [WISH])).toMatchObject({
			stands: { misses: ['secrecy'], cautions: [] },
			drops: undefined,
		});
	});

	test('drops what does not run in every place of the system', () => {
		const excludedWhen = [
			{
				when: [{ platforms: ['vms' as const, 'nomad' as const] }],
				unless: [],
				fact: 'mesh/rule',
				topic: 'x',
				lift: 'No machines.',
			},
		];
		const both: Profile = { ...REQUIRED, platforms: ['kubernetes', 'vms'] };
		expect(fate({ excludedWhen }, both).drops).toMatchObject([
			{ cause: 'environment', reason: 'Not here.', lift: 'No machines.', constraints: [] },
		]);
		expect(fate({ excludedWhen }).drops).toBeUndefined();
		expect(fate({ excludedWhen, environments: ['kubernetes', 'vms'] }, both).drops).toBeUndefined();
	});

	test('drops by a constraint only when it surely holds, and names it', () => {
		const excludedWhen = [
			{
				when: [{ constraints: ['fips' as const] }],
				unless: [{ stage: ['prototype' as const] }],
				fact: 'mesh/rule',
				topic: 'x',
				lift: 'Wait.',
			},
		];
		const fips: Profile = { ...REQUIRED, constraints: ['fips'], stage: 'production' };
		expect(fate({ excludedWhen }, fips).drops).toMatchObject([{ cause: 'constraint', constraints: ['fips'] }]);
		expect(fate({ excludedWhen }, { ...fips, stage: 'prototype' }).stands).toBeDefined();
		expect(fate({ excludedWhen }, { ...fips, stage: undefined }).stands).toBeDefined();
		expect(fate({ excludedWhen }, { ...REQUIRED, constraints: undefined }).stands).toBeDefined();
	});

	test('tells a place in which it never runs from one in which it sometimes does not', () => {
		const entry = { unless: [], fact: 'mesh/rule', topic: 'x', lift: 'Wait.' };
		const vms = { platforms: ['vms' as const] };
		const onVms: Profile = { ...REQUIRED, platforms: ['vms'], constraints: ['fips'], stage: 'production' };
		const sometimes = [
			{ ...entry, when: [vms], unless: [{ stage: ['prototype' as const] }] },
			{ ...entry, when: [vms, { constraints: ['fips' as const] }] },
		];
		const { drops } = fate({ excludedWhen: sometimes, environments: ['vms'] }, onVms);
		expect(drops?.map(({ cause, constraints }) => [cause, constraints])).toEqual([
			['constraint', []],
			['constraint', ['fips']],
		]);
		const never = { ...entry, when: [vms], fact: 'mesh/gone' };
		const unmet = { ...entry, when: [{ ...vms, constraints: ['arm64' as const] }] };
		expect(fate({ excludedWhen: [unmet, never] }, onVms).drops).toMatchObject([
			{ cause: 'environment', fact: 'mesh/gone' },
		]);
	});

	test('tells a rule of the house from a fact', () => {
		const excludedWhen = [{ when: [{}], unless: [], fact: 'house/excluded-mesh', topic: '', lift: 'Ask.' }];
		expect(fate({ excludedWhen }).drops?.[0].cause).toBe('house');
	});

	test('gives every reason against a platform, not only the first', () => {
		const excludedWhen = [
			{ when: [{ constraints: ['fips' as const] }], unless: [], fact: 'mesh/rule', topic: 'x', lift: 'Wait.' },
		];
		const { drops } = fate(
			{ excludedWhen, cells: { mtls: { answer: 'no', fact: 'mesh/mtls' } } },
			{ ...REQUIRED, constraints: ['fips'] },
		);
		expect(drops?.map(({ cause }) => cause)).toEqual(['constraint', 'capability']);
	});
});

describe('what its maker does not call stable', () => {
	const earlyWhen = [
		{ when: [{ constraints: ['windows-nodes' as const] }], unless: [], fact: 'mesh/windows', topic: 'windows' },
	];
	const windows: Profile = { ...REQUIRED, constraints: ['windows-nodes'] };
	const early = { mtls: { answer: 'yes' as const, fact: 'mesh/mtls', early: true as const } };

	test('is noted for a hard constraint that holds, and for a required need', () => {
		expect(fate({ earlyWhen }, windows).stands?.early).toEqual(['mesh/windows']);
		expect(fate({ earlyWhen }).stands?.early).toEqual([]);
		expect(fate({ cells: early }).stands?.early).toEqual(['mesh/mtls']);
	});

	test('does not count for a wish', () => {
		expect(fate({ cells: early }, REQUIRED, [WISH]).stands?.early).toEqual([]);
	});

	test('makes a trial of an adoption only if nothing stable is left', () => {
		const able: Profile = { ...windows, platform_team: 4, kubernetes_skill: 'medium', existing: ['none'] };
		const decide = (platforms: AdvisorPlatform[]) => judge(knowing({ platforms }), able).ruling;
		const onTrial = platform({ earlyWhen });
		expect(decide([onTrial])).toEqual({ id: 'pilot', qualifier: 'early' });
		expect(decide([onTrial, platform({ id: 'stable' })])).toEqual({ id: 'adopt-now', qualifier: 'phased' });
		expect(judge(knowing({ platforms: [onTrial] }), { ...able, platform_team: 0 }).ruling.id).toBe('not-yet');
	});

	test('is what Windows nodes leave of the meshes on the site', () => {
		const profile: Profile = {
			...windows,
			authorization: 'service-identity',
			services: 60,
			languages: 4,
			teams: 8,
			platform_team: 4,
			kubernetes_skill: 'high',
			existing: ['none'],
		};
		const { field, ruling } = judge(KNOWLEDGE, profile);
		expect(field.standing.length).toBeGreaterThan(0);
		for (const {
			early: facts,
			platform: { id },
		} of field.standing)
			expect(facts, id).not.toEqual([]);
		expect(ruling).toEqual({ id: 'pilot', qualifier: 'early' });
	});
});
