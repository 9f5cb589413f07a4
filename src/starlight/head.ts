import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { catalog } from '../data/catalog.ts';
import { datasetData, type PageSummary, pageData } from '../domain/data/structured-data.ts';
import { oEmbedPath } from '../domain/embed/oembed.ts';
import { EMBEDS, type EmbedTool, embedPath } from '../domain/embed/tools.ts';
import { neighborsOf } from '../journeys.ts';
import { library } from '../library.ts';
import { imagePath } from '../og/path.ts';
import { type SidebarPage, sidebarPage, trailOf } from '../sidebar-pages.ts';
import { absolute, href } from '../url.ts';

/** What stands above a page, the start first. Groups without a page of their own are left out: programs follow links. */
function above(path: string): PageSummary['above'] {
	if (path === '/') return [];
	const crumbs = trailOf(path).flatMap(({ label, path: at }) => (at === undefined ? [] : [{ label, path: at }]));
	return [{ label: 'Mesh or Not', path: '/' }, ...crumbs].map((crumb) => ({
		title: crumb.label,
		url: absolute(crumb.path),
	}));
}

/** A neighbor as the theme shows it. Its section is named where the reader leaves this one. */
function neighbor(page: SidebarPage | undefined, from: string | undefined) {
	if (page === undefined) return undefined;
	const section = page.groups[0];
	const label = section === from ? page.label : `${section}: ${page.label}`;
	return { type: 'link' as const, label, href: href(page.path), isCurrent: false, badge: undefined, attrs: {} };
}

/** Pages of the sidebar lead on along the journey of a reader; the others say themselves what stands beside them. */
function paginationOf(path: string, own: StarlightRouteData['pagination']): StarlightRouteData['pagination'] {
	const page = sidebarPage(path);
	if (page === undefined) return own;
	const { prev, next } = neighborsOf(path);
	return { prev: neighbor(prev, page.groups[0]), next: neighbor(next, page.groups[0]) };
}

/** Data inside a page must not end the element that holds it. */
const asScript = (data: object) => ({
	tag: 'script' as const,
	attrs: { type: 'application/ld+json' },
	content: JSON.stringify(data).replaceAll('<', '\\u003c'),
});

/** Ways to the embed of a tool, for sites that show what is behind a link. */
function embedLinks(path: string) {
	const [tool, embed] = Object.entries(EMBEDS).find(([, { page }]) => page === path) ?? [];
	if (tool === undefined || embed === undefined) return [];
	const address = embedPath(tool as EmbedTool);
	const link = (attrs: Record<string, string>) => ({ tag: 'link' as const, attrs: { title: embed.title, ...attrs } });
	return [
		link({ rel: 'alternate', type: 'application/json+oembed', href: absolute(oEmbedPath(address)) }),
		link({ rel: 'iframely', type: 'text/html', href: absolute(address), media: `(height: ${embed.heights.full}px)` }),
	];
}

const DATA_PAGE = '/reference/data/';

/** Shown at every address that does not exist, it has none of its own, and is no page for programs. */
const NOT_FOUND = '/404/';

/** What programs read in the head of a page: its twin in Markdown, its picture, and what it is about. And its neighbors. */
export const onRequest = defineRouteMiddleware(({ url, locals }) => {
	const { entry, head } = locals.starlightRoute;
	const path = `/${url.pathname.slice(href('/').length)}`;
	if (path === NOT_FOUND) {
		locals.starlightRoute.head = head.filter(
			({ attrs }) => attrs?.['rel'] !== 'canonical' && attrs?.['property'] !== 'og:url',
		);
		return;
	}
	const { title, description = '', kind, reviewed } = entry.data;
	locals.starlightRoute.pagination = paginationOf(path, locals.starlightRoute.pagination);
	const page = { title, description, kind, reviewed, url: absolute(path), above: above(path) };
	head.push(
		{ tag: 'link', attrs: { rel: 'alternate', type: 'text/markdown', href: href(`${path}index.md`) } },
		{ tag: 'meta', attrs: { property: 'og:image', content: absolute(imagePath(path)) } },
		{ tag: 'meta', attrs: { property: 'og:image:width', content: '1200' } },
		{ tag: 'meta', attrs: { property: 'og:image:height', content: '630' } },
		...embedLinks(path),
		asScript(pageData(page)),
	);
	if (path !== DATA_PAGE) return;
	const { title: name, description: about, datasets } = catalog(library);
	const downloads = datasets.flatMap(({ title, formats }) => formats.map((format) => ({ title, ...format })));
	head.push(asScript(datasetData({ title: name, description: about, url: page.url }, library.edition, downloads)));
});
