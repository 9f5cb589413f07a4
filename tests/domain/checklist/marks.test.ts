import { expect, test } from 'vitest';
import { type Marks, stateOf, withMark, withNote } from '../../../src/domain/checklist/marks.ts';

const MARKS: Marks = new Map([
	['owner', 'done'],
	['exit', 'not-applicable'],
]);

test('an item of which nothing was said is open', () => {
	expect(['owner', 'exit', 'retries'].map((id) => stateOf(MARKS, id))).toEqual(['done', 'not-applicable', 'open']);
});

test('a mark is set, changed and taken back, and the marks before stay as they were', () => {
	const before = [...MARKS];
	expect([...withMark(MARKS, 'retries', 'done')]).toEqual([...before, ['retries', 'done']]);
	expect(stateOf(withMark(MARKS, 'owner', 'not-applicable'), 'owner')).toBe('not-applicable');
	expect([...withMark(MARKS, 'owner', 'open')]).toEqual([['exit', 'not-applicable']]);
	expect([...MARKS]).toEqual(before);
});

test('a note is written, and gone when it is empty, and the notes before stay as they were', () => {
	const notes = new Map([['owner', 'Ask Ana.']]);
	expect(withNote(notes, 'exit', ' ')).toEqual(
		new Map([
			['owner', 'Ask Ana.'],
			['exit', ' '],
		]),
	);
	expect(withNote(notes, 'owner', '')).toEqual(new Map());
	expect(notes).toEqual(new Map([['owner', 'Ask Ana.']]));
});
