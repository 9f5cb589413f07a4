import { siteHref } from '../tools/frame/site.ts';
import type { IndexSource } from './engine.ts';

/** The index that was built together with the site. */
export const siteIndex: IndexSource = {
	program: () => import(/* @vite-ignore */ siteHref('/pagefind/pagefind.js')),
	list: async (name) => (await fetch(siteHref(`/search/${name}.json`))).json(),
	paths: { baseUrl: siteHref('/') },
};
