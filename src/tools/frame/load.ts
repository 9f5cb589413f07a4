import type { FactJson } from '../../domain/evidence/json.ts';
import type { MatrixRowJson } from '../../domain/matrix/json.ts';
import { siteHref } from './site.ts';

/** Whether a file is that of the edition which the link pins, or always the newest. */
export type From = 'pinned' | 'live';

const FOLDER = '/data/v1/';

let pinned: string | undefined;

/** From now on everything comes from an edition, or again from the newest facts. */
export function loadFrom(edition: string | undefined): void {
	pinned = edition;
}

/** Whether files come from an edition that the link pins. */
export const isPinned = () => pinned !== undefined;

const pathFrom = (path: string, from: From) =>
	pinned !== undefined && from === 'pinned' ? path.replace(FOLDER, `${FOLDER}editions/${pinned}/`) : path;

/**
 * Everything known about one row of the matrix: statements, notes, scopes and sources.
 *
 * @throws if the file cannot be loaded, for example inside a sandboxed frame
 */
export const loadRow = (capability: string) => loadJson<MatrixRowJson>(`${FOLDER}matrix/${capability}.json`);

/**
 * Facts by their ids, in the same order. A fact that a reader brought along is in no file and is left out.
 *
 * @throws if a file cannot be loaded
 */
export async function loadFacts(ids: readonly string[], from: From = 'pinned'): Promise<FactJson[]> {
	const published = ids.filter((id) => !id.startsWith('house/'));
	const subjects = [...new Set(published.map((id) => id.slice(0, id.indexOf('/'))))];
	const files = await Promise.all(
		subjects.map((subject) =>
			loadJson<{ readonly facts: readonly FactJson[] }>(`${FOLDER}facts/${subject}.json`, from),
		),
	);
	const facts = new Map(files.flatMap(({ facts }) => facts).map((fact) => [fact.id, fact]));
	return published.flatMap((id) => facts.get(id) ?? []);
}

/**
 * A data file of the site.
 *
 * @throws if it cannot be loaded
 */
export async function loadJson<T>(path: string, from: From = 'pinned'): Promise<T> {
	const file = pathFrom(path, from);
	const known = files.get(file) ?? fetchJson(file);
	files.set(file, known);
	known.catch(() => files.delete(file));
	return (await known) as T;
}

/** Files that were loaded already, or are on their way: an export that is made anew asks for nothing. */
const files = new Map<string, Promise<unknown>>();

async function fetchJson(path: string): Promise<unknown> {
	const response = await fetch(siteHref(path));
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return response.json();
}
