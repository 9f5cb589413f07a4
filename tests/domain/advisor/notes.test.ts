import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/domain/advisor/advise.ts';
import type { NeedFinding } from '../../../src/domain/advisor/needs.ts';
import { notesFor, type Occasion } from '../../../src/domain/advisor/notes.ts';
import { ADVICE_KINDS } from '../../../src/schema/advice.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { KNOWLEDGE } from './knowledge.ts';
import { sentence } from './small.ts';

const finding = (need: string) => ({ need }) as NeedFinding;
const OCCASION: Occasion = {
	profile: { stage: 'production' },
	ruling: { id: 'adopt-now', qualifier: 'phased' },
	needs: [finding('mtls'), finding('tracing')],
	residual: [finding('mtls')],
	leaders: ['linkerd'],
};

const said = (part: Parameters<typeof sentence>[0], occasion: Partial<Occasion> = {}) =>
	notesFor([sentence(part)], { ...OCCASION, ...occasion }).step.length === 1;

describe('a sentence of advice', () => {
	test('without conditions is always said', () => {
		expect(said({})).toBe(true);
	});

	test.each([
		[{ verdicts: ['adopt-now' as const] }, { verdicts: ['pilot' as const] }],
		[{ qualifiers: ['phased'] }, { qualifiers: ['narrow'] }],
		[{ needs: ['tracing', 'egress'] }, { needs: ['egress'] }],
		[{ residual: ['mtls'] }, { residual: ['tracing'] }],
		[{ candidates: ['linkerd', 'kuma'] }, { candidates: ['kuma'] }],
		[{ when: [{ stage: ['production' as const] }] }, { when: [{ stage: ['prototype' as const] }] }],
		[{ unless: [{ stage: ['prototype' as const] }] }, { unless: [{ stage: ['production' as const] }] }],
	])('is said for %j and not for %j', (fits, fitsNot) => {
		expect([said(fits), said(fitsNot)]).toEqual([true, false]);
	});

	test('has to fit in every respect', () => {
		expect(said({ verdicts: ['adopt-now'], needs: ['egress'] })).toBe(false);
	});

	test('is not said where it hangs on an answer that is missing', () => {
		expect(said({ when: [{ stage: ['production'] }] }, { profile: {} })).toBe(false);
		expect(said({ unless: [{ stage: ['prototype'] }] }, { profile: {} })).toBe(false);
	});

	test('that asks for a variant is not said where there is none', () => {
		expect(said({ qualifiers: ['phased'] }, { ruling: { id: 'adopt-now', qualifier: undefined } })).toBe(false);
	});
});

describe('notesFor()', () => {
	test('sorts by kind, the most important first, and by name where two are equal', () => {
		const entries = [
			sentence({ id: 'c', order: 2 }),
			sentence({ id: 'b', order: 1 }),
			sentence({ id: 'a', order: 2 }),
			sentence({ id: 'r', kind: 'risk' }),
		];
		const notes = notesFor(entries, OCCASION);
		expect(notes.step.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
		expect(notes.risk.map(({ id }) => id)).toEqual(['r']);
		expect(Object.keys(notes).sort()).toEqual([...ADVICE_KINDS].sort());
	});
});

describe('answers that contradict each other are pointed out:', () => {
	test.each([
		['a network plugin of Kubernetes without Kubernetes', { platforms: ['ecs'], constraints: ['cni-cilium'] }],
		['a managed cluster without Kubernetes', { platforms: ['vms'], constraints: ['managed-cloud-gke'] }],
		['Kubernetes without a cluster', { platforms: ['kubernetes'], clusters: 0 }],
		['two network plugins in one cluster', { constraints: ['cni-cilium', 'cni-other'], clusters: 1 }],
		[
			'failover between clusters with one cluster',
			{ platforms: ['kubernetes'], traffic: ['multi-cluster-failover'], clusters: 1 },
		],
		['one team that shares, and several that deploy', { tenancy: 'single-team', teams: 6 }],
		['nothing in place, and something', { existing: ['none', 'linkerd'] }],
		['nothing special, and a wish', { traffic: ['none', 'mirroring'] }],
	] as const)('%s', (_, profile) => {
		const { contradiction } = advise(KNOWLEDGE, profile as never).notes;
		expect(contradiction.length).toBeGreaterThan(0);
		for (const { fields, facts } of contradiction) {
			expect(fields.length).toBeGreaterThan(0);
			expect(facts.length).toBeGreaterThan(0);
		}
	});

	test('and what only seldom holds together is marked as something to check', () => {
		const marked = (profile: Profile) =>
			advise(KNOWLEDGE, profile).notes.contradiction.map(({ id, possible }) => [id, possible ?? false]);
		expect(marked({ tenancy: 'single-team', teams: 2 })).toEqual([['one-team-and-several-teams', true]]);
		expect(marked({ traits: ['databases-only'], services: 40 })).toEqual([['databases-only-and-many-services', false]]);
	});

	test('and none where the answers agree', () => {
		const profile = {
			platforms: ['kubernetes'],
			clusters: 2,
			constraints: ['cni-cilium'],
			tenancy: 'single-team',
			teams: 1,
		};
		expect(advise(KNOWLEDGE, profile as never).notes.contradiction).toEqual([]);
	});
});
