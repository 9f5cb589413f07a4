import { factsBySource, publishersOf, type SourcePage, sourcePages } from './domain/evidence/publishers.ts';
import { library } from './library.ts';

/** Everybody who published a source, those with most documents first. */
export const PUBLISHERS = publishersOf(library.sources, library.facts);

/** Where the sources stand, those of publishers with many documents first. */
export const SOURCE_PAGES: readonly SourcePage[] = sourcePages(PUBLISHERS);

/** Ids of the facts that rest on each source. */
export const FACTS_BY_SOURCE = factsBySource(library.facts);

const PAGE_OF_SOURCE: ReadonlyMap<string, string> = new Map(
	SOURCE_PAGES.flatMap(({ id, publishers }) =>
		publishers.flatMap(({ sources }) => sources.map((source) => [source.id, id] as const)),
	),
);

/** Path of a page of sources, without the base. */
export const sourcePagePath = (page: string) => `/reference/sources/${page}/`;

/**
 * Path of a source, without the base.
 *
 * @throws if there is no such source
 */
export function pathOfSource(id: string): string {
	const page = PAGE_OF_SOURCE.get(id);
	if (page === undefined) throw new Error(`There is no source ${id}.`);
	return `${sourcePagePath(page)}#source-${id}`;
}
