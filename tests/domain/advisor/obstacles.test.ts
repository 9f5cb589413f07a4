import { expect, test } from 'vitest';
import { findCandidates } from '../../../src/domain/advisor/candidates.ts';
import type { AdvisorPlatform } from '../../../src/domain/advisor/knowledge.ts';
import { findNeeds, remainingIn } from '../../../src/domain/advisor/needs.ts';
import { barrierIn, candidatesLeft } from '../../../src/domain/advisor/obstacles.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { knowing } from './knowing.ts';
import { need, platform } from './small.ts';

const NOBODY = { level: 'none', atMost: 'none', open: [] } as const;
const PROFILE: Profile = { platforms: ['kubernetes'], encryption: 'required', constraints: ['fips'] };

const REQUIRED = need();
const SECOND = need({ id: 'second', capabilities: [{ id: 'policy', full: false }] });
const WISH = need({
	...{ id: 'wish', capabilities: [{ id: 'mtls', full: true }] },
	activatedBy: [{ when: [{ encryption: ['required'] }], unless: [], strength: 'wanted' }],
});

const cell = (answer: 'yes' | 'partial' | 'no', early?: true): AdvisorPlatform['cells'][string] => ({
	...{ answer, fact: 'mesh/cell' },
	...(early ? { early } : {}),
});
const exclusion = (when: AdvisorPlatform['excludedWhen'][number]['when']) => ({
	...{ when, unless: [], fact: 'mesh/rule', topic: 'x', lift: 'Wait.' },
});
const earlyWhen = [{ ...exclusion([{ constraints: ['fips'] }]), lift: undefined }] as never;
const both = { mtls: cell('yes'), policy: cell('yes') };

const SITUATIONS: readonly (readonly [
	what: string,
	left: 'out' | 'in' | 'early',
	needs: readonly (typeof REQUIRED)[],
	part: Partial<AdvisorPlatform>,
])[] = [
	['meets every need', 'in', [REQUIRED], {}],
	['is no mesh at all', 'out', [REQUIRED], { kind: 'baseline' }],
	['is retired', 'out', [REQUIRED], { status: 'retired', statusFact: 'mesh/gone' }],
	['is a preview of which no fact tells', 'in', [REQUIRED], { status: 'preview' }],
	['lacks what is required', 'out', [REQUIRED], { cells: { mtls: cell('no') } }],
	['lacks only one of two', 'out', [REQUIRED, SECOND], { cells: { ...both, policy: cell('no') } }],
	['lacks what is only wished for', 'in', [WISH], { cells: { mtls: cell('no') } }],
	['has a part where that is enough', 'in', [SECOND], { cells: { policy: cell('partial') } }],
	['has a part where all is required', 'out', [REQUIRED], { cells: { mtls: cell('partial') } }],
	['says nothing of a capability', 'in', [REQUIRED], { cells: {} }],
	['meets one of two by what is early', 'early', [REQUIRED, SECOND], { cells: { ...both, policy: cell('yes', true) } }],
	['meets a wish by what is early', 'in', [WISH], { cells: { mtls: cell('yes', true) } }],
	['meets a constraint by what is early', 'early', [], { earlyWhen }],
	['is put out by a constraint', 'out', [], { excludedWhen: [exclusion([{ constraints: ['fips'] }])] }],
	['is put out by another constraint', 'in', [], { excludedWhen: [exclusion([{ constraints: ['arm64'] }])] }],
	[
		'runs in another place',
		'out',
		[],
		{ environments: ['vms'], excludedWhen: [exclusion([{ platforms: ['kubernetes'] }])] },
	],
	['is said to run in the place', 'in', [], { excludedWhen: [exclusion([{ platforms: ['kubernetes'] }])] }],
];

test.each(SITUATIONS)('a platform that %s is %s, whether reasons are given or not', (_, left, needs, part) => {
	const knowledge = knowing({ needs, platforms: [platform(part)] });
	const found = candidatesLeft(knowledge, remainingIn(needs, PROFILE, 'none'), PROFILE);
	expect(found.map(({ early }) => (early ? 'early' : 'in'))).toEqual(left === 'out' ? [] : [left]);
	const { standing } = findCandidates(knowledge, findNeeds(needs, PROFILE, NOBODY), PROFILE);
	expect(standing.map(({ early }) => (early.length > 0 ? 'early' : 'in'))).toEqual(left === 'out' ? [] : [left]);
});

test('a platform that runs in one of two places is out', () => {
	const excludedWhen = [exclusion([{ platforms: ['vms'] }])];
	const knowledge = knowing({ needs: [], platforms: [platform({ excludedWhen })] });
	const left = (places: Profile['platforms']) => candidatesLeft(knowledge, [], { ...PROFILE, platforms: places });
	expect([left(['kubernetes', 'vms']), left(['vms'])]).toEqual([[], []]);
	expect(left(['kubernetes'])).toHaveLength(1);
});

test('only what says where a platform never runs is a barrier, in one place or in several', () => {
	const outside = platform({ environments: ['kubernetes'] });
	const [vms, nomad, fips] = [{ platforms: ['vms'] }, { platforms: ['nomad'] }, { constraints: ['fips'] }] as const;
	const barrier = (...when: readonly object[]) =>
		barrierIn({ ...outside, excludedWhen: [exclusion(when as never)] }, 'vms') !== undefined;
	expect(barrier(vms)).toBe(true);
	expect(barrier(nomad)).toBe(false);
	expect(barrier(nomad, vms)).toBe(true);
	expect(barrier(vms, fips)).toBe(false);
	expect(barrier(fips)).toBe(false);
});
