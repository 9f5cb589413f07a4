import type { ChecklistRecord } from '../../domain/checklist/record.ts';

/** States and notes, and whether there are notes among them that no file holds. */
export type Held = { readonly record: ChecklistRecord; readonly unsaved: boolean };

/** What the last opening of a file replaced, and whether it has been taken back. */
export type Other = Held & { readonly undone: boolean };

export const isEmpty = ({ marks, notes }: ChecklistRecord): boolean => marks.size + notes.size === 0;

/**
 * What the way back leads to once a further file is opened: what was there, unless a file has it and the earlier opening
 * replaced notes that no file has.
 */
export function replacedBy(now: Held, other: Other | undefined): Other | undefined {
	if (other?.unsaved && !now.unsaved) return { ...other, undone: false };
	return isEmpty(now.record) ? undefined : { ...now, undone: false };
}
