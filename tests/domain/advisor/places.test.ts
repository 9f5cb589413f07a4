import { describe, expect, test } from 'vitest';
import type { Result } from '../../../src/domain/advisor/advise.ts';
import type { Knowledge } from '../../../src/domain/advisor/knowledge.ts';
import { verdictTable } from '../../../src/domain/advisor/map.ts';
import { placesOf } from '../../../src/domain/advisor/places.ts';
import type { Possibility } from '../../../src/domain/advisor/possibilities.ts';
import type { Case, Ruling } from '../../../src/domain/advisor/verdict.ts';

const CASE: Case = { residual: 'required', capacity: 'thin', candidates: 'some', present: 'none' };

const possible = (part: Partial<Case>, id: Ruling['id'], qualifier?: string): Possibility => ({
	...{ profile: {}, ruling: { id, qualifier }, decided: { ...CASE, ...part } },
});

describe('placesOf()', () => {
	test('puts the most frequent place first, with its share', () => {
		const thin = possible({}, 'pilot');
		const strong = possible({ capacity: 'strong' }, 'adopt-now');
		const none = possible({ residual: 'none' }, 'no-use-alternatives');
		const places = placesOf([thin, strong, strong, none]);
		expect(places.map(({ residual, capacity, share }) => [residual, capacity, share])).toEqual([
			['required', 'strong', 0.5],
			['required', 'thin', 0.25],
			['none', 'thin', 0.25],
		]);
	});

	test('says of a place what most of its possibilities lead to, and one case that leads there', () => {
		const [place] = placesOf([
			possible({ candidates: 'none' }, 'not-yet', 'no-candidate'),
			possible({ candidates: 'managed' }, 'adopt-now', 'narrow'),
			possible({ candidates: 'early' }, 'adopt-now', 'phased'),
			possible({ candidates: 'early' }, 'adopt-now', 'phased'),
		]);
		expect(place).toEqual({
			...{ residual: 'required', capacity: 'thin', share: 1 },
			ruling: { id: 'adopt-now', qualifier: 'phased' },
			decided: { ...CASE, candidates: 'early' },
		});
	});

	test('of equally frequent ones takes the first', () => {
		const [place] = placesOf([possible({}, 'pilot'), possible({}, 'not-yet')]);
		expect(place?.ruling.id).toBe('pilot');
	});
});

describe('verdictTable()', () => {
	const rule = (capacity: readonly string[], candidates: readonly string[], qualifier?: string) => ({
		...{ residual: ['required', 'wanted', 'none'], capacity, candidates, present: ['none', 'fits'], qualifier },
	});
	const knowledge = {
		capacities: [
			{ id: 'thin', title: 'Few' },
			{ id: 'strong', title: 'Many' },
		],
		verdicts: [
			{ id: 'not-yet', title: 'Not yet', qualifiers: {}, rules: [rule(['thin'], ['some', 'early'])] },
			{
				...{ id: 'pilot', title: 'Try', qualifiers: { early: { title: 'early ones' } } },
				rules: [rule(['strong'], ['some']), rule(['strong'], ['early'], 'early')],
			},
		],
	} as unknown as Knowledge;
	const table = (places: readonly Possibility[], placed = true) =>
		verdictTable(knowledge, { confidence: { places: placesOf(places) } } as unknown as Result, placed);

	test('has a column for each level, and a row for what may remain', () => {
		const { columns, rows } = table([possible({}, 'not-yet')]);
		expect(columns).toEqual(['Few', 'Many']);
		expect(rows.map(({ title }) => title)).toEqual(['A required need', 'Only wishes', 'Nothing']);
		expect(rows.map(({ cells }) => cells.map(({ verdict }) => verdict))).toEqual(Array(3).fill(['not-yet', 'pilot']));
	});

	test('marks where the situation may lie, with the share, and nothing else', () => {
		const cells = table([possible({}, 'not-yet'), possible({}, 'not-yet'), possible({ residual: 'none' }, 'not-yet')])
			.rows.flatMap((row) => row.cells)
			.map(({ here, share }) => [here, Number(share.toFixed(2))]);
		expect(cells).toEqual([
			[true, 0.67],
			[false, 0],
			[false, 0],
			[false, 0],
			[true, 0.33],
			[false, 0],
		]);
	});

	test('leaves out places of less than one possibility in twenty', () => {
		const here = (others: number) =>
			table([...Array(others).fill(possible({}, 'not-yet')), possible({ residual: 'none' }, 'not-yet')]).rows[2]
				?.cells[0]?.here;
		expect([here(19), here(20)]).toEqual([true, false]);
	});

	test('says elsewhere what the table holds for the same candidates, with the title of the variant', () => {
		const [row] = table([possible({ candidates: 'early' }, 'not-yet')]).rows;
		expect(row?.cells[1]).toEqual({ verdict: 'pilot', title: 'Try', variant: 'early ones', share: 0, here: false });
	});

	test('is drawn for a new system where the situation is not placed', () => {
		const { rows } = table([possible({ candidates: 'early' }, 'adopt-now')], false);
		expect(rows[0]?.cells).toEqual([
			{ verdict: 'not-yet', title: 'Not yet', variant: undefined, share: 0, here: false },
			{ verdict: 'pilot', title: 'Try', variant: undefined, share: 0, here: false },
		]);
	});

	test('calls a verdict by its id where it has no title', () => {
		expect(table([possible({}, 'adopt-now')]).rows[0]?.cells[0]).toMatchObject({ title: 'adopt-now', here: true });
	});
});
