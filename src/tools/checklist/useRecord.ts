import { useRef } from 'preact/hooks';
import { type Marks, type Notes, withNote } from '../../domain/checklist/marks.ts';
import { type ChecklistRecord, readRecord, writeRecord } from '../../domain/checklist/record.ts';
import { localDay } from '../../domain/evidence/age.ts';
import type { Opened } from '../frame/SavedFile.tsx';
import { useCarried } from '../frame/useCarried.ts';
import { useLeaveWarning } from '../frame/useLeaveWarning.ts';
import type { ChecklistData } from './model.ts';
import { isEmpty, keepsUnsaved, NO_VERSIONS, stepBack, type Versions, withOpened } from './versions.ts';
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
	const [versions, setVersions] = useCarried<Versions>('versions', NO_VERSIONS);
	const record = { marks, notes };
	const now = { record, unsaved: unsaved && notes.size > 0 };
	useLeaveWarning(now.unsaved || keepsUnsaved(versions));
	// A file takes a moment to read, in which the reader may go on writing.
	const latest = useRef({ now, versions });
	latest.current = { now, versions };

	const ids = data.items.map(({ id }) => id);

	const replace = (next: ChecklistRecord) => {
		setMarks(next.marks);
		setNotes(next.notes);
	};
	const open = (text: string): Opened => {
		const read = readRecord(text, ids);
		if ('error' in read) return { ok: false, message: read.error, details: [] };
		const { now, versions } = latest.current;
		setVersions(withOpened(versions, now, { record: read.value, unsaved: false }));
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
	const { lists, at } = versions;
	const undo =
		lists.length > 0
			? {
					label: at > 0 ? 'Undo opening the file' : 'Bring the file back',
					run: () => {
						const next = stepBack(versions, now);
						const held = next.lists[next.at];
						if (held === undefined) return;
						setVersions(next);
						setUnsaved(held.unsaved);
						replace(held.record);
					},
				}
			: undefined;
	const earlier = at < lists.length - 1 ? `${at + 1} of ${lists.length}` : undefined;
	return { record, unsaved: now.unsaved, earlier, setNote, open, make, undo };
}
