/** What a reader may say of an item. An item of which nothing was said is open. */
export const STATES = ['open', 'done', 'not-applicable'] as const;

export type ItemState = (typeof STATES)[number];

/** The items that are not open, by id. */
export type Marks = ReadonlyMap<string, Exclude<ItemState, 'open'>>;

/** What a reader wrote beside an item, by its id. An item without a note is missing. */
export type Notes = ReadonlyMap<string, string>;

export const STATE_WORDS: Readonly<Record<ItemState, string>> = {
	open: 'open',
	done: 'done',
	'not-applicable': 'not applicable',
};

/** The state of an item. */
export const stateOf = (marks: Marks, id: string): ItemState => marks.get(id) ?? 'open';

/** The marks with one item in another state. */
export function withMark(marks: Marks, id: string, state: ItemState): Marks {
	const next = new Map(marks);
	if (state === 'open') next.delete(id);
	else next.set(id, state);
	return next;
}

/** The notes with another text for one item. */
export function withNote(notes: Notes, id: string, note: string): Notes {
	const next = new Map(notes);
	if (note === '') next.delete(id);
	else next.set(id, note);
	return next;
}
