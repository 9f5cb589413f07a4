import { type CollectionEntry, getCollection } from 'astro:content';
import { quotedListAnchor } from './components/facts/anchor.ts';
import { type QuotingPage, quotedIn } from './domain/evidence/related-pages.ts';

/** A page with prose, the facts that it quotes, and where on the page they are listed. */
export type PageFacts = QuotingPage & { readonly list: string };

/** Collections whose entries are pages, and the folder of those pages. */
const FOLDERS = { docs: '/', platforms: '/compare/', decisions: '/decide/decisions/', scenarios: '/decide/scenarios/' };

type Entry = CollectionEntry<keyof typeof FOLDERS>;

const titleOf = (data: Entry['data']) => ('name' in data ? data.name : data.title);

/** Name of the file without its ending, after which the list of its facts is named. */
const stemOf = ({ filePath = '' }: Entry) => filePath.replace(/^.*\//, '').replace(/\.mdx?$/, '');

async function pagesOf(name: keyof typeof FOLDERS): Promise<PageFacts[]> {
	return (await getCollection(name)).map((entry) => ({
		path: entry.id === 'index' ? '/' : `${FOLDERS[name]}${entry.id}/`,
		title: titleOf(entry.data),
		facts: quotedIn(entry.body ?? ''),
		list: quotedListAnchor(stemOf(entry)),
	}));
}

const names = Object.keys(FOLDERS) as (keyof typeof FOLDERS)[];
let pages: Promise<PageFacts[]> | undefined;

/** All pages of prose with the facts that they quote: read from their text, because to render all of them takes long. */
export function pagesWithFacts(): Promise<PageFacts[]> {
	pages ??= Promise.all(names.map(pagesOf)).then((all) => all.flat());
	return pages;
}
