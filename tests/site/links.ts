import { attributes, type Page } from './dist.ts';

/** A link inside the site that leads nowhere. */
export type BrokenLink = { readonly page: string; readonly link: string; readonly why: string };

/**
 * Links whose page or anchor does not exist.
 *
 * @param files paths of everything that is served, with a leading slash
 */
export function brokenLinks(pages: readonly Page[], files: ReadonlySet<string>): BrokenLink[] {
	const anchors = new Map(pages.map(({ path, html }) => [path, new Set(attributes(html, '\\w+', 'id'))]));
	return pages.flatMap((page) =>
		[...new Set(attributes(page.html, 'a', 'href'))]
			.filter((link) => link.startsWith('/') || link.startsWith('#'))
			.flatMap((link) => {
				const { pathname, hash } = new URL(link, `https://site.example${page.path}`);
				const known = anchors.get(pathname);
				if (known === undefined && !files.has(pathname)) return [{ page: page.path, link, why: 'no such page' }];
				const anchor = decodeURIComponent(hash.slice(1));
				// A fragment with an equals sign is the state of a tool.
				const isAnchor = anchor !== '' && !anchor.includes('=');
				if (isAnchor && known !== undefined && !known.has(anchor))
					return [{ page: page.path, link, why: 'no such anchor' }];
				return [];
			}),
	);
}
