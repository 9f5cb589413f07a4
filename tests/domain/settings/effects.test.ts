import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/domain/advisor/advise.ts';
import { judge } from '../../../src/domain/advisor/judge.ts';
import { namesIn, underHouseConstraints, vocabularyOf, withHouseRules } from '../../../src/domain/settings/advisor.ts';
import { EXAMPLE } from '../../../src/domain/settings/example.ts';
import { rulesIn } from '../../../src/domain/settings/rules.ts';
import type { Settings } from '../../../src/domain/settings/settings.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { KNOWLEDGE, profiles } from '../advisor/knowledge.ts';
import { need, platform, tool } from '../advisor/small.ts';

const EMPTY: Settings = {
	...EXAMPLE,
	weights: {},
	excluded: [],
	constraints: [],
	thresholds: { capacity: {}, alternatives: {} },
	facts: [],
	prices: {},
};

const under = (part: Partial<Settings>) => withHouseRules(KNOWLEDGE, { ...EMPTY, ...part });
const own = (part: Partial<Settings['facts'][number]>): Settings['facts'][number] => ({
	id: 'own',
	platform: 'istio-sidecar',
	capability: 'fips',
	support: 'yes',
	statement: 'Our vendor builds it.',
	checked: '2026-11-01',
	...part,
});

const MESH: Profile = {
	platforms: ['kubernetes'],
	encryption: 'required',
	authorization: 'service-identity',
	services: 90,
	languages: 4,
	teams: 9,
	platform_team: 4,
	kubernetes_skill: 'high',
	constraints: [],
	existing: ['none'],
};
const fateOf = (id: string, part: Partial<Settings>, profile: Profile) =>
	judge(under(part), profile).field.dropped.find(({ platform }) => platform.id === id)?.drops;

describe('house rules change', () => {
	test('nothing where they say nothing', () => {
		fc.assert(
			fc.property(profiles, (profile) => {
				const { ruling, candidates } = advise(under({}), profile);
				const without = advise(KNOWLEDGE, profile);
				expect([ruling, candidates.map(({ platform }) => platform.id)]).toEqual([
					without.ruling,
					without.candidates.map(({ platform }) => platform.id),
				]);
			}),
			{ numRuns: 100 },
		);
	});

	test('which platforms are proposed: an excluded one is dropped in every situation, with the reason of the house', () => {
		const excluded = [{ platform: 'linkerd', reason: 'No contract.' }];
		fc.assert(
			fc.property(profiles, (profile) => {
				expect(fateOf('linkerd', { excluded }, profile)).toBeDefined();
			}),
			{ numRuns: 100 },
		);
		expect(fateOf('linkerd', { excluded }, MESH)).toContainEqual({
			cause: 'house',
			fact: 'house/excluded-linkerd',
			reason: 'House rule (Platform council): No contract.',
			lift: '“Platform council” changes the rule.',
			constraints: [],
		});
	});

	test('nothing about a platform that no rule names', () => {
		const [excluded, facts] = [[{ platform: 'linkerd', reason: 'No contract.' }], [own({})]];
		const others = ({ platforms }: typeof KNOWLEDGE) =>
			platforms.filter(({ id }) => id !== 'linkerd' && id !== 'istio-sidecar');
		expect(others(under({ excluded, facts }))).toEqual(others(KNOWLEDGE));
	});

	test('what puts a platform out, unless an own fact only confirms it', () => {
		const excludedBy = (support: 'yes' | 'partial' | 'no') => {
			const topics = ['fips', 'windows'];
			const excludedWhen = topics.map((topic) => ({ when: [{}], unless: [], fact: 'a/b', lift: 'x', topic }));
			const knowledge = { ...KNOWLEDGE, platforms: [platform({ id: 'istio-sidecar', excludedWhen })] };
			const [ruled] = withHouseRules(knowledge, { ...EMPTY, facts: [own({ support })] }).platforms;
			return ruled?.excludedWhen.map(({ topic }) => topic);
		};
		expect(excludedBy('no')).toEqual(['fips', 'windows']);
		expect(excludedBy('partial')).toEqual(['windows']);
		expect(excludedBy('yes')).toEqual(['windows']);
	});

	test('what a platform can do: an own fact brings it back, or puts it out', () => {
		const fips: Profile = { ...MESH, constraints: ['fips'] };
		expect(fateOf('istio-sidecar', {}, fips)?.[0].fact).toBe('istio-sidecar/fips');
		expect(fateOf('istio-sidecar', { facts: [own({})] }, fips)).toBeUndefined();
		const no = own({ capability: 'mtls-strict', support: 'no', statement: 'We could not make it work.' });
		expect(fateOf('istio-sidecar', { facts: [no] }, MESH)).toMatchObject([
			{ cause: 'capability', fact: 'house/own', reason: 'We could not make it work.' },
		]);
	});

	test('what counts as stable: an own "yes" makes an adoption of a trial, a "partial" does not', () => {
		const windows: Profile = { ...MESH, constraints: ['windows-nodes'] };
		const fact = own({ platform: 'linkerd-enterprise', capability: 'windows' });
		expect(judge(KNOWLEDGE, windows).ruling).toEqual({ id: 'pilot', qualifier: 'early' });
		expect(judge(under({ facts: [fact] }), windows).ruling.id).toBe('adopt-now');
		expect(judge(under({ facts: [{ ...fact, support: 'partial' }] }), windows).ruling.id).toBe('pilot');
	});

	test('from how many people on a level of capacity is reached', () => {
		expect(judge(KNOWLEDGE, MESH).capacity.level).toBe('adequate');
		expect(judge(under({ thresholds: { capacity: { adequate: 5 }, alternatives: {} } }), MESH).capacity.level).toBe(
			'thin',
		);
	});

	test('how far a simpler tool is enough', () => {
		const small: Profile = { ...MESH, services: 15, languages: 2, teams: 3 };
		const reached = (settings: Partial<Settings>) =>
			judge(under(settings), small).needs.find(({ need }) => need === 'authorization')?.met;
		expect(reached({})).toBe('simpler');
		const alternatives = { 'authorization/checks-in-application': { services: 10 } };
		expect(reached({ thresholds: { capacity: {}, alternatives } })).not.toBe('simpler');
	});

	test('what always holds, also where nobody was asked', () => {
		const settings = { ...EMPTY, constraints: ['no-busl'] };
		expect(underHouseConstraints({}, settings).constraints).toEqual(['no-busl']);
		expect(underHouseConstraints({ constraints: ['fips', 'no-busl'] }, settings).constraints).toEqual([
			'fips',
			'no-busl',
		]);
		expect(underHouseConstraints({ services: 3 }, EMPTY)).toEqual({ services: 3 });
	});

	test('the default weights, from which those of the situation follow', () => {
		const before = advise(KNOWLEDGE, MESH).weighting.weights;
		const after = advise(under({ weights: { cost: 60 } }), MESH).weighting.weights;
		expect(after['cost']).toBeGreaterThan(before['cost'] ?? 0);
	});
});

describe('what house rules change is told', () => {
	test('in one sentence for each rule, with the name of the house and the words of the site', () => {
		expect(withHouseRules(KNOWLEDGE, EXAMPLE).houseRules).toEqual([
			'Platform council: Default weight of cost: 20 instead of 10',
			expect.stringMatching(/^Platform council: Default weight of .*: 20 instead of 15$/),
			'Platform council: Excluded: Kong Mesh. No contract with the vendor.',
			'Platform council: Always holds: No Business Source License',
			'Platform council: “A team with time set aside” from 4 people on',
			expect.stringMatching(/^Platform council: TLS on the machines .*: enough up to 30 services, 3 languages$/),
			expect.stringMatching(/^Platform council: Own fact on Istio.*, fips: yes\. Our vendor supplies a build/),
			'Platform council: Own price of a vCPU hour: 0.03 USD',
			'Platform council: Own price of a GiB hour: 0.004 USD',
		]);
	});

	test('with the id where a tool has no name for it', () => {
		const names = { platforms: [], criteria: [] };
		const settings = { ...EMPTY, excluded: [{ platform: 'kuma', reason: 'No.' }], constraints: ['fips'] };
		expect(rulesIn(settings, names)).toEqual([
			'Platform council: Excluded: kuma. No.',
			'Platform council: Always holds: fips',
		]);
	});

	test('not where it weighs what the site does not', () => {
		expect(rulesIn({ ...EMPTY, weights: { beauty: 20 } }, { platforms: [], criteria: [] })).toEqual([]);
	});

	test('with a simpler tool after its need, in the words of the advisor', () => {
		const knowledge = { ...KNOWLEDGE, questions: [], capacities: [], needs: [need({ alternatives: [tool()] })] };
		expect(namesIn(knowledge).titles).toEqual({ 'secrecy/tool': 'A tool (secrecy)' });
	});

	test('in as many sentences as there are rules, whatever they are', () => {
		const vocabulary = vocabularyOf(KNOWLEDGE);
		fc.assert(
			fc.property(
				fc.subarray([...(vocabulary.constraints ?? [])]),
				fc.dictionary(fc.constantFrom(...(vocabulary.alternatives ?? [])), fc.constant({ people: 2 })),
				(constraints, alternatives) => {
					const settings = { ...EMPTY, constraints, thresholds: { capacity: {}, alternatives } };
					const sentences = rulesIn(settings, namesIn(KNOWLEDGE));
					expect(sentences).toHaveLength(constraints.length + Object.keys(alternatives).length);
				},
			),
		);
	});
});
