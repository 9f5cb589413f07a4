import { describe, expect, test } from 'vitest';
import { tellingOptions } from '../../../src/domain/advisor/options.ts';
import type { Question } from '../../../src/domain/evidence/types.ts';

const QUESTIONS = [
	{
		parts: [
			{ field: 'languages', options: [] },
			{ field: 'constraints', options: [{ value: 'fips', implies: 'on-prem' }, { value: 'arm64' }] },
		],
	},
	{
		parts: [
			{
				field: 'existing',
				options: [
					{ value: 'none' },
					{ value: 'linkerd', mesh: ['linkerd'] },
					{ value: 'other', mesh: [] },
					{ value: 'gke', implies: 'managed-only' },
				],
			},
			{ field: 'traits', options: [{ value: 'odd', mesh: ['istio'] }] },
		],
	},
] as unknown as readonly Question[];

const values = (options: readonly { readonly value: string }[]) => options.map(({ value }) => value);

describe('tellingOptions()', () => {
	test('are those from which a constraint follows, of any question', () => {
		expect(values(tellingOptions(QUESTIONS).implying)).toEqual(['fips', 'gke']);
	});

	test('are those that stand for a mesh in place, one that is not listed here included', () => {
		expect(values(tellingOptions(QUESTIONS).meshes)).toEqual(['linkerd', 'other']);
	});

	test('are looked up once for the same questions, and anew for others', () => {
		expect(tellingOptions(QUESTIONS)).toBe(tellingOptions(QUESTIONS));
		expect(tellingOptions([])).toEqual({ implying: [], meshes: [] });
	});
});
