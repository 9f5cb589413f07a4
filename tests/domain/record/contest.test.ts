import { describe, expect, test } from 'vitest';
import { contestIn, unrankedBecause } from '../../../src/domain/record/contest.ts';

type Result = Parameters<typeof contestIn>[0];
const need = (strength: string, met: string) => ({ strength, met });
const mesh = (id: string, tier = 'x', follows = false) => ({ platform: { id }, tier, follows });
const result = (residual: readonly object[], candidates: readonly object[] = [], later: readonly object[] = []) =>
	({ residual, candidates, later }) as unknown as Result;

test('no mesh is ranked unless something that has to hold is left open, or hangs on answers', () => {
	const because = (...residual: readonly object[]) => unrankedBecause(result(residual));
	expect([because(), because(need('wanted', 'mesh'), need('wanted', 'open'))]).toEqual(['', '']);
	expect(because(need('required', 'mesh'))).toBe('it leaves 1 required need open');
	expect(because(need('required', 'open'), need('wanted', 'mesh'), need('required', 'open'))).toBe(
		'open answers decide whether simpler tools meet 2 required needs',
	);
	expect(because(need('required', 'mesh'), need('required', 'mesh'), need('required', 'open'))).toBe(
		'it leaves 2 required needs open, and open answers decide whether simpler tools meet 1 required need',
	);
});

describe('points decide', () => {
	const meshes = [mesh('a'), mesh('a-edition', 'x', true), mesh('b'), mesh('c', 'y')];

	test('between the first and its equals, without editions that follow, in the order of the advice', () => {
		expect([...contestIn(result([need('wanted', 'mesh')], meshes), false)]).toEqual(['a', 'b']);
		expect([...contestIn(result([need('wanted', 'mesh')], [], meshes), false)]).toEqual(['a', 'b']);
	});

	test('also about no mesh where nothing is left open', () => {
		expect([...contestIn(result([], [], meshes), false)]).toEqual(['a', 'b', 'no-mesh']);
		expect([...contestIn(result([], []), false)]).toEqual(['no-mesh']);
	});

	test('between all that are left in a ranking of one’s own, and no mesh unless something that has to hold is open', () => {
		const all = ['a', 'a-edition', 'b', 'c'];
		expect([...contestIn(result([need('wanted', 'mesh')], meshes), true)]).toEqual([...all, 'no-mesh']);
		expect([...contestIn(result([need('required', 'mesh')], meshes), true)]).toEqual(all);
	});
});
