import { describe, expect, test } from 'vitest';
import { EXAMPLE } from '../../../src/domain/settings/example.ts';
import type { Settings } from '../../../src/domain/settings/settings.ts';
import { houseEffects, houseSentences, underHouseRules } from '../../../src/tools/matrix/house.ts';
import type { MatrixData } from '../../../src/tools/matrix/model.ts';

const column = (id: string) => ({ id, short: id, name: id, kind: 'mesh' as const, edition: false, preview: false });
const DATA: MatrixData = {
	edition: '2026.11.21',
	columns: ['istio-sidecar', 'kong-mesh', 'linkerd'].map(column),
	groups: [{ id: 'security', title: 'Security' }],
	rows: [
		{
			id: 'fips',
			group: 'security',
			title: 'FIPS',
			question: 'x',
			words: '',
			cells: {
				'istio-sidecar': { answer: 'no', fact: 'istio-sidecar/fips' },
				linkerd: { answer: 'no', fact: 'linkerd/fips' },
			},
		},
		{ id: 'windows', group: 'security', title: 'Windows', question: 'x', words: '', cells: {} },
	],
};
const ruled = underHouseRules(DATA, EXAMPLE);

describe('house rules in the matrix', () => {
	test('mark what is excluded, with the reason, and hide nothing', () => {
		expect(ruled.columns.map(({ excluded }) => excluded)).toEqual([
			undefined,
			'No contract with the vendor.',
			undefined,
		]);
	});

	test('put an own fact in the place of ours, marked, and leave every other cell alone', () => {
		const [fips, windows] = ruled.rows;
		expect(fips?.cells['istio-sidecar']).toMatchObject({
			answer: 'yes',
			own: { statement: EXAMPLE.facts[0]?.statement, checked: '2026-11-01' },
		});
		expect(fips?.cells['linkerd']).toBe(DATA.rows[0]?.cells['linkerd']);
		expect(windows).toBe(DATA.rows[1]);
	});

	test('answer where nobody had researched anything', () => {
		const facts = EXAMPLE.facts.map((fact) => ({ ...fact, capability: 'windows', support: 'partial' as const }));
		const { rows } = underHouseRules(DATA, { ...EXAMPLE, facts });
		const cell = rows[1]?.cells['istio-sidecar'];
		expect(cell).toMatchObject({ answer: 'partial', own: { checked: '2026-11-01' } });
		expect(cell).not.toHaveProperty('fact');
	});

	test('are told as far as they act here', () => {
		expect(houseSentences(ruled, EXAMPLE)).toEqual([
			'Platform council: Excluded: kong-mesh. No contract with the vendor.',
			expect.stringMatching(/^Platform council: Own fact on istio-sidecar, fips: yes\./),
		]);
	});

	test('have effects in the columns that are shown', () => {
		expect(houseEffects(ruled, ruled.columns)).toEqual([
			'Marked as excluded: kong-mesh.',
			'Answered by your own facts: FIPS of istio-sidecar.',
		]);
		expect(houseEffects(ruled, ruled.columns.slice(2))).toEqual([]);
	});

	test('that say nothing about the matrix leave it as it is', () => {
		const settings: Settings = { ...EXAMPLE, excluded: [], facts: [] };
		expect(underHouseRules(DATA, settings).rows).toEqual(DATA.rows);
		expect(houseSentences(DATA, settings)).toEqual([]);
	});
});
