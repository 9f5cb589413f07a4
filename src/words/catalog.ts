import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdsWordsForReaders } from './files.ts';
import { messagesIn } from './translate.ts';

/** All messages of the interface, each once a file, by the file in which they stand. */
export type Catalog = Readonly<Record<string, readonly string[]>>;

/** Where the messages are written down for translators. */
export const CATALOG = 'src/words/en.json';

/**
 * Reads the messages from the code.
 *
 * @param root folder of the project
 */
export function catalogOf(root: string): Catalog {
	const files = globSync('src/**/*.{astro,ts,tsx}', { cwd: root })
		.map((file) => file.replaceAll('\\', '/'))
		.filter(holdsWordsForReaders)
		.sort();
	const entries = files.map(
		(file) => [file, [...new Set(messagesIn(file, readFileSync(join(root, file), 'utf8')))]] as const,
	);
	return Object.fromEntries(entries.filter(([, messages]) => messages.length > 0));
}
