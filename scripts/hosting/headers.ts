import { headersFor, type readHeaderRules } from '../serve.mjs';

export type HeaderRule = ReturnType<typeof readHeaderRules>[number];

/** One header: what most of the site sends, and the folders that send something else or nothing. */
export type Header = {
	readonly name: string;
	readonly usual: string;
	readonly exceptions: readonly { readonly value: string; readonly folders: readonly string[] }[];
};

/**
 * The rules of a `_headers` file turned round, for servers that decide header by header.
 *
 * @param rules patterns that are `/`, a file, or a folder with `/*`
 */
export function byHeader(rules: readonly HeaderRule[]): Header[] {
	const folders = foldersOf(rules);
	const names = [...new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)))].filter(
		(name) => name !== TYPE,
	);
	return names.map((name) => {
		const valueIn = (path: string) => new Map(headersFor([...rules], path)).get(name) ?? '';
		const usual = valueIn('/');
		const exceptions = Map.groupBy(
			folders.filter((folder) => valueIn(`/${folder}/`) !== usual),
			(folder) => valueIn(`/${folder}/`),
		);
		return { name, usual, exceptions: [...exceptions].map(([value, list]) => ({ value, folders: list })) };
	});
}

/** Servers decide it by the end of a name, and would send a second one. */
const TYPE = 'Content-Type';

/** Ends of names that not every server knows, and what to send for them. */
export const TYPES = { ics: 'text/calendar; charset=utf-8', atom: 'application/atom+xml; charset=utf-8' } as const;

/** Folders at the top of the site. The first of them in an address tells where in the site it is, below whatever path. */
export function foldersOf(rules: readonly HeaderRule[]): string[] {
	return rules.flatMap(({ pattern }) => /^\/([^/]+)\/\*$/.exec(pattern)?.[1] ?? []);
}
