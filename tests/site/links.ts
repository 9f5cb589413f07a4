import { parseFragment } from 'parse5';
import type { Page } from './dist.ts';

/** A link inside the site that leads nowhere. */
export type BrokenLink = { readonly page: string; readonly link: string; readonly why: string };

const SITE = 'https://mesh-or-not.example';

/**
 * Addresses in `href` and `src` inside the site, however they are written, whose page, file or anchor does not exist.
 *
 * @param files paths of everything that is served, with a leading slash
 */
export function brokenLinks(pages: readonly Page[], files: ReadonlySet<string>): BrokenLink[] {
	const anchors = new Map(pages.map((page) => [page.path, contentsOf(page).ids]));
	const whyBroken = (link: string, page: string): string | undefined => {
		if (!URL.canParse(link, SITE + page)) return 'no address';
		const { origin, pathname, hash } = new URL(link, SITE + page);
		if (origin !== SITE) return undefined;
		const known = anchors.get(pathname);
		if (known === undefined && !files.has(pathname)) return 'no such page';
		const anchor = decodeURIComponent(hash.slice(1));
		// A fragment with an equals sign is the state of a tool.
		const isAnchor = anchor !== '' && !anchor.includes('=');
		return isAnchor && known !== undefined && !known.has(anchor) ? 'no such anchor' : undefined;
	};
	return pages.flatMap((page) =>
		[...contentsOf(page).links].flatMap((link) => {
			const why = whyBroken(link, page.path);
			return why === undefined ? [] : [{ page: page.path, link, why }];
		}),
	);
}

type Contents = { readonly ids: ReadonlySet<string>; readonly links: ReadonlySet<string> };

/** Pages that have been read already: who asks about all of them twice does not wait twice. */
const read = new WeakMap<Page, Contents>();

/** Anchors and addresses of a page. */
function contentsOf(page: Page): Contents {
	const before = read.get(page);
	if (before) return before;
	const ids = new Set<string>();
	const links = new Set<string>();
	for (const [, , ofText, ofOther] of page.html.matchAll(ELEMENTS)) {
		for (const { name, value } of attributesOf(ofText ?? ofOther ?? '')) {
			if (name === 'id') ids.add(value);
			if (name === 'href' || name === 'src') links.add(value);
		}
	}
	const contents = { ids, links };
	read.set(page, contents);
	return contents;
}

/** What stands between the name of an element and its end. A quoted value may hold what looks like an element. */
const ATTRIBUTES = `((?:[^"'>]|"[^"]*"|'[^']*')*)`;

/** Beginnings of elements. Comments are passed over, and so is what stands in programs and styles. */
const ELEMENTS = new RegExp(
	String.raw`<!--[\s\S]*?-->|<(script|style)\b${ATTRIBUTES}>[\s\S]*?</\1|<[a-z][^\s/>]*${ATTRIBUTES}>`,
	'gi',
);

/** The same elements stand on many pages. To parse each once takes a quarter of the time of parsing whole pages. */
const parsed = new Map<string, readonly Attribute[]>();

type Attribute = { readonly name: string; readonly value: string };

/** Attributes as a browser reads them, of elements that have one of interest. */
function attributesOf(written: string): readonly Attribute[] {
	if (!/\b(?:href|src|id)\b/i.test(written)) return [];
	const before = parsed.get(written);
	if (before) return before;
	const [element] = parseFragment(`<i ${written}>`).childNodes;
	const attributes = element && 'attrs' in element ? element.attrs : [];
	parsed.set(written, attributes);
	return attributes;
}
