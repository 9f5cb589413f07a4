import { type CollectionEntry, getCollection, render } from 'astro:content';
import { quotedListAnchor } from './components/facts/anchor.ts';
import type { QuotingPage } from './domain/evidence/related-pages.ts';
import type { QuotedFacts } from './markdown/quoted-facts.ts';

/** A page with prose, the facts that it quotes, and where on the page they are listed. */
export type PageFacts = QuotingPage & { readonly list: string };

/** Collections whose entries are pages, and the folder of those pages. */
const FOLDERS = { docs: '/', platforms: '/compare/', decisions: '/decide/decisions/', scenarios: '/decide/scenarios/' };

const titleOf = (data: CollectionEntry<keyof typeof FOLDERS>['data']) => ('name' in data ? data.name : data.title);

async function pagesOf(name: keyof typeof FOLDERS): Promise<PageFacts[]> {
	const entries = await getCollection(name);
	return Promise.all(
		entries.map(async (entry) => {
			const quoted = (await render(entry)).remarkPluginFrontmatter['quotedFacts'] as QuotedFacts | undefined;
			const path = entry.id === 'index' ? '/' : `${FOLDERS[name]}${entry.id}/`;
			const facts = quoted?.ids ?? [];
			return { path, title: titleOf(entry.data), facts, list: quotedListAnchor(quoted?.list ?? '') };
		}),
	);
}

const names = Object.keys(FOLDERS) as (keyof typeof FOLDERS)[];
let pages: Promise<PageFacts[]> | undefined;

/** All pages of prose with the facts that they quote. Read once for the whole build. */
export function pagesWithFacts(): Promise<PageFacts[]> {
	pages ??= Promise.all(names.map(pagesOf)).then((all) => all.flat());
	return pages;
}
