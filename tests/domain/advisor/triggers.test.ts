import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/domain/advisor/advise.ts';
import { judge } from '../../../src/domain/advisor/judge.ts';
import { triggerText } from '../../../src/domain/advisor/mentions.ts';
import { type Trigger, triggersFor } from '../../../src/domain/advisor/triggers.ts';
import { outcomeOf } from '../../../src/domain/advisor/verdict.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { completeProfiles, KNOWLEDGE } from './knowledge.ts';

/** A system that needs no mesh, with every question answered. */
const QUIET: Profile = {
	services: 12,
	platforms: ['kubernetes'],
	clusters: 1,
	networks: 'one',
	stage: 'production',
	encryption: 'none',
	authorization: 'none',
	tenancy: 'internal-teams',
	observability: 'basic',
	traffic: ['retries-timeouts', 'canary-ingress'],
	languages: 2,
	teams: 3,
	platform_team: 3,
	kubernetes_skill: 'medium',
	latency_budget: 'normal',
	node_headroom: 'normal',
	constraints: ['on-prem'],
	existing: ['none'],
	traits: [],
};

const triggers = (profile: Profile) => triggersFor(KNOWLEDGE, profile, advise(KNOWLEDGE, profile).ruling);

/** The profile after what a trigger says has happened. */
function after(profile: Profile, { field, value, removed }: Trigger): Profile {
	const present = profile[field];
	if (!Array.isArray(present)) return { ...profile, [field]: value };
	const others = (present as readonly string[]).filter((other) => other !== value && other !== 'none');
	if (removed) return { ...profile, [field]: others };
	return { ...profile, [field]: value === 'none' ? ['none'] : [...others, value] };
}

describe('triggersFor()', () => {
	test('names only answers that change the verdict into the one that it says', () => {
		fc.assert(
			fc.property(completeProfiles, (profile) => {
				const now = judge(KNOWLEDGE, profile).ruling;
				for (const trigger of triggersFor(KNOWLEDGE, profile, now)) {
					const changed = judge(KNOWLEDGE, after(profile, trigger)).ruling;
					expect(changed).toEqual(trigger.becomes);
					expect(outcomeOf(KNOWLEDGE.verdicts, changed)).not.toBe(outcomeOf(KNOWLEDGE.verdicts, now));
				}
			}),
			{ numRuns: 60 },
		);
	});

	test('finds what would make a quiet system a case for a mesh', () => {
		const found = triggers({ ...QUIET, languages: 5, services: 60 });
		expect(found).toContainEqual(
			expect.objectContaining({ field: 'authorization', value: 'service-identity', removed: false }),
		);
	});

	test('finds a constraint without which no mesh would be needed', () => {
		const profile: Profile = {
			...QUIET,
			encryption: 'required',
			services: 40,
			languages: 4,
			traffic: ['none'],
			constraints: ['on-prem', 'fips'],
		};
		expect(advise(KNOWLEDGE, profile).ruling.id).toBe('adopt-now');
		const lifted = triggers(profile).find(({ removed }) => removed);
		expect(lifted).toMatchObject({ field: 'constraints', value: 'fips', becomes: { id: 'no-use-alternatives' } });
		expect(lifted?.label).toMatch(/^no longer: /);
	});

	test('takes no list away in full that must not be empty', () => {
		const wished: Profile = { ...QUIET, traffic: ['circuit-breaking'], languages: 5, services: 60 };
		expect(advise(KNOWLEDGE, wished).ruling.id).toBe('pilot');
		const traffic = triggers(wished).filter(({ field }) => field === 'traffic');
		expect(traffic).toMatchObject([{ value: 'none', removed: false }]);
	});

	test('does not propose to have had another mesh all along', () => {
		const meshes = KNOWLEDGE.questions
			.flatMap(({ parts }) => parts)
			.filter(({ field }) => field === 'existing')
			.flatMap(({ options }) => options)
			.filter(({ mesh }) => mesh)
			.map(({ value }) => value);
		for (const existing of [['none'], ['istio-sidecar']] as const) {
			const found = triggers({ ...QUIET, existing: [...existing] }).filter(({ field }) => field === 'existing');
			expect(found.map(({ value }) => value).filter((value) => meshes.includes(String(value)))).toEqual([]);
		}
	});

	test('of several numbers in one direction names the nearest for each verdict', () => {
		fc.assert(
			fc.property(completeProfiles, (profile) => {
				const now = judge(KNOWLEDGE, profile).ruling;
				const keys = triggersFor(KNOWLEDGE, profile, now)
					.filter(({ value }) => typeof value === 'number')
					.map(
						({ field, value, becomes }) =>
							`${field} ${Number(value) > Number(profile[field])} ${outcomeOf(KNOWLEDGE.verdicts, becomes)}`,
					);
				expect(new Set(keys).size).toBe(keys.length);
			}),
			{ numRuns: 60 },
		);
	});

	test('tells an owner of a mesh what would make him keep, shrink or move it, which is one verdict to the table', () => {
		const kept: Profile = {
			...{ platforms: ['kubernetes'], encryption: 'required', authorization: 'service-identity', services: 120 },
			...{ languages: 3, teams: 9, tenancy: 'internal-teams', platform_team: 3, kubernetes_skill: 'high' },
			...{ existing: ['linkerd'], constraints: ['stable-builds-required'], stage: 'production' },
		};
		expect(advise(KNOWLEDGE, kept).variant?.title).toBe('Keep the mesh that you have');
		const licence = triggers(kept).filter(({ value }) => value === 'no-commercial-licence');
		expect(licence.map(({ becomes }) => becomes)).toEqual([{ id: 'adopt-now', qualifier: 'move' }]);
	});

	test('leaves alone what was not answered: the confidence speaks of that', () => {
		const fields = triggers({ encryption: 'required', platforms: ['kubernetes'] }).map(({ field }) => field);
		for (const field of fields) expect(['encryption', 'platforms']).toContain(field);
	});
});

test('a trigger reads as a sentence with verdict, question and answer', () => {
	const [trigger] = triggers({ ...QUIET, languages: 5, services: 60 }).filter(({ field }) => field === 'authorization');
	if (trigger === undefined) throw new Error('there is such a trigger');
	expect(triggerText(KNOWLEDGE, trigger)).toBe(
		'Becomes “Adopt a mesh now: in phases” if the answer to “How finely must you control who may call whom?” is “By the proven identity of the calling service”.',
	);
});
