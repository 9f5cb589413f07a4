import { describe, expect, test } from 'vitest';
import { tellingOptions } from '../../../src/domain/advisor/options.ts';
import type { Question } from '../../../src/domain/evidence/types.ts';

/** New ones each time: what is found out is kept with the questions. */
const questions = () =>
	[
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
		expect(values(tellingOptions(questions()).implying)).toEqual(['fips', 'gke']);
	});

	test('are those that stand for a mesh in place, one that is not listed here included', () => {
		expect(values(tellingOptions(questions()).meshes)).toEqual(['linkerd', 'other']);
	});

	test('are looked up once for the same questions, and anew for others', () => {
		const asked = questions();
		expect(tellingOptions(asked)).toBe(tellingOptions(asked));
		expect(tellingOptions([])).toEqual({ implying: [], meshes: [] });
	});
});
