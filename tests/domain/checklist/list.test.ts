import { describe, expect, test } from 'vitest';
import { byPhase, inReadingOrder } from '../../../src/domain/checklist/list.ts';
import { ITEM, ITEMS } from './items.ts';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('inReadingOrder()', () => {
	test('goes by phase, then by severity, then by position', () => {
		const late = { ...ITEM, id: 'late', order: 9 };
		expect(ids(inReadingOrder([...ITEMS, late].toReversed()))).toEqual([
			'owner',
			'late',
			'exit',
			'retries',
			'limits',
			'rotation',
		]);
	});

	test('leaves the given list alone', () => {
		const given = ITEMS.toReversed();
		inReadingOrder(given);
		expect(given).toEqual(ITEMS.toReversed());
	});
});

test('byPhase() leaves out phases without items', () => {
	const phases = byPhase(ITEMS.filter(({ phase }) => phase !== 'during'));
	expect(phases.map(({ id, items }) => [id, ids(items)])).toEqual([
		['before', ['owner', 'exit']],
		['after', ['rotation']],
	]);
});
