import { expect, test } from 'vitest';
import type { ChecklistRecord } from '../../../src/domain/checklist/record.ts';
import { type Held, replacedBy } from '../../../src/tools/checklist/other.ts';

const record = (note?: string): ChecklistRecord => ({
	marks: new Map(),
	notes: new Map(note === undefined ? [] : [['way-out-known', note]]),
});
const held = (note: string | undefined, unsaved: boolean): Held => ({ record: record(note), unsaved });

test('the way back leads to what was there, and nowhere if nothing was', () => {
	expect(replacedBy(held('own', true), undefined)).toEqual({ ...held('own', true), undone: false });
	expect(replacedBy(held('own', false), { ...held('a', false), undone: true })).toEqual({
		...held('own', false),
		undone: false,
	});
	expect(replacedBy(held(undefined, false), undefined)).toBeUndefined();
});

test('notes that no file holds stay within reach when a second file is opened over the first, even over an empty one', () => {
	const own = { ...held('own', true), undone: false };
	expect(replacedBy(held('a', false), own)).toEqual(own);
	expect(replacedBy(held(undefined, false), own)).toEqual(own);
	expect(replacedBy(held('a', false), { ...own, undone: true })).toEqual(own);
});

test('notes that were added to an opened file count more than older ones', () => {
	expect(replacedBy(held('a, and more', true), { ...held('own', true), undone: false })).toEqual({
		...held('a, and more', true),
		undone: false,
	});
});
