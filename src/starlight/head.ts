import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { catalog } from '../data/catalog.ts';
import { datasetData, type PageSummary, pageData } from '../domain/data/structured-data.ts';
import { oEmbedPath } from '../domain/embed/oembed.ts';
import { EMBEDS, type EmbedTool, embedPath } from '../domain/embed/tools.ts';
import { library } from '../library.ts';
import { imagePath } from '../og/path.ts';
import { type Items, sidebar } from '../sidebar.ts';
import { absolute, href } from '../url.ts';

/** Labels of the pages in the sidebar, by path. */
const LABELS: ReadonlyMap<string, string> = new Map(labels(sidebar));

function labels(items: Items): [string, string][] {
	return items.flatMap((item): [string, string][] => {
		if (typeof item === 'string') return [];
		if ('items' in item) return labels(item.items);
		const path = 'slug' in item ? `/${item.slug}/` : 'link' in item ? item.link : undefined;
		return path === undefined ? [] : [[path, String(item.label)]];
	});
}

/** Paths of the folders above a page, the nearest last, as far as they are pages themselves. */
function above(path: string): PageSummary['above'] {
	const parts = path.split('/').filter(Boolean).slice(0, -1);
	const folders = parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}/`);
	const pages = folders.flatMap((folder) => {
		const title = LABELS.get(folder);
		return title === undefined ? [] : [{ title, url: absolute(folder) }];
	});
	return path === '/' ? [] : [{ title: 'Mesh or Not', url: absolute('/') }, ...pages];
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

/** What programs read in the head of a page: its twin in Markdown, its picture, and what it is about. */
export const onRequest = defineRouteMiddleware(({ url, locals }) => {
	const { entry, head } = locals.starlightRoute;
	const path = `/${url.pathname.slice(href('/').length)}`;
	// The page for addresses that do not exist is no page for programs.
	if (!path.endsWith('/')) return;
	const { title, description = '', kind, reviewed } = entry.data;
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
