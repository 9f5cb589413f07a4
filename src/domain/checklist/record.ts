import { envelope, type FileKind, isRecord, openEnvelope } from '../files/envelope.ts';
import type { Read } from '../permalink/values.ts';
import { type ItemState, type Marks, type Notes, STATES, stateOf } from './marks.ts';

/** Everything that a reader entered: what travels in links, and the notes, which do not. */
export type ChecklistRecord = { readonly marks: Marks; readonly notes: Notes };

/** The files that hold a record. The name is part of the contract with every file that was ever saved. */
export const CHECKLIST_FILE: FileKind = {
	format: 'mesh-or-not/checklist',
	version: 1,
	tool: 'the adoption checklist',
};

/** Longest note, in characters. Longer texts belong into a document that the note can link to. */
export const MAX_NOTE = 2000;

/** More entries than any list of ours will ever have. */
const MAX_ITEMS = 500;

/** One item in a file. */
export type RecordItem = { readonly id: string; readonly state: ItemState; readonly note?: string };

/** What the record says of an item. */
export function recordItem({ marks, notes }: ChecklistRecord, id: string): RecordItem {
	const note = notes.get(id);
	return { id, state: stateOf(marks, id), ...(note === undefined ? {} : { note }) };
}

/**
 * The record as a file. Items about which nothing was said are left out.
 *
 * @param ids of all items, in the order of the list
 * @param about edition of the facts and day, for people who open the file in an editor
 */
export function writeRecord(
	record: ChecklistRecord,
	ids: readonly string[],
	about: { readonly edition: string; readonly saved: string },
): string {
	const items = ids
		.map((id) => recordItem(record, id))
		.filter(({ state, note }) => state !== 'open' || note !== undefined);
	return `${JSON.stringify({ ...envelope(CHECKLIST_FILE), ...about, items }, undefined, 2)}\n`;
}

/**
 * Reads what {@link writeRecord} wrote. Either the whole file is used or none of it; only items that the list does not have
 * are left out, and each of them is told with its note, so that nothing is lost.
 *
 * @param ids of all items
 */
export function readRecord(text: string, ids: Iterable<string>): Read<ChecklistRecord> {
	const opened = openEnvelope(text, CHECKLIST_FILE);
	if ('error' in opened) return opened;
	const { items } = opened.value;
	if (!Array.isArray(items)) return { error: 'The file has no list of items. Choose another one.' };
	if (items.length > MAX_ITEMS) return { error: `The file has more than ${MAX_ITEMS} items. Choose another one.` };
	const entries: RecordItem[] = [];
	for (const [index, item] of items.entries()) {
		const entry = entryIn(item, `Item ${index + 1} of the file`);
		if ('error' in entry) return { error: `${entry.error} Correct the file and open it again.` };
		entries.push(entry.value);
	}
	return assembled(entries, new Set(ids));
}

function entryIn(item: unknown, where: string): { value: RecordItem } | { error: string } {
	if (!isRecord(item) || typeof item['id'] !== 'string') return { error: `${where} has no id.` };
	const { id, state = 'open', note = '' } = item;
	const name = `${where}, “${id.slice(0, 60)}”,`;
	if (!STATES.some((known) => known === state))
		return { error: `${name} has a state that is none of ${STATES.join(', ')}.` };
	if (typeof note !== 'string') return { error: `${name} has a note that is not text.` };
	if (note.length > MAX_NOTE) return { error: `${name} has a note of more than ${MAX_NOTE} characters.` };
	return { value: { id, state: state as ItemState, ...(note === '' ? {} : { note }) } };
}

function assembled(entries: readonly RecordItem[], known: ReadonlySet<string>): Read<ChecklistRecord> {
	const marks = new Map<string, Exclude<ItemState, 'open'>>();
	const notes = new Map<string, string>();
	const corrections: string[] = [];
	const seen = new Set<string>();
	for (const { id, state, note } of entries) {
		if (!known.has(id)) corrections.push(leftOut(id, note));
		else if (seen.has(id))
			corrections.push(`“${id}” occurs twice in the file; the first one was kept.${noteWas(note)}`);
		else {
			seen.add(id);
			if (state !== 'open') marks.set(id, state);
			if (note !== undefined) notes.set(id, note);
		}
	}
	if (entries.length > 0 && seen.size === 0) {
		return { error: 'None of the items in the file is in this list. Choose another file.' };
	}
	return { value: { marks, notes }, corrections };
}

const leftOut = (id: string, note: string | undefined) =>
	`“${id.slice(0, 60)}” is not in this list and was left out.${noteWas(note)}`;

const noteWas = (note: string | undefined) => (note === undefined ? '' : ` Its note: ${note}`);
