import type { IndexSource } from './engine.ts';

/**
 * Where the site begins: one folder above every script. What tools use for it comes with the rest of what they share, which
 * would weigh more than the code of the search.
 */
const BASE = new URL('..', ownAddress()).pathname.replace(/\/$/, '');

/** Apart, or the bundler would take the pair for the address of a file to copy. */
function ownAddress(): string {
	return import.meta.url;
}

export const placeOf = (path: string) => `${BASE}${path}`;

/** The index that was built together with the site. */
export const siteIndex: IndexSource = {
	program: () => import(/* @vite-ignore */ placeOf('/pagefind/pagefind.js')),
	list: async (name) => {
		const response = await fetch(placeOf(`/search/${name}.json`));
		if (!response.ok) throw new Error(`${name}: ${response.status}`);
		return response.json();
	},
	paths: { baseUrl: placeOf('/') },
};
