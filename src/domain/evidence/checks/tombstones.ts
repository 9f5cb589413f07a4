import { contentFile } from '../files.ts';
import type { Check } from '../types.ts';

/** A tombstone leads to a living fact, and no id is used twice: ids are never given away again. */
export const tombstonesLeadSomewhere: Check = ({ facts, tombstones }) => {
	const living = new Set(facts.map(({ id }) => id));
	return tombstones.flatMap((tombstone) => {
		const file = contentFile('tombstones', tombstone.id);
		if (living.has(tombstone.id)) {
			const message = `the fact "${tombstone.id}" exists`;
			return [{ file, field: '(file name)', message, remedy: 'remove the tombstone or rename the fact' }];
		}
		if (tombstone.moved !== undefined && !living.has(tombstone.moved)) {
			const message = `there is no fact "${tombstone.moved}"`;
			return [{ file, field: 'moved', message, remedy: 'name the fact that readers should find instead' }];
		}
		return [];
	});
};
