import { getCollection } from 'astro:content';
import { GENERATED_PAGES } from './generated-pages.ts';
import { library } from './library.ts';
import { SIDEBAR_PAGES, type SidebarPage } from './sidebar-pages.ts';

/** A page of a section, and what it is about. */
export type DescribedPage = SidebarPage & { readonly description: string };

/** Pages that stand together under one label of the sidebar, or under none. */
export type Shelf = { readonly label: string | undefined; readonly pages: readonly DescribedPage[] };

/**
 * The pages of a section in the order of the sidebar.
 *
 * @param folder first part of the addresses in the section
 * @throws if nothing says what a page is about
 */
export async function shelvesOf(folder: string): Promise<readonly Shelf[]> {
	const about = await descriptions();
	const shelves: { label: string | undefined; pages: DescribedPage[] }[] = [];
	for (const page of SIDEBAR_PAGES.filter(({ path }) => path.startsWith(`/${folder}/`))) {
		const description = about.get(page.path);
		if (description === undefined)
			throw new Error(`Nothing says what ${page.path} is about: see src/generated-pages.ts.`);
		const label = page.groups[1];
		const last = shelves.at(-1);
		if (last && last.label === label) last.pages.push({ ...page, description });
		else shelves.push({ label, pages: [{ ...page, description }] });
	}
	return shelves;
}

/** What each page is about, by its path. */
async function descriptions(): Promise<ReadonlyMap<string, string | undefined>> {
	const written = await getCollection('docs');
	return new Map([
		...written.map(({ id, data }) => [`/${id}/`, data.description] as const),
		...library.platforms.map(({ id, summary }) => [`/compare/${id}/`, summary] as const),
		...library.criteria.map(({ id, question }) => [`/compare/scores/${id}/`, question] as const),
		...library.decisions.map(({ id, summary }) => [`/decide/decisions/${id}/`, summary] as const),
		...Object.entries(GENERATED_PAGES),
	]);
}
