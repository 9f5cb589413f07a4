import { type Items, SECTIONS, sidebar } from './sidebar.ts';

/** A page of the sidebar, and the labels above it, the section first. */
export type SidebarPage = {
	readonly path: string;
	readonly label: string;
	readonly groups: readonly string[];
};

function pagesIn(items: Items, groups: readonly string[]): SidebarPage[] {
	return items.flatMap((item): SidebarPage[] => {
		if (typeof item === 'string') return [];
		if ('items' in item) return pagesIn(item.items, [...groups, String(item.label)]);
		const path = 'slug' in item ? `/${item.slug}/` : 'link' in item ? item.link : undefined;
		return path === undefined ? [] : [{ path, label: String(item.label), groups }];
	});
}

/** All pages of the sidebar in its order. */
export const SIDEBAR_PAGES: readonly SidebarPage[] = pagesIn(sidebar, []);

const BY_PATH: ReadonlyMap<string, SidebarPage> = new Map(SIDEBAR_PAGES.map((page) => [page.path, page]));

/** The entry of a page in the sidebar, if it has one. */
export const sidebarPage = (path: string): SidebarPage | undefined => BY_PATH.get(path);

/** The folder above a path: `/a/b/` for `/a/b/c/`. */
const folderOf = (path: string) => path.replace(/[^/]+\/$/, '');

/** The list in the sidebar that leads to a page which no sidebar holds, such as a scenario. */
export const listOf = (path: string): SidebarPage | undefined =>
	sidebarPage(path) === undefined ? sidebarPage(folderOf(path)) : undefined;

/** A step on the way from the start to a page. Without a path there is no page to go to. */
export type Crumb = { readonly label: string; readonly path?: string };

const firstPageOf = (groups: readonly string[]): string | undefined =>
	SIDEBAR_PAGES.find((page) => groups.every((label, depth) => page.groups[depth] === label))?.path;

/** The section leads to the list of its pages; a group within it only where it has a page of its own. */
function crumbOfGroup(groups: readonly string[], path: string): Crumb {
	const label = groups.at(-1) ?? '';
	const section = SECTIONS.find((candidate) => groups.length === 1 && candidate.label === label);
	const target = section ? `/${section.folder}/` : firstPageOf(groups);
	const leads = target !== undefined && target !== path && path.startsWith(target);
	return leads ? { label, path: target } : { label };
}

/**
 * What stands above a page, the section first and the page itself not included.
 *
 * @param path of the page, without the base of the site
 * @returns nothing for pages outside all sections, such as the first one
 */
export function trailOf(path: string): Crumb[] {
	const page = sidebarPage(path);
	if (page !== undefined) return page.groups.map((_, depth) => crumbOfGroup(page.groups.slice(0, depth + 1), path));
	const parent = listOf(path);
	if (parent !== undefined) return [...trailOf(parent.path), { label: parent.label, path: parent.path }];
	const section = SECTIONS.find((candidate) => path.startsWith(`/${candidate.folder}/`));
	return section === undefined ? [] : [crumbOfGroup([section.label], path)];
}
