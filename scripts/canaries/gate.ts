import { stripVTControlCharacters } from 'node:util';

/** A gate, something that it has to stop, and how to see that it does. */
export type Gate = {
	readonly name: string;
	/** What is broken, in words. */
	readonly broken: string;
	/** Files to change, each with what becomes of its text. A file that does not exist begins empty. */
	readonly change: Readonly<Record<string, (text: string) => string>>;
	/** Command of the gate, with the file of tests as its last word where there is one. */
	readonly command: readonly string[];
	/** What a gate that stops it for this very reason prints: best what was changed. Sought in its {@link reasons}. */
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

/**
 * What a gate says about why it is red. Of tests that is what follows the first failure, without titles and lines of code:
 * these say what is tested, whatever went wrong. Tests that could not begin have no reason.
 */
export function reasons(command: readonly string[], output: string): string {
	const said = stripVTControlCharacters(output);
	if (command[0] !== 'vitest') return said;
	const lines = said.split('\n');
	const first = lines.findIndex((line) => TITLE.test(line));
	return first < 0
		? ''
		: lines
				.slice(first)
				.filter((line) => !TITLE.test(line) && !CODE.test(line))
				.join('\n');
}

const TITLE = /^ *FAIL /;
const CODE = /^ *\d*\|/;
