import { gzipSize } from '../site/dist.ts';
import { builtSearch } from './built-index.ts';
import { SHOWN } from './relevance.ts';

/** What the first search of a visit loads for a query. */
export type FirstSearch = { readonly query: string; readonly bytes: number };

/**
 * What each query loads where nothing is loaded yet: lists, parts of the index and results, compressed. The programs, which are
 * the same for each, are not counted.
 *
 * @returns the heaviest first
 */
export async function firstSearches(queries: readonly string[]): Promise<FirstSearch[]> {
	const sizes = new Map<string, number>();
	const weighed: FirstSearch[] = [];
	for (const query of queries) {
		const loaded = new Set<string>();
		const { search } = await builtSearch({}, (path, content) => {
			loaded.add(path);
			if (!sizes.has(path)) sizes.set(path, gzipSize(content));
		});
		await search(query, {}, SHOWN);
		weighed.push({ query, bytes: [...loaded].reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0) });
	}
	return weighed.sort((a, b) => b.bytes - a.bytes);
}

/** The one in the middle: half of the searches weigh more. */
export const typical = (searches: readonly FirstSearch[]) => searches[Math.floor(searches.length / 2)];
