import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_ROOT } from './content-root.ts';
import { type Manifest, parseManifest } from './domain/manifests/manifest.ts';

const FOLDER = join(CONTENT_ROOT, 'manifests');

/** Ids of all examples, in alphabetical order. */
export const manifestIds = (): string[] =>
	readdirSync(FOLDER)
		.filter((file) => file.endsWith('.yaml'))
		.map((file) => file.slice(0, -'.yaml'.length))
		.sort();

/** The file of an example, as an author wrote it. */
export const manifestText = (id: string): string => readFileSync(join(FOLDER, `${id}.yaml`), 'utf8');

/**
 * An example by its id.
 *
 * @throws Error that names the file, if there is none or it is not sound
 */
export function manifestOf(id: string): Manifest {
	try {
		return parseManifest(manifestText(id));
	} catch (error) {
		throw new Error(`content/manifests/${id}.yaml: ${error instanceof Error ? error.message : String(error)}`);
	}
}
