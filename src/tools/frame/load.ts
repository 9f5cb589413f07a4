import type { FactJson } from '../../domain/evidence/json.ts';
import type { MatrixRowJson } from '../../domain/matrix/json.ts';
import { siteHref } from './site.ts';

/** Files that were loaded already: opening a second line from the same file asks for nothing. */
const loaded = new Map<string, Promise<unknown>>();

function loadOnce<T>(path: string): Promise<T> {
	const known = loaded.get(path);
	if (known) return known as Promise<T>;
	const file = loadJson<T>(path);
	loaded.set(path, file);
	file.catch(() => loaded.delete(path));
	return file;
}

/**
 * Everything known about one row of the matrix: statements, notes, scopes and sources.
 *
 * @throws if the file cannot be loaded, for example inside a sandboxed frame
 */
export const loadRow = (capability: string) => loadOnce<MatrixRowJson>(`/data/v1/matrix/${capability}.json`);

/**
 * Facts by their ids, in the same order. A fact that a reader brought along is in no file and is left out.
 *
 * @throws if a file cannot be loaded
 */
export async function loadFacts(ids: readonly string[]): Promise<FactJson[]> {
	const published = ids.filter((id) => !id.startsWith('house/'));
	const subjects = [...new Set(published.map((id) => id.slice(0, id.indexOf('/'))))];
	const files = await Promise.all(
		subjects.map((subject) => loadOnce<{ readonly facts: readonly FactJson[] }>(`/data/v1/facts/${subject}.json`)),
	);
	const facts = new Map(files.flatMap(({ facts }) => facts).map((fact) => [fact.id, fact]));
	return published.flatMap((id) => facts.get(id) ?? []);
}

/**
 * A data file of the site.
 *
 * @throws if it cannot be loaded
 */
export async function loadJson<T>(path: string): Promise<T> {
	const known = files.get(path) ?? fetchJson(path);
	files.set(path, known);
	known.catch(() => files.delete(path));
	return (await known) as T;
}

/** Files that were loaded already, or are on their way: an export that is made anew asks for nothing. */
const files = new Map<string, Promise<unknown>>();

async function fetchJson(path: string): Promise<unknown> {
	const response = await fetch(siteHref(path));
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return response.json();
}
