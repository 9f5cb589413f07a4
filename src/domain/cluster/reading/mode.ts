/** A way of reading lines, as long as they belong to the same output. */
export type Mode = {
	/**
	 * Takes a line that is not empty, and where it begins in the paste.
	 *
	 * @returns false if it belongs to something else
	 */
	readonly accept: (line: string, start: number) => boolean;
	/** Called once, when the output has ended. */
	readonly close: () => void;
};

/** How far reading has come, in characters. */
export type Progress = { readonly done: number; readonly of: number };
