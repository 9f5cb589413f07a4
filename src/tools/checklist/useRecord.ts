import { useRef } from 'preact/hooks';
import { type Marks, type Notes, withNote } from '../../domain/checklist/marks.ts';
import { type ChecklistRecord, readRecord, writeRecord } from '../../domain/checklist/record.ts';
import { localDay } from '../../domain/evidence/age.ts';
import type { Opened } from '../frame/SavedFile.tsx';
import { useCarried } from '../frame/useCarried.ts';
import { useLeaveWarning } from '../frame/useLeaveWarning.ts';
import type { ChecklistData } from './model.ts';
import { isEmpty, type Other, replacedBy } from './other.ts';
import { describeRecord } from './words.ts';

/**
 * Keeps the notes, which no link holds, and brings them together with the states, which the link keeps, when a file is saved
 * or opened.
 *
 * @param marks states as the link has them
 * @param setMarks changes the link
 */
export function useRecord(data: ChecklistData, marks: Marks, setMarks: (marks: Marks) => void) {
	const [notes, setNotes] = useCarried<Notes>('notes', new Map());
	/** Whether there are notes that no file holds. */
	const [unsaved, setUnsaved] = useCarried('unsaved', false);
	const [other, setOther] = useCarried<Other | undefined>('other', undefined);
	const record = { marks, notes };
	const now = { record, unsaved: unsaved && notes.size > 0 };
	useLeaveWarning(now.unsaved || other?.unsaved === true);
	// A file takes a moment to read, in which the reader may go on writing.
	const latest = useRef({ now, other });
	latest.current = { now, other };

	const ids = data.items.map(({ id }) => id);

	const replace = (next: ChecklistRecord) => {
		setMarks(next.marks);
		setNotes(next.notes);
	};
	const open = (text: string): Opened => {
		const read = readRecord(text, ids);
		if ('error' in read) return { ok: false, message: read.error, details: [] };
		const { now, other } = latest.current;
		setOther(replacedBy(now, other));
		setUnsaved(false);
		replace(read.value);
		const { record } = now;
		const replaced = isEmpty(record) ? '' : ` It replaced ${describeRecord(record)}.`;
		return { ok: true, message: `Opened: ${describeRecord(read.value)}.${replaced}`, details: read.corrections };
	};
	const make = () => {
		const saved = localDay();
		setUnsaved(false);
		return { name: `mesh-checklist-${saved}.json`, text: writeRecord(record, ids, { edition: data.edition, saved }) };
	};
	const setNote = (id: string, note: string) => {
		setNotes(withNote(notes, id, note));
		setUnsaved(true);
	};
	const undo = other && {
		label: other.undone ? 'Bring the file back' : 'Undo opening the file',
		run: () => {
			setOther({ ...now, undone: !other.undone });
			setUnsaved(other.unsaved);
			replace(other.record);
		},
	};
	return { record, unsaved: now.unsaved, setNote, open, make, undo };
}
