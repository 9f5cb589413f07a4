import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_NOTE, readRecord, writeRecord } from '../../../src/domain/checklist/record.ts';
import { anyMarks, anyNotes } from './arbitraries.ts';
import { ITEMS } from './items.ts';

const IDS = ITEMS.map(({ id }) => id);
const ABOUT = { edition: '2026.11.21', saved: '2026-11-21' };

/** A file with some fields changed. */
const file = (part: object) =>
	JSON.stringify({ format: 'mesh-or-not/checklist', version: 1, items: [{ id: 'owner', state: 'done' }], ...part });

test('a record comes back from its file as it was, whatever the notes hold', () => {
	fc.assert(
		fc.property(anyMarks, anyNotes, (marks, notes) => {
			const read = readRecord(writeRecord({ marks, notes }, IDS, ABOUT), IDS);
			expect(read).toEqual({ value: { marks, notes }, corrections: [] });
		}),
	);
});

test('a file says for people what it is, and leaves out what nobody touched', () => {
	const record = { marks: new Map([['owner', 'done' as const]]), notes: new Map([['exit', 'Ask Ana.']]) };
	expect(JSON.parse(writeRecord(record, IDS, ABOUT))).toEqual({
		format: 'mesh-or-not/checklist',
		version: 1,
		edition: '2026.11.21',
		saved: '2026-11-21',
		items: [
			{ id: 'owner', state: 'done' },
			{ id: 'exit', state: 'open', note: 'Ask Ana.' },
		],
	});
});

/** Files as readers have saved them. They must go on opening: entries are never changed or removed. */
test.each([
	[
		'{"format":"mesh-or-not/checklist","version":1,"edition":"2026.11.21","saved":"2026-11-21","items":[{"id":"owner","state":"done"},{"id":"exit","state":"not-applicable","note":"No."}]}',
		{
			marks: new Map([
				['owner', 'done'],
				['exit', 'not-applicable'],
			]),
			notes: new Map([['exit', 'No.']]),
		},
	],
])('a golden file opens: %s', (text, value) => {
	expect(readRecord(text, IDS)).toEqual({ value, corrections: [] });
});

describe('refused, with a sentence that says what to do, is', () => {
	const problem = (text: string) => {
		const read = readRecord(text, IDS);
		return 'error' in read ? read.error : 'accepted';
	};

	test.each([
		['a file without items', file({ items: undefined }), 'no list of items'],
		['a file with a million items', file({ items: Array(501).fill({ id: 'owner' }) }), 'more than 500 items'],
		['an item that is none', file({ items: ['owner'] }), 'Item 1 of the file has no id'],
		['an item without an id', file({ items: [{ id: 'owner' }, { state: 'done' }] }), 'Item 2 of the file has no id'],
		[
			'a state that nobody knows',
			file({ items: [{ id: 'owner', state: 'finished' }] }),
			'“owner”, has a state that is none of open, done, not-applicable',
		],
		['a note that is a list', file({ items: [{ id: 'owner', note: [] }] }), 'a note that is not text'],
		[
			'a note that is a book',
			file({ items: [{ id: 'owner', note: 'x'.repeat(MAX_NOTE + 1) }] }),
			'more than 2000 characters',
		],
		['a file in which nothing is known', file({ items: [{ id: 'gone' }, { id: 'lost' }] }), 'None of the items'],
	])('%s', (_, text, reason) => {
		expect(problem(text)).toContain(reason);
		expect(problem(text)).toMatch(/Choose another|Correct the file and open it again/);
	});

	test('and nothing ever throws', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.json(),
					fc.anything().map((items) => file({ items: [items] })),
				),
				(text) => {
					expect(() => readRecord(text, IDS)).not.toThrow();
				},
			),
			{ numRuns: 1000 },
		);
	});
});

describe('accepted as it is, is', () => {
	const longest = 'x'.repeat(MAX_NOTE);
	const many = Array.from({ length: 500 }, (_, index) => ({ id: index === 0 ? 'owner' : `other-${index}` }));

	test.each([
		['a file of which nothing was said yet', { items: [] }, new Map()],
		['a note that is as long as it may be', { items: [{ id: 'owner', note: longest }] }, new Map([['owner', longest]])],
		['a list that is as long as it may be', { items: many }, new Map()],
	])('%s', (_, part, notes) => {
		expect(readRecord(file(part), IDS)).toMatchObject({ value: { marks: new Map(), notes } });
	});
});

test('messages stay short, whatever an id is, and tell no note where there was none', () => {
	const id = 'x'.repeat(70);
	expect(readRecord(file({ items: [{ id: 'owner' }, { id }, { id: 'owner' }] }), IDS)).toMatchObject({
		corrections: [
			`“${'x'.repeat(60)}” is not in this list and was left out.`,
			'“owner” occurs twice in the file; the first one was kept.',
		],
	});
	expect(readRecord(file({ items: [{ id, state: 'x' }] }), IDS)).toMatchObject({
		error: expect.stringContaining(`“${'x'.repeat(60)}”, has a state`),
	});
});

describe('told, but not refused, is', () => {
	test('an item that the list does not have, with its note', () => {
		const read = readRecord(
			file({
				items: [
					{ id: 'owner', state: 'done' },
					{ id: 'gone', note: 'Ask Ana.' },
				],
			}),
			IDS,
		);
		expect(read).toEqual({
			value: { marks: new Map([['owner', 'done']]), notes: new Map() },
			corrections: ['“gone” is not in this list and was left out. Its note: Ask Ana.'],
		});
	});

	test('an item that occurs twice: the first one counts', () => {
		const read = readRecord(
			file({
				items: [
					{ id: 'owner', state: 'done' },
					{ id: 'owner', note: 'Other.' },
				],
			}),
			IDS,
		);
		expect(read).toEqual({
			value: { marks: new Map([['owner', 'done']]), notes: new Map() },
			corrections: ['“owner” occurs twice in the file; the first one was kept. Its note: Other.'],
		});
	});
});

test('names of the language are no items', () => {
	const read = readRecord(
		'{"format":"mesh-or-not/checklist","version":1,"items":[{"id":"__proto__","state":"done"},{"id":"owner"}]}',
		IDS,
	);
	expect(read).toMatchObject({ value: { marks: new Map(), notes: new Map() } });
});
