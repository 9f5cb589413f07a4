import { expect, test } from 'vitest';
import type { ChecklistRecord } from '../../../src/domain/checklist/record.ts';
import { type Held, keepsUnsaved, NO_VERSIONS, stepBack, withOpened } from '../../../src/tools/checklist/versions.ts';

const record = (note?: string): ChecklistRecord => ({
	marks: new Map(),
	notes: new Map(note === undefined ? [] : [['way-out-known', note]]),
});
const held = (note: string | undefined, unsaved: boolean): Held => ({ record: record(note), unsaved });

const OWN = held('own', true);
const A = held('a', false);
const B = held('b', false);

test('the way back leads to what was there, and nowhere if nothing was', () => {
	expect(withOpened(NO_VERSIONS, OWN, A)).toEqual({ lists: [OWN, A], at: 1 });
	expect(withOpened(NO_VERSIONS, A, B)).toEqual({ lists: [A, B], at: 1 });
	expect(withOpened(NO_VERSIONS, held(undefined, false), A)).toEqual(NO_VERSIONS);
});

test('notes that no file holds stay within reach when a second file is opened over the first, even over an empty one', () => {
	const first = withOpened(NO_VERSIONS, OWN, A);
	expect(withOpened(first, A, B)).toEqual({ lists: [OWN, B], at: 1 });
	expect(withOpened(first, held(undefined, false), B)).toEqual({ lists: [OWN, B], at: 1 });
	const undone = stepBack(first, A);
	expect(withOpened(undone, held('own, and more', true), B)).toEqual({
		lists: [held('own, and more', true), B],
		at: 1,
	});
});

test('notes that were added to an opened file stay beside older ones', () => {
	const more = held('a, and more', true);
	const versions = withOpened(withOpened(NO_VERSIONS, OWN, A), more, B);
	expect(versions).toEqual({ lists: [OWN, more, B], at: 2 });
	expect(keepsUnsaved(versions)).toBe(true);
});

test('one button goes through all of them, and takes along what was changed on the way', () => {
	const more = held('a, and more', true);
	const versions = { lists: [OWN, more, B], at: 2 };
	const changed = held('b, changed', true);
	const first = stepBack(versions, changed);
	expect(first).toEqual({ lists: [OWN, more, changed], at: 1 });
	const second = stepBack(first, more);
	expect(second).toEqual({ lists: [OWN, more, changed], at: 0 });
	expect(stepBack(second, held('own', false))).toEqual({ lists: [held('own', false), more, changed], at: 2 });
});

test('what is on screen says itself whether it is saved', () => {
	expect(keepsUnsaved({ lists: [A, OWN], at: 1 })).toBe(false);
	expect(keepsUnsaved({ lists: [A, OWN], at: 0 })).toBe(true);
});
