import { expect, test } from 'vitest';
import { advise } from '../../../src/domain/advisor/advise.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { orderOf } from '../../../src/tools/advisor/words.ts';
import { KNOWLEDGE } from '../advisor/knowledge.ts';

const REQUIRED: Profile = {
	services: 40,
	platforms: ['kubernetes'],
	encryption: 'required',
	authorization: 'service-identity',
	kubernetes_skill: 'high',
	constraints: [],
};

const POINTS =
	'fewest wishes left open, then those without a part that its maker calls alpha or beta, and points last.';

test.each<[string, string, Profile]>([
	['the mesh in place where it is kept', 'the mesh in place, then ', { existing: ['linkerd'], platform_team: 6 }],
	[
		'people where there are few',
		'what somebody else runs, then smaller proxies',
		{ existing: ['none'], platform_team: 1 },
	],
	['nothing else where nothing speaks for it', 'fewest wishes', { existing: ['none'], platform_team: 6 }],
])('the rule of the order names %s', (_, first, part) => {
	const result = advise(KNOWLEDGE, { ...REQUIRED, ...part });
	expect(result.candidates.length).toBeGreaterThan(1);
	expect(orderOf(result)).toContain(`What comes first: ${first}`);
	expect(orderOf(result)).toContain(POINTS);
});

test('the rule of the order names the mesh in place also where open answers decide whether it can stay', () => {
	const { candidates, ...result } = advise(KNOWLEDGE, { ...REQUIRED, existing: ['linkerd'], platform_team: 6 });
	const open = { ...result, ruling: { id: 'adopt-now' as const, qualifier: undefined } };
	expect(orderOf({ ...open, candidates })).toContain('What comes first: the mesh in place, then fewest');
	expect(orderOf({ ...open, candidates: [] })).toContain('What comes first: fewest');
});
