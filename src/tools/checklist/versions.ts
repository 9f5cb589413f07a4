import type { ChecklistRecord } from '../../domain/checklist/record.ts';

/** States and notes, and whether there are notes among them that no file holds. */
export type Held = { readonly record: ChecklistRecord; readonly unsaved: boolean };

/**
 * What is at hand because files were opened, oldest first. The one at `at` is on screen: it goes out of date while the reader
 * works on it, and is brought up to date when another one takes its place.
 */
export type Versions = { readonly lists: readonly Held[]; readonly at: number };

export const NO_VERSIONS: Versions = { lists: [], at: 0 };

export const isEmpty = ({ marks, notes }: ChecklistRecord): boolean => marks.size + notes.size === 0;

/**
 * A file is opened over what is on screen. Every list with notes that no file holds stays at hand; where there is none, that on
 * screen does, unless it is empty.
 */
export function withOpened(versions: Versions, now: Held, opened: Held): Versions {
	const lists = upToDate(versions, now);
	const unsaved = lists.filter((held) => held.unsaved);
	const before = unsaved.length > 0 ? unsaved : [now].filter(({ record }) => !isEmpty(record));
	return before.length === 0 ? NO_VERSIONS : { lists: [...before, opened], at: before.length };
}

/** One step back, and from the oldest to the newest again, so that one button reaches all of them. */
export function stepBack(versions: Versions, now: Held): Versions {
	const lists = upToDate(versions, now);
	return { lists, at: versions.at > 0 ? versions.at - 1 : lists.length - 1 };
}

/** Whether some list that is not on screen has notes that no file holds. */
export const keepsUnsaved = ({ lists, at }: Versions): boolean =>
	lists.some(({ unsaved }, index) => unsaved && index !== at);

const upToDate = ({ lists, at }: Versions, now: Held): readonly Held[] =>
	lists.map((held, index) => (index === at ? now : held));
