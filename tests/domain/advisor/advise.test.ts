import { describe, expect, test } from 'vitest';
import { advise, leadersOf } from '../../../src/domain/advisor/advise.ts';
import { judge, withImplied } from '../../../src/domain/advisor/judge.ts';
import type { AdvisorPlatform } from '../../../src/domain/advisor/knowledge.ts';
import { findPresent } from '../../../src/domain/advisor/present.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { knowing } from './knowing.ts';
import { KNOWLEDGE } from './knowledge.ts';
import { need, platform, tool } from './small.ts';

const REQUIRED: Profile = {
	platforms: ['kubernetes'],
	encryption: 'required',
	platform_team: 4,
	kubernetes_skill: 'medium',
	constraints: [],
	existing: ['none'],
};
const THIN: Profile = { ...REQUIRED, platform_team: 1 };
const LAYER_7 = need({ layer: 7 });
const WISH = need({
	id: 'wish',
	activatedBy: [{ when: [{ encryption: ['required'] }], unless: [], strength: 'wanted' }],
	capabilities: [{ id: 'wish', full: false }],
});

const SCORES = Object.fromEntries(KNOWLEDGE.criteria.map(({ id }) => [id, { low: 3, typical: 3, high: 3 }]));
const BEST = Object.fromEntries(KNOWLEDGE.criteria.map(({ id }) => [id, { low: 5, typical: 5, high: 5 }]));

/** The order in which platforms are proposed. "best" has the highest scores. */
function order(platforms: AdvisorPlatform[], profile: Profile, needs = [need()]): string[] {
	const scored = platforms.map(({ id }) => ({ id, scores: id === 'best' ? BEST : SCORES }));
	return advise(knowing({ platforms, needs, scored }), profile).candidates.map(({ platform: { id } }) => id);
}

describe('the order of candidates', () => {
	const best = platform({ id: 'best', fullProxy: true });

	test('follows the points where nothing else counts', () => {
		expect(order([platform({ id: 'a' }), best], REQUIRED)).toEqual(['best', 'a']);
	});

	test('puts who misses fewer wishes before points', () => {
		const cells = { ...best.cells, wish: { answer: 'yes' as const, fact: 'x/y' } };
		expect(order([best, platform({ id: 'a', cells })], REQUIRED, [need(), WISH])).toEqual(['a', 'best']);
	});

	test('puts what its maker calls stable before points', () => {
		const early = platform({ id: 'best', cells: { mtls: { answer: 'yes', fact: 'x/y', early: true } } });
		expect(order([early, platform({ id: 'a' })], REQUIRED)).toEqual(['a', 'best']);
	});

	test('with few people begins with what somebody else runs, then with small proxies', () => {
		const managed = platform({ id: 'managed', managed: true, fullProxy: true });
		expect(order([best, platform({ id: 'small' }), managed], THIN)).toEqual(['managed', 'small', 'best']);
		expect(order([best, platform({ id: 'small' }), managed], REQUIRED)).toEqual(['best', 'managed', 'small']);
	});

	test('does not prefer a small proxy where requests have to be understood', () => {
		expect(order([best, platform({ id: 'small' })], THIN, [LAYER_7])).toEqual(['best', 'small']);
	});

	test('keeps the mesh in place first', () => {
		expect(order([best, platform({ id: 'linkerd' })], { ...REQUIRED, existing: ['linkerd'] })).toEqual([
			'linkerd',
			'best',
		]);
	});

	test('begins with the mesh in place where open answers decide whether it can stay, and nothing speaks against it so far', () => {
		const unfit = {
			when: [{ node_headroom: ['ample' as const, 'normal' as const] }],
			unless: [],
			topic: 'resources',
			fact: 'x/y',
			lift: 'There is less room.',
		};
		const ours = platform({ id: 'linkerd', excludedWhen: [unfit] });
		const { candidates, ruling } = advise(
			knowing({ platforms: [best, ours], scored: [{ id: 'best', scores: BEST }] }),
			{ ...REQUIRED, existing: ['linkerd'] },
		);
		expect(ruling).toEqual({ id: 'adopt-now', qualifier: undefined });
		expect(candidates.map(({ platform: { id } }) => id)).toEqual(['linkerd', 'best']);
	});

	test('begins with a smaller mesh where that is looked for, and with the mesh in place where none is smaller', () => {
		const thin: Profile = { ...THIN, existing: ['linkerd'] };
		const large = platform({ id: 'linkerd', fullProxy: true });
		const wish = need({ ...WISH, capabilities: need().capabilities });
		expect(order([best, large, platform({ id: 'small' })], thin, [wish])).toEqual(['small', 'linkerd', 'best']);
		expect(order([best, large], thin, [wish])).toEqual(['linkerd', 'best']);
		const [small, ours] = [platform({ id: 'best' }), platform({ id: 'linkerd' })];
		expect(order([small, ours], thin, [wish])).toEqual(['linkerd', 'best']);
		const managed = platform({ id: 'linkerd', fullProxy: true, managed: true });
		expect(order([small, managed], thin, [wish])).toEqual(['linkerd', 'best']);
	});

	test('lets an edition follow its product, and does not count it among the leaders', () => {
		const platforms = ['b', 'c', 'd'].map((id) => platform({ id }));
		const edition = platform({ id: 'best', base: 'd' });
		const scored = [...platforms, edition].map(({ id }) => ({ id, scores: id === 'best' ? BEST : SCORES }));
		const { candidates } = advise(knowing({ platforms: [...platforms, edition], scored }), REQUIRED);
		expect(candidates.map(({ platform: { id } }) => id)).toEqual(['b', 'c', 'd', 'best']);
		expect(leadersOf(candidates).map(({ platform: { id } }) => id)).toEqual(['b', 'c', 'd']);
	});

	test('proposes only managed ones where a managed one is to be tried, and keeps the rest for later where none is', () => {
		const nobody: Profile = { ...REQUIRED, platform_team: 0 };
		expect(order([best, platform({ id: 'managed', managed: true })], nobody)).toEqual(['managed']);
		const { candidates, later } = advise(knowing({ platforms: [best] }), nobody);
		expect([candidates.length, later.length]).toEqual([0, 1]);
	});
});

describe('a mesh in place', () => {
	const present = (profile: Profile, part: Partial<AdvisorPlatform> = {}, others: AdvisorPlatform[] = []) => {
		const knowledge = knowing({ platforms: [platform({ id: 'linkerd', ...part }), ...others] });
		const { residual, field } = judge(knowledge, profile);
		return findPresent(knowledge, profile, residual, field).state;
	};
	const linkerd: Profile = { ...REQUIRED, existing: ['linkerd'] };

	test.each([
		['none', REQUIRED, {}],
		['fits', linkerd, {}],
		['retired', linkerd, { status: 'retired' as const, statusFact: 'x/y' }],
		['unfit', linkerd, { cells: { mtls: { answer: 'no' as const, fact: 'x/y' } } }],
		['unlisted', { ...REQUIRED, existing: ['other-mesh'] as Profile['existing'] }, {}],
		['none', { ...REQUIRED, existing: undefined }, {}],
	])('is found to be: %s', (state, profile, part) => {
		expect(present(profile, part)).toBe(state);
	});

	test('is larger than needed if it carries a full proxy for layer 4 only and a smaller one is left', () => {
		expect(present(linkerd, { fullProxy: true })).toBe('fits');
		expect(present(linkerd, { fullProxy: true }, [platform({ id: 'small' })])).toBe('oversized');
	});
});

describe('what follows from what is in place', () => {
	test('is a constraint as soon as the question about constraints is answered', () => {
		expect(withImplied(KNOWLEDGE, { existing: ['cilium-cni'], constraints: [] }).constraints).toEqual(['cni-cilium']);
		expect(withImplied(KNOWLEDGE, { existing: ['cilium-cni'], constraints: ['cni-cilium'] }).constraints).toEqual([
			'cni-cilium',
		]);
	});

	test('leaves a question open that nobody answered', () => {
		expect(withImplied(KNOWLEDGE, { existing: ['cilium-cni'] }).constraints).toBeUndefined();
	});
});

test('an alternative that covers the required need makes a mesh a wish at most', () => {
	const knowledge = knowing({ needs: [need({ alternatives: [tool()] })] });
	expect(advise(knowledge, REQUIRED).ruling.id).toBe('no-use-alternatives');
});

test('OpenShift brings in its own mesh, on every cloud and without a further license', () => {
	const bank: Profile = {
		...REQUIRED,
		authorization: 'service-identity',
		services: 120,
		languages: 6,
		teams: 15,
		constraints: ['openshift', 'managed-cloud-aks', 'no-commercial-licence'],
	};
	const ids = (profile: Profile) => judge(KNOWLEDGE, profile).field.standing.map(({ platform: { id } }) => id);
	expect(ids(bank)).toContain('openshift-service-mesh');
	expect(ids({ ...bank, constraints: ['managed-cloud-aks'] })).not.toContain('openshift-service-mesh');
});
