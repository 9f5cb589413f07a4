import { SIDEBAR_PAGES, type SidebarPage, sidebarPage } from './sidebar-pages.ts';

/** Pages in the order in which a reader needs them, where the reader comes from, and where they go from the last one. */
export type Journey = { readonly before?: string; readonly pages: readonly string[]; readonly onward?: string };

/** Paths of a section or a group in the order of the sidebar, without those that are named. */
const listed = (group: string, ...without: string[]): string[] =>
	SIDEBAR_PAGES.filter(({ groups, path }) => groups.at(-1) === group && !without.includes(path)).map(
		({ path }) => path,
	);

/** From the question to a decision on record and on into the cluster: what most readers came for. */
const DECIDING = [
	...listed('Start here'),
	'/decide/advisor/',
	'/decide/framework/',
	...listed('Its questions'),
	'/decide/when-you-do/',
	'/decide/when-you-do-not/',
	'/decide/signals/',
	'/decide/triggers/',
	'/compare/matrix/',
	'/compare/scoring/',
	...listed('Head to head'),
	'/compare/support-windows/',
	'/decide/evaluation-plan/',
	'/decide/opinions/',
	'/decide/record/',
	'/decide/checklist/',
	'/adopt/migration/',
	...listed('Security'),
	...listed('Traffic'),
	...listed('Adopt', '/adopt/migration/', '/adopt/leaving/'),
];

/** The sidebar is a shelf: a reader who goes on from its last book wants the next question, not the next shelf. */
export const JOURNEYS: readonly Journey[] = [
	{ pages: DECIDING, onward: '/adopt/troubleshooting/' },
	{ pages: listed('Fundamentals', '/fundamentals/glossary/'), onward: '/decide/advisor/' },
	{ before: '/fundamentals/limits/', pages: ['/fundamentals/glossary/'], onward: '/decide/advisor/' },
	{ before: '/decide/advisor/', pages: ['/decide/house-rules/'], onward: '/compare/scoring/' },
	{ pages: listed('Decisions to record'), onward: '/decide/record/' },
	{ pages: ['/decide/scenarios/', '/decide/lab/', '/decide/lab-instructor/'], onward: '/decide/opinions/' },
	{ pages: listed('Why these scores'), onward: '/compare/scoring/' },
	{ before: '/compare/matrix/', pages: ['/compare/no-mesh/'], onward: '/alternatives/' },
	{ pages: listed('Meshes'), onward: '/compare/matrix/' },
	{ pages: listed('Managed'), onward: '/compare/matrix/' },
	{ pages: listed('Retired'), onward: '/adopt/leaving/' },
	{ pages: listed('Alternatives'), onward: '/decide/record/' },
	{ pages: listed('Cost'), onward: '/decide/evaluation-plan/' },
	...listed('Implementation guides').map((guide) => ({
		before: '/adopt/migration/',
		pages: [guide],
		onward: '/adopt/strict-mtls/',
	})),
	{ pages: listed('Troubleshooting'), onward: '/adopt/troubleshooting/' },
	{ pages: ['/decide/compliance/'], onward: '/decide/needs-encryption/' },
	{ pages: ['/adopt/leaving/'], onward: '/decide/record/' },
	{ pages: listed('Reference'), onward: '/decide/advisor/' },
];

/** The pages before and after a page on the way of a reader. */
export type Neighbors = { readonly prev?: SidebarPage; readonly next?: SidebarPage };

/**
 * Where a reader comes from and goes to.
 *
 * @param path of a page, without the base of the site
 * @returns nothing for pages that stand on no journey, such as the first one
 */
export function neighborsOf(path: string, journeys = JOURNEYS): Neighbors {
	const journey = journeys.find(({ pages }) => pages.includes(path));
	if (journey === undefined) return {};
	const { before, pages, onward } = journey;
	const at = pages.indexOf(path);
	const page = (neighbor: string | undefined) => (neighbor === undefined ? undefined : sidebarPage(neighbor));
	return { prev: page(pages[at - 1] ?? before), next: page(pages[at + 1] ?? onward) };
}
