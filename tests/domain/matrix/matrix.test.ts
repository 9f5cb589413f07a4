import { describe, expect, test } from 'vitest';
import { buildMatrix, column } from '../../../src/domain/matrix/matrix.ts';
import { CAPABILITY, EDITION, FACT, OWN, PLATFORM, SOUND } from '../../content/canary.ts';

describe('buildMatrix()', () => {
	test('has one cell for each platform in each row, in the order of the columns', () => {
		const platforms = [EDITION, PLATFORM];
		const matrix = buildMatrix({ ...SOUND, platforms, facts: [FACT, OWN] }, platforms);
		expect(matrix.platforms).toEqual(platforms);
		expect(matrix.groups[0]?.rows[0]?.cells.map(({ platform, answer }) => [platform, answer])).toEqual([
			['bel', 'no'],
			['linkerd', 'yes'],
		]);
	});

	test('has no row for capabilities that only collect notes', () => {
		const notes = { ...CAPABILITY, kind: 'notes' as const };
		expect(buildMatrix({ ...SOUND, capabilities: [notes] }, [PLATFORM]).groups[0]?.rows).toEqual([]);
	});

	test('puts each capability into its group, both in the order that their files give them', () => {
		const [group] = SOUND.groups;
		if (group === undefined) throw new Error('the sound content has a group');
		const groups = [group, { ...group, id: 'routing', order: 0 }];
		const capabilities = [
			{ ...CAPABILITY, id: 'second', order: 2 },
			{ ...CAPABILITY, id: 'first', order: 1 },
			{ ...CAPABILITY, id: 'mirroring', group: 'routing' },
		];
		const matrix = buildMatrix({ ...SOUND, groups, capabilities }, [PLATFORM]);
		expect(
			matrix.groups.map(({ group: { id }, rows }) => [id, ...rows.map(({ capability }) => capability.id)]),
		).toEqual([
			['routing', 'mirroring'],
			['resilience', 'first', 'second'],
		]);
	});
});

describe('column()', () => {
	test('gives an edition the facts of the platform that it extends, besides its own', () => {
		const evidence = { platforms: [PLATFORM, EDITION], facts: [FACT, OWN] };
		expect(column(EDITION, evidence)).toEqual({ platform: EDITION, own: [OWN], inherited: [FACT] });
	});

	test('lets nobody else inherit anything', () => {
		const evidence = { platforms: [PLATFORM, EDITION], facts: [FACT, OWN] };
		expect(column(PLATFORM, evidence)).toEqual({ platform: PLATFORM, own: [FACT], inherited: [] });
	});
});
