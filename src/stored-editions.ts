import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionsFrom, type PublishedEdition } from './domain/editions/stored.ts';
import { type EditionFile, edition } from './schema/edition.ts';

/**
 * All published editions, oldest first.
 *
 * @param content folder of the content
 * @throws Error that names the file, if one is damaged, was changed, or does not continue the one before it
 */
export function readEditions(content: string): Promise<PublishedEdition[]> {
	const folder = join(content, 'editions');
	if (!existsSync(folder)) return Promise.resolve([]);
	const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
	return editionsFrom(files.map((name) => readFile(join(folder, name), name)));
}

function readFile(path: string, name: string): EditionFile {
	try {
		const file = edition.parse(JSON.parse(readFileSync(path, 'utf8')));
		if (`${file.id}.json` !== name) throw new Error(`it holds the edition ${file.id}`);
		return file;
	} catch (error) {
		throw new Error(`content/editions/${name}: ${error instanceof Error ? error.message : String(error)}`);
	}
}
