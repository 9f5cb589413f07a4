import type { MatrixRowJson } from '../../domain/matrix/json.ts';
import { siteHref } from './site.ts';

/** Rows that were loaded already: opening a second cell of the same row asks for nothing. */
const loaded = new Map<string, Promise<MatrixRowJson>>();

/**
 * Everything known about one row of the matrix: statements, notes, scopes and sources.
 *
 * @throws if the file cannot be loaded, for example inside a sandboxed frame
 */
export function loadRow(capability: string): Promise<MatrixRowJson> {
	const known = loaded.get(capability);
	if (known) return known;
	const row = loadJson<MatrixRowJson>(`/data/v1/matrix/${capability}.json`);
	loaded.set(capability, row);
	row.catch(() => loaded.delete(capability));
	return row;
}

/**
 * A data file of the site.
 *
 * @throws if it cannot be loaded
 */
export async function loadJson<T>(path: string): Promise<T> {
	const response = await fetch(siteHref(path));
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return (await response.json()) as T;
}
