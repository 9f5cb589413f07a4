import { describe, expect, test } from 'vitest';
import type { RankedStanding } from '../../../src/domain/advisor/advise.ts';
import { answersIn } from '../../../src/domain/advisor/answers.ts';
import { clusterFor, modesFor } from '../../../src/domain/advisor/cluster.ts';
import type { Knowledge } from '../../../src/domain/advisor/knowledge.ts';
import type { NeedFinding } from '../../../src/domain/advisor/needs.ts';
import { deriveWeights } from '../../../src/domain/advisor/weights.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { platform } from './small.ts';

describe('clusterFor()', () => {
	test.each([
		// Four pods for each service, twenty pods on each node.
		[undefined, { services: 50, pods: 200, nodes: 10, waypoints: 0 }],
		[0, { services: 1, pods: 4, nodes: 1, waypoints: 0 }],
		[6, { services: 6, pods: 24, nodes: 2, waypoints: 0 }],
		[4000, { services: 4000, pods: 16_000, nodes: 800, waypoints: 0 }],
		[7500, { services: 7500, pods: 30_000, nodes: 1000, waypoints: 0 }],
		[9000, { services: 7500, pods: 30_000, nodes: 1000, waypoints: 0 }],
	])('is as large as %j services say', (services, cluster) => {
		expect(clusterFor({ services }, false)).toEqual(cluster);
	});

	test('has a waypoint for five services where requests have to be understood', () => {
		expect([5, 6].map((services) => clusterFor({ services }, true).waypoints)).toEqual([1, 2]);
	});
});

describe('modesFor()', () => {
	const modes = (ids: readonly (readonly [id: string, base?: string])[], layers: readonly (4 | 7)[] = [4]) =>
		modesFor(
			ids.map(([id, base]) => ({ platform: platform({ id, base }) }) as RankedStanding),
			layers.map((layer) => ({ layer }) as NeedFinding),
		);

	test('takes each mode once, that of the product for an edition, and none where nobody has figures', () => {
		expect(modes([['linkerd'], ['bel', 'linkerd'], ['traefik'], ['consul']])).toEqual(['linkerd', 'consul-sidecar']);
	});

	test('counts ambient with waypoints where requests have to be understood', () => {
		expect(modes([['istio-ambient'], ['istio-sidecar']])).toEqual(['ambient', 'istio-sidecar']);
		expect(modes([['istio-ambient'], ['istio-sidecar']], [4, 7])).toEqual(['ambient-waypoints', 'istio-sidecar']);
	});

	test('takes three at most', () => {
		expect(modes([['linkerd'], ['cilium'], ['consul'], ['kuma']])).toEqual(['linkerd', 'cilium', 'consul-sidecar']);
	});
});

describe('answersIn()', () => {
	const options = [
		{ value: 'fips', label: 'FIPS' },
		{ value: 'on-prem', label: 'Own data center' },
	];
	const questions = [
		{ title: 'How many?', parts: [{ field: 'services', label: 'Services', options: [] }] },
		{ title: 'Must it be so?', parts: [{ field: 'constraints', label: 'Constraints', options }] },
		{
			title: 'Who?',
			parts: [
				{ field: 'teams', label: 'Teams', options: [] },
				{ field: 'platform_team', label: 'People', options: [] },
			],
		},
	] as unknown as Knowledge['questions'];
	const answers = (profile: Profile) =>
		answersIn({ questions }, profile).map(({ question, answer }) => `${question} ${answer}`);

	test('are in words, in the order of the questions, without what was skipped', () => {
		expect(answers({ constraints: ['on-prem', 'fips'], services: 0 })).toEqual([
			'How many? 0',
			'Must it be so? Own data center; FIPS',
		]);
		expect(answers({})).toEqual([]);
	});

	test('say that none of several was chosen', () => {
		expect(answers({ constraints: [] })).toEqual(['Must it be so? None of these']);
	});

	test('name the part of a question that has several', () => {
		expect(answers({ platform_team: 3 })).toEqual(['People 3']);
	});
});

describe('deriveWeights()', () => {
	const emphasis = (criterion: string, factor: number, stage: string) => ({
		...{ id: `${criterion}-${stage}`, criterion, factor, when: [{ stage: [stage] }], unless: [] },
	});
	const knowledge = (weights: readonly [number, number]) =>
		({
			criteria: [
				{ id: 'cost', title: 'Cost', weight: weights[0] },
				{ id: 'ease', title: 'Ease', weight: weights[1] },
			],
			emphases: [
				emphasis('cost', 2, 'production'),
				emphasis('cost', 1.5, 'production'),
				emphasis('ease', 3, 'prototype'),
			],
		}) as unknown as Knowledge;

	test('multiplies what counts more here, and comes back to a hundred', () => {
		// 60 x 2 x 1.5 = 180 beside 40.
		const { weights, reasons } = deriveWeights(knowledge([60, 40]), { stage: 'production' });
		expect(weights).toEqual({ cost: 82, ease: 18 });
		expect(reasons.map(({ factor }) => factor)).toEqual([2, 1.5]);
		expect(deriveWeights(knowledge([60, 40]), { stage: 'prototype' }).weights).toEqual({ cost: 33, ease: 67 });
	});

	test('leaves the weights as they are where nothing was said, and nothing is nothing', () => {
		expect(deriveWeights(knowledge([60, 40]), {})).toEqual({ weights: { cost: 60, ease: 40 }, reasons: [] });
		expect(deriveWeights(knowledge([0, 0]), {}).weights).toEqual({ cost: 0, ease: 0 });
	});
});
