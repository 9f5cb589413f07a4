/** An output that was recognized in a paste. */
export type Recognized = {
	/** What it is, for example "Pods, as a table". */
	readonly what: string;
	/** How many rows or objects of it could be read. */
	readonly count: number;
	/** What a reader should know about it. */
	readonly notes: readonly string[];
};

/** Something in a paste that was not used. */
export type Skipped = {
	readonly what: string;
	/** Why, and what to do about it. */
	readonly why: string;
	readonly lines: number;
};

/** What became of the parts of a paste. Equal entries are one. */
export type Tally = {
	readonly recognized: Map<string, { count: number; readonly notes: Set<string> }>;
	readonly skipped: Map<string, { readonly what: string; readonly why: string; lines: number }>;
	/** Set if a reader can correct the text and read it again. */
	correctable: boolean;
};

export const emptyTally = (): Tally => ({ recognized: new Map(), skipped: new Map(), correctable: false });

/** Whether there is nothing to say about a paste. */
export const isEmpty = ({ recognized, skipped }: Tally) => recognized.size + skipped.size === 0;

export function countRead(tally: Tally, what: string, count: number, note?: string): void {
	const entry = tally.recognized.get(what) ?? { count: 0, notes: new Set<string>() };
	entry.count += count;
	if (note !== undefined) entry.notes.add(note);
	tally.recognized.set(what, entry);
}

export function countSkipped(tally: Tally, what: string, why: string, lines = 1): void {
	const key = `${what}\n${why}`;
	const entry = tally.skipped.get(key) ?? { what, why, lines: 0 };
	entry.lines += lines;
	tally.skipped.set(key, entry);
}

export function recognizedIn({ recognized }: Tally): Recognized[] {
	return [...recognized].map(([what, { count, notes }]) => ({ what, count, notes: [...notes] }));
}

export const skippedIn = ({ skipped }: Tally): Skipped[] => [...skipped.values()].map((entry) => ({ ...entry }));
