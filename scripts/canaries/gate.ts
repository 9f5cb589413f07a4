/** A gate, something that it has to stop, and how to see that it does. */
export type Gate = {
	readonly name: string;
	/** What is broken, in words. */
	readonly broken: string;
	/** Files to change, each with what becomes of its text. A file that does not exist begins empty. */
	readonly change: Readonly<Record<string, (text: string) => string>>;
	/** Command of the gate, with the file of tests as its last word where there is one. */
	readonly command: readonly string[];
	/** What a gate that stops it for this very reason prints. */
	readonly says: RegExp;
};

/** Replaces a part that must be there: a canary that changes nothing would sing for ever. */
export const replacing = (part: string | RegExp, other: string) => (text: string) => {
	const changed = text.replace(part, () => other);
	if (changed === text) throw new Error(`"${part}" was not found, so nothing was broken`);
	return changed;
};

export const adding = (more: string) => (text: string) => text + more;

/** Tests without a build. */
export const content = (file: string) => ['vitest', 'run', '--project', 'content', `tests/content/${file}.test.ts`];

/** Tests of the built site. */
export const site = (file: string) => ['vitest', 'run', '--project', 'site', `tests/site/${file}.test.ts`];
