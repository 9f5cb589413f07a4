import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROJECT } from '../../scripts/install.mjs';
import { loadEngine, type SearchEngine } from '../../src/search/engine.ts';

const DIST = join(PROJECT, 'dist');

/** An address that nothing answers, so that whatever is not read from the folder fails. */
const ORIGIN = 'https://built.invalid';

/** Sees each file that the search reads, by its path on the site. */
type OnRead = (path: string, content: Uint8Array) => void;

/**
 * The search over the built site without a browser: the same program and the same index, read from the folder.
 *
 * @param broken lists that take the place of those of the site, to see what the search is without them
 */
export async function builtSearch(
	broken: Readonly<Record<string, unknown>> = {},
	onRead: OnRead = () => undefined,
): Promise<SearchEngine> {
	const read = async (path: string) => {
		const content = await readFile(join(DIST, path));
		onRead(path, content);
		return content;
	};
	const outside = globalThis.fetch;
	// The program asks for the window without asking whether there is one, and fetches its parts.
	Object.assign(globalThis, { window: undefined, fetch: readBuilt(read, outside) });
	return loadEngine({
		program: () => import(pathToFileURL(join(DIST, 'pagefind/pagefind.js')).href),
		list: async (name) => broken[name] ?? JSON.parse((await read(`search/${name}.json`)).toString()),
		paths: { basePath: `${ORIGIN}/pagefind/`, baseUrl: '/' },
	});
}

function readBuilt(read: (path: string) => Promise<Buffer>, outside: typeof fetch): typeof fetch {
	return async (input, init) => {
		const { origin, pathname } = new URL(String(input));
		return origin === ORIGIN ? new Response(new Uint8Array(await read(pathname))) : outside(input, init);
	};
}
