import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/domain/advisor/judge.ts';
import type { Knowledge } from '../../../src/domain/advisor/knowledge.ts';
import { triggersFor } from '../../../src/domain/advisor/triggers.ts';
import type { Need } from '../../../src/domain/evidence/types.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { knowing } from './knowing.ts';
import { need, platform } from './small.ts';

type Activation = Need['activatedBy'][number];

const part = (
	field: string,
	choose: string,
	values: readonly (string | object)[],
	samples: readonly number[] = [],
) => ({
	id: field,
	title: field,
	order: 1,
	parts: [
		{
			...{ field, choose, label: field, samples },
			options: values.map((value) => (typeof value === 'string' ? { value, label: value.toUpperCase() } : value)),
		},
	],
});

const QUESTIONS = [
	part('services', 'number', [], [5, 10, 20, 40]),
	part('constraints', 'any', ['fips', 'on-prem']),
	part('traffic', 'some', ['none', 'mirroring', 'canary-ingress']),
	part('existing', 'any', ['none', 'vpn', { value: 'linkerd', label: 'Linkerd', mesh: ['mesh'] }]),
] as unknown as Knowledge['questions'];

/** A team that can run a mesh, and a system that needs none. */
const QUIET = {
	...{ platforms: ['kubernetes'], platform_team: 4, kubernetes_skill: 'medium' },
	...{ services: 10, constraints: ['on-prem'], traffic: ['canary-ingress'], existing: ['none'] },
} as Profile;

const when = (condition: object, unless: object[] = [], strength: Activation['strength'] = 'required') =>
	({ when: [condition], unless, strength }) as Activation;

/** What flips the verdict where a need is activated like this, as "field value -> verdict". */
function flips(activatedBy: readonly Activation[], changed: object = {}) {
	const knowledge = knowing({
		questions: QUESTIONS,
		needs: [need({ activatedBy: [...activatedBy] })],
		platforms: [platform()],
	});
	const profile = { ...QUIET, ...changed } as Profile;
	return triggersFor(knowledge, profile, judge(knowledge, profile).ruling).map(
		({ field, removed, value, label, becomes }) => `${field} ${removed ? '-' : '+'}${value} (${label}) ${becomes.id}`,
	);
}

describe('a number', () => {
	test('flips the verdict at the nearest value that does', () => {
		const large = [when({ services: { min: 20 } })];
		expect(flips(large)).toEqual(['services +20 (20) adopt-now']);
		expect(flips(large, { services: 40 })).toEqual(['services +10 (10) no-use-alternatives']);
	});

	test('flips it on both sides where both do', () => {
		expect(flips([when({ services: { max: 5 } }), when({ services: { min: 20 } })])).toEqual([
			'services +5 (5) adopt-now',
			'services +20 (20) adopt-now',
		]);
	});

	test('is named for each verdict that lies on one side', () => {
		expect(flips([when({ services: { min: 40 } }), when({ services: { min: 20 } }, [], 'wanted')])).toEqual([
			'services +20 (20) pilot',
			'services +40 (40) adopt-now',
		]);
	});
});

describe('one of several answers', () => {
	const fips = [when({ constraints: ['fips'] })];

	test('is added to those that hold', () => {
		expect(flips(fips)).toEqual(['constraints +fips (FIPS) adopt-now']);
		expect(flips([when({ constraints: ['fips'] }, [{ constraints: ['on-prem'] }])])).toEqual([]);
	});

	test('is taken from those that hold, the last one too', () => {
		const without = 'constraints -fips (no longer: FIPS) no-use-alternatives';
		expect(flips(fips, { constraints: ['fips', 'on-prem'] })).toEqual([without]);
		expect(flips(fips, { constraints: ['fips'] })).toEqual([without]);
	});

	test('takes the place of "none"', () => {
		const mirrored = [when({ traffic: ['mirroring'] }, [{ traffic: ['none'] }])];
		expect(flips(mirrored, { traffic: ['none'] })).toEqual(['traffic +mirroring (MIRRORING) adopt-now']);
	});

	test('gives its place to "none" where one has to hold', () => {
		expect(flips([when({ traffic: ['none'] })])).toEqual(['traffic +none (NONE) adopt-now']);
		const mirrored = [when({ traffic: ['mirroring'] })];
		expect(flips(mirrored, { traffic: ['mirroring'] })).toEqual(['traffic +none (NONE) no-use-alternatives']);
		expect(flips(mirrored, { traffic: ['mirroring', 'canary-ingress'] })).toEqual([
			'traffic +none (NONE) no-use-alternatives',
			'traffic -mirroring (no longer: MIRRORING) no-use-alternatives',
		]);
	});
});

test('no answer puts a mesh in place or takes it away, although that would flip the verdict', () => {
	const always = [when({ services: { min: 1 } })];
	expect(flips(always, { platform_team: 0 })).toEqual([]);
	expect(flips(always, { platform_team: 0, existing: ['linkerd'] }).join()).not.toContain('linkerd');
});

test('that nothing is in place says what would be gone, where a mesh is', () => {
	const always = [when({ services: { min: 1 } })];
	const without = (existing: string[]) => flips(always, { platform_team: 0, existing });
	expect(without(['linkerd'])).toEqual(['existing +none (no longer: Linkerd) not-yet']);
	expect(without(['linkerd', 'vpn'])).toEqual(['existing +none (no longer: VPN; Linkerd) not-yet']);
});
