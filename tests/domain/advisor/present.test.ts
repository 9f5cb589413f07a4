import { describe, expect, test } from 'vitest';
import type { Field } from '../../../src/domain/advisor/candidates.ts';
import type { AdvisorPlatform, Knowledge } from '../../../src/domain/advisor/knowledge.ts';
import type { NeedFinding } from '../../../src/domain/advisor/needs.ts';
import { findPresent } from '../../../src/domain/advisor/present.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { platform } from './small.ts';

/** The answers that stand for a mesh in place: two listed ones, and one that is not listed. */
const QUESTIONS = [
	{ parts: [{ field: 'constraints', options: [{ value: 'istio-sidecar', mesh: ['linkerd'] }] }] },
	{
		parts: [
			{
				field: 'existing',
				options: [
					{ value: 'none' },
					{ value: 'istio-sidecar', mesh: ['istio'] },
					{ value: 'linkerd', mesh: ['linkerd', 'bel'] },
					{ value: 'other-mesh', mesh: [] },
				],
			},
		],
	},
] as unknown as Knowledge['questions'];

const ISTIO = platform({ id: 'istio', fullProxy: true });
const LINKERD = platform({ id: 'linkerd' });

const remaining = (...layers: readonly (4 | 7)[]) => layers.map((layer) => ({ layer }) as NeedFinding);

function present(
	existing: string[] | undefined,
	standing: readonly AdvisorPlatform[],
	given: { residual?: NeedFinding[] } = {},
) {
	const field = { standing: standing.map((entry) => ({ platform: entry })), dropped: [] } as unknown as Field;
	const knowledge = { questions: QUESTIONS, platforms: [ISTIO, LINKERD] } as unknown as Knowledge;
	return findPresent(knowledge, { existing } as unknown as Profile, given.residual ?? remaining(7), field);
}

describe('the mesh in place', () => {
	test('is none where none was named, or nothing was said', () => {
		expect(present(['none'], [ISTIO])).toEqual({ state: 'none', platforms: [] });
		expect(present(undefined, [ISTIO])).toEqual({ state: 'none', platforms: [] });
	});

	test('stands for every platform that the answer means', () => {
		expect(present(['linkerd'], [LINKERD])).toEqual({ state: 'fits', platforms: ['linkerd', 'bel'] });
		expect(present(['istio-sidecar', 'linkerd'], [LINKERD]).platforms).toEqual(['istio', 'linkerd', 'bel']);
	});

	test('is unknown where it is not listed', () => {
		expect(present(['other-mesh'], [])).toEqual({ state: 'unlisted', platforms: [] });
	});

	test('does not fit where it cannot be proposed', () => {
		expect(present(['istio-sidecar'], [LINKERD]).state).toBe('unfit');
	});

	test('is retired, whatever else may be said of it', () => {
		const knowledge = { questions: QUESTIONS, platforms: [{ ...ISTIO, status: 'retired' }] } as unknown as Knowledge;
		const field: Field = { standing: [], dropped: [] };
		expect(findPresent(knowledge, { existing: ['istio-sidecar'] }, [], field).state).toBe('retired');
	});
});

describe('a mesh in place is oversized', () => {
	const state = (residual: NeedFinding[], standing: readonly AdvisorPlatform[]) =>
		present(['istio-sidecar'], standing, { residual }).state;

	test('where only layer 4 is left to it and a smaller one can be proposed', () => {
		expect(state(remaining(4, 4), [ISTIO, LINKERD])).toBe('oversized');
	});

	test('but not where a need of layer 7 is left, or none at all', () => {
		expect(state(remaining(4, 7), [ISTIO, LINKERD])).toBe('fits');
		expect(state([], [ISTIO, LINKERD])).toBe('fits');
	});

	test('but not where no smaller one can be proposed', () => {
		expect(state(remaining(4), [ISTIO])).toBe('fits');
	});

	test('but not where it is small itself', () => {
		expect(present(['linkerd'], [ISTIO, LINKERD], { residual: remaining(4) }).state).toBe('fits');
	});

	test('but not where a small one is in place besides it, nor where it is not listed', () => {
		const layer4 = { residual: remaining(4) };
		expect(present(['istio-sidecar', 'linkerd'], [ISTIO, LINKERD], layer4).state).toBe('fits');
		expect(present(['other-mesh'], [ISTIO, LINKERD], layer4).state).toBe('unlisted');
	});
});
